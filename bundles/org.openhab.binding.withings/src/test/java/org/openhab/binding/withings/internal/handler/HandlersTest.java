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
import static org.mockito.ArgumentMatchers.any;
import static org.mockito.Mockito.doAnswer;
import static org.mockito.Mockito.mock;
import static org.mockito.Mockito.when;

import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;

import org.eclipse.jdt.annotation.NonNullByDefault;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.openhab.binding.withings.internal.FakeCloud;
import org.openhab.binding.withings.internal.WithingsBindingConstants;
import org.openhab.binding.withings.internal.auth.LinkDesk;
import org.openhab.binding.withings.internal.auth.LinkOutcome;
import org.openhab.binding.withings.internal.person.Services;
import org.openhab.binding.withings.internal.state.StoredPersons;
import org.openhab.cloudcommons.auth.TokenVault;
import org.openhab.cloudcommons.budget.BudgetRegistry;
import org.openhab.cloudcommons.budget.CallBudget;
import org.openhab.cloudcommons.http.HttpAnswer;
import org.openhab.cloudcommons.testkit.ManualScheduler;
import org.openhab.cloudcommons.testkit.MemoryStorage;
import org.openhab.cloudcommons.testkit.MemoryVault;
import org.openhab.core.config.core.Configuration;
import org.openhab.core.library.types.QuantityType;
import org.openhab.core.thing.Bridge;
import org.openhab.core.thing.ChannelUID;
import org.openhab.core.thing.ThingStatus;
import org.openhab.core.thing.ThingStatusDetail;
import org.openhab.core.thing.ThingStatusInfo;
import org.openhab.core.thing.ThingUID;
import org.openhab.core.thing.binding.ThingHandlerCallback;
import org.openhab.core.types.RefreshType;
import org.openhab.core.types.State;

/**
 * Puts the handlers through the life that openHAB gives them.
 *
 * @author Cloud Bindings Team - Initial contribution
 */
@NonNullByDefault
class HandlersTest {

    private static final ThingUID ACCOUNT = new ThingUID(WithingsBindingConstants.THING_TYPE_ACCOUNT, "home");
    private static final ThingUID PERSON = new ThingUID(WithingsBindingConstants.THING_TYPE_PERSON, ACCOUNT, "anna");
    private static final String REDIRECT = "http://localhost:8080/withings/callback";

    private final ManualScheduler scheduler = new ManualScheduler(Instant.ofEpochSecond(1_760_000_000));
    private final FakeCloud cloud = new FakeCloud();
    private final LinkDesk desk = new LinkDesk();
    private final Map<String, TokenVault> vaults = new HashMap<>();
    private final Services services = new Services(cloud,
            new BudgetRegistry(id -> new CallBudget(CallBudget.Limits.SIXTY_PER_MINUTE, scheduler.clock(), scheduler)),
            desk, new StoredPersons(new MemoryStorage<>()),
            id -> vaults.computeIfAbsent(id, i -> new MemoryVault(null)), scheduler, scheduler.clock(), new Random(1),
            Duration.ofSeconds(30));
    private final Bridge account = mock(Bridge.class);
    private final Bridge person = mock(Bridge.class);
    private final ThingHandlerCallback callback = mock(ThingHandlerCallback.class);
    private final Configuration accountConfig = new Configuration(
            new HashMap<>(Map.of("clientId", FakeCloud.CLIENT_ID, "clientSecret", FakeCloud.CLIENT_SECRET)));
    private final Configuration personConfig = new Configuration(new HashMap<>());
    private final List<ThingStatusInfo> accountStatus = new ArrayList<>();
    private final List<ThingStatusInfo> personStatus = new ArrayList<>();
    private final Map<String, State> states = new HashMap<>();
    private final AccountHandler accountHandler = new AccountHandler(account, services);
    private final PersonHandler personHandler = new PersonHandler(person, services);

    @BeforeEach
    void prepare() {
        when(account.getUID()).thenReturn(ACCOUNT);
        when(account.getConfiguration()).thenReturn(accountConfig);
        when(account.getHandler()).thenReturn(accountHandler);
        when(account.getStatus()).thenAnswer(call -> last(accountStatus).getStatus());
        when(person.getUID()).thenReturn(PERSON);
        when(person.getStatus()).thenAnswer(
                call -> personStatus.isEmpty() ? ThingStatus.UNINITIALIZED : last(personStatus).getStatus());
        when(person.getBridgeUID()).thenReturn(ACCOUNT);
        when(person.getLabel()).thenReturn("Anna");
        when(person.getConfiguration()).thenReturn(personConfig);
        when(callback.getBridge(ACCOUNT)).thenReturn(account);
        when(callback.isChannelLinked(any())).thenReturn(true);
        doAnswer(call -> {
            (call.getArgument(0) == account ? accountStatus : personStatus).add(call.getArgument(1));
            return null;
        }).when(callback).statusUpdated(any(), any());
        doAnswer(call -> states.put(call.<ChannelUID> getArgument(0).getId(), call.getArgument(1))).when(callback)
                .stateUpdated(any(), any());
        accountHandler.setCallback(callback);
        personHandler.setCallback(callback);
    }

    @Test
    void goodCredentialsBringTheAccountOnline() {
        startAccount();
        assertThat(last(accountStatus).getStatus(), is(ThingStatus.ONLINE));
        assertThat("status begins as unknown", accountStatus.get(0).getStatus(), is(ThingStatus.UNKNOWN));
        assertThat(cloud.calls("getnonce").size(), is(1));
    }

    @Test
    void wrongCredentialsSayWhatToDo() {
        cloud.fault("getnonce", "{\"status\":342,\"error\":\"signature\"}");
        startAccount();
        assertThat(last(accountStatus).getStatusDetail(), is(ThingStatusDetail.CONFIGURATION_ERROR));
        assertThat(last(accountStatus).getDescription(), is("@text/offline.conf-error.credentials"));
        scheduler.advance(Duration.ofHours(1));
        assertThat("nobody hammers with wrong credentials", cloud.calls("getnonce").size(), is(1));
    }

    @Test
    void outageIsTriedAgain() {
        cloud.fault("getnonce", HttpAnswer.of(503, "text/html", "<html>"));
        startAccount();
        assertThat(last(accountStatus).getStatusDetail(), is(ThingStatusDetail.COMMUNICATION_ERROR));
        scheduler.advance(Duration.ofMinutes(2));
        assertThat(last(accountStatus).getStatus(), is(ThingStatus.ONLINE));
    }

    @ParameterizedTest
    @CsvSource({ "clientId,'',credentials-missing", "clientSecret,'  ',credentials-missing",
            "publicUrl,my.house,address", "apiUrl,ftp://x,address", "accountUrl,'http://a b',address" })
    void badConfigurationIsNamed(String parameter, String value, String text) {
        accountConfig.put(parameter, value);
        startAccount();
        assertThat(last(accountStatus).getStatusDetail(), is(ThingStatusDetail.CONFIGURATION_ERROR));
        assertThat(last(accountStatus).getDescription(), startsWith("@text/offline.conf-error." + text));
        assertThat(cloud.calls("getnonce"), is(empty()));
    }

    @Test
    void disposedAccountIsSilent() {
        startAccount();
        accountHandler.dispose();
        int updates = accountStatus.size();
        scheduler.advance(Duration.ofDays(3));
        assertThat(accountStatus.size(), is(updates));
        assertThat(cloud.calls("getnonce").size(), is(1));
        assertThat(accountHandler.account().isEmpty(), is(true));
    }

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

    private void startAccount() {
        accountHandler.initialize();
        scheduler.runPending();
    }

    private void online() {
        cloud.group("42", 1, 0, cloud.time, 1, 78_450, -3);
        startAccount();
        personHandler.initialize();
        assertThat(link("42").kind(), is(LinkOutcome.Kind.LINKED));
        scheduler.advance(Duration.ofSeconds(30));
    }

    private LinkOutcome link(String userId) {
        String text = String.valueOf(last(personStatus).getDescription());
        String token = text.replaceAll(".*/withings/connect/", "").replaceAll("\".*", "");
        return desk.finish(desk.begin(desk.peek(token).orElseThrow(), REDIRECT), cloud.consent(userId))
                .getNow(LinkOutcome.of(LinkOutcome.Kind.UNKNOWN));
    }

    private static ThingStatusInfo last(List<ThingStatusInfo> list) {
        return list.get(list.size() - 1);
    }
}
