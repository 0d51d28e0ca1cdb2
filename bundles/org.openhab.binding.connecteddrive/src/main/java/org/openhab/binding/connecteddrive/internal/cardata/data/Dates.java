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
package org.openhab.binding.connecteddrive.internal.cardata.data;

import java.time.DateTimeException;
import java.time.Instant;
import java.time.LocalDateTime;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.time.format.DateTimeFormatter;
import java.time.format.DateTimeFormatterBuilder;
import java.time.temporal.ChronoField;
import java.util.regex.Pattern;

import org.eclipse.jdt.annotation.NonNullByDefault;
import org.eclipse.jdt.annotation.Nullable;

/**
 * Reads points in time in all the spellings of CarData (bmw-cardata.md 6).
 *
 * @author Cloud Bindings Team - Initial contribution
 */
@NonNullByDefault
final class Dates {

    private static final Pattern EPOCH = Pattern.compile("\\d{9,14}");
    private static final long MILLIS_FROM = 100_000_000_000L;
    /** German, American or ISO day, or a month alone; the rest may be missing. All of it is UTC. */
    private static final DateTimeFormatter WORDS = new DateTimeFormatterBuilder()
            .appendPattern("[d.M.yyyy][M/d/yyyy][yyyy-MM-dd][yyyy-MM]['T'][ ][H:mm[:ss]][ ]['UTC']['Z']")
            .parseDefaulting(ChronoField.DAY_OF_MONTH, 1).parseDefaulting(ChronoField.HOUR_OF_DAY, 0)
            .parseDefaulting(ChronoField.MINUTE_OF_HOUR, 0).parseDefaulting(ChronoField.SECOND_OF_MINUTE, 0)
            .toFormatter(java.util.Locale.ROOT);

    private Dates() {
    }

    /** The point in time; {@code null} if it is none. */
    static @Nullable Instant read(String value) {
        String text = value.strip();
        try {
            if (EPOCH.matcher(text).matches()) {
                long number = Long.parseLong(text);
                return number >= MILLIS_FROM ? Instant.ofEpochMilli(number) : Instant.ofEpochSecond(number);
            }
            if (text.length() > 16 && text.charAt(10) == 'T') {
                return iso(text);
            }
            return LocalDateTime.parse(text, WORDS).toInstant(ZoneOffset.UTC);
        } catch (DateTimeException e) {
            // Neither a known spelling nor anything that could be guessed.
            return null;
        }
    }

    private static Instant iso(String text) {
        char last = text.charAt(text.length() - 1);
        if (last == 'Z') {
            return Instant.parse(text);
        }
        int zone = Math.max(text.lastIndexOf('+'), text.lastIndexOf('-'));
        if (zone <= 10) {
            return LocalDateTime.parse(text).toInstant(ZoneOffset.UTC);
        }
        boolean colon = text.indexOf(':', zone) > 0 || text.length() - zone != 5;
        return OffsetDateTime.parse(colon ? text : text.substring(0, zone + 3) + ':' + text.substring(zone + 3))
                .toInstant();
    }
}
