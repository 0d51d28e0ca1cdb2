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
package org.openhab.cloudcommons.auth;

import static org.hamcrest.MatcherAssert.assertThat;
import static org.hamcrest.Matchers.*;
import static org.junit.jupiter.api.Assertions.assertThrows;

import java.io.IOException;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.CyclicBarrier;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicInteger;

import org.eclipse.jdt.annotation.NonNullByDefault;
import org.eclipse.jdt.annotation.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.openhab.cloudcommons.testkit.ManualScheduler;
import org.openhab.cloudcommons.testkit.MemoryVault;

/**
 * Tests of {@link TokenKeeper}.
 *
 * @author Cloud Bindings Team - Initial contribution
 */
@NonNullByDefault
class TokenKeeperTest {

    private static final Instant START = Instant.parse("2026-01-01T00:00:00Z");

    private final ManualScheduler scheduler = new ManualScheduler(START);
    private final List<TokenPair> refreshed = new ArrayList<>();
    private final List<CompletableFuture<TokenPair>> answers = new ArrayList<>();
    private final MemoryVault vault = new MemoryVault(pair("1", Duration.ofHours(3)));
    private final TokenKeeper keeper = keeper(vault);

    @Test
    void freshTokenNeedsNoRefresh() throws Exception {
        assertThat(keeper.accessToken().get(), is("access1"));
        scheduler.advance(Duration.ofHours(3).minusMinutes(5).minusSeconds(1));
        assertThat(keeper.accessToken().get(), is("access1"));
        assertThat(refreshed, is(empty()));
    }

    @Test
    void withoutPairThereIsNoToken() {
        TokenKeeper empty = keeper(new MemoryVault(null));
        assertThat(cause(empty.accessToken()), is(instanceOf(NoTokenException.class)));
        assertThat(cause(empty.refreshAfter("x")), is(instanceOf(NoTokenException.class)));
        assertThat(refreshed, is(empty()));
    }

    @Test
    void tokenInItsLastMinutesIsRefreshedAndStoredBeforeUse() throws Exception {
        scheduler.advance(Duration.ofHours(3).minusMinutes(5));
        CompletableFuture<String> token = keeper.accessToken();
        assertThat(token.isDone(), is(false));
        assertThat(refreshed.get(0).refreshToken(), is("refresh1"));
        CompletableFuture<String> storedWhenUsed = token.thenApply(t -> orFail(vault) + " for " + t);
        answers.get(0).complete(pair("2", Duration.ofHours(6)));
        assertThat(storedWhenUsed.get(), is("access2 for access2"));
        assertThat(keeper.accessToken().get(), is("access2"));
        assertThat(refreshed, hasSize(1));
    }

    @Test
    void newPairIsNotUsedBeforeItHasSettled() throws Exception {
        vault.setSettleTime(Duration.ofMillis(1500));
        CompletableFuture<String> after = keeper.refreshAfter("access1");
        answers.get(0).complete(pair("2", Duration.ofHours(6)));
        assertThat(orFail(vault), is("access2"));
        CompletableFuture<String> meanwhile = keeper.accessToken();
        scheduler.advance(Duration.ofMillis(1499));
        assertThat(after.isDone() || meanwhile.isDone(), is(false));
        scheduler.advance(Duration.ofMillis(1));
        assertThat(after.get(), is("access2"));
        assertThat(meanwhile.get(), is("access2"));
        assertThat(refreshed, hasSize(1));
    }

    @Test
    void failureOfAnEarlyRefreshLeavesTheOldTokenInUse() throws Exception {
        scheduler.advance(Duration.ofHours(3).minusMinutes(4));
        CompletableFuture<String> token = keeper.accessToken();
        answers.get(0).completeExceptionally(new IOException("cloud down"));
        assertThat(token.get(), is("access1"));
        assertThat(keeper.accessToken().get(), is("access1"));
        assertThat(refreshed, hasSize(1));
        scheduler.advance(Duration.ofMinutes(1));
        keeper.accessToken();
        assertThat(refreshed, hasSize(2));
    }

    @Test
    void failureWithDeadTokenIsReportedAndKeepsThePair() throws Exception {
        scheduler.advance(Duration.ofHours(4));
        CompletableFuture<String> token = keeper.accessToken();
        answers.get(0).completeExceptionally(new IOException("cloud down"));
        assertThat(cause(token).getMessage(), is("cloud down"));
        assertThat(orFail(vault), is("access1"));
        scheduler.advance(Duration.ofSeconds(9));
        assertThat("nobody asks again so soon", cause(keeper.accessToken()).getMessage(), is("cloud down"));
        assertThat(cause(keeper.refreshAfter("access1")).getMessage(), is("cloud down"));
        assertThat(refreshed, hasSize(1));
        scheduler.advance(Duration.ofSeconds(1));
        CompletableFuture<String> again = keeper.accessToken();
        answers.get(1).complete(pair("2", Duration.ofHours(8)));
        assertThat(again.get(), is("access2"));
    }

    @Test
    void throwingRefresherFailsTheFuture() {
        TokenKeeper throwing = new TokenKeeper(vault, p -> {
            throw new IllegalStateException("bug");
        }, scheduler.clock(), scheduler);
        assertThat(cause(throwing.refreshAfter("access1")).getMessage(), is("bug"));
        assertThat(cause(throwing.refreshAfter("access1")).getMessage(), is("bug"));
    }

    @Test
    void pairThatCannotBeStoredIsNotUsed() throws Exception {
        CompletableFuture<String> token = keeper.refreshAfter("access1");
        vault.setBroken(true);
        answers.get(0).complete(pair("2", Duration.ofHours(6)));
        assertThat(cause(token), is(instanceOf(IOException.class)));
        vault.setBroken(false);
        assertThat(keeper.accessToken().get(), is("access1"));
    }

    @Test
    void brokenVaultIsReported() {
        vault.setBroken(true);
        assertThat(cause(keeper.accessToken()), is(instanceOf(IOException.class)));
        assertThat(cause(keeper.refreshAfter("access1")), is(instanceOf(IOException.class)));
        assertThat(cause(keeper.adopt(pair("2", Duration.ofHours(1)))), is(instanceOf(IOException.class)));
    }

    @Test
    void rejectedTokenThatWasReplacedNeedsNoRefresh() throws Exception {
        keeper.accessToken().get();
        vault.store(pair("2", Duration.ofHours(6)));
        assertThat(keeper.refreshAfter("access1").get(), is("access2"));
        assertThat(keeper.accessToken().get(), is("access2"));
        assertThat(refreshed, is(empty()));
    }

    @Test
    void storedPairIsRefreshedNotTheRememberedOne() throws Exception {
        keeper.accessToken().get();
        vault.store(pair("2", Duration.ofHours(6)));
        keeper.refreshAfter("access2");
        assertThat(refreshed.get(0).refreshToken(), is("refresh2"));
    }

    @Test
    void cancellingOneCallerDoesNotDisturbTheOther() throws Exception {
        CompletableFuture<String> a = keeper.refreshAfter("access1");
        CompletableFuture<String> b = keeper.refreshAfter("access1");
        a.cancel(false);
        answers.get(0).complete(pair("2", Duration.ofHours(6)));
        assertThat(b.get(), is("access2"));
        assertThat(refreshed, hasSize(1));
    }

    @Test
    void consentWinsOverARefreshUnderWay() throws Exception {
        CompletableFuture<String> token = keeper.refreshAfter("access1");
        keeper.adopt(pair("new", Duration.ofHours(3))).get();
        answers.get(0).complete(pair("2", Duration.ofHours(6)));
        assertThat(token.get(), is("accessnew"));
        assertThat(orFail(vault), is("accessnew"));
        assertThat(keeper.accessToken().get(), is("accessnew"));
    }

    @Test
    void adoptedPairIsNotUsedBeforeItHasSettled() throws Exception {
        vault.setSettleTime(Duration.ofSeconds(1));
        CompletableFuture<Void> adopted = keeper.adopt(pair("new", Duration.ofHours(3)));
        CompletableFuture<String> token = keeper.accessToken();
        assertThat(adopted.isDone() || token.isDone(), is(false));
        scheduler.advance(Duration.ofSeconds(1));
        adopted.get();
        assertThat(token.get(), is("accessnew"));
        assertThat(keeper.accessToken().isDone(), is(true));
        assertThat(refreshed, is(empty()));
    }

    @Test
    void forgottenPairDoesNotComeBack() throws Exception {
        CompletableFuture<String> token = keeper.refreshAfter("access1");
        keeper.forget();
        answers.get(0).complete(pair("2", Duration.ofHours(6)));
        assertThat(cause(token), is(instanceOf(NoTokenException.class)));
        assertThat(vault.load().isEmpty(), is(true));
        assertThat(keeper.current().isEmpty(), is(true));
    }

    @Test
    @Timeout(30)
    void manyThreadsMakeOneRefresh() throws Exception {
        int count = 16;
        AtomicInteger refreshes = new AtomicInteger();
        CountDownLatch release = new CountDownLatch(1);
        ExecutorService threads = Executors.newFixedThreadPool(count + 1);
        TokenKeeper shared = new TokenKeeper(vault, old -> {
            refreshes.incrementAndGet();
            return CompletableFuture.supplyAsync(() -> {
                awaitQuietly(release);
                return pair("2", Duration.ofHours(6));
            }, threads);
        }, scheduler.clock(), scheduler);
        try {
            CyclicBarrier together = new CyclicBarrier(count);
            CountDownLatch asked = new CountDownLatch(count);
            List<Future<String>> tokens = new ArrayList<>();
            for (int i = 0; i < count; i++) {
                tokens.add(threads.submit(() -> {
                    together.await();
                    CompletableFuture<String> token = shared.refreshAfter("access1");
                    asked.countDown();
                    return token.get();
                }));
            }
            assertThat(asked.await(10, TimeUnit.SECONDS), is(true));
            release.countDown();
            for (Future<String> token : tokens) {
                assertThat(token.get(10, TimeUnit.SECONDS), is("access2"));
            }
        } finally {
            threads.shutdownNow();
        }
        assertThat(refreshes.get(), is(1));
    }

    @Test
    void nothingSecretIsPrinted() {
        String text = pair("1", Duration.ofHours(1)).toString();
        assertThat(text, not(anyOf(containsString("access1"), containsString("refresh1"), containsString("user"))));
    }

    private TokenKeeper keeper(TokenVault from) {
        return new TokenKeeper(from, old -> {
            refreshed.add(old);
            CompletableFuture<TokenPair> answer = new CompletableFuture<>();
            answers.add(answer);
            return answer;
        }, scheduler.clock(), scheduler);
    }

    private static TokenPair pair(String name, Duration life) {
        return new TokenPair("access" + name, "refresh" + name, START.plus(life), Set.of("a", "b"), "user");
    }

    private static String orFail(TokenVault vault) {
        try {
            return vault.load().orElseThrow().accessToken();
        } catch (IOException e) {
            throw new AssertionError(e);
        }
    }

    private static void awaitQuietly(CountDownLatch latch) {
        try {
            latch.await();
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
    }

    private static Throwable cause(CompletableFuture<?> future) {
        assertThat(future.isDone(), is(true));
        @Nullable
        Throwable cause = assertThrows(ExecutionException.class, future::get).getCause();
        return cause == null ? new AssertionError("no cause") : cause;
    }
}
