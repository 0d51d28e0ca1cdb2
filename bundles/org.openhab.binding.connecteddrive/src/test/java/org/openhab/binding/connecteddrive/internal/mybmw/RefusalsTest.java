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
package org.openhab.binding.connecteddrive.internal.mybmw;

import static org.hamcrest.MatcherAssert.assertThat;
import static org.hamcrest.Matchers.*;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneId;
import java.time.ZoneOffset;
import java.util.Map;

import org.eclipse.jdt.annotation.NonNullByDefault;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.openhab.binding.connecteddrive.internal.source.Trouble;
import org.openhab.cloudcommons.http.HttpAnswer;

/**
 * Tests what each answer of bmw-mybmw.md 9 means.
 *
 * @author Cloud Bindings Team - Initial contribution
 */
@NonNullByDefault
class RefusalsTest {

    private static final Instant NOW = Instant.parse("2025-05-02T10:00:00Z");

    private final Refusals refusals = new Refusals(Clock.fixed(NOW, ZoneOffset.UTC));

    @ParameterizedTest
    @CsvSource({ "400,BAD_REQUEST,COMMUNICATION", "401,TOKEN,CONFIGURATION", "403,NOT_ALLOWED,CONFIGURATION",
            "404,GONE,GONE", "405,ACCESS_OFF,CONFIGURATION", "408,CAR_UNREACHABLE,COMMUNICATION",
            "409,BUSY,COMMUNICATION", "422,BAD_REQUEST,COMMUNICATION", "423,ACCOUNT_LOCKED,CONFIGURATION",
            "429,RATE_LIMIT,BUDGET", "489,BLOCKED,CONFIGURATION", "500,SERVER,COMMUNICATION",
            "502,SERVER,COMMUNICATION", "503,SERVER,COMMUNICATION", "504,SERVER,COMMUNICATION",
            "302,SERVER,COMMUNICATION", "599,SERVER,COMMUNICATION" })
    void statusHasItsMeaning(int status, Refusal refusal, Trouble trouble) {
        MyBmwException e = of(status, "<html>a gateway</html>");
        assertThat(e.refusal(), is(refusal));
        assertThat(e.trouble(), is(trouble));
        assertThat(e.getMessage(), startsWith("@text/trouble.account."));
    }

    @Test
    void quotaTellsWhenItIsFilledAgain() {
        MyBmwException e = of(403, "{\"statusCode\":403,\"message\":\"Out of call volume quota. Quota will be"
                + " replenished in 02:12:20.\"}");
        assertThat(e.refusal(), is(Refusal.QUOTA));
        assertThat(e.trouble(), is(Trouble.BUDGET));
        assertThat(e.pause(), is(Duration.ofHours(2).plusMinutes(12).plusSeconds(20)));
        assertThat(e.arguments(),
                contains(NOW.plus(e.pause()).atZone(ZoneId.systemDefault()).toLocalTime().toString().substring(0, 5)));
    }

    @Test
    void quotaWithoutTimeUsesTheHeaderOrAnHour() {
        assertThat(of(403, "Quota Exceeded").pause(), is(Duration.ofHours(1)));
        assertThat(of(403, "Quota Exceeded", "7200").pause(), is(Duration.ofHours(2)));
    }

    @Test
    void shortLimitAsksForTwiceItsTime() {
        String text = "{\"statusCode\":429,\"message\":\"Rate limit is exceeded. Try again in 2 seconds.\"}";
        assertThat(of(429, text).pause(), is(Duration.ofSeconds(4)));
        assertThat("the longer one", of(429, text, "30").pause(), is(Duration.ofSeconds(30)));
        assertThat(of(429, "").pause(), is(Duration.ofSeconds(10)));
    }

    @ParameterizedTest
    @CsvSource({ "489,Blocked", "489,''", "403,Blocked", "401,' blocked '" })
    void lockOutIsRecognisedByStatusOrText(int status, String body) {
        MyBmwException e = of(status, body);
        assertThat(e.refusal(), is(Refusal.BLOCKED));
        assertThat(e.refusal().needsUser(), is(true));
        assertThat(e.pause(), is(Duration.ofDays(1)));
    }

    @Test
    void refusedCommandTellsTheCarsReasonWithoutSecrets() {
        MyBmwException e = of(403, "{\"title\":\"Something went wrong\",\"description\":\"Ready to drive is on,"
                + " WBATEST0000000001\",\"presentationType\":\"PAGE\",\"isRetriable\":true}");
        assertThat(e.refusal(), is(Refusal.NOT_ALLOWED));
        assertThat(e.arguments(), contains("Something went wrong: Ready to drive is on, ***"));
        assertThat("all texts null", of(403, "{\"title\":null,\"description\":null}").arguments(), contains(""));
    }

    private MyBmwException of(int status, String body) {
        return refusals.of(HttpAnswer.of(status, "text/plain", body));
    }

    private MyBmwException of(int status, String body, String retryAfter) {
        return refusals.of(new HttpAnswer(status, Map.of("Retry-After", retryAfter), body.getBytes()));
    }
}
