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
package org.openhab.binding.connecteddrive.internal.cardata.stream;

import static org.hamcrest.MatcherAssert.assertThat;
import static org.hamcrest.Matchers.*;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Random;
import java.util.concurrent.CompletableFuture;
import java.util.function.Consumer;

import org.eclipse.jdt.annotation.NonNullByDefault;
import org.eclipse.jdt.annotation.Nullable;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.openhab.binding.connecteddrive.internal.cardata.stream.Line.Closed;
import org.openhab.binding.connecteddrive.internal.cardata.stream.StreamStatus.State;
import org.openhab.cloudcommons.testkit.ManualScheduler;

/**
 * When the stream connects, renews and gives way (bmw-cardata.md 5.4, 11.4).
 *
 * @author Cloud Bindings Team - Initial contribution
 */
@NonNullByDefault
class LiveStreamTest {

    private static final Instant START = Instant.parse("2026-05-02T06:00:00Z");
    private static final Duration TOKEN_LIFE = Duration.ofSeconds(3599);

    private final ManualScheduler scheduler = new ManualScheduler(START);
    private final ScriptedLine line = new ScriptedLine();
    private final List<Boolean> logins = new ArrayList<>();
    private final List<State> states = new ArrayList<>();
    private final List<Duration> gaps = new ArrayList<>();
    private final List<String> messages = new ArrayList<>();
    private boolean loginFails;
    private int tokens;
    private Instant tokenEnd = START;

    private final LiveStream stream = new LiveStream(line, this::login, new StreamListener() {

        @Override
        public void message(byte[] payload) {
            messages.add(new String(payload, StandardCharsets.UTF_8));
        }

        @Override
        public void changed(StreamStatus status) {
            states.add(status.state());
        }

        @Override
        public void back(Duration gap) {
            gaps.add(gap);
        }
    }, StreamPolicy.DEFAULT, scheduler, scheduler.clock(), new Random(1));

    private CompletableFuture<StreamLogin> login(boolean renew) {
        logins.add(renew);
        if (loginFails) {
            return CompletableFuture.failedFuture(new IOException("no network"));
        }
        if (renew || tokens == 0) {
            tokens++;
            tokenEnd = scheduler.now().plus(TOKEN_LIFE);
        }
        return CompletableFuture.completedFuture(new StreamLogin("gcid", "token" + tokens, tokenEnd));
    }

    @BeforeEach
    void begin() {
        stream.start();
        scheduler.runPending();
    }

    @Test
    void connectsOnceAndHandsMessagesOn() {
        stream.start();
        scheduler.runPending();
        line.send("a");
        line.send("b");

        assertThat(line.opened, contains("token1"));
        assertThat(states, contains(State.CONNECTING, State.CONNECTED));
        assertThat(messages, contains("a", "b"));
        assertThat(stream.status().lastMessage(), is(START));
        assertThat("the first connection is no return", gaps, is(empty()));
    }

    @Test
    void comesBackWithinOneStepOfTheBackOff() {
        scheduler.advance(Duration.ofMinutes(2));
        line.lose(Closed.LOST);
        scheduler.runPending();
        assertThat(stream.status().state(), is(State.WAITING));

        scheduler.advance(Duration.ofSeconds(5));

        assertThat(stream.status().state(), is(State.CONNECTED));
        assertThat(line.opened, contains("token1", "token1"));
        assertThat(gaps, hasSize(1));
        assertThat(gaps.get(0), is(lessThanOrEqualTo(Duration.ofSeconds(5))));
    }

    @Test
    void waitsLongerAndLongerButNeverMoreThanFiveMinutes() {
        line.refuse(Closed.LOST, 20);
        line.lose(Closed.LOST);
        List<Duration> waits = new ArrayList<>();
        for (int i = 0; i < 12; i++) {
            scheduler.runPending();
            Duration wait = scheduler.untilNext();
            assertThat(wait, is(notNullValue()));
            waits.add(wait);
            scheduler.advance(wait);
        }
        assertThat(waits.get(0), is(lessThanOrEqualTo(Duration.ofSeconds(5))));
        assertThat(waits.get(3), is(greaterThan(Duration.ofSeconds(20))));
        assertThat(waits, everyItem(lessThanOrEqualTo(Duration.ofSeconds(300))));
        assertThat(waits.get(11), is(greaterThanOrEqualTo(Duration.ofSeconds(240))));
    }

    @Test
    void renewsInAQuietMomentBeforeTheTokenEnds() {
        Duration untilWindow = TOKEN_LIFE.minus(StreamPolicy.DEFAULT.renewBefore());
        scheduler.advance(untilWindow.minusSeconds(5));
        line.send("busy");
        scheduler.advance(Duration.ofSeconds(5));
        assertThat("something came five seconds ago", line.opened, contains("token1"));

        scheduler.advance(Duration.ofSeconds(10));

        assertThat(line.opened, contains("token1", "token2"));
        assertThat(line.closes, is(1));
        assertThat(logins, contains(false, true));
        assertThat(stream.status().state(), is(State.CONNECTED));
        assertThat("nobody waited", gaps, contains(Duration.ZERO));
    }

    @Test
    void renewsAtTheLatestFiveMinutesBeforeTheEnd() {
        Instant latest = START.plus(TOKEN_LIFE).minus(StreamPolicy.DEFAULT.renewLatest());
        while (scheduler.now().isBefore(latest.minusSeconds(1))) {
            scheduler.advance(Duration.ofSeconds(1));
            line.send("busy");
        }
        assertThat(line.opened, contains("token1"));
        scheduler.advance(Duration.ofSeconds(12));
        assertThat(line.opened, contains("token1", "token2"));
    }

    @Test
    void keepsTheConnectionAsLongAsTheRefreshFails() {
        scheduler.advance(TOKEN_LIFE.minus(StreamPolicy.DEFAULT.renewBefore()).minusSeconds(1));
        loginFails = true;
        scheduler.advance(Duration.ofMinutes(2));
        assertThat(line.closes, is(0));
        assertThat(stream.status().state(), is(State.CONNECTED));

        loginFails = false;
        // 5 + 10 + 20 + 40 + 80 s at most, of which two minutes have passed.
        scheduler.advance(Duration.ofSeconds(35));
        assertThat(line.opened, contains("token1", "token2"));
    }

    @Test
    void asksLessAndLessOftenForATokenThatIsNotToBeHad() {
        Duration window = StreamPolicy.DEFAULT.renewBefore();
        scheduler.advance(TOKEN_LIFE.minus(window).minusSeconds(1));
        loginFails = true;
        int before = logins.size();
        scheduler.advance(window);
        assertThat("in a quarter of an hour", logins.size() - before, is(both(greaterThan(3)).and(lessThan(12))));
    }

    @Test
    void anExpiredTokenIsRenewedAtOnce() {
        line.lose(Closed.EXPIRED);
        scheduler.runPending();
        assertThat(line.opened, contains("token1", "token2"));
        assertThat(stream.status().state(), is(State.CONNECTED));
    }

    @Test
    void aRefusalIsAnsweredByAFreshTokenOnceThenByPatience() {
        line.refuse(Closed.REFUSED, 100);
        line.lose(Closed.LOST);
        scheduler.advance(Duration.ofSeconds(5));
        assertThat("with the old token, then at once with a new one", line.opened,
                contains("token1", "token1", "token2"));

        scheduler.advance(Duration.ofMinutes(5));
        assertThat(stream.status().state(), is(State.REFUSED));
        Duration untilNext = scheduler.untilNext();
        scheduler.advance(untilNext == null ? Duration.ZERO : untilNext);
        int before = line.opened.size();
        scheduler.advance(Duration.ofMinutes(10).minusSeconds(1));
        assertThat(line.opened, hasSize(before));
        scheduler.advance(Duration.ofSeconds(1));
        assertThat(line.opened, hasSize(before + 1));
        assertThat("each time with a fresh token", new HashSet<>(line.opened.subList(2, before)), hasSize(before - 2));
    }

    @Test
    void leavesTheStreamToAnotherProgramAfterTheSecondEviction() {
        line.lose(Closed.TAKEN_OVER);
        scheduler.advance(Duration.ofSeconds(5));
        assertThat(stream.status().state(), is(State.CONNECTED));
        scheduler.advance(Duration.ofMinutes(5));
        line.lose(Closed.TAKEN_OVER);
        scheduler.runPending();

        assertThat(stream.status().state(), is(State.EVICTED));
        int before = line.opened.size();
        scheduler.advance(Duration.ofMinutes(29));
        assertThat(line.opened, hasSize(before));
        scheduler.advance(Duration.ofMinutes(1));
        assertThat(stream.status().state(), is(State.CONNECTED));
    }

    @Test
    void evictionsFarApartAreForgotten() {
        line.lose(Closed.TAKEN_OVER);
        scheduler.advance(Duration.ofMinutes(11));
        line.lose(Closed.TAKEN_OVER);
        scheduler.advance(Duration.ofSeconds(5));
        assertThat(stream.status().state(), is(State.CONNECTED));
    }

    @Test
    void aFailedLoginIsRetried() {
        loginFails = true;
        line.lose(Closed.LOST);
        scheduler.advance(Duration.ofMinutes(1));
        assertThat(line.opened, contains("token1"));
        loginFails = false;
        scheduler.advance(Duration.ofMinutes(5));
        assertThat(stream.status().state(), is(State.CONNECTED));
    }

    @Test
    void whatBelongsToAnEarlierConnectionCountsNoMore() {
        Consumer<byte[]> old = line.messages();
        Consumer<Closed> oldEnd = line.closed();
        scheduler.advance(Duration.ofMinutes(2));
        line.lose(Closed.LOST);
        scheduler.advance(Duration.ofSeconds(5));

        old.accept("late".getBytes(StandardCharsets.UTF_8));
        oldEnd.accept(Closed.LOST);
        scheduler.runPending();

        assertThat(messages, is(empty()));
        assertThat(stream.status().state(), is(State.CONNECTED));
    }

    @Test
    void closingEndsEverything() {
        stream.close();
        scheduler.advance(Duration.ofHours(2));
        line.send("late");

        assertThat(line.closes, is(1));
        assertThat(line.opened, contains("token1"));
        assertThat(messages, is(empty()));
        assertThat(stream.status().state(), is(State.OFF));
        assertThat(scheduler.pending(), is(0));
    }

    /** A line that opens unless told otherwise. */
    private static final class ScriptedLine implements Line {
        final List<String> opened = new ArrayList<>();
        int closes;
        private @Nullable Closed refusal;
        private int refusals;
        private @Nullable Consumer<byte[]> messages;
        private @Nullable Consumer<Closed> closed;

        @Override
        public CompletableFuture<@Nullable Closed> open(StreamLogin login, Consumer<byte[]> messages,
                Consumer<Closed> closed) {
            opened.add(login.idToken());
            this.messages = messages;
            this.closed = closed;
            Closed answer = refusals-- > 0 ? refusal : null;
            return CompletableFuture.completedFuture(answer);
        }

        @Override
        public CompletableFuture<Void> close() {
            closes++;
            return CompletableFuture.completedFuture(null);
        }

        void refuse(Closed reason, int times) {
            refusal = reason;
            refusals = times;
        }

        void send(String text) {
            messages().accept(text.getBytes(StandardCharsets.UTF_8));
        }

        void lose(Closed reason) {
            closed().accept(reason);
        }

        Consumer<byte[]> messages() {
            Consumer<byte[]> known = messages;
            assertThat(known, is(notNullValue()));
            return known == null ? payload -> {
            } : known;
        }

        Consumer<Closed> closed() {
            Consumer<Closed> known = closed;
            assertThat(known, is(notNullValue()));
            return known == null ? reason -> {
            } : known;
        }
    }
}
