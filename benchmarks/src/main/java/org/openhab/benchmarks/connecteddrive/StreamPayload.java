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
package org.openhab.benchmarks.connecteddrive;

import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;

import org.eclipse.jdt.annotation.NonNullByDefault;

/**
 * The bytes of a message whose times go on by a second each time; nothing is allocated for that.
 *
 * @author Cloud Bindings Team - Initial contribution
 */
@NonNullByDefault
final class StreamPayload {

    /** The time of the first message. */
    static final String TIME = "2000-01-01T00:00:00.000Z";

    private static final int YEAR = 2000;
    private static final int MONTHS = 12;
    /** As many as every month has. */
    private static final int DAYS = 28;
    private static final int HOURS = 24;
    private static final int SIXTY = 60;

    private final byte[] bytes;
    private final int[] times;
    private int passed;

    StreamPayload(byte[] bytes) {
        this.bytes = bytes;
        String text = new String(bytes, StandardCharsets.US_ASCII);
        List<Integer> found = new ArrayList<>();
        for (int at = text.indexOf(TIME); at >= 0; at = text.indexOf(TIME, at + 1)) {
            found.add(at);
        }
        times = found.stream().mapToInt(Integer::intValue).toArray();
    }

    /** The next message; good until the next call. */
    byte[] next() {
        int second = passed % SIXTY;
        int minute = passed / SIXTY % SIXTY;
        int hour = passed / SIXTY / SIXTY % HOURS;
        int day = passed / SIXTY / SIXTY / HOURS;
        for (int at : times) {
            digits(at, 4, YEAR + day / DAYS / MONTHS);
            digits(at + 5, 2, 1 + day / DAYS % MONTHS);
            digits(at + 8, 2, 1 + day % DAYS);
            digits(at + 11, 2, hour);
            digits(at + 14, 2, minute);
            digits(at + 17, 2, second);
        }
        passed++;
        return bytes;
    }

    private void digits(int at, int count, int number) {
        int left = number;
        for (int i = count - 1; i >= 0; i--) {
            bytes[at + i] = (byte) ('0' + left % 10);
            left /= 10;
        }
    }
}
