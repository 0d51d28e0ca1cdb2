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
package org.openhab.binding.withings.internal.channel;

import java.math.BigDecimal;
import java.util.Collection;
import java.util.List;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.function.BiConsumer;

import javax.measure.Unit;
import javax.measure.quantity.Time;

import org.eclipse.jdt.annotation.NonNullByDefault;
import org.openhab.binding.withings.internal.api.SleepSignal;
import org.openhab.binding.withings.internal.api.SleepState;
import org.openhab.binding.withings.internal.api.SleepStretch;
import org.openhab.binding.withings.internal.state.Sections;
import org.openhab.cloudcommons.channel.States;
import org.openhab.core.library.unit.MetricPrefix;
import org.openhab.core.library.unit.Units;
import org.openhab.core.types.State;

/**
 * The rows of the channels that show the course of a night (withings.md 6.1).
 *
 * @author Cloud Bindings Team - Initial contribution
 */
@NonNullByDefault
final class SleepSignalRows {

    private static final Unit<Time> MS = MetricPrefix.MILLI(Units.SECOND);

    private SleepSignalRows() {
    }

    static List<Row> rows() {
        return List.of(phase(), signal("heart-rate", Figure.plain(SleepSignal.HR).positive()),
                signal("respiration-rate", Figure.plain(SleepSignal.RR).positive()),
                signal("hrv-rmssd", Figure.of(SleepSignal.RMSSD, MS)),
                signal("hrv-sdnn", Figure.of(SleepSignal.SDNN, MS)),
                signal("hrv-quality", Figure.plain(SleepSignal.HRV_QUALITY)), signal("snoring",
                        new Figure<>(SleepSignal.SNORING, number -> States.onOff(number.signum() > 0), false)));
    }

    private static Row phase() {
        return Row.of(Topic.SLEEP_SIGNALS, "sleep", "phase", person -> {
            Integer state = person.get(Sections.SLEEP_SIGNALS).phase();
            return state == null ? null : phase(state);
        }).withPast(past((stretch, states) -> {
            if (stretch.state() >= 0) {
                states.put(stretch.start(), phase(stretch.state()));
            }
        }));
    }

    private static Row signal(String channel, Figure<SleepSignal> figure) {
        return Row
                .of(Topic.SLEEP_SIGNALS, "sleep", channel,
                        person -> figure.in(person.get(Sections.SLEEP_SIGNALS).last()))
                .withPast(past((stretch, states) -> {
                    SortedMap<Long, BigDecimal> samples = stretch.signals().get(figure.field());
                    if (samples != null) {
                        samples.forEach((time, number) -> {
                            State state = figure.state(number);
                            if (state != null) {
                                states.put(time, state);
                            }
                        });
                    }
                }));
    }

    /** The past of a channel that a stretch tells more than one moment of. */
    private static Past past(BiConsumer<SleepStretch, SortedMap<Long, State>> teller) {
        return new Past(SleepStretch.class, (Collection<?> items) -> {
            SortedMap<Long, State> states = new TreeMap<>();
            items.stream().filter(SleepStretch.class::isInstance).map(SleepStretch.class::cast)
                    .forEach(stretch -> teller.accept(stretch, states));
            return states;
        });
    }

    /** The name of a state; its number if it has none. */
    private static State phase(int number) {
        SleepState state = SleepState.of(number);
        return States.text(state == null ? String.valueOf(number) : state.name());
    }
}
