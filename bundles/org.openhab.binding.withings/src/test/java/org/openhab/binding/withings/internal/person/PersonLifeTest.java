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

import java.time.Duration;
import java.util.Optional;
import java.util.Set;

import org.eclipse.jdt.annotation.NonNullByDefault;
import org.junit.jupiter.api.Test;
import org.openhab.binding.withings.internal.FakeThing;
import org.openhab.binding.withings.internal.auth.LinkOutcome;
import org.openhab.core.library.types.QuantityType;
import org.openhab.core.thing.ThingStatus;
import org.openhab.core.thing.ThingStatusDetail;

/**
 * Takes a person through restarts, crashes, the hand-over of history, other users and removal.
 *
 * @author Cloud Bindings Team - Initial contribution
 */
@NonNullByDefault
class PersonLifeTest extends PersonFixture {

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
        person.session().orElseThrow().linked();
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
        assertThat("as soon as there is a way", cloud.revoked(), is(Set.of(USER)));
    }

    @Test
    void consentThatAnotherThingUsesMeanwhileIsLeftAlone() {
        online().dispose();
        FakeThing other = new FakeThing("withings:person:home:ben");
        new Person(other, services, USER, true).connect(account);
        assertThat(link(other, USER).kind(), is(LinkOutcome.Kind.LINKED));
        new Person(new FakeThing(ANNA, WEIGHT), services, "10000099", true).connect(account);
        assertThat(cloud.revoked(), is(empty()));
    }

    @Test
    void consentIsNotTakenBackAnyMoreWhenTheCloudKeptUsWaiting() {
        Person person = online();
        Runnable answer = cloud.hold("getnonce");
        person.giveUp();
        scheduler.advance(Duration.ofMinutes(2));
        answer.run();
        scheduler.advance(Duration.ofMinutes(2));
        assertThat(cloud.calls("revoke"), is(empty()));
    }

    @Test
    void disposedPersonCannotBeConnectedAnyMore() {
        Person person = online();
        person.dispose();
        int updates = thing.history.size();
        person.connect(account);
        int calls = cloud.calls("getmeas").size();
        scheduler.advance(Duration.ofHours(2));
        assertThat(cloud.calls("getmeas").size(), is(calls));
        assertThat(thing.history.size(), is(updates));
        FakeThing other = new FakeThing("withings:person:home:ben");
        begin(other);
        assertThat("nobody holds the user", link(other, USER).kind(), is(LinkOutcome.Kind.LINKED));
    }

    @Test
    void answerThatComesAfterRemovalIsNeitherStoredNorShown() {
        Person person = online();
        Runnable late = cloud.hold("getmeas");
        weight(2, 80_000);
        nextPoll();
        person.remove().join();
        late.run();
        assertThat(storage.getKeys(), is(empty()));
        assertThat(thing.states.get(WEIGHT), is(nullValue()));
    }
}
