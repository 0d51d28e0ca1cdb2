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
package org.openhab.binding.withings.internal.person;

import java.time.Instant;
import java.time.ZoneId;
import java.time.format.DateTimeFormatter;

import org.eclipse.jdt.annotation.NonNullByDefault;

/**
 * Builds the descriptions of a status that openHAB translates.
 *
 * @author Cloud Bindings Team - Initial contribution
 */
@NonNullByDefault
public final class StatusText {

    private static final DateTimeFormatter TIME = DateTimeFormatter.ofPattern("HH:mm:ss");

    private StatusText() {
    }

    /**
     * openHAB takes the arguments apart at commas, also within quotes, and drops brackets.
     *
     * @param key the key of the text
     * @param arguments what replaces its placeholders
     * @return what {@code updateStatus} takes
     */
    public static String of(String key, String... arguments) {
        StringBuilder text = new StringBuilder("@text/").append(key);
        for (int i = 0; i < arguments.length; i++) {
            String safe = arguments[i].replaceAll("[\\\\\"\\p{Cntrl}]", "'").replace(',', ';').replace('[', '(')
                    .replace(']', ')');
            text.append(i == 0 ? " [\"" : ", \"").append(safe).append('"');
        }
        return arguments.length == 0 ? text.toString() : text.append(']').toString();
    }

    /** A time of day for people, in the zone of the machine. */
    public static String clockTime(Instant moment) {
        return TIME.format(moment.atZone(ZoneId.systemDefault()));
    }
}
