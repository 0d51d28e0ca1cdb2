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
package org.openhab.itests.lockstep.cars;

import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.NavigableMap;
import java.util.Optional;
import java.util.TreeMap;
import java.util.function.BooleanSupplier;

import org.eclipse.jdt.annotation.NonNullByDefault;
import org.eclipse.jdt.annotation.Nullable;
import org.openhab.simulator.bmw.model.Car;
import org.openhab.simulator.bmw.model.CarListener;
import org.openhab.simulator.bmw.model.Catalogue;
import org.openhab.simulator.bmw.model.Keys;
import org.openhab.simulator.bmw.model.Signal;
import org.openhab.simulator.bmw.model.TelematicKey;
import org.openhab.simulator.kit.time.SimClock;

/**
 * Everything that a simulated car has ever said, written down beside the clouds.
 *
 * @author Cloud Bindings Team - Initial contribution
 */
@NonNullByDefault
final class CarRecord implements CarListener {

    /**
     * What went out on the stream while somebody listened.
     *
     * @param at when
     * @param key the telematic key
     * @param signal the value with its own time
     * @param punctual whether it was heard in the moment it was said
     */
    record Heard(Instant at, String key, Signal signal, boolean punctual) {
    }

    private final SimClock clock;
    private final BooleanSupplier isHeard;
    private final BooleanSupplier isPunctual;
    private final Map<String, NavigableMap<Instant, Signal>> history = new HashMap<>();
    private final List<Heard> heard = new ArrayList<>();
    private long unheard;

    /**
     * @param isHeard whether what the car says now is heard
     * @param isPunctual whether it is heard now, not after something newer
     */
    CarRecord(Car car, SimClock clock, BooleanSupplier isHeard, BooleanSupplier isPunctual) {
        this.clock = clock;
        this.isHeard = isHeard;
        this.isPunctual = isPunctual;
        car.signals().forEach(this::note);
        car.addListener(this);
    }

    @Override
    public void changed(Car car, Map<String, Signal> changed) {
        changed.forEach((key, signal) -> {
            note(key, signal);
            TelematicKey known = Catalogue.find(key);
            if (known != null && known.source() == TelematicKey.Source.STREAM) {
                if (isHeard.getAsBoolean()) {
                    heard.add(new Heard(clock.now(), key, signal, isPunctual.getAsBoolean()));
                } else {
                    unheard++;
                }
            }
        });
    }

    List<Heard> heard() {
        return heard;
    }

    /** How many values nobody listened to. */
    long unheard() {
        return unheard;
    }

    /** What a channel may show of a moment: one for each key that the car has told then. */
    List<String> values(CarRow row, Instant time) {
        return row.keys().stream().flatMap(key -> at(row, key, time).stream()).toList();
    }

    /** What a key tells of a moment, as a channel shows it. */
    Optional<String> at(CarRow row, String key, Instant time) {
        Signal signal = history.getOrDefault(key, new TreeMap<>()).get(time);
        if (signal == null || signal.value() == null) {
            return Optional.empty();
        }
        if (CarRow.POSITION.equals(row.channel())) {
            Signal other = history.getOrDefault(Keys.LONGITUDE, new TreeMap<>()).get(time);
            return other == null ? Optional.empty()
                    : Optional.of(row.form().apply(signal) + "," + row.form().apply(other));
        }
        return Optional.of(row.form().apply(signal));
    }

    /** The time of the newest value of a channel; null if the car has never told any. */
    @Nullable
    Instant newest(CarRow row) {
        return row.keys().stream().map(history::get).filter(times -> times != null && last(times) != null)
                .map(NavigableMap::lastKey).max(Instant::compareTo).orElse(null);
    }

    private static @Nullable Object last(NavigableMap<Instant, Signal> times) {
        return times.lastEntry().getValue().value();
    }

    private void note(String key, Signal signal) {
        history.computeIfAbsent(key, k -> new TreeMap<>()).put(signal.time().truncatedTo(ChronoUnit.SECONDS), signal);
    }
}
