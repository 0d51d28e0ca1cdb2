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
package org.openhab.binding.withings.internal.handler;

import static org.hamcrest.MatcherAssert.assertThat;
import static org.hamcrest.Matchers.*;
import static org.mockito.Mockito.when;

import java.time.Duration;
import java.util.HashMap;
import java.util.Map;

import org.eclipse.jdt.annotation.NonNullByDefault;
import org.junit.jupiter.api.Test;
import org.openhab.binding.withings.internal.auth.LinkOutcome;
import org.openhab.cloudcommons.http.HttpAnswer;
import org.openhab.core.library.types.QuantityType;
import org.openhab.core.thing.ChannelUID;
import org.openhab.core.thing.ThingStatus;
import org.openhab.core.thing.ThingStatusDetail;
import org.openhab.core.types.RefreshType;

/**
 * Puts the handler of a person through the life that openHAB gives it.
 *
 * @author Cloud Bindings Team - Initial contribution
 */
@NonNullByDefault
class PersonHandlerTest extends HandlerFixture {

    @Test
    void personWaitsForItsAccount() {
        cloud.fault("getnonce", HttpAnswer.of(503, "text/html", "<html>"));
        startAccount();
        personHandler.initialize();
        assertThat(last(personStatus).getStatusDetail(), is(ThingStatusDetail.BRIDGE_OFFLINE));
        scheduler.advance(Duration.ofMinutes(2));
        personHandler.bridgeStatusChanged(last(accountStatus));
        assertThat(last(personStatus).getStatusDetail(), is(ThingStatusDetail.CONFIGURATION_PENDING));
    }

    @Test
    void personWithoutAccountIsAnError() {
        when(callback.getBridge(ACCOUNT)).thenReturn(null);
        personHandler.initialize();
        assertThat(last(personStatus).getDescription(), is("@text/offline.conf-error.no-account"));
    }

    @Test
    void linkingGoesAllTheWayToTheChannel() {
        online();
        assertThat(last(personStatus).getStatus(), is(ThingStatus.ONLINE));
        assertThat(states.get("body#weight"), is(new QuantityType<>("78.45 kg")));
        assertThat(personConfig.get("userId"), is("42"));
    }

    @Test
    void refreshIsAnsweredFromMemory() {
        online();
        states.clear();
        int calls = cloud.calls("getmeas").size();
        personHandler.handleCommand(new ChannelUID(PERSON, "body", "weight"), RefreshType.REFRESH);
        assertThat(states.get("body#weight"), is(new QuantityType<>("78.45 kg")));
        personHandler.handleCommand(new ChannelUID(PERSON, "body", "no-such-channel"), RefreshType.REFRESH);
        assertThat(cloud.calls("getmeas").size(), is(calls));
    }

    @Test
    void repeatedBridgeStatusDisturbsNothing() {
        online();
        int calls = cloud.calls("getmeas").size();
        personHandler.bridgeStatusChanged(last(accountStatus));
        scheduler.advance(Duration.ofSeconds(20));
        assertThat(cloud.calls("getmeas").size(), is(calls));
    }

    @Test
    void disposedPersonIsSilent() {
        online();
        personHandler.dispose();
        int updates = personStatus.size();
        states.clear();
        cloud.time += 1000;
        cloud.group("42", 2, 0, cloud.time, 1, 80_000, -3);
        scheduler.advance(Duration.ofHours(5));
        assertThat(personStatus.size(), is(updates));
        assertThat(states.keySet(), is(empty()));
        assertThat("tokens stay", vaults.get(PERSON.getAsString()), is(notNullValue()));
    }

    @Test
    void removalEndsAsRemoved() throws Exception {
        online();
        personHandler.handleRemoval();
        assertThat(last(personStatus).getStatus(), is(ThingStatus.REMOVED));
        assertThat(cloud.revoked(), contains("42"));
        assertThat(vaults.get(PERSON.getAsString()).load().isEmpty(), is(true));
    }

    @Test
    void emptiedUserIdLetsAnotherUserIn() throws Exception {
        online();
        Map<String, Object> change = new HashMap<>();
        change.put("userId", "");
        personHandler.handleConfigurationUpdate(change);
        assertThat("the consent is taken back", cloud.revoked(), contains("42"));
        assertThat(last(personStatus).getStatusDetail(), is(ThingStatusDetail.CONFIGURATION_PENDING));
        assertThat(link("43").kind(), is(LinkOutcome.Kind.LINKED));
        assertThat(personConfig.get("userId"), is("43"));
    }

    @Test
    void otherUserIdGivesTheOldUserUp() throws Exception {
        online();
        personHandler.handleConfigurationUpdate(new HashMap<>(Map.of("userId", "43")));
        assertThat(cloud.revoked(), contains("42"));
        assertThat(vaults.get(PERSON.getAsString()).load().isEmpty(), is(true));
        assertThat(link("42").kind(), is(LinkOutcome.Kind.OTHER_USER));
        assertThat(link("43").kind(), is(LinkOutcome.Kind.LINKED));
    }

    @Test
    void otherConfigurationKeepsTheUser() throws Exception {
        online();
        personHandler.handleConfigurationUpdate(new HashMap<>(Map.of("importHistory", false)));
        personHandler.handleConfigurationUpdate(new HashMap<>(Map.of("userId", " 42 ")));
        scheduler.advance(Duration.ofSeconds(30));
        assertThat(cloud.revoked(), is(empty()));
        assertThat(last(personStatus).getStatus(), is(ThingStatus.ONLINE));
    }

    @Test
    void lateAnswerAboutTheOldUserShowsNothing() {
        online();
        Runnable answer = cloud.hold("getmeas");
        cloud.time += 1000;
        cloud.group("42", 2, 0, cloud.time, 1, 99_000, -3);
        scheduler.advance(Duration.ofMinutes(40));
        Map<String, Object> change = new HashMap<>();
        change.put("userId", null);
        personHandler.handleConfigurationUpdate(change);
        states.clear();
        answer.run();
        assertThat(states.keySet(), is(empty()));
        assertThat(last(personStatus).getStatusDetail(), is(ThingStatusDetail.CONFIGURATION_PENDING));
    }
}
