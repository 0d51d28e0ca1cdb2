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

import java.time.Duration;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

import org.eclipse.jdt.annotation.NonNullByDefault;
import org.eclipse.jdt.annotation.Nullable;

/**
 * Formats a length of time with the conversions of date formats, such as {@code %1$tH:%1$tM}.
 *
 * @author Cloud Bindings Team - Initial contribution
 */
@NonNullByDefault
public final class DurationText {

    private static final Pattern CONVERSION = Pattern.compile("%(?:1\\$)?[tT]([A-Za-z])");

    private DurationText() {
    }

    /**
     * The largest unit in the pattern takes up all that is above it: 26 hours are "26" in a pattern without days.
     *
     * @return null if the pattern holds no such conversion, or one that a length of time has no meaning for
     */
    public static @Nullable String format(String pattern, Duration duration) {
        String expanded = pattern.replaceAll("%(?:1\\$)?[tT]R", "%tH:%tM").replaceAll("%(?:1\\$)?[tT]T", "%tH:%tM:%tS");
        List<Character> kinds = CONVERSION.matcher(expanded).results().map(match -> match.group(1).charAt(0)).toList();
        if (kinds.isEmpty()) {
            return null;
        }
        boolean days = kinds.stream().anyMatch(kind -> "de".indexOf(kind) >= 0);
        boolean hours = kinds.stream().anyMatch(kind -> "HkIl".indexOf(kind) >= 0);
        boolean minutes = kinds.contains('M');
        boolean seconds = kinds.stream().anyMatch(kind -> "Ss".indexOf(kind) >= 0);
        long hour = (days ? 0 : duration.toDays() * 24) + duration.toHoursPart();
        long minute = (hours ? 0 : hour * 60) + duration.toMinutesPart();
        long second = (minutes ? 0 : minute * 60) + duration.toSecondsPart();
        long milli = (seconds ? 0 : second * 1000) + duration.toMillisPart();

        StringBuilder result = new StringBuilder();
        Matcher matcher = CONVERSION.matcher(expanded);
        while (matcher.find()) {
            String text = switch (matcher.group(1)) {
                case "d" -> String.format("%02d", duration.toDays());
                case "e" -> Long.toString(duration.toDays());
                case "H", "I" -> String.format("%02d", hour);
                case "k", "l" -> Long.toString(hour);
                case "M" -> String.format("%02d", minute);
                case "S" -> String.format("%02d", second);
                case "s" -> Long.toString(second);
                case "L" -> String.format("%03d", milli);
                case "Q" -> Long.toString(milli);
                default -> "";
            };
            if (text.isEmpty()) {
                return null;
            }
            matcher.appendReplacement(result, text);
        }
        matcher.appendTail(result);
        return result.toString().replace("%%", "%");
    }
}
