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
import java.util.Optional;
import java.util.concurrent.CompletableFuture;

import org.eclipse.jdt.annotation.NonNullByDefault;
import org.junit.jupiter.api.Test;
import org.openhab.binding.withings.internal.FakeCloud;
import org.openhab.binding.withings.internal.FakeThing;
import org.openhab.binding.withings.internal.auth.LinkOutcome;
import org.openhab.binding.withings.internal.auth.Linkable;
import org.openhab.cloudcommons.http.HttpAnswer;
import org.openhab.core.library.types.QuantityType;
import org.openhab.core.thing.ThingStatus;
import org.openhab.core.thing.ThingStatusDetail;

/**
 * Links persons with users as browsers, clouds and other things let it happen.
 *
 * @author Cloud Bindings Team - Initial contribution
 */
@NonNullByDefault
class PersonLinkingTest extends PersonFixture {

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
        // The first reading is more calls than may be made in a row.
        scheduler.advance(Duration.ofSeconds(5));
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
    void userOfAPairThatCouldNotBeStoredIsFreeForOthers() {
        begin(thing);
        vault(ANNA).setBroken(true);
        assertThat(link(thing, USER), is(LinkOutcome.of(LinkOutcome.Kind.FAILED, "broken vault")));
        assertPending("@text/offline.conf-pending.link");
        FakeThing other = new FakeThing("withings:person:home:ben");
        begin(other);
        assertThat(link(other, USER).kind(), is(LinkOutcome.Kind.LINKED));
    }

    @Test
    void ownUserStaysReservedWhenAFreshPairCouldNotBeStored() {
        online();
        cloud.killTokens();
        nextPoll();
        vault(ANNA).setBroken(true);
        assertThat(link(thing, USER).kind(), is(LinkOutcome.Kind.FAILED));
        FakeThing other = new FakeThing("withings:person:home:ben");
        begin(other);
        assertThat(link(other, USER).kind(), is(LinkOutcome.Kind.SAME_USER));
    }

    @Test
    void thingThatIsGoneKeepsNothingOfALinkingUnderWay() throws Exception {
        Person person = begin(thing);
        String state = desk.begin(desk.peek(thing.link()).orElseThrow(), REDIRECT);
        Runnable answer = cloud.hold("requesttoken");
        CompletableFuture<LinkOutcome> ending = desk.finish(state, cloud.consent(USER));
        person.remove().join();
        answer.run();
        assertThat(ending.join().kind(), is(LinkOutcome.Kind.UNKNOWN));
        assertThat(vault(ANNA).load(), is(Optional.empty()));
        assertThat(storage.getKeys(), is(empty()));
        assertThat(thing.userId, is(""));
        FakeThing other = new FakeThing("withings:person:home:ben");
        begin(other);
        assertThat(link(other, USER).kind(), is(LinkOutcome.Kind.LINKED));
    }
}
