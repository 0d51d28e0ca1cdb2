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
package org.openhab.binding.withings.internal.person;

import static org.hamcrest.MatcherAssert.assertThat;
import static org.hamcrest.Matchers.*;

import java.net.URI;
import java.time.Duration;
import java.time.Instant;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Random;
import java.util.Set;

import org.eclipse.jdt.annotation.NonNullByDefault;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.openhab.binding.withings.internal.FakeCloud;
import org.openhab.binding.withings.internal.FakeThing;
import org.openhab.binding.withings.internal.api.Application;
import org.openhab.binding.withings.internal.api.WithingsClient;
import org.openhab.binding.withings.internal.auth.LinkDesk;
import org.openhab.binding.withings.internal.auth.LinkOutcome;
import org.openhab.binding.withings.internal.auth.Linkable;
import org.openhab.binding.withings.internal.state.StoredPersons;
import org.openhab.cloudcommons.auth.TokenVault;
import org.openhab.cloudcommons.budget.BudgetRegistry;
import org.openhab.cloudcommons.budget.CallBudget;
import org.openhab.cloudcommons.http.HttpAnswer;
import org.openhab.cloudcommons.testkit.ManualScheduler;
import org.openhab.cloudcommons.testkit.MemoryStorage;
import org.openhab.cloudcommons.testkit.MemoryVault;
import org.openhab.core.library.types.QuantityType;
import org.openhab.core.thing.ThingStatus;
import org.openhab.core.thing.ThingStatusDetail;
import org.openhab.core.types.UnDefType;

/**
 * Lives through the life of a person against a small cloud: linking, tokens, reading, faults, history, removal.
 *
 * @author Cloud Bindings Team - Initial contribution
 */
@NonNullByDefault
class PersonTest {

    private static final String ANNA = "withings:person:home:anna";
    private static final String USER = "10000042";
    private static final String WEIGHT = "body#weight";
    private static final String REDIRECT = "http://localhost:8080/withings/callback";

    private final ManualScheduler scheduler = new ManualScheduler(Instant.ofEpochSecond(1_760_000_000));
    private final FakeCloud cloud = new FakeCloud();
    private final LinkDesk desk = new LinkDesk();
    private final MemoryStorage<String> storage = new MemoryStorage<>();
    private final Map<String, TokenVault> vaults = new HashMap<>();
    private final CallBudget budget = new CallBudget(CallBudget.Limits.SIXTY_PER_MINUTE, scheduler.clock(), scheduler);
    private final Services services = new Services(cloud, new BudgetRegistry(id -> budget), desk,
            new StoredPersons(storage), id -> vaults.computeIfAbsent(id, i -> new MemoryVault(null)), scheduler,
            scheduler.clock(), new Random(1), Duration.ofSeconds(30));
    private final WithingsClient client = new WithingsClient(cloud, budget, "http://cloud",
            new Application(FakeCloud.CLIENT_ID, FakeCloud.CLIENT_SECRET), scheduler.clock(), Duration.ofSeconds(30));
    private int rechecks;
    private final Account account = new Account(client, FakeCloud.CLIENT_ID, "http://account", Optional.empty(),
            Duration.ofMinutes(30), () -> rechecks++);
    private final FakeThing thing = new FakeThing(ANNA, WEIGHT, "status#linked-user", "status#last-sync");

    @Test
    void waitsForConsentWithALink() {
        begin(thing);
        assertPending("@text/offline.conf-pending.link [\"http(s)://<YOUROPENHAB>:<YOURPORT>/withings/connect/");
        assertThat(desk.peek(thing.link()).map(Linkable::id), is(Optional.of(ANNA)));
        assertThat(cloud.calls("getmeas"), is(empty()));
    }

    @Test
    void linkUsesThePublicAddressIfThereIsOne() {
        Account known = new Account(client, FakeCloud.CLIENT_ID, "http://account", Optional.of("https://my.house"),
                Duration.ofMinutes(30), () -> {
                });
        new Person(thing, services, "", true).connect(known);
        assertPending("@text/offline.conf-pending.link [\"https://my.house/withings/connect/");
    }

    @Test
    void linkIsReplacedBeforeItGrowsTooOld() {
        begin(thing);
        String first = thing.link();
        scheduler.advance(Duration.ofHours(23));
        assertThat(thing.link(), is(not(first)));
        assertThat(desk.peek(first), is(Optional.empty()));
        assertThat(desk.peek(thing.link()).isPresent(), is(true));
    }

    @Test
    void linkedPersonShowsItsValues() {
        weight(1, 78_450);
        Person person = begin(thing);
        LinkOutcome outcome = link(thing, USER);
        assertThat(outcome, is(LinkOutcome.of(LinkOutcome.Kind.LINKED, "Label of " + ANNA, "…42")));
        scheduler.runPending();
        assertThat(thing.status, is(ThingStatus.ONLINE));
        assertThat(thing.text, is(""));
        assertThat(thing.userId, is(USER));
        assertThat(thing.states.get(WEIGHT), is(new QuantityType<>("78.45 kg")));
        assertThat(thing.states.get("status#linked-user"), hasToString("…42"));
        assertThat(thing.states.get("status#last-sync"), is(notNullValue()));
        assertThat("a first reading is no news", thing.events, is(empty()));
        assertThat(person.userId(), is(USER));
    }

    @Test
    void consentPageHoldsWhatWithingsWants() {
        Person person = begin(thing);
        Linkable link = desk.peek(thing.link()).orElseThrow();
        URI page = link.consentPage("s-1", REDIRECT);
        assertThat(page.toString(),
                is("http://account/oauth2_user/authorize2?response_type=code&client_id=fake-client"
                        + "&scope=user.info%2Cuser.metrics%2Cuser.activity%2Cuser.sleepevents"
                        + "&redirect_uri=http%3A%2F%2Flocalhost%3A8080%2Fwithings%2Fcallback&state=s-1"));
        assertThat(person.label(), is("Label of " + ANNA));
    }

    @Test
    void stateIsGoodForOneUse() {
        begin(thing);
        Linkable link = desk.peek(thing.link()).orElseThrow();
        String state = desk.begin(link, REDIRECT);
        assertThat(desk.finish(state, cloud.consent(USER)).join().kind(), is(LinkOutcome.Kind.LINKED));
        assertThat(desk.finish(state, cloud.consent("1")).join().kind(), is(LinkOutcome.Kind.UNKNOWN));
        assertThat(desk.finish("forged", cloud.consent("1")).join().kind(), is(LinkOutcome.Kind.UNKNOWN));
        assertThat(cloud.calls("requesttoken").size(), is(1));
        assertThat(cloud.calls("requesttoken").get(0).get("redirect_uri"), is(REDIRECT));
    }

    @Test
    void usedUpLinkIsReplacedAfterARefusal() {
        begin(thing);
        String first = thing.link();
        String state = desk.begin(desk.peek(first).orElseThrow(), REDIRECT);
        assertThat(desk.finish(state, "").join().kind(), is(LinkOutcome.Kind.REFUSED));
        assertPending("@text/offline.conf-pending.link");
        assertThat(thing.link(), is(not(first)));
        assertThat(link(thing, USER).kind(), is(LinkOutcome.Kind.LINKED));
    }

    @Test
    void deadCodeIsToldApart() {
        begin(thing);
        String state = desk.begin(desk.peek(thing.link()).orElseThrow(), REDIRECT);
        assertThat(desk.finish(state, "unknown-code").join().kind(), is(LinkOutcome.Kind.EXPIRED));
        assertPending("@text/offline.conf-pending.link");
    }

    @Test
    void outageWhileLinkingIsToldWithItsReason() {
        begin(thing);
        cloud.fault("requesttoken", HttpAnswer.of(502, "text/html", "<html>Bad Gateway</html>"));
        assertThat(link(thing, USER), is(LinkOutcome.of(LinkOutcome.Kind.FAILED, "HTTP 502")));
        assertPending("@text/offline.conf-pending.link");
    }

    @Test
    void sameUserIsRefusedWithTheNameOfTheOtherThing() {
        begin(thing);
        link(thing, USER);
        FakeThing other = new FakeThing("withings:person:home:ben");
        begin(other);
        assertThat(link(other, USER), is(LinkOutcome.of(LinkOutcome.Kind.SAME_USER, "Label of " + ANNA)));
        assertThat(other.detail, is(ThingStatusDetail.CONFIGURATION_PENDING));
        assertThat(other.userId, is(""));
        assertThat("the access of the first thing must survive", cloud.revoked(), is(empty()));
        assertThat(link(other, "10000043").kind(), is(LinkOutcome.Kind.LINKED));
    }

    @Test
    void sameUserInTheConfigurationIsAnError() {
        begin(thing);
        link(thing, USER);
        FakeThing copy = new FakeThing("withings:person:home:copy");
        new Person(copy, services, USER, true).connect(account);
        assertThat(copy.detail, is(ThingStatusDetail.CONFIGURATION_ERROR));
        assertThat(copy.text, is("@text/offline.conf-error.same-user [\"Label of " + ANNA + "\"]"));
    }

    @Test
    void thingOfOneUserRefusesAnother() {
        new Person(thing, services, USER, true).connect(account);
        LinkOutcome outcome = link(thing, "10000077");
        assertThat(outcome, is(LinkOutcome.of(LinkOutcome.Kind.OTHER_USER, "…77", "…42")));
        assertPending("@text/offline.conf-pending.link");
        FakeThing other = new FakeThing("withings:person:home:ben");
        begin(other);
        assertThat("the refused user is free for others", link(other, "10000077").kind(), is(LinkOutcome.Kind.LINKED));
        assertThat(link(thing, USER).kind(), is(LinkOutcome.Kind.LINKED));
    }

    @Test
    void pollBringsNewsAndTellsRules() {
        weight(1, 78_450);
        online();
        cloud.time += 1000;
        weight(2, 78_900);
        cloud.group(USER, 3, 1, cloud.time, 1, 99_000, -3);
        nextPoll();
        assertThat(thing.states.get(WEIGHT), is(new QuantityType<>("78.9 kg")));
        assertThat(thing.events, is(List.of("status#new-measurement BODY")));
        Map<String, String> poll = last("getmeas");
        assertThat(poll.get("lastupdate"), is(String.valueOf(1_760_000_000 - 60)));
        assertThat(poll.get("category"), is("1"));
    }

    @Test
    void ambiguousWeighInCountsOnceItIsSettled() {
        weight(1, 78_450);
        online();
        cloud.time += 1000;
        cloud.group(USER, 2, 1, cloud.time, 1, 99_000, -3);
        nextPoll();
        assertThat(thing.states.get(WEIGHT), is(new QuantityType<>("78.45 kg")));
        cloud.time += 1000;
        cloud.group(USER, 2, 7, cloud.time - 1000, 1, 99_000, -3);
        nextPoll();
        assertThat(thing.states.get(WEIGHT), is(new QuantityType<>("99 kg")));
        assertThat(thing.events, is(List.of("status#new-measurement BODY")));
    }

    @Test
    void valueThatIsCorrectedAwayGivesWayToTheOneBefore() {
        thing.linked.add("body#height");
        cloud.group(USER, 1, 2, cloud.time - 500, 4, 180, -2);
        online();
        assertThat(thing.states.get("body#height"), is(new QuantityType<>("1.8 m")));
        cloud.time += 1000;
        cloud.group(USER, 1, 1, cloud.time - 1500, 4, 180, -2);
        nextPoll();
        assertThat(thing.states.get("body#height"), is(UnDefType.UNDEF));
        assertThat("older values are looked for, once", last("getmeas").get("meastypes"), is("4"));
        int calls = cloud.calls("getmeas").size();
        nextPoll();
        assertThat(cloud.calls("getmeas").size(), is(calls + 1));
    }

    @Test
    void valuesAndLinkSurviveARestart() {
        weight(1, 78_450);
        online().dispose();
        FakeThing again = new FakeThing(ANNA, WEIGHT);
        Person restarted = new Person(again, services, USER, true);
        restarted.restore();
        assertThat(again.states.get(WEIGHT), is(new QuantityType<>("78.45 kg")));
        int tokenCalls = cloud.calls("requesttoken").size();
        restarted.connect(account);
        scheduler.advance(Duration.ofSeconds(15));
        assertThat(again.status, is(ThingStatus.ONLINE));
        assertThat(cloud.calls("requesttoken").size(), is(tokenCalls));
        assertThat("only changes are read", last("getmeas").containsKey("lastupdate"), is(true));
    }

    @Test
    void crashBetweenNewTokensAndFirstCallNeedsNoConsent() {
        online();
        cloud.expireAccess();
        nextPoll();
        assertThat(cloud.calls("requesttoken").size(), is(2));
        FakeThing again = afterCrash();
        assertThat(again.status, is(ThingStatus.ONLINE));
        assertThat(cloud.calls("requesttoken").size(), is(2));
    }

    @Test
    void refusedTokenIsRenewedOnceAndTheCallRepeated() {
        online();
        cloud.expireAccess();
        int before = cloud.calls("getmeas").size();
        nextPoll();
        scheduler.advance(Duration.ofSeconds(12));
        assertThat(thing.status, is(ThingStatus.ONLINE));
        assertThat(cloud.calls("getmeas").size(), is(before + 2));
        assertThat(cloud.calls("requesttoken").size(), is(2));
    }

    @Test
    void deadRefreshTokenAsksToLinkAgainAndKeepsTheValues() {
        weight(1, 78_450);
        online();
        cloud.killTokens();
        nextPoll();
        assertPending("@text/offline.conf-pending.relink");
        assertThat(thing.states.get(WEIGHT), is(new QuantityType<>("78.45 kg")));
        int calls = cloud.calls("getmeas").size();
        scheduler.advance(Duration.ofHours(5));
        assertThat("nobody polls without access", cloud.calls("getmeas").size(), is(calls));
        assertThat(link(thing, USER).kind(), is(LinkOutcome.Kind.LINKED));
        scheduler.advance(Duration.ofSeconds(15));
        assertThat(thing.status, is(ThingStatus.ONLINE));
    }

    @ParameterizedTest
    @ValueSource(strings = { "<html>502</html>", "{\"status\":0,\"body\":{\"measuregrps\":[{", "", "{\"status\":522}",
            "{\"status\":2555}", "{\"status\":424242}" })
    void passingTroubleKeepsEverythingAndIsTriedAgain(String answer) {
        weight(1, 78_450);
        online();
        cloud.fault("getmeas", answer);
        nextPoll();
        assertThat(thing.detail, is(ThingStatusDetail.COMMUNICATION_ERROR));
        assertThat(thing.text, startsWith("@text/offline.comm-error.cloud"));
        assertThat(thing.states.get(WEIGHT), is(new QuantityType<>("78.45 kg")));
        scheduler.advance(Duration.ofMinutes(2));
        assertThat(thing.status, is(ThingStatus.ONLINE));
    }

    @Test
    void pauseHoldsBackAllCallsAsLongAsTheCloudAsks() {
        online();
        cloud.fault("getmeas", "{\"status\":601,\"body\":{\"wait_seconds\":188},\"error\":\"Same arguments\"}");
        nextPoll();
        assertThat(thing.text, startsWith("@text/offline.comm-error.pause"));
        assertThat(client.pauseLeft().toSeconds(), is(greaterThan(60L)));
        int calls = cloud.calls("getmeas").size();
        scheduler.advance(client.pauseLeft().minusSeconds(1));
        assertThat(cloud.calls("getmeas").size(), is(calls));
        scheduler.advance(Duration.ofSeconds(3));
        assertThat(cloud.calls("getmeas").size(), is(calls + 1));
        assertThat(thing.status, is(ThingStatus.ONLINE));
    }

    @Test
    void missingPermissionIsSaidWithoutGoingOffline() {
        online();
        cloud.fault("getmeas", "{\"status\":403,\"error\":\"Insufficient_scope\"}");
        nextPoll();
        assertThat(thing.status, is(ThingStatus.ONLINE));
        assertThat(thing.text, startsWith("@text/online.permission [\""));
    }

    @Test
    void wrongSecretIsPassedOnToTheAccount() {
        online();
        cloud.expireAccess();
        cloud.fault("requesttoken", "{\"status\":503,\"error\":\"Invalid Params: invalid client_secret\"}");
        nextPoll();
        assertThat(thing.text, is("@text/offline.conf-error.credentials"));
        assertThat(rechecks, is(1));
    }

    @Test
    void accountWithoutAnyMeasurementGivesAHint() {
        online();
        assertThat(thing.status, is(ThingStatus.ONLINE));
        assertThat(thing.text, is("@text/online.no-data"));
    }

    @Test
    void historyGoesToThePersistenceOncePerChannel() {
        for (int i = 0; i < 25; i++) {
            cloud.group(USER, i, 0, 1_600_000_000 + i * 86_400, 1, 70_000 + i, -3);
        }
        cloud.pageSize = 10;
        Person person = online();
        scheduler.advance(Duration.ofMinutes(5));
        assertThat(thing.persisted(WEIGHT), is(25));
        thing.linked.add("body#fat-mass");
        cloud.group(USER, 90, 0, 1_600_000_000, 8, 1500, -2);
        person.channelLinked();
        scheduler.advance(Duration.ofMinutes(5));
        assertThat(thing.persisted(WEIGHT), is(25));
        assertThat(thing.persisted("body#fat-mass"), is(1));
        assertThat(last("getmeas").get("meastypes"), is("8"));
    }

    @Test
    void historyGoesOnAfterACrash() {
        for (int i = 0; i < 25; i++) {
            cloud.group(USER, i, 0, 1_600_000_000 + i * 86_400, 1, 70_000 + i, -3);
        }
        cloud.pageSize = 10;
        cloud.time += 1000;
        cloud.failAfterPages = 4;
        begin(thing);
        link(thing, USER);
        for (int second = 0; second < 120 && thing.persisted(WEIGHT) == 0; second++) {
            scheduler.advance(Duration.ofMillis(100));
        }
        assertThat("the crash is in the middle", thing.persisted(WEIGHT), is(10));
        cloud.failAfterPages = Integer.MAX_VALUE;
        FakeThing again = afterCrash();
        assertThat(thing.persisted(WEIGHT) + again.persisted(WEIGHT), is(25));
    }

    @Test
    void historyMayBeSwitchedOff() {
        weight(1, 78_450);
        new Person(thing, services, "", false).connect(account);
        link(thing, USER);
        scheduler.advance(Duration.ofMinutes(5));
        assertThat(thing.status, is(ThingStatus.ONLINE));
        assertThat(thing.series.keySet(), is(empty()));
    }

    @Test
    void removalTakesTheConsentBackAndLeavesNothing() throws Exception {
        weight(1, 78_450);
        Person person = online();
        assertThat(person.remove().isDone(), is(true));
        assertThat(cloud.revoked(), is(Set.of(USER)));
        assertThat(cloud.calls("revoke").get(0).keySet(),
                is(Set.of("action", "client_id", "userid", "nonce", "signature")));
        assertThat(vaults.get(ANNA).load(), is(Optional.empty()));
        assertThat(storage.getKeys(), is(empty()));
        int calls = cloud.calls("getmeas").size();
        scheduler.advance(Duration.ofHours(2));
        assertThat(cloud.calls("getmeas").size(), is(calls));
        assertThat(storage.getKeys(), is(empty()));
    }

    @Test
    void removalWorksWithoutTheCloud() throws Exception {
        Person person = online();
        cloud.refuseEverything = true;
        assertThat(person.remove().isDone(), is(true));
        assertThat(vaults.get(ANNA).load(), is(Optional.empty()));
        assertThat(storage.getKeys(), is(empty()));
    }

    @Test
    void otherUserInTheConfigurationForgetsTheOldOne() throws Exception {
        weight(1, 78_450);
        online().dispose();
        FakeThing again = new FakeThing(ANNA, WEIGHT);
        Person changed = new Person(again, services, "10000099", true);
        changed.restore();
        changed.connect(account);
        assertThat(again.states.get(WEIGHT), is(nullValue()));
        assertThat(vaults.get(ANNA).load(), is(Optional.empty()));
        assertThat(again.detail, is(ThingStatusDetail.CONFIGURATION_PENDING));
    }

    @Test
    void idlePersonCostsOneCallPerPoll() {
        weight(1, 78_450);
        online();
        scheduler.advance(Duration.ofMinutes(5));
        int calls = cloud.calls("getmeas").size() + cloud.calls("requesttoken").size();
        scheduler.advance(Duration.ofMinutes(29));
        assertThat(cloud.calls("getmeas").size() + cloud.calls("requesttoken").size(), is(calls + 1));
    }

    private Person begin(FakeThing shown) {
        Person person = new Person(shown, services, "", true);
        person.restore();
        person.connect(account);
        return person;
    }

    private Person online() {
        Person person = begin(thing);
        assertThat(link(thing, USER).kind(), is(LinkOutcome.Kind.LINKED));
        // The first reading, then the history.
        scheduler.advance(Duration.ofSeconds(30));
        assertThat(thing.status, is(ThingStatus.ONLINE));
        return person;
    }

    /** Everything in memory is lost; vaults and storage are what the crash left behind. */
    private FakeThing afterCrash() {
        ManualScheduler later = new ManualScheduler(scheduler.now());
        CallBudget fresh = new CallBudget(CallBudget.Limits.SIXTY_PER_MINUTE, later.clock(), later);
        Services restarted = new Services(cloud, new BudgetRegistry(id -> fresh), new LinkDesk(),
                new StoredPersons(storage), services.vaults(), later, later.clock(), new Random(1),
                Duration.ofSeconds(30));
        WithingsClient caller = new WithingsClient(cloud, fresh, "http://cloud",
                new Application(FakeCloud.CLIENT_ID, FakeCloud.CLIENT_SECRET), later.clock(), Duration.ofSeconds(30));
        FakeThing again = new FakeThing(ANNA, WEIGHT);
        new Person(again, restarted, USER, true).connect(new Account(caller, FakeCloud.CLIENT_ID, "http://account",
                Optional.empty(), Duration.ofMinutes(30), () -> {
                }));
        later.advance(Duration.ofMinutes(5));
        return again;
    }

    private void nextPoll() {
        int calls = cloud.calls("getmeas").size();
        for (int second = 0; second < 4000 && cloud.calls("getmeas").size() == calls; second++) {
            scheduler.advance(Duration.ofSeconds(1));
        }
        assertThat("a poll came", cloud.calls("getmeas").size(), is(greaterThan(calls)));
    }

    private LinkOutcome link(FakeThing shown, String userId) {
        Linkable link = desk.peek(shown.link()).orElseThrow();
        return desk.finish(desk.begin(link, REDIRECT), cloud.consent(userId))
                .getNow(LinkOutcome.of(LinkOutcome.Kind.UNKNOWN));
    }

    private void weight(long id, long grams) {
        cloud.group(USER, id, 0, cloud.time, 1, grams, -3);
    }

    private Map<String, String> last(String action) {
        List<Map<String, String>> calls = cloud.calls(action);
        return calls.get(calls.size() - 1);
    }

    private void assertPending(String text) {
        assertThat(thing.status, is(ThingStatus.OFFLINE));
        assertThat(thing.detail, is(ThingStatusDetail.CONFIGURATION_PENDING));
        assertThat(thing.text, startsWith(text));
    }
}
