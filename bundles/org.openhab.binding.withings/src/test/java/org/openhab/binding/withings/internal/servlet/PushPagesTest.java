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
package org.openhab.binding.withings.internal.servlet;

import static org.hamcrest.MatcherAssert.assertThat;
import static org.hamcrest.Matchers.*;

import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.time.Instant;
import java.util.Collection;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.atomic.AtomicInteger;

import org.eclipse.jdt.annotation.NonNullByDefault;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.openhab.binding.withings.internal.channel.Topic;
import org.openhab.binding.withings.internal.push.PushDesk;
import org.openhab.binding.withings.internal.push.PushInbox;
import org.openhab.binding.withings.internal.push.SelfTest;
import org.openhab.binding.withings.internal.sync.Window;
import org.openhab.cloudcommons.testkit.ManualScheduler;
import org.openhab.cloudcommons.web.WebHandler;
import org.openhab.cloudcommons.web.WebReply;
import org.openhab.cloudcommons.web.WebRequest;

/**
 * Calls as the cloud does, and as an attacker does.
 *
 * @author Cloud Bindings Team - Initial contribution
 */
@NonNullByDefault
class PushPagesTest {

    private static final String WEIGHT = "userid=42&appli=1&startdate=1773599000&enddate=1773599001";

    private final ManualScheduler scheduler = new ManualScheduler(Instant.ofEpochSecond(1_773_600_000));
    private final PushDesk desk = new PushDesk();
    private final WebHandler pages = PushPages.of(desk);
    private final Work work = new Work();
    private final PushInbox inbox = new PushInbox(() -> "42", work, scheduler, scheduler.clock());
    private final String secret = desk.secret();

    @ParameterizedTest
    @ValueSource(strings = { "HEAD", "GET" })
    void somebodyIsHereAtAnyTime(String method) {
        WebReply reply = send(method, "/whatever", "");
        assertThat(reply.status(), is(200));
        assertThat(reply.body().length, is(0));
        assertThat(reply.headers().get(SelfTest.MARK), is("push"));
    }

    @Test
    void callIsAnsweredBeforeAnythingIsDone() {
        desk.open(secret, inbox);
        WebReply reply = send("POST", "/" + secret, WEIGHT);
        assertThat(reply.status(), is(200));
        assertThat(reply.body().length, is(0));
        assertThat(work.fetches.get(), is(0));
        scheduler.advance(Duration.ofSeconds(1));
        assertThat(work.fetches.get(), is(1));
    }

    @Test
    void unknownSecretIsRefusedSoThatTheCloudTriesAgain() {
        assertThat(send("POST", "/" + secret, WEIGHT).status(), is(404));
        desk.open(secret, inbox);
        assertThat(send("POST", "/" + secret, WEIGHT).status(), is(200));
        desk.close(inbox);
        assertThat(send("POST", "/" + secret, WEIGHT).status(), is(404));
    }

    @ParameterizedTest
    @ValueSource(strings = { "PUT", "DELETE", "OPTIONS", "TRACE" })
    void otherMethodsAreRefused(String method) {
        desk.open(secret, inbox);
        assertThat(send(method, "/" + secret, WEIGHT).status(), is(405));
    }

    @Test
    void secretsCannotBeGuessed() {
        assertThat(secret.length(), is(32));
        assertThat(desk.secret(), is(not(secret)));
    }

    @Test
    void floodOfForgedCallsChangesNothing() {
        desk.open(secret, inbox);
        long started = System.nanoTime();
        for (int i = 0; i < 2_500; i++) {
            assertThat(send("POST", "/" + secret.substring(1) + i, WEIGHT).status(), is(404));
            assertThat(send("POST", "/" + "x".repeat(2000), WEIGHT).status(), is(404));
            send("POST", "/" + secret, "userid=" + i + "00&appli=1&startdate=1773599000&enddate=1773599001");
            send("POST", "/" + secret, "userid=42&appli=1&startdate=" + i + "&enddate=99999999999");
        }
        scheduler.advance(Duration.ofMinutes(1));
        assertThat("nobody called upstream", work.fetches.get(), is(0));
        assertThat(scheduler.pending(), is(0));
        assertThat(Duration.ofNanos(System.nanoTime() - started).toSeconds(), is(lessThan(5L)));
        send("POST", "/" + secret, WEIGHT);
        scheduler.advance(Duration.ofSeconds(1));
        assertThat("a real one gets through at once", work.fetches.get(), is(1));
    }

    @Test
    void floodWithTheSecretCausesOneFetchAtATime() {
        desk.open(secret, inbox);
        for (int i = 0; i < 10_000; i++) {
            send("POST", "/" + secret, "userid=42&appli=1&startdate=" + (1_400_000_000 + i * 30_000L) + "&enddate="
                    + (1_400_000_001 + i * 30_000L));
        }
        scheduler.advance(Duration.ofMinutes(1));
        assertThat(work.fetches.get(), is(1));
        assertThat(work.windows.get(), is(lessThanOrEqualTo(4)));
    }

    private WebReply send(String method, String path, String body) {
        return pages.handle(new WebRequest(method, path, Map.of(), Map.of(), body.getBytes(StandardCharsets.UTF_8),
                Locale.ENGLISH, "http://localhost:8080")).join();
    }

    /** Counts what is to be done. */
    private static final class Work implements PushInbox.Work {
        private final AtomicInteger fetches = new AtomicInteger();
        private final AtomicInteger windows = new AtomicInteger();

        @Override
        public void received(Map<Integer, Long> times) {
            // Not of interest here.
        }

        @Override
        public CompletableFuture<Void> fetch(Set<Topic> topics, Collection<Window> news) {
            fetches.incrementAndGet();
            windows.addAndGet(news.size());
            return CompletableFuture.completedFuture(null);
        }

        @Override
        public void farewell(String action) {
            fetches.incrementAndGet();
        }

        @Override
        public void bedEvent(String deviceId, boolean inBed, long time) {
            fetches.incrementAndGet();
        }
    }
}
