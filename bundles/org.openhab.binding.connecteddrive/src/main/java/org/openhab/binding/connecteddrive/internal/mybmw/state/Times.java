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
package org.openhab.binding.connecteddrive.internal.mybmw.state;

import java.io.IOException;
import java.math.BigDecimal;
import java.time.DateTimeException;
import java.time.DayOfWeek;
import java.time.Instant;
import java.time.LocalDateTime;
import java.time.LocalTime;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.EnumSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;

import org.eclipse.jdt.annotation.NonNullByDefault;
import org.eclipse.jdt.annotation.Nullable;
import org.openhab.cloudcommons.json.TolerantJson;

/**
 * Reads the forms in which My BMW writes times (bmw-mybmw.md 5, 6.1).
 *
 * @author Cloud Bindings Team - Initial contribution
 */
@NonNullByDefault
final class Times {

    private static final Instant NEVER = Instant.parse("1900-01-01T00:00:00Z");

    /** Where the seconds end in {@code 2025-05-02T07:15:31Z}. */
    private static final int SECONDS_END = 19;

    private Times() {
    }

    /** A point in time; {@code null} for {@code 0001-01-01}, which means never, and for what is none. */
    static @Nullable Instant instant(@Nullable String text) {
        if (text == null) {
            return null;
        }
        try {
            Instant time = plain(text);
            if (time == null) {
                time = OffsetDateTime.parse(text).toInstant();
            }
            return time.isBefore(NEVER) ? null : time;
        } catch (DateTimeException e) {
            return null;
        }
    }

    /**
     * Reads {@code 2025-05-02T07:15:31Z}, with or without a fraction of up to nine digits: the form of nearly all
     * times,
     * for which a formatter would need kilobytes; {@code null} for other forms.
     */
    private static @Nullable Instant plain(String text) {
        int end = text.length() - 1;
        if (end < SECONDS_END || text.charAt(end) != 'Z' || text.charAt(4) != '-' || text.charAt(7) != '-'
                || text.charAt(10) != 'T' || text.charAt(13) != ':' || text.charAt(16) != ':') {
            return null;
        }
        int nanos = 0;
        if (end > SECONDS_END) {
            int digits = end - SECONDS_END - 1;
            nanos = text.charAt(SECONDS_END) == '.' ? digits(text, SECONDS_END + 1, end) : -1;
            for (int i = digits; i < 9; i++) {
                nanos *= 10;
            }
        }
        int year = digits(text, 0, 4);
        int month = digits(text, 5, 7);
        int day = digits(text, 8, 10);
        int hour = digits(text, 11, 13);
        int minute = digits(text, 14, 16);
        int second = digits(text, 17, SECONDS_END);
        return (year | month | day | hour | minute | second | nanos) < 0 ? null
                : LocalDateTime.of(year, month, day, hour, minute, second, nanos).toInstant(ZoneOffset.UTC);
    }

    /** The number between two places; -1 if it is none, or longer than nine digits. */
    private static int digits(String text, int from, int to) {
        int number = to > from && to - from <= 9 ? 0 : -1;
        for (int i = from; i < to && number >= 0; i++) {
            int digit = text.charAt(i) - '0';
            number = digit >= 0 && digit <= 9 ? number * 10 + digit : -1;
        }
        return number;
    }

    /** The local time of {@code 0001-01-01T07:40:00}, with or without milliseconds; {@code null} if it is none. */
    static @Nullable LocalTime slot(@Nullable String text) {
        try {
            return text == null ? null : LocalDateTime.parse(text).toLocalTime();
        } catch (DateTimeException e) {
            return null;
        }
    }

    /** The local time of <code>{"hour":7,"minute":40}</code>; {@code null} if it is none. */
    static @Nullable LocalTime hourMinute(TolerantJson json) throws IOException {
        int[] parts = { -1, -1 };
        json.object(name -> {
            switch (name) {
                case "hour" -> parts[0] = small(json.decimal());
                case "minute" -> parts[1] = small(json.decimal());
                default -> json.skip();
            }
        });
        return parts[0] < 0 || parts[0] > 23 || parts[1] < 0 || parts[1] > 59 ? null : LocalTime.of(parts[0], parts[1]);
    }

    /** The days of {@code ["MONDAY"]}; unknown ones are left out. */
    static Set<DayOfWeek> days(TolerantJson json) throws IOException {
        List<DayOfWeek> days = json.list(list -> day(list.text()));
        return days.isEmpty() ? Set.of() : EnumSet.copyOf(days);
    }

    private static @Nullable DayOfWeek day(@Nullable String word) {
        try {
            return word == null ? null : DayOfWeek.valueOf(word.toUpperCase(Locale.ROOT));
        } catch (IllegalArgumentException e) {
            return null;
        }
    }

    private static int small(@Nullable BigDecimal number) {
        return number == null || number.precision() - number.scale() > 3 ? -1 : number.intValue();
    }
}
