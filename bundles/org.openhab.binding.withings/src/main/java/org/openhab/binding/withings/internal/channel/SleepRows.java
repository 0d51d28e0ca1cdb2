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

import static org.openhab.binding.withings.internal.api.SleepField.*;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;

import javax.measure.Unit;
import javax.measure.quantity.Time;

import org.eclipse.jdt.annotation.NonNullByDefault;
import org.eclipse.jdt.annotation.Nullable;
import org.openhab.binding.withings.internal.api.SleepField;
import org.openhab.binding.withings.internal.api.SleepSummary;
import org.openhab.binding.withings.internal.state.PersonData;
import org.openhab.binding.withings.internal.state.Sections;
import org.openhab.binding.withings.internal.state.Sleep;
import org.openhab.cloudcommons.channel.States;
import org.openhab.core.library.unit.MetricPrefix;
import org.openhab.core.library.unit.SIUnits;
import org.openhab.core.library.unit.Units;
import org.openhab.core.types.State;
import org.openhab.core.types.UnDefType;

/**
 * The rows of the channels that show the last night (withings.md 6.2).
 *
 * @author Cloud Bindings Team - Initial contribution
 */
@NonNullByDefault
final class SleepRows {

    private static final Unit<Time> MS = MetricPrefix.MILLI(Units.SECOND);

    private final List<Row> rows = new ArrayList<>();

    private SleepRows() {
        night("start", session -> Converters.moment(session.start()));
        night("end", session -> Converters.moment(session.end()));
        rows.add(Row.of(Topic.SLEEP, "sleep", "date", person -> last(person).map(SleepRows::date).orElse(null)));
        night("time-in-bed", SleepRows::inBed);
        figure("sleep-duration", seconds(SLEEP_TIME).positive(), seconds(ASLEEP));
        figure("light-duration", seconds(LIGHT_SLEEP));
        figure("deep-duration", seconds(DEEP_SLEEP));
        figure("rem-duration", seconds(REM_SLEEP));
        figure("awake-duration", seconds(AWAKE));
        figure("latency", seconds(SLEEP_LATENCY), seconds(TIME_TO_SLEEP));
        figure("wakeup-latency", seconds(WAKEUP_LATENCY), seconds(TIME_TO_WAKE_UP));
        figure("wakeup-count", Figure.plain(WAKEUPS));
        figure("waso", new Figure<>(WASO, number -> seconds(number.max(BigDecimal.ZERO)), false));
        figure("efficiency",
                new Figure<>(EFFICIENCY, ratio -> States.quantity(ratio.movePointRight(2), Units.PERCENT), false));
        figure("score", Figure.plain(SCORE));
        figure("out-of-bed-count", Figure.plain(OUT_OF_BED));
        figure("rem-episodes", Figure.plain(REM_EPISODES));
        figure("heart-rate-average", Figure.plain(HR_AVERAGE).positive());
        figure("heart-rate-min", Figure.plain(HR_MIN).positive());
        figure("heart-rate-max", Figure.plain(HR_MAX).positive());
        figure("respiration-rate-average", Figure.plain(RR_AVERAGE).positive());
        figure("respiration-rate-min", Figure.plain(RR_MIN).positive());
        figure("respiration-rate-max", Figure.plain(RR_MAX).positive());
        figure("snoring-duration", seconds(SleepField.SNORING));
        figure("snoring-episodes", Figure.plain(SNORING_EPISODES));
        figure("breathing-disturbances", index(BREATHING_DISTURBANCES));
        figure("breathing-quality", index(BREATHING_QUALITY));
        figure("apnea-index", index(APNEA_HYPOPNEA_INDEX));
        figure("withings-index", index(SleepField.WITHINGS_INDEX));
        figure("breathing-sounds-duration", seconds(SleepField.BREATHING_SOUNDS));
        figure("breathing-sounds-episodes", Figure.plain(BREATHING_SOUNDS_EPISODES));
        figure("movement-score", Figure.plain(SleepField.MOVEMENT_SCORE));
        figure("movement-duration", seconds(MOVEMENT));
        figure("hrv-start", Figure.of(RMSSD_START, MS));
        figure("hrv-end", Figure.of(RMSSD_END, MS));
        figure("chest-movement-rate", Figure.plain(CHEST_RATE_AVERAGE).positive(),
                Figure.plain(CHEST_RATE_WELLNESS_AVERAGE).positive());
        figure("core-temperature", Figure.of(CORE_TEMPERATURE_AVERAGE, SIUnits.CELSIUS));
        rows.add(Row.of(Topic.SLEEP, "sleep", "measured-at",
                person -> last(person).map(sleep -> Converters.moment(sleep.end())).orElse(null)));
        rows.add(Row.of(Topic.SLEEP, "sleep", "scored-at",
                person -> last(person).map(sleep -> Converters.moment(sleep.session().modified())).orElse(null)));
    }

    static List<Row> rows() {
        return new SleepRows().rows;
    }

    /** The day of waking up; an item of type String, because a day is no moment. */
    static State date(Sleep sleep) {
        return States.text(sleep.date().toString());
    }

    static State inBed(SleepSummary session) {
        return seconds(Sleep.inBed(session));
    }

    static State seconds(BigDecimal number) {
        return States.quantity(number, Units.SECOND);
    }

    static Figure<SleepField> seconds(SleepField field) {
        return Figure.of(field, Units.SECOND);
    }

    /** What the first figure shows that was measured. */
    @SafeVarargs
    static Function<SleepSummary, @Nullable State> first(Figure<SleepField>... figures) {
        return session -> {
            for (Figure<SleepField> figure : figures) {
                State state = figure.in(session.figures());
                if (state != null) {
                    return state;
                }
            }
            return null;
        };
    }

    /** An index of which -1 says that there is none (withings.md 12.7). */
    private static Figure<SleepField> index(SleepField field) {
        return new Figure<>(field, number -> number.signum() < 0 ? UnDefType.UNDEF : States.decimal(number), false);
    }

    private static Optional<Sleep> last(PersonData person) {
        return person.get(Sections.SLEEP).nights().night();
    }

    @SafeVarargs
    private void figure(String channel, Figure<SleepField>... figures) {
        night(channel, first(figures));
    }

    private void night(String channel, Function<SleepSummary, @Nullable State> state) {
        rows.add(Row
                .of(Topic.SLEEP, "sleep", channel,
                        person -> last(person).map(sleep -> state.apply(sleep.session())).orElse(null))
                .withPast(
                        Past.of(Sleep.class, Sleep::end, sleep -> sleep.main() ? state.apply(sleep.session()) : null)));
    }
}
