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
package org.openhab.cloudcommons.action;

import java.time.ZonedDateTime;
import java.time.format.DateTimeFormatter;
import java.util.Collection;
import java.util.Map;
import java.util.stream.Collectors;

import org.eclipse.jdt.annotation.NonNullByDefault;

/**
 * Writes what an action has listed as text, for all that take simple values only.
 *
 * @author Cloud Bindings Team - Initial contribution
 */
@NonNullByDefault
public final class EntryLines {

    private static final DateTimeFormatter TIME = DateTimeFormatter.ofPattern("yyyy-MM-dd HH:mm");

    private EntryLines() {
    }

    /** A line per entry, times to the minute. */
    public static String of(Collection<? extends Map<String, Object>> entries) {
        return entries.stream().map(EntryLines::line).collect(Collectors.joining("\n"));
    }

    private static String line(Map<?, ?> entry) {
        return entry.entrySet().stream().map(detail -> detail.getKey() + " " + text(detail.getValue()))
                .collect(Collectors.joining(", "));
    }

    private static String text(Object value) {
        if (value instanceof ZonedDateTime time) {
            return TIME.format(time);
        }
        return value instanceof Map<?, ?> inner ? line(inner) : value.toString();
    }
}
