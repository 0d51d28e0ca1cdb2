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
package org.openhab.binding.withings.internal.auth;

import static org.hamcrest.MatcherAssert.assertThat;
import static org.hamcrest.Matchers.*;
import static org.junit.jupiter.api.Assertions.assertThrows;

import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CompletionException;

import org.eclipse.jdt.annotation.NonNullByDefault;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.openhab.binding.withings.internal.api.StatusClass;
import org.openhab.binding.withings.internal.api.WithingsException;
import org.openhab.cloudcommons.auth.NoTokenException;
import org.openhab.cloudcommons.auth.TokenKeeper;
import org.openhab.cloudcommons.auth.TokenPair;
import org.openhab.cloudcommons.testkit.ManualScheduler;
import org.openhab.cloudcommons.testkit.MemoryVault;

/**
 * Makes calls with tokens that work, get refused, or are missing.
 *
 * @author Cloud Bindings Team - Initial contribution
 */
@NonNullByDefault
class AuthorizedCallsTest {

    private final ManualScheduler scheduler = new ManualScheduler(Instant.ofEpochSecond(1_760_000_000));
    private final MemoryVault vault = new MemoryVault(pair("old"));
    private final List<String> used = new ArrayList<>();
    private int refreshes;
    private final AuthorizedCalls calls = new AuthorizedCalls(new TokenKeeper(vault, old -> {
        refreshes++;
        return CompletableFuture.completedFuture(pair("new"));
    }, scheduler.clock(), scheduler));

    @Test
    void goodTokenIsUsedAsItIs() {
        assertThat(calls.call(this::accepting).join(), is("body"));
        assertThat(used, contains("old"));
        assertThat(refreshes, is(0));
    }

    @Test
    void refusedTokenIsReplacedOnce() {
        assertThat(calls.call(token -> "old".equals(token) ? refusing(token) : accepting(token)).join(), is("body"));
        assertThat(used, contains("old", "new"));
        assertThat(refreshes, is(1));
    }

    @Test
    void secondRefusalIsFinal() {
        assertThat(failure(calls.call(this::refusing)), is(instanceOf(WithingsException.class)));
        assertThat(used, contains("old", "new"));
        assertThat(refreshes, is(1));
    }

    @ParameterizedTest
    @EnumSource(value = StatusClass.class, mode = EnumSource.Mode.EXCLUDE, names = "AUTHORIZATION")
    void otherFailuresAreNoReasonToRefresh(StatusClass kind) {
        WithingsException trouble = WithingsException.ofStatus(kind, 1, Duration.ZERO, "");
        assertThat(failure(calls.call(token -> CompletableFuture.failedFuture(trouble))), is(trouble));
        assertThat(refreshes, is(0));
    }

    @Test
    void nothingIsCalledBeforeLinking() {
        AuthorizedCalls unlinked = new AuthorizedCalls(new TokenKeeper(new MemoryVault(null),
                CompletableFuture::completedFuture, scheduler.clock(), scheduler));
        assertThat(failure(unlinked.call(this::accepting)), is(instanceOf(NoTokenException.class)));
        assertThat(used, is(empty()));
    }

    private CompletableFuture<String> accepting(String token) {
        used.add(token);
        return CompletableFuture.completedFuture("body");
    }

    private CompletableFuture<String> refusing(String token) {
        used.add(token);
        return CompletableFuture
                .failedFuture(WithingsException.ofStatus(StatusClass.AUTHORIZATION, 401, Duration.ZERO, ""));
    }

    private TokenPair pair(String access) {
        return new TokenPair(access, "refresh", Instant.ofEpochSecond(1_760_010_000), Set.of(), "42");
    }

    private static Throwable failure(CompletableFuture<?> future) {
        Throwable cause = assertThrows(CompletionException.class, future::join).getCause();
        assertThat(cause, is(notNullValue()));
        return cause;
    }
}
