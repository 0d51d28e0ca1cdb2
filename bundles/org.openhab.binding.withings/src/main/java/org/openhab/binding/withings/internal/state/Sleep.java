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
package org.openhab.binding.withings.internal.state;

import java.math.BigDecimal;
import java.time.DateTimeException;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.time.ZoneOffset;
import java.util.Comparator;

import org.eclipse.jdt.annotation.NonNullByDefault;
import org.openhab.binding.withings.internal.api.SleepField;
import org.openhab.binding.withings.internal.api.SleepSummary;

/**
 * A finished sleep session and the part it has in its date (withings.md 18.7).
 *
 * @param main whether it is the night of its date, else it is a nap
 * @param date the day of waking up
 * @param session what the cloud knows about it
 *
 * @author Cloud Bindings Team - Initial contribution
 */
@NonNullByDefault
public record Sleep(boolean main, LocalDate date, SleepSummary session) {

    /** The longer time in bed is the greater one. */
    static final Comparator<SleepSummary> LONGEST = Comparator.comparing(Sleep::inBed)
            .thenComparingLong(SleepSummary::start).thenComparingLong(SleepSummary::id);

    /** When it ended, in unix seconds: the time that all its figures stand for. */
    public long end() {
        return session.end();
    }

    /**
     * The day of waking up; what the cloud names, else the calendar day of the end in the zone of the session
     * (withings.md 6.2).
     *
     * @param session a finished session
     */
    public static LocalDate dateOf(SleepSummary session) {
        LocalDate named = session.date();
        return named == null ? LocalDate.ofInstant(Instant.ofEpochSecond(session.end()), zone(session)) : named;
    }

    /** Seconds in bed; recordings without that figure mean the time from start to end. */
    public static BigDecimal inBed(SleepSummary session) {
        BigDecimal figure = session.figures().get(SleepField.TIME_IN_BED);
        return figure != null && figure.signum() > 0 ? figure : BigDecimal.valueOf(session.end() - session.start());
    }

    private static ZoneId zone(SleepSummary session) {
        String name = session.timezone();
        try {
            return name == null ? ZoneOffset.UTC : ZoneId.of(name);
        } catch (DateTimeException e) {
            // A zone that this Java does not know; UTC is at most half a day off.
            return ZoneOffset.UTC;
        }
    }
}
