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

import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;

import org.eclipse.jdt.annotation.NonNullByDefault;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.openhab.binding.withings.internal.FakeCloud;
import org.openhab.binding.withings.internal.push.Notification;
import org.openhab.binding.withings.internal.push.SelfTest;
import org.openhab.cloudcommons.http.HttpAnswer;
import org.openhab.core.library.types.OnOffType;
import org.openhab.core.library.types.QuantityType;
import org.openhab.core.library.types.StringType;
import org.openhab.core.thing.ThingStatus;

/**
 * A person that the cloud calls, from the call to the channel.
 *
 * @author Cloud Bindings Team - Initial contribution
 */
@NonNullByDefault
class PersonPushTest extends PersonFixture {

    private static final String HOUSE = "https://house.example.org";

    private final Set<String> subscribed = new TreeSet<>();
    private final Account reachable = new Account(client, FakeCloud.CLIENT_ID, "http://account", Optional.of(HOUSE),
            Duration.ofMinutes(30), () -> rechecks++);
    private final Person person = new Person(thing, services, "", true);
    private String url = "";

    @BeforeEach
    void subscriptions() {
        thing.linked.addAll(List.of("status#push", "status#push-info", "status#last-push"));
        cloud.answer("notify/subscribe", fields -> {
            url = String.valueOf(fields.get("callbackurl"));
            subscribed.add(fields.get("appli") + " " + url);
            return "{}";
        });
        cloud.answer("notify/revoke", fields -> {
            subscribed.remove(fields.get("appli") + " " + fields.get("callbackurl"));
            return "{}";
        });
        cloud.answer("notify/list",
                fields -> "{\"profiles\":[" + String.join(",", subscribed.stream().map(
                        one -> "{\"appli\":" + one.split(" ")[0] + ",\"callbackurl\":\"" + one.split(" ")[1] + "\"}")
                        .toList()) + "]}");
    }

    @Test
    void weighInIsShownByTwoCallsAtMost() {
        connect();
        weight(2, 78_900);
        int before = calls();
        push("userid=" + USER + "&appli=1&startdate=" + cloud.time + "&enddate=" + cloud.time);
        push("userid=" + USER + "&appli=4&startdate=" + cloud.time + "&enddate=" + cloud.time);
        scheduler.advance(Duration.ofSeconds(2));
        assertThat(thing.states.get(WEIGHT), is(new QuantityType<>("78.9 kg")));
        assertThat(thing.events, is(List.of("status#new-measurement BODY")));
        assertThat(calls(), is(before + 1));
        int persisted = thing.persisted(WEIGHT);
        nextPoll();
        assertThat("told once", thing.events, hasSize(1));
        assertThat("handed over once", thing.persisted(WEIGHT), is(persisted));
        assertThat(thing.states.get("status#last-push"), is(notNullValue()));
    }

    @Test
    void firstValueOfItsKindBringsItsChannel() {
        connect();
        assertThat(thing.hidden, hasItem(WEIGHT));
        weight(2, 78_900);
        push("userid=" + USER + "&appli=1&startdate=" + cloud.time + "&enddate=" + cloud.time);
        scheduler.advance(Duration.ofSeconds(2));
        assertThat(thing.hidden, not(hasItem(WEIGHT)));
    }

    @Test
    void deletionUncoversTheValueBefore() {
        weight(1, 78_450);
        cloud.time += 10;
        weight(2, 99_000);
        connect();
        assertThat(thing.states.get(WEIGHT), is(new QuantityType<>("99 kg")));
        cloud.delete(USER, 2);
        push("userid=" + USER + "&appli=1&startdate=" + cloud.time + "&enddate=" + cloud.time);
        scheduler.advance(Duration.ofSeconds(30));
        assertThat(thing.states.get(WEIGHT), is(new QuantityType<>("78.45 kg")));
        assertThat(thing.events, is(empty()));
    }

    @Test
    void failedFetchIsMadeUpFor() {
        connect();
        weight(2, 78_900);
        cloud.refuseEverything = true;
        push("userid=" + USER + "&appli=1&startdate=" + cloud.time + "&enddate=" + cloud.time);
        scheduler.advance(Duration.ofMinutes(3));
        assertThat(thing.status, is(ThingStatus.OFFLINE));
        cloud.refuseEverything = false;
        scheduler.advance(Duration.ofMinutes(5));
        assertThat(thing.status, is(ThingStatus.ONLINE));
        assertThat(thing.states.get(WEIGHT), is(new QuantityType<>("78.9 kg")));
    }

    @Test
    void endedLinkAsksToLinkAgain() {
        connect();
        cloud.killTokens();
        push("userid=" + USER + "&appli=46&action=unlink");
        scheduler.advance(Duration.ofSeconds(2));
        assertPending("@text/offline.conf-pending.relink");
        assertThat(thing.events, is(List.of("status#unlinked UNLINKED")));
        assertThat("nobody listens any more", pushes.find(secret()).isPresent(), is(false));
    }

    @Test
    void lostAccessIsToldOnceAlsoOverARestart() {
        connect();
        cloud.killTokens();
        scheduler.advance(Duration.ofHours(3));
        assertPending("@text/offline.conf-pending.relink");
        person.dispose();
        Person again = new Person(thing, services, "", true);
        again.connect(reachable);
        scheduler.advance(Duration.ofMinutes(3));
        assertPending("@text/offline.conf-pending.relink");
        assertThat(thing.events, is(List.of("status#unlinked LOST")));
        link(thing, USER);
        scheduler.advance(Duration.ofMinutes(3));
        assertThat(thing.status, is(ThingStatus.ONLINE));
        cloud.killTokens();
        scheduler.advance(Duration.ofHours(3));
        assertThat(thing.events, hasSize(2));
    }

    @Test
    void falseFarewellEndsNothing() {
        connect();
        push("userid=" + USER + "&appli=46&action=delete");
        scheduler.advance(Duration.ofMinutes(3));
        assertThat(thing.status, is(ThingStatus.ONLINE));
        assertThat(thing.events, is(List.of()));
    }

    @Test
    void whilePushWorksPollsAreRare() {
        connect();
        assertThat(thing.states.get("status#push"), is(OnOffType.ON));
        assertThat(thing.states.get("status#push-info"), is(new StringType("push.works[]")));
        int polls = cloud.calls("getmeas").size();
        scheduler.advance(Duration.ofMinutes(118));
        assertThat(cloud.calls("getmeas").size() - polls, is(lessThanOrEqualTo(2)));
        for (int i = 0; i < 7; i++) {
            cloud.fault("notify/subscribe", "{\"status\":293}");
        }
        subscribed.clear();
        scheduler.advance(Duration.ofHours(4));
        polls = cloud.calls("getmeas").size();
        scheduler.advance(Duration.ofMinutes(118));
        assertThat(cloud.calls("getmeas").size() - polls, is(greaterThanOrEqualTo(2)));
    }

    @Test
    void statusSaysWhyThereIsNoPush() {
        weight(1, 78_450);
        for (int i = 0; i < 3; i++) {
            cloud.fault("notify/subscribe", "{\"status\":293}");
        }
        connect();
        assertThat(thing.status, is(ThingStatus.ONLINE));
        assertThat(thing.text, is("@text/online.polling [\"push.refused(" + HOUSE + "/withings)\"]"));
        assertThat(thing.states.get("status#push"), is(OnOffType.OFF));
        scheduler.advance(Duration.ofHours(12));
        assertThat("until it works", thing.text, is(""));
        assertThat(thing.states.get("status#push"), is(OnOffType.ON));
    }

    @Test
    void removalEndsTheSubscriptionsAndARestartDoesNot() {
        connect();
        assertThat(subscribed, is(not(empty())));
        person.disconnect();
        scheduler.advance(Duration.ofMinutes(1));
        assertThat(subscribed, is(not(empty())));
        person.connect(reachable);
        scheduler.advance(Duration.ofMinutes(1));
        var removal = person.remove();
        scheduler.advance(Duration.ofMinutes(2));
        assertThat(removal.isDone(), is(true));
        assertThat(subscribed, is(empty()));
        assertThat("and takes the consent back after that", cloud.revoked(), contains(USER));
        assertThat(storage.getKeys(), is(empty()));
    }

    @Test
    void forgedCallsReachNobody() {
        connect();
        int before = calls();
        push("userid=10000043&appli=1&startdate=" + cloud.time + "&enddate=" + cloud.time);
        push("userid=" + USER + "&appli=1&startdate=1&enddate=" + cloud.time);
        scheduler.advance(Duration.ofSeconds(30));
        assertThat(calls(), is(before));
    }

    private void connect() {
        for (int i = 0; i < 40; i++) {
            cloud.fault("", new HttpAnswer(200, Map.of(SelfTest.MARK, "push"), new byte[0]));
        }
        person.restore();
        person.connect(reachable);
        link(thing, USER);
        scheduler.advance(Duration.ofMinutes(3));
        assertThat(thing.status, is(ThingStatus.ONLINE));
    }

    private void push(String body) {
        Notification call = Notification.parse(body.getBytes(StandardCharsets.UTF_8)).orElseThrow();
        pushes.find(secret()).orElseThrow().receive(call);
    }

    private String secret() {
        return url.substring(url.lastIndexOf('/') + 1);
    }

    private int calls() {
        return cloud.calls("getmeas").size() + cloud.calls("getactivity").size() + cloud.calls("getsummary").size();
    }
}
