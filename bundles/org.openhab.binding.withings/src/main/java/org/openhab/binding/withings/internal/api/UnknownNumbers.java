/*
 * Copyright (c) 2010-2026 Contributors to the openHAB project
 *
 * See the NOTICE file(s) distributed with this work for additional
 * information.
 *
 * This program and the accompanying materials are made available under the
 * terms of the Eclipse Public License 2.0 which is available at
 * http://www.eclipse.org/legal/epl-2.0
 *
 * SPDX-License-Identifier: EPL-2.0
 */
package org.openhab.binding.withings.internal.api;

import java.util.List;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.function.Consumer;

import org.eclipse.jdt.annotation.NonNullByDefault;
import org.eclipse.jdt.annotation.Nullable;

/**
 * Tells of each number or word that the tables of withings.md do not explain, once (12.11). Thread-safe.
 *
 * @author Cloud Bindings Team - Initial contribution
 */
@NonNullByDefault
public final class UnknownNumbers {

    /** A cloud that makes up new numbers all the time must fill neither memory nor log. */
    static final int MOST = 100;

    private static final int LONGEST_WORD = 40;
    /** The table of withings.md 10; 0 stands for none. */
    private static final NumberSet MODELS = new NumberSet("0-7 9-18 21-22 41-48 51-55 58-63 70-71 90-95 100 1051-1063");
    private static final NumberSet BRANDS = new NumberSet("0 1 18");
    private static final NumberSet SLEEP_SOURCES = new NumberSet("0 16 32");
    private static final NumberSet ECG_CLASSES = new NumberSet("0-2");
    private static final Set<String> TEMPERATURE_WORDS = Set.of("unknown", "usual", "elevated");

    private final Set<String> told = ConcurrentHashMap.newKeySet();
    private final Consumer<String> log;

    /**
     * @param log takes one line per number; it names the number, never a value, a time or a person
     */
    public UnknownNumbers(Consumer<String> log) {
        this.log = log;
    }

    /** Looks through the body of an answer. */
    public void check(@Nullable Object body) {
        if (body instanceof MeasurePage page) {
            page.groups().forEach(this::group);
        } else if (body instanceof Page<?> page) {
            page.items().forEach(this::item);
        } else if (body instanceof List<?> items) {
            items.forEach(this::item);
        }
    }

    private void group(MeasureGroup group) {
        attribution(group.attribution());
        model(group.modelId());
        for (Measure measure : group.measures()) {
            expect(MeasureType.of(measure.type()) != null, "measurement type", measure.type());
            expect(Position.isKnown(measure.position()), "position", measure.position());
        }
    }

    private void item(Object item) {
        if (item instanceof Activity day) {
            expect(BRANDS.contains(day.brand()), "brand", day.brand());
            model(day.modelId());
        } else if (item instanceof Workout workout) {
            int category = workout.category();
            expect(category == 0 || WorkoutCategory.isKnown(category), "workout category", category);
            attribution(workout.attribution());
            model(workout.modelId());
            temperature(workout.coreTemperatureStatus());
        } else if (item instanceof SleepSummary night) {
            night(night);
        } else if (item instanceof SleepStretch stretch) {
            int state = stretch.state();
            expect(state == SleepStretch.NO_STATE || SleepState.of(state) != null, "sleep state", state);
            model(stretch.modelId());
        } else if (item instanceof IntradaySample sample) {
            model(sample.modelId());
        } else if (item instanceof HeartRecord heart) {
            int afib = heart.afib();
            expect(afib == HeartRecord.NO_CLASS || ECG_CLASSES.contains(afib), "ECG class", afib);
            model(heart.model());
        } else if (item instanceof Device device) {
            expect(device.type().isEmpty() || DeviceType.of(device.type()) != null, "device type", device.type());
            expect(device.battery().isEmpty() || Battery.of(device.battery()) != null, "battery", device.battery());
            model(device.modelId());
        }
    }

    private void night(SleepSummary night) {
        expect(SLEEP_SOURCES.contains(night.model()), "sleep source", night.model());
        model(night.modelId());
        temperature(night.coreTemperatureStatus());
        for (int event : night.nightEvents().keySet()) {
            expect(NightEvents.isKnown(event), "night event", event);
        }
    }

    private void attribution(int number) {
        expect(Attribution.isKnown(number), "attribution", number);
    }

    private void model(int number) {
        expect(MODELS.contains(number), "model", number);
    }

    private void temperature(@Nullable String word) {
        if (word != null) {
            expect(TEMPERATURE_WORDS.contains(word), "core temperature", word);
        }
    }

    private void expect(boolean known, String what, int number) {
        if (!known) {
            tell(what, String.valueOf(number));
        }
    }

    /** A foreign word must not be able to forge lines of a log. */
    private void expect(boolean known, String what, String word) {
        if (!known) {
            String shown = word.length() > LONGEST_WORD ? word.substring(0, LONGEST_WORD) : word;
            tell(what, '"' + shown.replaceAll("[^\\p{L}\\p{N} _.+-]", "?") + '"');
        }
    }

    private void tell(String what, String raw) {
        String line = "Unknown " + what + " " + raw;
        if (told.size() < MOST && told.add(line)) {
            log.accept(line);
        }
    }
}
