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
package org.openhab.binding.connecteddrive.internal.handler;

import static org.hamcrest.MatcherAssert.assertThat;
import static org.hamcrest.Matchers.*;
import static org.mockito.ArgumentMatchers.any;
import static org.mockito.Mockito.doAnswer;
import static org.mockito.Mockito.mock;
import static org.mockito.Mockito.when;

import java.io.IOException;
import java.security.SecureRandom;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Random;
import java.util.Set;

import org.eclipse.jdt.annotation.NonNullByDefault;
import org.eclipse.jdt.annotation.Nullable;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.openhab.binding.connecteddrive.internal.ConnectedDriveBindingConstants;
import org.openhab.binding.connecteddrive.internal.cardata.SmallCarData;
import org.openhab.binding.connecteddrive.internal.cardata.stream.StreamListener;
import org.openhab.binding.connecteddrive.internal.cardata.stream.StreamStatus;
import org.openhab.binding.connecteddrive.internal.cardata.stream.TelemetryStream;
import org.openhab.binding.connecteddrive.internal.discovery.VehicleDiscoveryService;
import org.openhab.binding.connecteddrive.internal.servlet.ConnectDesk;
import org.openhab.binding.connecteddrive.internal.source.FoundVehicle;
import org.openhab.binding.connecteddrive.internal.source.SourceListener;
import org.openhab.cloudcommons.auth.TokenPair;
import org.openhab.cloudcommons.http.HttpAnswer;
import org.openhab.cloudcommons.page.PageFrame;
import org.openhab.cloudcommons.testkit.ManualScheduler;
import org.openhab.cloudcommons.testkit.MemoryStorage;
import org.openhab.cloudcommons.testkit.MemoryVault;
import org.openhab.core.config.core.Configuration;
import org.openhab.core.i18n.LocationProvider;
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
 * Puts the handler of a CarData account through the life that openHAB gives it.
 *
 * @author Cloud Bindings Team - Initial contribution
 */
@NonNullByDefault
class CarDataHandlerTest {

    private static final ThingUID UID = new ThingUID(ConnectedDriveBindingConstants.THING_TYPE_CARDATA, "home");
    private static final String CLIENT = "01234567-89ab-cdef-0123-456789abcdef";
    private static final Instant NOW = Instant.parse("2026-05-02T10:00:00Z");
    private static final String REMARK = "@text/cardata.";

    private final ManualScheduler scheduler = new ManualScheduler(NOW);
    private final SmallCarData cloud = new SmallCarData();
    private final MemoryVault vault = new MemoryVault(null);
    private final MemoryStorage<String> storage = new MemoryStorage<>();
    private final Bridge thing = mock(Bridge.class);
    private final ThingHandlerCallback callback = mock(ThingHandlerCallback.class);
    private final Configuration config = new Configuration(new HashMap<>(Map.of("clientId", CLIENT)));
    private final List<ThingStatusInfo> statuses = new ArrayList<>();
    private final Map<String, State> states = new HashMap<>();
    private final TelemetryStream stream = mock(TelemetryStream.class);
    private final List<StreamListener> ears = new ArrayList<>();
    private final CarDataHandler handler = new CarDataHandler(thing,
            new Services(cloud, new ConnectDesk(new SecureRandom(), scheduler.clock()),
                    new PageFrame((key, locale, arguments) -> key, "/x"), id -> storage, id -> vault,
                    mock(LocationProvider.class), () -> ZoneOffset.UTC,
                    new Translator((key, locale, arguments) -> key, () -> Locale.ENGLISH), scheduler, scheduler.clock(),
                    new Random(1), Duration.ofSeconds(30)),
            (host, port, logins, listener) -> {
                ears.add(listener);
                return stream;
            });

    @BeforeEach
    void prepare() {
        when(thing.getUID()).thenReturn(UID);
        when(thing.getConfiguration()).thenReturn(config);
        when(stream.status()).thenReturn(new StreamStatus(StreamStatus.State.CONNECTING, NOW, null));
        doAnswer(call -> statuses.add(call.getArgument(1))).when(callback).statusUpdated(any(), any());
        doAnswer(call -> states.put(call.<ChannelUID> getArgument(0).getId(), call.getArgument(1))).when(callback)
                .stateUpdated(any(), any());
        handler.setCallback(callback);
    }

    @ParameterizedTest
    @CsvSource({ "clientId,'',client", "clientId,my-client,client", "oauthUrl,ftp://x,address",
            "apiUrl,'http://a b',address" })
    void badConfigurationIsNamed(String parameter, String value, String text) {
        config.put(parameter, value);
        start();
        assertThat(last().getStatusDetail(), is(ThingStatusDetail.CONFIGURATION_ERROR));
        assertThat(last().getDescription(), is("@text/offline.conf-error.cardata-" + text));
        assertThat(cloud.calls, is(empty()));
    }

    @Test
    void newAccountInvitesWithLinkCodeAndPage() {
        cloud.answers = call -> call.uri().getPath().endsWith("/token") ? pending() : SmallCarData.healthy(call);
        start();
        assertThat(statuses.get(0).getStatus(), is(ThingStatus.UNKNOWN));
        assertThat(last().getStatusDetail(), is(ThingStatusDetail.CONFIGURATION_PENDING));
        assertThat(String.valueOf(last().getDescription()), matchesPattern(
                "@text/offline\\.conf-pending\\.cardata \\[\"https://x\\.example\\?user_code=u\", \"u\", "
                        + "\"http\\(s\\)://<YOUROPENHAB>:<YOURPORT>/connecteddrive/connect/[A-Za-z0-9_-]{22}\"]"));
        assertThat(handler.source(SmallCarData.VIN, Duration.ofMinutes(30), mock(SourceListener.class)),
                is(Optional.empty()));
    }

    @Test
    void consentBringsTheAccountOnlineAndOpensTheWayToItsCars() throws IOException {
        start();
        scheduler.advance(Duration.ofSeconds(10));
        assertThat(last().getStatus(), is(ThingStatus.ONLINE));
        assertThat(last().getDescription(), is(nullValue()));
        assertThat(vault.load().isPresent(), is(true));
        assertThat(handler.source(SmallCarData.VIN, Duration.ofMinutes(30), mock(SourceListener.class)).isPresent(),
                is(true));
        assertThat(handler.coverage(SmallCarData.VIN), is(Optional.empty()));
        int updates = statuses.size();
        scheduler.advance(Duration.ofMinutes(15));
        assertThat("later links of the page concern nobody", statuses.size(), is(updates));
    }

    @ParameterizedTest
    @CsvSource({ "NO_TRANSPORT,stream.no-transport", "REFUSED,stream.refused", "EVICTED,stream.evicted" })
    void whyThereAreNoLiveValuesIsARemark(StreamStatus.State state, String text) throws IOException {
        linked(Set.of());
        start();
        assertThat(last().getDescription(), is(nullValue()));
        tell(state, null);
        assertThat(last().getStatus(), is(ThingStatus.ONLINE));
        assertThat(last().getDescription(), is(REMARK + text));
        int updates = statuses.size();
        tell(StreamStatus.State.CONNECTING, null);
        assertThat("the reason stays while it tries again", statuses.size(), is(updates));
        tell(StreamStatus.State.CONNECTED, null);
        assertThat(last().getDescription(), is(nullValue()));
    }

    @Test
    void consentWithoutTheStreamIsARemark() throws IOException {
        linked(Set.of("openid", "cardata:api:read"));
        start();
        assertThat(last().getStatus(), is(ThingStatus.ONLINE));
        assertThat(last().getDescription(), is(REMARK + "scope.stream"));
        assertThat(ears, is(empty()));
    }

    @Test
    void consentWithoutTheApiIsAFault() throws IOException {
        linked(Set.of("openid", "cardata:streaming:read"));
        start();
        assertThat(last().getStatusDetail(), is(ThingStatusDetail.CONFIGURATION_ERROR));
        assertThat(last().getDescription(), is(REMARK + "scope.api"));
    }

    @Test
    void outageIsNoFaultOfTheConfiguration() throws IOException {
        linked(Set.of());
        cloud.answers = call -> HttpAnswer.of(503, "text/plain", "");
        start();
        assertThat(last().getStatusDetail(), is(ThingStatusDetail.COMMUNICATION_ERROR));
        assertThat(last().getDescription(), is(REMARK + "error.server [\"HTTP 503\"]"));
    }

    @Test
    void callsAndStreamAreShownInChannels() throws IOException {
        linked(Set.of());
        start();
        tell(StreamStatus.State.CONNECTED, NOW);
        assertThat(String.valueOf(states.get(ConnectedDriveBindingConstants.QUOTA_USED)), is("1"));
        assertThat(String.valueOf(states.get(ConnectedDriveBindingConstants.QUOTA_LEFT)), is("49"));
        assertThat(String.valueOf(states.get(ConnectedDriveBindingConstants.QUOTA_RESET)),
                startsWith("2026-05-03T00:00:00"));
        assertThat(String.valueOf(states.get(ConnectedDriveBindingConstants.STREAM_STATE)), is("CONNECTED"));
        assertThat(String.valueOf(states.get(ConnectedDriveBindingConstants.STREAM_LAST_MESSAGE)),
                startsWith("2026-05-02T10:00:00"));
        states.clear();
        handler.handleCommand(new ChannelUID(UID, ConnectedDriveBindingConstants.QUOTA_USED), RefreshType.REFRESH);
        assertThat(states.keySet(), hasSize(5));
    }

    @Test
    void discoveryHearsOfTheCarsOverNewConfigurations() throws IOException {
        linked(Set.of());
        List<List<FoundVehicle>> heard = new ArrayList<>();
        handler.follow(heard::add);
        start();
        assertThat(heard.get(0).get(0).vin(), is(SmallCarData.VIN));
        handler.dispose();
        heard.clear();
        start();
        assertThat(heard, is(not(empty())));
        handler.unfollow(heard::add);
        assertThat(handler.getServices(), is(Set.of(VehicleDiscoveryService.class)));
    }

    @Test
    void disposedAccountIsSilentAndKeepsItsTokens() throws IOException {
        linked(Set.of());
        start();
        handler.dispose();
        int calls = cloud.calls.size();
        int updates = statuses.size();
        tell(StreamStatus.State.EVICTED, null);
        scheduler.advance(Duration.ofDays(3));
        assertThat(cloud.calls.size(), is(calls));
        assertThat(statuses.size(), is(updates));
        assertThat(vault.load().isPresent(), is(true));
    }

    @Test
    void removalDeletesEverything() throws IOException {
        linked(Set.of());
        start();
        handler.handleRemoval();
        assertThat(last().getStatus(), is(ThingStatus.REMOVED));
        assertThat(vault.load().isPresent(), is(false));
        assertThat(storage.getKeys(), is(empty()));
    }

    @Test
    void removalDeletesTheTokensOfAWrongConfigurationToo() throws IOException {
        linked(Set.of());
        config.put("clientId", "my-client");
        start();
        handler.handleRemoval();
        assertThat(last().getStatus(), is(ThingStatus.REMOVED));
        assertThat(vault.load().isPresent(), is(false));
    }

    private void start() {
        handler.initialize();
        scheduler.runPending();
    }

    private void tell(StreamStatus.State state, @Nullable Instant lastMessage) {
        StreamStatus status = new StreamStatus(state, NOW, lastMessage);
        when(stream.status()).thenReturn(status);
        ears.get(0).changed(status);
    }

    private void linked(Set<String> scopes) throws IOException {
        vault.store(new TokenPair("access0", "refresh0", NOW.plusSeconds(3000), scopes, "gcid", "h.p.s"));
    }

    private static HttpAnswer pending() {
        return HttpAnswer.of(403, "application/json", "{\"error\":\"authorization_pending\"}");
    }

    private ThingStatusInfo last() {
        return statuses.get(statuses.size() - 1);
    }
}
