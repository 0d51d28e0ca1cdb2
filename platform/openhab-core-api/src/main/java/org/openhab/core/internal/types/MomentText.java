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
package org.openhab.core.internal.types;

import java.math.BigDecimal;
import java.text.ParsePosition;
import java.time.Instant;
import java.time.LocalDateTime;
import java.time.ZoneId;
import java.time.ZonedDateTime;
import java.time.format.DateTimeFormatter;
import java.time.format.DateTimeFormatterBuilder;
import java.time.format.DateTimeParseException;
import java.time.temporal.ChronoField;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.function.Function;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

import org.eclipse.jdt.annotation.NonNullByDefault;

/**
 * Reads and writes moments as openHAB's items show them.
 *
 * @author Cloud Bindings Team - Initial contribution
 */
@NonNullByDefault
public final class MomentText {

    private static final DateTimeFormatter LOCAL = new DateTimeFormatterBuilder().appendPattern("yyyy-MM-dd'T'HH:mm")
            .optionalStart().appendPattern(":ss").appendFraction(ChronoField.NANO_OF_SECOND, 0, 9, true).optionalEnd()
            .toFormatter(Locale.getDefault());
    /** Tried in this order: +0100, +01:00 and Z, names of zones, 2026-01-31T12:00+01:00[Europe/Berlin]. */
    private static final List<DateTimeFormatter> ZONED = List.of(zoned("Z"), zoned("X"), zoned("XXX"), zoned("z"),
            DateTimeFormatter.ISO_ZONED_DATE_TIME);
    private static final Pattern BLANK_BETWEEN = Pattern.compile("(\\d{4}-\\d{2}-\\d{2}) (\\d{2}:\\d{2}.*)");
    private static final Pattern STARTS_WITH_DATE = Pattern.compile("\\d{4}-\\d{2}-\\d{2}.*");
    /** Fewer digits are seconds since 1970, more are milliseconds. */
    private static final int MILLISECOND_DIGITS = 12;

    private MomentText() {
    }

    private static DateTimeFormatter zoned(String zonePattern) {
        return new DateTimeFormatterBuilder().append(LOCAL).appendPattern(zonePattern).toFormatter(Locale.getDefault());
    }

    /**
     * @throws IllegalArgumentException if the text is no date, time, both, or number
     */
    public static Instant parse(String text) {
        Matcher blank = BLANK_BETWEEN.matcher(text);
        String normal = blank.matches() ? blank.group(1) + "T" + blank.group(2) : text;
        List<String> readings = new ArrayList<>(List.of(normal, "1970-01-01T" + normal));
        if (STARTS_WITH_DATE.matcher(normal).matches()) {
            readings.add(normal.substring(0, 10) + "T00:00:00" + normal.substring(10));
        }
        return readings.stream().map(MomentText::parseComplete).flatMap(Optional::stream).findFirst()
                .or(() -> sinceEpoch(text))
                .orElseThrow(() -> new IllegalArgumentException(text + " is no date, time or number of seconds"));
    }

    private static Optional<Instant> parseComplete(String text) {
        for (DateTimeFormatter format : ZONED) {
            ParsePosition position = new ParsePosition(0);
            if (format.parseUnresolved(text, position) != null && position.getErrorIndex() < 0
                    && position.getIndex() == text.length()) {
                Optional<Instant> instant = resolve(text, value -> ZonedDateTime.parse(value, format).toInstant());
                if (instant.isPresent()) {
                    return instant;
                }
            }
        }
        return resolve(text, value -> LocalDateTime.parse(value, LOCAL).atZone(ZoneId.systemDefault()).toInstant());
    }

    private static Optional<Instant> resolve(String text, Function<String, Instant> reader) {
        try {
            return Optional.of(reader.apply(text));
        } catch (DateTimeParseException e) {
            // Not this notation; the caller has others and complains when none fits.
            return Optional.empty();
        }
    }

    private static Optional<Instant> sinceEpoch(String text) {
        try {
            long number = new BigDecimal(text.trim()).longValue();
            return Optional
                    .of(Long.toString(Math.abs(number)).length() < MILLISECOND_DIGITS ? Instant.ofEpochSecond(number)
                            : Instant.ofEpochMilli(number));
        } catch (NumberFormatException e) {
            // Not a number; the caller complains when nothing fits.
            return Optional.empty();
        }
    }

    public static String format(ZonedDateTime moment) {
        int nanos = moment.getNano();
        String fraction = nanos % 1_000_000 == 0 ? "SSS" : nanos % 1_000 == 0 ? "SSSSSS" : "SSSSSSSSS";
        return moment.format(DateTimeFormatter.ofPattern("yyyy-MM-dd'T'HH:mm:ss." + fraction + "Z"));
    }
}
