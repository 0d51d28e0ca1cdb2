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

import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Random;
import java.util.Set;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.atomic.AtomicReference;

import org.eclipse.jdt.annotation.NonNullByDefault;
import org.eclipse.jdt.annotation.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.openhab.binding.withings.internal.api.StatusClass;
import org.openhab.binding.withings.internal.api.Subscription;
import org.openhab.binding.withings.internal.state.Kept;
import org.openhab.binding.withings.internal.state.PushRecord;
import org.openhab.binding.withings.internal.sync.Means;
import org.openhab.cloudcommons.http.HttpAnswer;
import org.openhab.cloudcommons.testkit.ManualScheduler;

/**
 * Keeps subscriptions at a cloud that loses them.
 *
 * @author Cloud Bindings Team - Initial contribution
 */
@NonNullByDefault
class SubscriptionKeeperTest {

    private static final String BASE = "https://house.example.org/withings";
    private static final String URL = BASE + "/push/secret1";
    private static final Set<Integer> ALL = Set.of(1, 2, 4, 16, 44, 46, 50, 51, 52, 54, 55, 58, 62, 63);

    private final ManualScheduler scheduler = new ManualScheduler(Instant.ofEpochSecond(1_773_600_000));
    private final FakeNotify cloud = new FakeNotify();
    private final AtomicReference<PushRecord> disk = new AtomicReference<>(PushRecord.NOTHING);
    private final House house = new House();
    private int selfTests;
    private HttpAnswer own = new HttpAnswer(200, Map.of(SelfTest.MARK, "push"), new byte[0]);
    private SubscriptionKeeper keeper = keeper();

    @Test
    void everythingIsSubscribedOnceAndVerified() {
        start();
        assertThat(cloud.at(URL), is(ALL));
        assertThat("listed before and after", cloud.count("list"), is(2));
        assertThat(disk.get().working(), is(true));
        assertThat(disk.get().info(), is("push.works[]"));
        assertThat(disk.get().urls(), contains(URL));
        assertThat(house.looked, contains("reliable"));
        cloud.calls.clear();
        scheduler.advance(Duration.ofHours(12));
        assertThat("then a look every four hours", cloud.calls, hasSize(allOf(greaterThan(2), lessThan(5))));
        assertThat(selfTests, is(1));
        scheduler.advance(Duration.ofHours(16));
        assertThat("once a day", selfTests, is(2));
    }

    @Test
    void pausesLieBetweenTheCalls() {
        keeper.start();
        scheduler.advance(Duration.ofSeconds(10));
        assertThat(cloud.count("subscribe"), is(lessThan(12)));
    }

    @Test
    void lostOnesAreRepairedAndTheGapIsRead() {
        start();
        cloud.list.removeIf(one -> one.appli() == 50 || one.appli() == 51);
        scheduler.advance(Duration.ofHours(4));
        assertThat(cloud.at(URL), is(ALL));
        assertThat(house.looked, contains("reliable", "reliable repaired"));
    }

    @Test
    void restartFindsEverythingInPlaceAndRevokesNothing() {
        start();
        keeper.close();
        cloud.calls.clear();
        keeper = keeper();
        start();
        assertThat(cloud.calls, contains("list"));
        assertThat(house.secrets, is(1));
    }

    @Test
    void movedHouseLeavesNothingBehindAndSparesOthers() {
        cloud.list.add(new Subscription(1, "https://hass.example.org/x", null));
        start();
        house.base = "https://new.example.org/withings";
        scheduler.advance(Duration.ofHours(5));
        assertThat(cloud.at(URL), is(empty()));
        assertThat(cloud.at("https://hass.example.org/x"), is(Set.of(1)));
        assertThat(cloud.at("https://new.example.org/withings/push/secret1"), is(ALL));
        assertThat(disk.get().urls(), contains("https://new.example.org/withings/push/secret1"));
    }

    @Test
    void onlyWhatTheUserAllowsIsSubscribed() {
        house.scopes = Set.of("user.metrics");
        start();
        assertThat(cloud.at(URL), is(Set.of(1, 2, 4, 54, 55, 58, 62, 63)));
        assertThat(disk.get().working(), is(true));
    }

    @Test
    void refusedCategoriesAreLeftOut() {
        cloud.refuse(63, StatusClass.PARAMETERS, 503);
        cloud.refuse(44, StatusClass.PERMISSION, 403);
        start();
        assertThat(cloud.at(URL), hasSize(ALL.size() - 2));
        assertThat(disk.get().working(), is(true));
    }

    @ParameterizedTest
    @CsvSource({ "293", "343" })
    void refusedAddressIsExplainedAndTriedAgain(int status) {
        cloud.refuse(1, StatusClass.PARAMETERS, status);
        start();
        assertThat("the rest is not even tried", cloud.count("subscribe"), is(1));
        assertThat(disk.get().working(), is(false));
        assertThat(disk.get().info(), is("push.refused[" + BASE + "]"));
        assertThat(house.looked, contains("unreliable"));
        cloud.allow();
        scheduler.advance(Duration.ofMinutes(7));
        assertThat(disk.get().working(), is(true));
    }

    @Test
    void selfTestKnowsBetterWhyTheAddressIsRefused() {
        cloud.refuse(1, StatusClass.PARAMETERS, 293);
        own = new HttpAnswer(404, Map.of(), new byte[0]);
        start();
        assertThat(disk.get().info(), is("push.test.missing[404]"));
    }

    @Test
    void addressItselfKnowsBetterWhyItIsRefused() {
        cloud.refuse(1, StatusClass.PARAMETERS, 293);
        house.base = "http://openhab.lan:8080/withings";
        start();
        assertThat(disk.get().info(), is("push.url.https[]"));
    }

    @Test
    void failedSelfTestAloneKeepsPollingAsConfigured() {
        own = new HttpAnswer(502, Map.of(), new byte[0]);
        start();
        assertThat(disk.get().working(), is(true));
        assertThat(disk.get().info(), is("push.test.status[502]"));
        assertThat(house.looked, contains("unreliable"));
    }

    @Test
    void tooManySubscriptions() {
        cloud.refuse(1, StatusClass.PARAMETERS, 305);
        start();
        assertThat(disk.get().info(), is("push.too-many[]"));
    }

    @Test
    void cloudThatKeepsNothingIsNotBelieved() {
        cloud.forgetful = true;
        start();
        assertThat(disk.get().working(), is(false));
        assertThat(disk.get().info(), startsWith("push.incomplete[1, 2, 4"));
    }

    @Test
    void outageChangesNothingButTheWords() {
        start();
        cloud.outage = true;
        scheduler.advance(Duration.ofHours(4));
        assertThat(disk.get().working(), is(true));
        assertThat(disk.get().info(), is("push.unchecked[no answer]"));
        assertThat(house.looked, hasItem("unreliable"));
        cloud.outage = false;
        scheduler.advance(Duration.ofMinutes(30));
        assertThat(disk.get().info(), is("push.works[]"));
    }

    @Test
    void withoutAnAddressNobodyIsCalled() {
        house.base = null;
        start();
        assertThat(cloud.calls, is(empty()));
        assertThat(disk.get().info(), is("push.no-url[]"));
        house.base = BASE;
        keeper.lookNow();
        scheduler.advance(Duration.ofMinutes(2));
        assertThat(cloud.at(URL), is(ALL));
    }

    @Test
    void removalEndsOursOnly() {
        cloud.list.add(new Subscription(1, "https://hass.example.org/x", null));
        start();
        CompletableFuture<Void> gone = keeper.revokeAll();
        scheduler.advance(Duration.ofMinutes(1));
        assertThat(gone.isDone(), is(true));
        assertThat(cloud.list, hasSize(1));
        assertThat(cloud.at("https://hass.example.org/x"), is(Set.of(1)));
    }

    @Test
    void removalOfAPersonThatWasNeverSubscribedCallsNobody() {
        assertThat(keeper.revokeAll().isDone(), is(true));
        assertThat(cloud.calls, is(empty()));
    }

    private void start() {
        keeper.start();
        scheduler.advance(Duration.ofMinutes(2));
    }

    private SubscriptionKeeper keeper() {
        return new SubscriptionKeeper(cloud, new Kept<>(disk.get(), disk::set), house, new SelfTest(call -> {
            selfTests++;
            return CompletableFuture.completedFuture(own);
        }), new Means(scheduler, scheduler.clock(), new Random(1)));
    }

    /** What is around a keeper. */
    private static final class House implements SubscriptionKeeper.Surroundings {
        private final List<String> looked = new ArrayList<>();
        private @Nullable String base = BASE;
        private Set<String> scopes = Set.of();
        private int secrets;

        @Override
        public CompletableFuture<Optional<String>> base() {
            return CompletableFuture.completedFuture(Optional.ofNullable(base));
        }

        @Override
        public Duration goodFor() {
            return Duration.ofDays(1);
        }

        @Override
        public Set<String> scopes() {
            return scopes;
        }

        @Override
        public String secret() {
            return "secret" + ++secrets;
        }

        @Override
        public String words(Finding finding) {
            return finding.key() + finding.arguments();
        }

        @Override
        public void looked(boolean reliable, boolean repaired) {
            looked.add((reliable ? "reliable" : "unreliable") + (repaired ? " repaired" : ""));
        }
    }
}
