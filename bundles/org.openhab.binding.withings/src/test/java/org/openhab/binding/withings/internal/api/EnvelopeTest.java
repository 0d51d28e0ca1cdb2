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
package org.openhab.binding.withings.internal.api;

import static org.hamcrest.MatcherAssert.assertThat;
import static org.hamcrest.Matchers.*;
import static org.junit.jupiter.api.Assertions.assertThrows;

import java.nio.charset.StandardCharsets;
import java.time.Duration;

import org.eclipse.jdt.annotation.NonNullByDefault;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/**
 * Checks the unwrapping of answers, broken ones included.
 *
 * @author Cloud Bindings Team - Initial contribution
 */
@NonNullByDefault
class EnvelopeTest {

    private static final String GROUP = "{\"measuregrps\":[{\"grpid\":1,\"measures\":[{\"type\":1,\"value\":7,\"unit\":1}]}]}";

    @ParameterizedTest
    @ValueSource(strings = { "{\"status\":0,\"body\":" + GROUP + "}", "{\"body\":" + GROUP + ",\"status\":0}",
            "{\"status\":\"0\",\"x\":[],\"body\":" + GROUP + "}" })
    void bodyIsFoundWhereverItStands(String json) throws WithingsException {
        assertThat(open(json).groups().size(), is(1));
    }

    @ParameterizedTest
    @ValueSource(strings = { "{\"status\":0}", "{\"status\":0,\"body\":null}", "{\"status\":0,\"body\":[]}",
            "{\"status\":0,\"body\":{}}" })
    void emptyBodiesAreSuccesses(String json) throws WithingsException {
        assertThat(open(json).groups(), is(empty()));
    }

    @ParameterizedTest
    @ValueSource(strings = {
            "{\"status\":601,\"body\":{\"wait_seconds\":188},\"error\":\"Same arguments in less than 10 seconds\"}",
            "{\"body\":{\"a\":1,\"wait_seconds\":\"188\"},\"error\":\"Same arguments\",\"status\":601}" })
    void waitIsFoundWhereverItStands(String json) {
        WithingsException e = assertThrows(WithingsException.class, () -> open(json));
        assertThat(e.kind(), is(StatusClass.TOO_MANY));
        assertThat(e.pause(), is(Duration.ofSeconds(188)));
        assertThat(e.getMessage(), startsWith("status 601: Same arguments"));
    }

    @Test
    void errorsMayLackTheirBody() {
        WithingsException e = assertThrows(WithingsException.class,
                () -> open("{\"status\":503,\"error\":\"Invalid Params: invalid code\"}"));
        assertThat(e.status(), is(503));
        assertThat(e.pause(), is(Duration.ZERO));
    }

    @Test
    void secretsInErrorTextsAreMasked() {
        String token = "0a1b2c3d4e5f60718293a4b5c6d7e8f901234567";
        WithingsException e = assertThrows(WithingsException.class,
                () -> open("{\"status\":401,\"error\":\"bad token " + token + "\"}"));
        assertThat(e.getMessage(), is("status 401: bad token ***"));
    }

    @ParameterizedTest
    @ValueSource(strings = { "", "null", "[]", "7", "<html><body>502 Bad Gateway</body></html>", "{\"body\":{}}",
            "{\"status\":0,\"body\":{\"measuregrps\":[{\"grpid\":1,", "{\"status\":0,\"body\":" + GROUP, "{\"status\":",
            "{\"status\":null,\"body\":{}}", "{\"status\":0 \"body\"" })
    void brokenAnswersAreTransient(String json) {
        WithingsException e = assertThrows(WithingsException.class, () -> open(json));
        assertThat(e.kind(), is(StatusClass.TRANSIENT));
        assertThat(e.getMessage(), not(containsString("<")));
    }

    private static MeasurePage open(String json) throws WithingsException {
        return Envelope.open(json.getBytes(StandardCharsets.UTF_8), new MeasureDecoder(), MeasurePage.EMPTY,
                (status, error) -> StatusClass.of(status));
    }
}
