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
import java.util.List;
import java.util.Map;

import org.eclipse.jdt.annotation.NonNullByDefault;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.openhab.binding.withings.internal.auth.LinkOutcome;
import org.openhab.core.library.types.QuantityType;
import org.openhab.core.thing.ThingStatus;
import org.openhab.core.thing.ThingStatusDetail;
import org.openhab.core.types.UnDefType;

/**
 * Reads a person again and again, through news, corrections and faults of the cloud.
 *
 * @author Cloud Bindings Team - Initial contribution
 */
@NonNullByDefault
class PersonReadingTest extends PersonFixture {

    @Test
    void pollBringsNewsAndTellsRules() {
        weight(1, 78_450);
        online();
        cloud.time += 1000;
        weight(2, 78_900);
        cloud.group(USER, 3, 1, cloud.time, 1, 99_000, -3);
        nextPoll();
        assertThat(thing.states.get(WEIGHT), is(new QuantityType<>("78.9 kg")));
        assertThat(thing.events, is(List.of("status#new-measurement BODY", "status#new-measurement UNCONFIRMED")));
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
        assertThat(thing.events, is(List.of("status#new-measurement UNCONFIRMED", "status#new-measurement BODY")));
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
        assertThat(thing.text, is("@text/online.no-device"));
    }

    @Test
    void devicesWithoutAnyDataPointToMembershipPermissionsAndPerson() {
        cloud.answer("getdevice", """
                {"devices":[{"type":"Scale","modelid":13,"deviceid":"d1"},{"type":"Sleep Monitor","modelid":63,
                 "deviceid":"d2"}]}""");
        online();
        assertThat(thing.status, is(ThingStatus.ONLINE));
        assertThat(thing.text, is("@text/online.no-data [\"2\"]"));
    }

    @Test
    void dataOfAnyKindEndTheHint() {
        online();
        cloud.answer("getworkouts", """
                {"series":[{"id":1,"category":2,"attrib":7,"startdate":1759990000,"enddate":1759993600,
                 "modified":1759993600,"data":{}}],"more":false,"offset":0}""");
        scheduler.advance(Duration.ofHours(6));
        assertThat(thing.text, is(""));
    }

    @Test
    void measurementsThatWaitForConfirmationAreData() {
        cloud.group(USER, 1, 1, cloud.time, 1, 78_450, -3);
        online();
        assertThat(thing.text, is(""));
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
}
