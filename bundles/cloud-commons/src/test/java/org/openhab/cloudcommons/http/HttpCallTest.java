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
package org.openhab.cloudcommons.http;

import static org.hamcrest.MatcherAssert.assertThat;
import static org.hamcrest.Matchers.*;

import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;

import org.eclipse.jdt.annotation.NonNullByDefault;
import org.junit.jupiter.api.Test;

/**
 * Tests of {@link HttpCall} with its {@link HttpAnswer}.
 *
 * @author Cloud Bindings Team - Initial contribution
 */
@NonNullByDefault
class HttpCallTest {

    private static final Clock CLOCK = Clock.fixed(Instant.parse("2026-01-01T00:00:00Z"), ZoneOffset.UTC);

    @Test
    void formIsEncodedInOrder() {
        Map<String, String> fields = new LinkedHashMap<>();
        fields.put("action", "getmeas");
        fields.put("scope", "a,b c&d=ü");
        HttpCall call = HttpCall.postForm(URI.create("https://cloud.example/measure"), fields);
        assertThat(new String(call.body(), StandardCharsets.UTF_8), is("action=getmeas&scope=a%2Cb+c%26d%3D%C3%BC"));
        assertThat(call.contentType(), is("application/x-www-form-urlencoded"));
        assertThat(call.method(), is("POST"));
    }

    @Test
    void nothingSecretIsPrinted() {
        HttpCall call = HttpCall.postForm(URI.create("https://u:p@cloud.example/push/0123456789abcdef0123?code=geheim"),
                Map.of("client_secret", "geheim")).withBearer("geheim");
        assertThat(call.toString(), is("POST cloud.example/push/***?***"));
        assertThat(HttpAnswer.of(200, "text/plain", "geheim").toString(), is("HTTP 200, 6 bytes"));
    }

    @Test
    void headerReplacesSameNameInAnyCase() {
        HttpCall call = HttpCall.get(URI.create("https://cloud.example/")).withHeader("X-A", "1").withHeader("x-a",
                "2");
        assertThat(call.headers(), is(Map.of("x-a", "2")));
        assertThat(call.withTimeout(Duration.ofSeconds(3)).timeout(), is(Duration.ofSeconds(3)));
        assertThat(call.withMaxBytes(7).maxBytes(), is(7));
    }

    @Test
    void answerKnowsItsCharset() {
        byte[] latin = "é".getBytes(StandardCharsets.ISO_8859_1);
        assertThat(new HttpAnswer(200, Map.of("content-type", "text/html; charset=ISO-8859-1"), latin).text(), is("é"));
        assertThat(HttpAnswer.of(200, "text/html; charset=nonsense", "é").text(), is("é"));
        assertThat(HttpAnswer.of(502, "TEXT/HTML", "").isHtml(), is(true));
        assertThat(HttpAnswer.of(200, "application/json", "").isHtml(), is(false));
        assertThat(HttpAnswer.of(299, "x/y", "").ok(), is(true));
        assertThat(HttpAnswer.of(301, "x/y", "").ok(), is(false));
    }

    @Test
    void retryAfterInBothForms() {
        assertThat(retryAfter("120"), is(Optional.of(Duration.ofMinutes(2))));
        assertThat(retryAfter("Thu, 1 Jan 2026 00:01:00 GMT"), is(Optional.of(Duration.ofMinutes(1))));
        assertThat(retryAfter("Wed, 31 Dec 2025 00:00:00 GMT"), is(Optional.of(Duration.ZERO)));
        assertThat(retryAfter("soon"), is(Optional.empty()));
        assertThat(retryAfter("-5"), is(Optional.empty()));
        assertThat(new HttpAnswer(429, Map.of(), new byte[0]).retryAfter(CLOCK), is(Optional.empty()));
    }

    private static Optional<Duration> retryAfter(String value) {
        return new HttpAnswer(429, Map.of("retry-after", value), new byte[0]).retryAfter(CLOCK);
    }
}
