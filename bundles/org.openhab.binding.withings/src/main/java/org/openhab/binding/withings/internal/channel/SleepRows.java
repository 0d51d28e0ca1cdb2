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
        figure("sleep-duration", SleepRows::positiveSeconds, SLEEP_TIME, ASLEEP);
        figure("light-duration", SleepRows::seconds, LIGHT_SLEEP);
        figure("deep-duration", SleepRows::seconds, DEEP_SLEEP);
        figure("rem-duration", SleepRows::seconds, REM_SLEEP);
        figure("awake-duration", SleepRows::seconds, AWAKE);
        figure("latency", SleepRows::seconds, SLEEP_LATENCY, TIME_TO_SLEEP);
        figure("wakeup-latency", SleepRows::seconds, WAKEUP_LATENCY, TIME_TO_WAKE_UP);
        figure("wakeup-count", States::decimal, WAKEUPS);
        figure("waso", number -> seconds(number.max(BigDecimal.ZERO)), WASO);
        figure("efficiency", ratio -> States.quantity(ratio.movePointRight(2), Units.PERCENT), EFFICIENCY);
        figure("score", States::decimal, SCORE);
        figure("out-of-bed-count", States::decimal, OUT_OF_BED);
        figure("rem-episodes", States::decimal, REM_EPISODES);
        figure("heart-rate-average", SleepRows::positive, HR_AVERAGE);
        figure("heart-rate-min", SleepRows::positive, HR_MIN);
        figure("heart-rate-max", SleepRows::positive, HR_MAX);
        figure("respiration-rate-average", SleepRows::positive, RR_AVERAGE);
        figure("respiration-rate-min", SleepRows::positive, RR_MIN);
        figure("respiration-rate-max", SleepRows::positive, RR_MAX);
        figure("snoring-duration", SleepRows::seconds, SleepField.SNORING);
        figure("snoring-episodes", States::decimal, SNORING_EPISODES);
        figure("breathing-disturbances", SleepRows::notNegative, BREATHING_DISTURBANCES);
        figure("breathing-quality", SleepRows::notNegative, BREATHING_QUALITY);
        figure("apnea-index", SleepRows::notNegative, APNEA_HYPOPNEA_INDEX);
        figure("withings-index", SleepRows::notNegative, SleepField.WITHINGS_INDEX);
        figure("breathing-sounds-duration", SleepRows::seconds, SleepField.BREATHING_SOUNDS);
        figure("breathing-sounds-episodes", States::decimal, BREATHING_SOUNDS_EPISODES);
        figure("movement-score", States::decimal, SleepField.MOVEMENT_SCORE);
        figure("movement-duration", SleepRows::seconds, MOVEMENT);
        figure("hrv-start", number -> States.quantity(number, MS), RMSSD_START);
        figure("hrv-end", number -> States.quantity(number, MS), RMSSD_END);
        figure("chest-movement-rate", SleepRows::positive, CHEST_RATE_AVERAGE, CHEST_RATE_WELLNESS_AVERAGE);
        figure("core-temperature", number -> States.quantity(number, SIUnits.CELSIUS), CORE_TEMPERATURE_AVERAGE);
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

    /** A session from elsewhere has its sleep in another field, beside a zero. */
    static @Nullable State positiveSeconds(BigDecimal number) {
        return number.signum() > 0 ? seconds(number) : null;
    }

    /** A number for which 0 means that there is none (withings.md 12.7). */
    static @Nullable State positive(BigDecimal number) {
        return number.signum() > 0 ? States.decimal(number) : null;
    }

    /** A number for which -1 means that there is none (withings.md 12.7). */
    private static @Nullable State notNegative(BigDecimal number) {
        return number.signum() < 0 ? null : States.decimal(number);
    }

    /**
     * @param converter makes a state of a figure, {@code null} if the figure says nothing
     * @param fields the first one that says something counts
     * @return makes a state of a session
     */
    static Function<SleepSummary, @Nullable State> first(Function<BigDecimal, @Nullable State> converter,
            SleepField... fields) {
        return session -> {
            for (SleepField field : fields) {
                BigDecimal number = session.figures().get(field);
                State state = number == null ? null : converter.apply(number);
                if (state != null) {
                    return state;
                }
            }
            return null;
        };
    }

    private static Optional<Sleep> last(PersonData person) {
        return person.get(Sections.SLEEP).nights().night();
    }

    private void figure(String channel, Function<BigDecimal, @Nullable State> converter, SleepField... fields) {
        night(channel, first(converter, fields));
    }

    private void night(String channel, Function<SleepSummary, @Nullable State> state) {
        rows.add(Row
                .of(Topic.SLEEP, "sleep", channel,
                        person -> last(person).map(sleep -> state.apply(sleep.session())).orElse(null))
                .withPast(
                        Past.of(Sleep.class, Sleep::end, sleep -> sleep.main() ? state.apply(sleep.session()) : null)));
    }
}
