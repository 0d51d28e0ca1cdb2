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
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;

import org.eclipse.jdt.annotation.NonNullByDefault;
import org.eclipse.jdt.annotation.Nullable;
import org.openhab.binding.withings.internal.api.SleepField;
import org.openhab.binding.withings.internal.api.SleepSummary;
import org.openhab.binding.withings.internal.state.PersonData;
import org.openhab.binding.withings.internal.state.Sections;
import org.openhab.binding.withings.internal.state.Sleep;
import org.openhab.binding.withings.internal.state.SleepRecord;
import org.openhab.cloudcommons.channel.States;
import org.openhab.core.types.State;

/**
 * The rows of the channels that show the last nap, or the naps of today.
 *
 * @author Cloud Bindings Team - Initial contribution
 */
@NonNullByDefault
final class NapRows {

    private final List<Row> rows = new ArrayList<>();

    private NapRows() {
        nap("start", session -> Converters.moment(session.start()));
        nap("end", session -> Converters.moment(session.end()));
        rows.add(Row.of(Topic.NAP, "nap", "date", person -> last(person).map(SleepRows::date).orElse(null)));
        nap("time-in-bed", SleepRows::inBed);
        nap("sleep-duration", SleepRows.first(SleepRows.seconds(SleepField.SLEEP_TIME).positive(),
                SleepRows.seconds(SleepField.ASLEEP)));
        nap("heart-rate-average", SleepRows.first(Figure.plain(SleepField.HR_AVERAGE).positive()));
        nap("score", SleepRows.first(Figure.plain(SleepField.SCORE)));
        today("count-today", naps -> States.decimal((long) naps.size()));
        today("duration-today", naps -> SleepRows.seconds(
                naps.stream().map(nap -> Sleep.inBed(nap.session())).reduce(BigDecimal.ZERO, BigDecimal::add)));
        rows.add(Row.of(Topic.NAP, "nap", "measured-at",
                person -> last(person).map(sleep -> Converters.moment(sleep.end())).orElse(null)));
    }

    static List<Row> rows() {
        return new NapRows().rows;
    }

    private static Optional<Sleep> last(PersonData person) {
        return person.get(Sections.SLEEP).nights().nap();
    }

    /** Shows something about all naps of today; nothing for somebody of whom no sleep is known at all. */
    private void today(String channel, Function<List<Sleep>, State> state) {
        rows.add(Row.of(Topic.NAP, "nap", channel, person -> {
            SleepRecord known = person.get(Sections.SLEEP);
            return known.watermark() == 0 || known.sessions().isEmpty() ? null
                    : state.apply(known.nights().naps(person.today()));
        }));
    }

    private void nap(String channel, Function<SleepSummary, @Nullable State> state) {
        rows.add(Row
                .of(Topic.NAP, "nap", channel,
                        person -> last(person).map(sleep -> state.apply(sleep.session())).orElse(null))
                .withPast(
                        Past.of(Sleep.class, Sleep::end, sleep -> sleep.main() ? null : state.apply(sleep.session()))));
    }
}
