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
package org.openhab.binding.withings.internal;

import java.math.BigDecimal;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.ZoneId;
import java.util.EnumMap;
import java.util.Map;

import org.eclipse.jdt.annotation.NonNullByDefault;
import org.eclipse.jdt.annotation.Nullable;
import org.openhab.binding.withings.internal.api.SleepField;
import org.openhab.binding.withings.internal.api.SleepSummary;

/**
 * Makes sleep sessions by hand.
 *
 * @author Cloud Bindings Team - Initial contribution
 */
@NonNullByDefault
public record SleepSamples(SleepSummary session) {

    public static final ZoneId BERLIN = ZoneId.of("Europe/Berlin");
    public static final String MAT = "mat";

    /**
     * A session of a mat.
     *
     * @param from when it began, as 2026-03-14T23:00
     * @param to when it ended
     */
    public static SleepSamples sleep(long id, String from, String to) {
        long start = at(from);
        long end = at(to);
        LocalDate date = LocalDate.ofInstant(Instant.ofEpochSecond(end), BERLIN);
        return new SleepSamples(new SleepSummary(id, BERLIN.getId(), 32, 63, MAT, start, end, date, end + 600,
                end + 600, true, Map.of(), null, Map.of())).with(SleepField.TIME_IN_BED, String.valueOf(end - start));
    }

    /** The unix seconds of a local time in Berlin. */
    public static long at(String local) {
        return LocalDateTime.parse(local).atZone(BERLIN).toEpochSecond();
    }

    public SleepSamples with(SleepField field, String number) {
        Map<SleepField, BigDecimal> figures = new EnumMap<>(SleepField.class);
        figures.putAll(session.figures());
        figures.put(field, new BigDecimal(number));
        return copy(session.deviceId(), session.end(), session.date(), session.modified(), session.completed(),
                figures);
    }

    public SleepSamples without(SleepField field) {
        Map<SleepField, BigDecimal> figures = new EnumMap<>(SleepField.class);
        figures.putAll(session.figures());
        figures.remove(field);
        return copy(session.deviceId(), session.end(), session.date(), session.modified(), session.completed(),
                figures);
    }

    public SleepSamples of(@Nullable String device) {
        return copy(device, session.end(), session.date(), session.modified(), session.completed(), session.figures());
    }

    public SleepSamples modified(String moment) {
        return copy(session.deviceId(), session.end(), session.date(), at(moment), session.completed(),
                session.figures());
    }

    public SleepSamples open() {
        return copy(session.deviceId(), 0, session.date(), session.modified(), session.completed(), session.figures());
    }

    public SleepSamples unscored() {
        return copy(session.deviceId(), session.end(), session.date(), session.modified(), false, session.figures());
    }

    public SleepSamples dated(@Nullable LocalDate date) {
        return copy(session.deviceId(), session.end(), date, session.modified(), session.completed(),
                session.figures());
    }

    private SleepSamples copy(@Nullable String device, long end, @Nullable LocalDate date, long modified,
            boolean completed, Map<SleepField, BigDecimal> figures) {
        return new SleepSamples(new SleepSummary(session.id(), session.timezone(), session.model(), session.modelId(),
                device, session.start(), end, date, session.created(), modified, completed, figures, null, Map.of()));
    }
}
