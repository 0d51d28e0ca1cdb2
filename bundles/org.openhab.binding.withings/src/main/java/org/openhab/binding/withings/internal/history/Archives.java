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
package org.openhab.binding.withings.internal.history;

import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;

import org.eclipse.jdt.annotation.NonNullByDefault;
import org.eclipse.jdt.annotation.Nullable;
import org.openhab.binding.withings.internal.api.Activity;
import org.openhab.binding.withings.internal.api.HeartRecord;
import org.openhab.binding.withings.internal.api.IntradaySample;
import org.openhab.binding.withings.internal.api.Queries;
import org.openhab.binding.withings.internal.api.SleepStretch;
import org.openhab.binding.withings.internal.api.SleepSummary;
import org.openhab.binding.withings.internal.api.Span;
import org.openhab.binding.withings.internal.api.Workout;
import org.openhab.binding.withings.internal.channel.PersonChannels;
import org.openhab.binding.withings.internal.history.DatedArchive.Dates;
import org.openhab.binding.withings.internal.state.HistoryRecord.Job;
import org.openhab.binding.withings.internal.state.HistoryRecord.Period;
import org.openhab.binding.withings.internal.state.Nights;
import org.openhab.binding.withings.internal.state.PastDay;
import org.openhab.binding.withings.internal.state.PersonData;
import org.openhab.binding.withings.internal.state.Sleep;
import org.openhab.binding.withings.internal.state.WorkoutRecord;
import org.openhab.binding.withings.internal.sync.MeasureSource;
import org.openhab.binding.withings.internal.sync.Reader;

/**
 * Lists what can be read from the past of a person.
 *
 * @author Cloud Bindings Team - Initial contribution
 */
@NonNullByDefault
public final class Archives {

    /** Withings has not been there before. */
    private static final LocalDate BEGINNING = LocalDate.of(2009, 1, 1);

    private final Reader reader;
    private final PersonData data;

    private Archives(Reader reader, PersonData data) {
        this.reader = reader;
        this.data = data;
    }

    /**
     * All of them, cheap ones first.
     *
     * @param reader makes the calls
     * @param data what is known
     * @param clock tells the present moment
     */
    public static List<Archive> of(Reader reader, PersonData data, Clock clock) {
        Archives archives = new Archives(reader, data);
        return List.of(new MeasureArchive(MeasureSource.of(reader), PersonChannels::types, clock), archives.days(),
                archives.nights(), archives.workouts(), archives.ecgs(),
                new DailyArchive<>("intraday", IntradaySample.class, reader, Queries::intraday, samples -> samples,
                        data::now),
                new DailyArchive<>("sleep-signals", SleepStretch.class, reader, Queries::sleep, stretches -> stretches,
                        data::now));
    }

    private Archive days() {
        return new DatedArchive<Activity>("activity", PastDay.class, reader, Queries::activities,
                items -> PastDay.of(items, data.today(), data.zone()), this::dates);
    }

    private Archive nights() {
        return new DatedArchive<SleepSummary>("sleep", Sleep.class, reader, Queries::nights,
                items -> Nights.of(items).all(), this::dates);
    }

    private Archive workouts() {
        return new PagedArchive<Workout>("workouts", Workout.class, reader,
                (period, offset) -> Queries.workouts(span(period).at(offset)),
                items -> items.stream().filter(WorkoutRecord::isAcceptable).toList());
    }

    private Archive ecgs() {
        return new PagedArchive<HeartRecord>("ecg", HeartRecord.class, reader,
                (period, offset) -> period == null ? Queries.hearts(0, data.now(), offset)
                        : Queries.hearts(period.from(), period.to(), offset),
                items -> items);
    }

    private Dates dates(Job job) {
        Period period = job.period();
        return period == null ? new Dates(BEGINNING, data.today()) : new Dates(day(period.from()), day(period.to()));
    }

    private Span span(@Nullable Period period) {
        return period == null ? Span.days(BEGINNING, data.today()) : Span.days(day(period.from()), day(period.to()));
    }

    private LocalDate day(long moment) {
        return LocalDate.ofInstant(Instant.ofEpochSecond(moment), data.zone());
    }
}
