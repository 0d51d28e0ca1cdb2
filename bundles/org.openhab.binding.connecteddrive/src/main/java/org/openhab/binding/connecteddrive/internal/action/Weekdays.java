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
package org.openhab.binding.connecteddrive.internal.action;

import java.time.DayOfWeek;
import java.util.Arrays;
import java.util.EnumSet;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;

import org.eclipse.jdt.annotation.NonNullByDefault;

/**
 * Reads days of the week as rules write them.
 *
 * @author Cloud Bindings Team - Initial contribution
 */
@NonNullByDefault
final class Weekdays {

    private static final int SHORTEST = 2;

    private Weekdays() {
    }

    /**
     * @param text English names or their first letters, such as {@code MON,TUE} or {@code friday}; empty for no day
     * @return empty if there is anything else among them
     */
    static Optional<Set<DayOfWeek>> of(String text) {
        Set<DayOfWeek> days = EnumSet.noneOf(DayOfWeek.class);
        for (String word : text.toUpperCase(Locale.ROOT).split("[,; ]+")) {
            Optional<DayOfWeek> day = Arrays.stream(DayOfWeek.values())
                    .filter(known -> word.length() >= SHORTEST && known.name().startsWith(word)).findFirst();
            if (day.isPresent()) {
                days.add(day.get());
            } else if (!word.isEmpty()) {
                return Optional.empty();
            }
        }
        return Optional.of(days);
    }
}
