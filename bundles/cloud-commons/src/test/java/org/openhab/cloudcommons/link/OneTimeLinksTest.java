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
package org.openhab.cloudcommons.link;

import static org.hamcrest.MatcherAssert.assertThat;
import static org.hamcrest.Matchers.*;

import java.security.SecureRandom;
import java.time.Duration;
import java.time.Instant;
import java.util.HashSet;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;

import org.eclipse.jdt.annotation.NonNullByDefault;
import org.junit.jupiter.api.Test;
import org.openhab.cloudcommons.testkit.ManualScheduler;

/**
 * Tests of {@link OneTimeLinks}.
 *
 * @author Cloud Bindings Team - Initial contribution
 */
@NonNullByDefault
class OneTimeLinksTest {

    private static final Duration TEN_MINUTES = Duration.ofMinutes(10);

    private final ManualScheduler time = new ManualScheduler(Instant.EPOCH);
    private final OneTimeLinks<String> links = new OneTimeLinks<>(new SecureRandom(), time.clock(), 3);

    @Test
    void tokenWorksOnce() {
        String token = links.issue("anna", TEN_MINUTES);
        assertThat(links.peek(token), is(Optional.of("anna")));
        assertThat(links.peek(token), is(Optional.of("anna")));
        assertThat(links.redeem(token), is(Optional.of("anna")));
        assertThat(links.redeem(token), is(Optional.empty()));
        assertThat(links.peek(token), is(Optional.empty()));
    }

    @Test
    void tokenDiesOfAge() {
        String token = links.issue("anna", TEN_MINUTES);
        time.advance(TEN_MINUTES.minusMillis(1));
        assertThat(links.peek(token), is(Optional.of("anna")));
        time.advance(Duration.ofMillis(1));
        assertThat(links.peek(token), is(Optional.empty()));
        assertThat(links.redeem(token), is(Optional.empty()));
    }

    @Test
    void tokensAreLongDistinctAndUrlSafe() {
        Set<String> seen = new HashSet<>();
        for (int i = 0; i < 500; i++) {
            String token = links.issue("x", TEN_MINUTES);
            assertThat(token, matchesPattern("[A-Za-z0-9_-]{22}"));
            seen.add(token);
        }
        assertThat(seen, hasSize(500));
    }

    @Test
    void oldestMakesRoom() {
        String a = links.issue("a", TEN_MINUTES);
        String b = links.issue("b", TEN_MINUTES);
        links.issue("c", TEN_MINUTES);
        links.issue("d", TEN_MINUTES);
        assertThat(links.peek(a), is(Optional.empty()));
        assertThat(links.peek(b), is(Optional.of("b")));
    }

    @Test
    void expiredOnesDoNotTakeRoom() {
        links.issue("short", Duration.ofMinutes(1));
        String a = links.issue("a", TEN_MINUTES);
        links.issue("b", TEN_MINUTES);
        time.advance(Duration.ofMinutes(2));
        links.issue("c", TEN_MINUTES);
        assertThat(links.peek(a), is(Optional.of("a")));
    }

    @Test
    void revokedOnesAreGone() {
        String a = links.issue("a", TEN_MINUTES);
        String b = links.issue("b", TEN_MINUTES);
        links.revokeIf("a"::equals);
        assertThat(links.redeem(a), is(Optional.empty()));
        assertThat(links.redeem(b), is(Optional.of("b")));
    }

    @Test
    void nonsenseIsNoToken() {
        String token = links.issue("a", TEN_MINUTES);
        assertThat(links.redeem(""), is(Optional.empty()));
        assertThat(links.redeem(token + "x".repeat(1_000_000)), is(Optional.empty()));
        assertThat(links.redeem(token.toLowerCase(Locale.ROOT) + "A"), is(Optional.empty()));
        assertThat(links.redeem(token), is(Optional.of("a")));
    }
}
