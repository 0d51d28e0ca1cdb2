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
import static org.junit.jupiter.api.Assertions.assertThrows;

import java.net.URI;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import java.util.Set;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CompletionException;

import org.eclipse.jdt.annotation.NonNullByDefault;
import org.junit.jupiter.api.Test;
import org.openhab.cloudcommons.budget.Priority;
import org.openhab.cloudcommons.http.HttpAnswer;
import org.openhab.cloudcommons.http.HttpCall;
import org.openhab.cloudcommons.http.TransportException;
import org.openhab.cloudcommons.testkit.ManualScheduler;
import org.openhab.cloudcommons.testkit.ScriptedTransport;

/**
 * Tests pauses, repetitions and the budget of an account.
 *
 * @author Cloud Bindings Team - Initial contribution
 */
@NonNullByDefault
class GateTest implements Gate.Listener {

    private static final HttpCall CALL = HttpCall.get(URI.create("https://cloud.example/x"));
    private static final String QUOTA = "Out of call volume quota. Quota will be replenished in 02:00:00.";
    private static final String LIMIT = "Rate limit is exceeded. Try again in 2 seconds.";

    private final ManualScheduler scheduler = new ManualScheduler(Instant.parse("2025-05-02T10:00:00Z"));
    private final ScriptedTransport cloud = new ScriptedTransport();
    private final List<String> heard = new ArrayList<>();
    private final Gate gate = new Gate(cloud, scheduler, scheduler.clock(), new Random(1), this);

    @Override
    public void answered() {
        heard.add("answered");
    }

    @Override
    public void paused(MyBmwException reason) {
        heard.add(reason.refusal().name());
    }

    @Test
    void answerComesThrough() {
        cloud.json("{}");
        assertThat(send().join().status(), is(200));
        assertThat(heard, contains("answered"));
    }

    @Test
    void expectedStatusIsLeftToTheCaller() {
        cloud.answer(HttpAnswer.of(400, HttpCall.JSON, "{}"));
        assertThat(gate.send(Priority.TOKEN, CALL, Set.of(400)).join().status(), is(400));
        assertThat("a refusal proves nothing", heard, is(empty()));
    }

    @Test
    void nothingIsCalledWhileTheQuotaIsSpent() {
        cloud.answer(HttpAnswer.of(403, HttpCall.JSON, QUOTA));
        assertThat(refusal(send()), is(Refusal.QUOTA));
        scheduler.advance(Duration.ofMinutes(119));
        assertThat(refusal(send()), is(Refusal.QUOTA));
        assertThat(cloud.calls(), hasSize(1));
        assertThat(heard, contains("QUOTA"));
        scheduler.advance(Duration.ofMinutes(2));
        cloud.json("{}");
        assertThat(send().join().status(), is(200));
    }

    @Test
    void lockOutIsNotRepeatedForADay() {
        cloud.answer(HttpAnswer.of(489, "text/plain", "Blocked"));
        assertThat(refusal(send()), is(Refusal.BLOCKED));
        scheduler.advance(Duration.ofHours(23));
        assertThat(refusal(send()), is(Refusal.BLOCKED));
        assertThat(cloud.calls(), hasSize(1));
        assertThat(gate.pause().isPresent(), is(true));
        scheduler.advance(Duration.ofHours(1));
        assertThat(gate.pause().isPresent(), is(false));
    }

    @Test
    void lockOutIsOneAlsoWhereTheCallerUnderstandsTheStatus() {
        cloud.answer(HttpAnswer.of(401, "text/plain", "Blocked"));
        assertThat(refusal(gate.send(Priority.TOKEN, CALL, Set.of(401))), is(Refusal.BLOCKED));
    }

    @Test
    void shortLimitIsWaitedForAndHoldsBackTheOthers() {
        cloud.answer(HttpAnswer.of(429, HttpCall.JSON, LIMIT)).json("{}").json("{}");
        CompletableFuture<HttpAnswer> first = send();
        CompletableFuture<HttpAnswer> second = send();
        scheduler.advance(Duration.ofMillis(3900));
        assertThat(cloud.calls(), hasSize(1));
        scheduler.advance(Duration.ofMillis(200));
        assertThat(first.join().status(), is(200));
        assertThat(second.join().status(), is(200));
        assertThat(heard, not(hasItem("RATE_LIMIT")));
    }

    @Test
    void shortLimitIsGivenUpAfterThreeRepetitions() {
        for (int i = 0; i < 5; i++) {
            cloud.answer(HttpAnswer.of(429, HttpCall.JSON, LIMIT));
        }
        CompletableFuture<HttpAnswer> call = send();
        scheduler.advance(Duration.ofMinutes(5));
        assertThat(refusal(call), is(Refusal.RATE_LIMIT));
        assertThat(cloud.calls(), hasSize(4));
    }

    @Test
    void longLimitIsAPause() {
        cloud.answer(HttpAnswer.of(429, HttpCall.JSON, "Try again in 900 seconds."));
        assertThat(refusal(send()), is(Refusal.RATE_LIMIT));
        assertThat(refusal(send()), is(Refusal.RATE_LIMIT));
        assertThat(cloud.calls(), hasSize(1));
    }

    @Test
    void serverTroubleAndNoAnswerAreLeftToWhoeverPolls() {
        cloud.answer(HttpAnswer.of(503, "text/html", "<html>")).fail(
                new TransportException(TransportException.Kind.TIMEOUT, "GET cloud.example/x got no answer", null))
                .json("{}");
        assertThat(refusal(send()), is(Refusal.SERVER));
        CompletableFuture<HttpAnswer> silent = send();
        assertThat(refusal(silent), is(Refusal.NETWORK));
        assertThat(send().join().status(), is(200));
    }

    @Test
    void budgetSpreadsManyCalls() {
        for (int i = 0; i < 40; i++) {
            cloud.json("{}");
            send();
        }
        assertThat(cloud.calls(), hasSize(20));
        scheduler.advance(Duration.ofSeconds(21));
        assertThat(cloud.calls(), hasSize(30));
        scheduler.advance(Duration.ofMinutes(1));
        assertThat(cloud.calls(), hasSize(40));
    }

    @Test
    void cancelledCallEndsItsExchange() {
        CompletableFuture<HttpAnswer> exchange = cloud.hold();
        send().cancel(false);
        assertThat(exchange.isCancelled(), is(true));
    }

    @Test
    void closedGateEndsWhatWaits() {
        cloud.answer(HttpAnswer.of(429, HttpCall.JSON, LIMIT));
        CompletableFuture<HttpAnswer> call = send();
        gate.close();
        scheduler.advance(Duration.ofMinutes(1));
        assertThat(cloud.calls(), hasSize(1));
        assertThat(call.isCompletedExceptionally(), is(true));
    }

    private CompletableFuture<HttpAnswer> send() {
        return gate.send(Priority.POLL, CALL, Set.of());
    }

    private static Refusal refusal(CompletableFuture<?> call) {
        return Gate.asMyBmw(assertThrows(CompletionException.class, call::join)).refusal();
    }
}
