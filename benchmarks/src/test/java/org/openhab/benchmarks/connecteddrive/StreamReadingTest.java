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

import static org.hamcrest.MatcherAssert.assertThat;
import static org.hamcrest.Matchers.*;

import java.nio.charset.StandardCharsets;

import org.eclipse.jdt.annotation.NonNullByDefault;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/**
 * The benchmark of the stream measures what it says: every message is newer and reaches a channel.
 *
 * @author Cloud Bindings Team - Initial contribution
 */
@NonNullByDefault
class StreamReadingTest {

    private static final int MESSAGES = 3_000;

    @ParameterizedTest
    @EnumSource
    void everyMessageIsShown(StreamMessage message) {
        StreamReading reading = new StreamReading(message);
        int before = 0;
        for (int i = 0; i < MESSAGES; i++) {
            int states = reading.read();
            assertThat("message " + i, states, is(greaterThan(before)));
            before = states;
        }
        assertThat(new String(reading.payload(), StandardCharsets.UTF_8), containsString("2000-01-01T00:50:00.000Z"));
    }
}
