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
package org.openhab.binding.withings.internal.push;

import static org.hamcrest.MatcherAssert.assertThat;
import static org.hamcrest.Matchers.*;

import java.util.List;
import java.util.Set;

import org.eclipse.jdt.annotation.NonNullByDefault;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.openhab.binding.withings.internal.api.Subscription;

/**
 * Compares subscriptions that should be with those that are.
 *
 * @author Cloud Bindings Team - Initial contribution
 */
@NonNullByDefault
class SubscriptionPlanTest {

    private static final String BASE = "https://house.example.org/withings/push/";
    private static final String URL = BASE + "secret";
    private static final Set<Integer> WANTED = Set.of(1, 4, 50);

    @Test
    void nothingIsThereAtFirst() {
        assertThat(plan(List.of(), List.of()), is(new SubscriptionPlan(List.of(1, 4, 50), List.of())));
    }

    @ParameterizedTest
    @ValueSource(strings = { URL, URL + "/", "HTTPS://House.Example.ORG/withings/push/secret",
            "https://house.example.org:443/withings/push/secret", "https://house.example.org/withings/./push/secret" })
    void otherSpellingsAreTheSame(String spelling) {
        assertThat(plan(List.of(), List.of(on(1, spelling), on(4, spelling), on(50, spelling))).isEmpty(), is(true));
    }

    @Test
    void orderOfParametersMeansNothing() {
        assertThat(CallbackUrl.same("https://a.org/x?b=2&a=1", "https://a.org/x/?a=1&b=2"), is(true));
        assertThat(CallbackUrl.same("https://a.org/x?b=2&a=1", "https://a.org/x?a=2&b=1"), is(false));
        assertThat(CallbackUrl.same("https://a.org/X", "https://a.org/x"), is(false));
        assertThat(CallbackUrl.same("not a url", " not a url"), is(true));
    }

    @Test
    void onlyOursAreEnded() {
        Subscription old = on(1, BASE + "other-secret");
        Subscription moved = on(4, "https://old.example.org/withings/push/secret/");
        Subscription foreign = on(1, "https://hass.example.org/api/webhook/1");
        Subscription neighbour = on(1, "https://house.example.org/withings/pushed/secret");
        SubscriptionPlan plan = plan(List.of("https://old.example.org/withings/push/secret"),
                List.of(on(1, URL), old, moved, foreign, neighbour));
        assertThat(plan.subscribe(), contains(4, 50));
        assertThat(plan.revoke(), contains(old, moved));
    }

    @Test
    void removalEndsOurs() {
        Subscription ours = on(1, URL);
        assertThat(SubscriptionPlan.nothing(List.of(URL), List.of(ours, on(1, "https://other.org/x"))).revoke(),
                contains(ours));
    }

    private static SubscriptionPlan plan(List<String> earlier, List<Subscription> listed) {
        return SubscriptionPlan.of(WANTED, URL, BASE, earlier, listed);
    }

    private static Subscription on(int appli, String url) {
        return new Subscription(appli, url, null);
    }
}
