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

import java.math.BigDecimal;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneId;
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
import org.junit.jupiter.params.provider.ValueSource;
import org.openhab.binding.connecteddrive.internal.action.VehicleActions;
import org.openhab.binding.connecteddrive.internal.car.FakeSource;
import org.openhab.binding.connecteddrive.internal.car.Structures;
import org.openhab.binding.connecteddrive.internal.servlet.ConnectDesk;
import org.openhab.binding.connecteddrive.internal.source.SourceListener;
import org.openhab.binding.connecteddrive.internal.source.Trouble;
import org.openhab.binding.connecteddrive.internal.source.VehicleBridge;
import org.openhab.binding.connecteddrive.internal.source.VehicleSource;
import org.openhab.binding.connecteddrive.internal.vehicle.Attribute;
import org.openhab.binding.connecteddrive.internal.vehicle.Reading;
import org.openhab.binding.connecteddrive.internal.vehicle.Readings;
import org.openhab.cloudcommons.http.HttpTransport;
import org.openhab.cloudcommons.page.PageFrame;
import org.openhab.cloudcommons.testkit.ManualScheduler;
import org.openhab.cloudcommons.testkit.MemoryStorage;
import org.openhab.cloudcommons.testkit.MemoryVault;
import org.openhab.core.config.core.Configuration;
import org.openhab.core.events.EventPublisher;
import org.openhab.core.i18n.LocationProvider;
import org.openhab.core.library.types.PointType;
import org.openhab.core.library.types.StringType;
import org.openhab.core.thing.Bridge;
import org.openhab.core.thing.ChannelUID;
import org.openhab.core.thing.Thing;
import org.openhab.core.thing.ThingStatus;
import org.openhab.core.thing.ThingStatusDetail;
import org.openhab.core.thing.ThingStatusInfo;
import org.openhab.core.thing.ThingUID;
import org.openhab.core.thing.binding.BridgeHandler;
import org.openhab.core.thing.binding.ThingHandlerCallback;
import org.openhab.core.thing.i18n.ChannelTypeI18nLocalizationService;
import org.openhab.core.thing.link.ItemChannelLinkRegistry;
import org.openhab.core.types.RefreshType;
import org.openhab.core.types.State;

/**
 * Tests the life of the thing of a car.
 *
 * @author Cloud Bindings Team - Initial contribution
 */
@NonNullByDefault
class VehicleHandlerTest {

    private static final ThingUID BRIDGE = new ThingUID("connecteddrive:cardata:home");
    private static final ThingUID CAR = new ThingUID("connecteddrive:vehicle:home:car");
    private static final Instant TIME = Instant.parse("2026-05-01T10:00:00Z");

    private interface Way extends VehicleBridge, BridgeHandler {
    }

    private ZoneId zone = ZoneOffset.UTC;
    private final ManualScheduler scheduler = new ManualScheduler(TIME);
    private final Map<String, MemoryStorage<String>> storages = new HashMap<>();
    private final LocationProvider place = mock(LocationProvider.class);
    private final Services services = new Services(mock(HttpTransport.class), new ConnectDesk(),
            new PageFrame((key, locale, arguments) -> key, "/x"),
            id -> storages.computeIfAbsent(id, i -> new MemoryStorage<>()), id -> new MemoryVault(null), place,
            () -> zone, new Translator((key, locale, arguments) -> key + arguments, () -> Locale.GERMAN), scheduler,
            scheduler.clock(), new Random(1), Duration.ofSeconds(30));
    private final Configuration config = new Configuration(new HashMap<>(Map.of("vin", " wbatest0000000001 ")));
    private final Thing thing = mock(Thing.class);
    private final Bridge bridge = mock(Bridge.class);
    private final Way way = mock(Way.class);
    private final FakeSource source = new FakeSource();
    private final ThingHandlerCallback core = mock(ThingHandlerCallback.class);
    private final List<ThingStatusInfo> statuses = new ArrayList<>();
    private final Map<String, State> states = new HashMap<>();
    private final List<String> vins = new ArrayList<>();
    private final VehicleHandler handler = new VehicleHandler(thing, services,
            new VehicleOptions(mock(EventPublisher.class), mock(ItemChannelLinkRegistry.class),
                    mock(ChannelTypeI18nLocalizationService.class)));
    private ThingStatus bridgeStatus = ThingStatus.ONLINE;
    private @Nullable SourceListener listener;

    @BeforeEach
    void prepare() {
        when(thing.getUID()).thenReturn(CAR);
        when(thing.getConfiguration()).thenReturn(config);
        when(thing.getBridgeUID()).thenReturn(BRIDGE);
        when(thing.getChannels()).thenReturn(List.of());
        when(thing.getProperties()).thenReturn(Map.of());
        when(core.getBridge(BRIDGE)).thenReturn(bridge);
        when(core.isChannelLinked(any())).thenReturn(true);
        when(bridge.getStatus()).thenAnswer(call -> bridgeStatus);
        when(bridge.getHandler()).thenReturn(way);
        when(way.source(any(), any(), any())).thenAnswer(call -> {
            vins.add(call.getArgument(0));
            listener = call.getArgument(2);
            return Optional.<VehicleSource> of(source);
        });
        doAnswer(call -> statuses.add(call.getArgument(1))).when(core).statusUpdated(any(), any());
        doAnswer(call -> states.put(call.<ChannelUID> getArgument(0).getId(), call.getArgument(1))).when(core)
                .stateUpdated(any(), any());
        when(place.getLocation()).thenReturn(new PointType("48.1,11.5"));
        handler.setCallback(core);
    }

    private ThingStatusInfo status() {
        return statuses.get(statuses.size() - 1);
    }

    private SourceListener listener() {
        SourceListener present = listener;
        assertThat("connected", present, is(notNullValue()));
        if (present == null) {
            throw new IllegalStateException();
        }
        return present;
    }

    private void read(Attribute attribute, String number) {
        listener().read(new Readings().add(attribute, new Reading(new BigDecimal(number), TIME)));
    }

    @Test
    void carIsReadAndShown() {
        handler.initialize();
        assertThat(status().getStatus(), is(ThingStatus.UNKNOWN));
        assertThat(vins, contains("WBATEST0000000001"));
        listener().works("");
        assertThat(status().getStatus(), is(ThingStatus.ONLINE));
        read(Attribute.MILEAGE, "20417");
        assertThat(String.valueOf(states.get("range#mileage")), is("20417 km"));
        states.clear();
        handler.handleCommand(new ChannelUID(CAR, "range#mileage"), RefreshType.REFRESH);
        assertThat(String.valueOf(states.get("range#mileage")), is("20417 km"));
    }

    @ParameterizedTest
    @ValueSource(strings = { "", "WBATEST000000001", "WBATEST00000000012", "WBATEST-000000001" })
    void vinThatCannotBeOneIsRefused(String vin) {
        config.put("vin", vin);
        handler.initialize();
        assertThat(status().getStatusDetail(), is(ThingStatusDetail.CONFIGURATION_ERROR));
        assertThat(status().getDescription(), is("@text/offline.conf-error.vin"));
        assertThat(vins, is(empty()));
    }

    @Test
    void homeThatIsNoPlaceIsRefused() {
        config.put("homeLocation", "Munich");
        handler.initialize();
        assertThat(status().getDescription(), is("@text/offline.conf-error.home"));
    }

    @Test
    void homeIsTheGivenPlaceElseThatOfOpenHab() {
        handler.initialize();
        read(Attribute.LATITUDE, "48.1");
        read(Attribute.LONGITUDE, "11.5");
        assertThat(String.valueOf(states.get("location#home")), is("ON"));
        handler.dispose();
        config.put("homeLocation", "50.0,8.0");
        storages.clear();
        handler.initialize();
        read(Attribute.LATITUDE, "48.1");
        read(Attribute.LONGITUDE, "11.5");
        assertThat(String.valueOf(states.get("location#home")), is("OFF"));
    }

    @Test
    void timesOfDayAreThoseOfOpenHab() {
        zone = ZoneId.of("Asia/Tokyo");
        handler.initialize();
        listener().read(new Readings().add(Attribute.CHARGE_PROFILE, new Reading(Structures.profile(), TIME)));
        assertThat(String.valueOf(states.get("profile#window-start")), is("2026-05-01T12:00:00.000+0000"));
    }

    @Test
    void refusedCommandIsExplainedInTheWordsOfTheUser() {
        handler.initialize();
        handler.handleCommand(new ChannelUID(CAR, "remote#command"), new StringType("fly"));
        assertThat(String.valueOf(states.get("remote#message")), is("command.unknown[fly]"));
    }

    @Test
    void rulesCanCommandTheCar() {
        assertThat(handler.getServices(), is(Set.of(VehicleActions.class)));
    }

    @Test
    void homeIsWhereTheCarIsNextAndStaysThere() {
        config.put("homeLocation", "Here");
        handler.initialize();
        assertThat("not openHAB's place", states, not(hasKey("location#home")));
        position("50.25", "8.5");
        assertThat(String.valueOf(states.get("location#home")), is("ON"));
        scheduler.runPending();
        assertThat(config.get("homeLocation"), is("50.25,8.5"));
        position("48.1", "11.5");
        assertThat(String.valueOf(states.get("location#home")), is("OFF"));
        assertThat(config.get("homeLocation"), is("50.25,8.5"));
    }

    @Test
    void homeThatWasFoundIsKeptWhereTheConfigurationCannotBeWritten() {
        config.put("homeLocation", "here");
        handler.initialize();
        position("50.25", "8.5");
        scheduler.runPending();
        handler.dispose();
        // What a text file does.
        config.put("homeLocation", "here");
        handler.initialize();
        position("48.1", "11.5");
        assertThat(String.valueOf(states.get("location#home")), is("OFF"));
    }

    @Test
    void whoeverSaysHereOnceMoreMeansNow() {
        config.put("homeLocation", "here");
        handler.initialize();
        position("50.25", "8.5");
        scheduler.runPending();
        when(thing.getStatus()).thenReturn(ThingStatus.ONLINE);
        handler.handleConfigurationUpdate(Map.of("homeLocation", "here"));
        position("48.1", "11.5");
        assertThat(String.valueOf(states.get("location#home")), is("ON"));
        scheduler.runPending();
        assertThat(config.get("homeLocation"), is("48.1,11.5"));
    }

    private void position(String latitude, String longitude) {
        Instant time = scheduler.now();
        scheduler.advance(Duration.ofHours(6));
        listener().read(new Readings().add(Attribute.LATITUDE, new Reading(new BigDecimal(latitude), time))
                .add(Attribute.LONGITUDE, new Reading(new BigDecimal(longitude), time)));
    }

    @Test
    void carWithoutBridgeSaysSo() {
        when(core.getBridge(BRIDGE)).thenReturn(null);
        handler.initialize();
        assertThat(status().getDescription(), is("@text/offline.conf-error.no-bridge"));
    }

    @Test
    void carFollowsItsBridge() {
        bridgeStatus = ThingStatus.OFFLINE;
        handler.initialize();
        assertThat(status().getStatusDetail(), is(ThingStatusDetail.BRIDGE_OFFLINE));
        bridgeStatus = ThingStatus.ONLINE;
        handler.bridgeStatusChanged(new ThingStatusInfo(ThingStatus.ONLINE, ThingStatusDetail.NONE, null));
        handler.bridgeStatusChanged(new ThingStatusInfo(ThingStatus.ONLINE, ThingStatusDetail.NONE, "again"));
        assertThat("once", vins, hasSize(1));
        bridgeStatus = ThingStatus.OFFLINE;
        handler.bridgeStatusChanged(new ThingStatusInfo(ThingStatus.OFFLINE, ThingStatusDetail.NONE, null));
        assertThat(source.asked, hasItem("close"));
        assertThat(status().getStatusDetail(), is(ThingStatusDetail.BRIDGE_OFFLINE));
    }

    @Test
    void bridgeThatIsNotLinkedYetIsWaitedFor() {
        when(way.source(any(), any(), any())).thenReturn(Optional.empty());
        handler.initialize();
        assertThat(status().getStatusDetail(), is(ThingStatusDetail.BRIDGE_OFFLINE));
    }

    @Test
    void nothingIsShownAfterTheEnd() {
        handler.initialize();
        SourceListener late = listener();
        handler.dispose();
        int known = statuses.size();
        states.clear();
        late.works("");
        late.fails(Trouble.GONE, "late");
        late.read(new Readings().add(Attribute.LOCK, new Reading("LOCKED", TIME)));
        assertThat(statuses, hasSize(known));
        assertThat(states, is(anEmptyMap()));
    }

    @Test
    void valuesAreThereAfterARestartBeforeTheBridge() {
        handler.initialize();
        read(Attribute.MILEAGE, "20417");
        handler.dispose();
        states.clear();
        bridgeStatus = ThingStatus.UNKNOWN;
        handler.initialize();
        assertThat(String.valueOf(states.get("range#mileage")), is("20417 km"));
    }

    @Test
    void removalTakesEverythingAlong() {
        handler.initialize();
        read(Attribute.MILEAGE, "20417");
        scheduler.advance(Duration.ofSeconds(1));
        assertThat(storages.get(CAR.getAsString()).getKeys(), is(not(empty())));
        handler.handleRemoval();
        assertThat(storages.get(CAR.getAsString()).getKeys(), is(empty()));
        assertThat(status().getStatus(), is(ThingStatus.REMOVED));
    }
}
