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
import static org.mockito.ArgumentMatchers.eq;
import static org.mockito.Mockito.doAnswer;
import static org.mockito.Mockito.mock;
import static org.mockito.Mockito.when;

import java.time.Duration;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

import org.eclipse.jdt.annotation.NonNullByDefault;
import org.junit.jupiter.api.Test;
import org.openhab.binding.withings.internal.WithingsBindingConstants;
import org.openhab.binding.withings.internal.device.Devices;
import org.openhab.binding.withings.internal.device.Household.Member;
import org.openhab.binding.withings.internal.state.Bed;
import org.openhab.binding.withings.internal.state.BedRecord;
import org.openhab.binding.withings.internal.state.KnownDevices;
import org.openhab.core.config.core.Configuration;
import org.openhab.core.thing.Thing;
import org.openhab.core.thing.ThingStatus;
import org.openhab.core.thing.ThingStatusDetail;
import org.openhab.core.thing.ThingStatusInfo;
import org.openhab.core.thing.ThingTypeUID;
import org.openhab.core.thing.ThingUID;
import org.openhab.core.thing.binding.ThingHandlerCallback;
import org.openhab.core.types.State;

/**
 * Tests the things of devices below a person that is linked with the small cloud.
 *
 * @author Cloud Bindings Team - Initial contribution
 */
@NonNullByDefault
class DeviceHandlerTest extends HandlerFixture {

    private static final ThingStatusInfo BRIDGE_NEWS = new ThingStatusInfo(ThingStatus.ONLINE, ThingStatusDetail.NONE,
            null);

    /** A thing of a device as openHAB holds it. */
    private final class Shown {

        final Map<String, State> states = new HashMap<>();
        final List<ThingStatusInfo> history = new ArrayList<>();
        final List<String> events = new ArrayList<>();
        final Map<String, String> properties = new HashMap<>();
        final DeviceHandler handler;

        Shown(ThingTypeUID type, String deviceId) {
            Thing thing = mock(Thing.class);
            ThingHandlerCallback core = mock(ThingHandlerCallback.class);
            when(thing.getUID()).thenReturn(new ThingUID(type, PERSON, "x"));
            when(thing.getThingTypeUID()).thenReturn(type);
            when(thing.getBridgeUID()).thenReturn(PERSON);
            when(thing.getConfiguration()).thenReturn(new Configuration(Map.of("deviceId", deviceId)));
            when(thing.getProperties()).thenReturn(properties);
            doAnswer(call -> properties.put(call.getArgument(0), call.getArgument(1))).when(thing).setProperty(any(),
                    any());
            when(core.getBridge(PERSON)).thenReturn(person);
            doAnswer(call -> history.add(call.getArgument(1))).when(core).statusUpdated(any(), any());
            doAnswer(call -> states.put(call.getArgument(0).toString().replaceAll(".*:", ""), call.getArgument(1)))
                    .when(core).stateUpdated(any(), any());
            doAnswer(call -> events
                    .add(call.getArgument(1).toString().replaceAll(".*:x:", "") + " " + call.getArgument(2))).when(core)
                            .channelTriggered(any(), any(), any());
            when(person.getHandler()).thenReturn(personHandler);
            handler = new DeviceHandler(thing);
            handler.setCallback(core);
        }

        ThingStatusInfo status() {
            return last(history);
        }
    }

    private Shown scale() {
        return new Shown(WithingsBindingConstants.THING_TYPE_DEVICE, "scale");
    }

    private Shown mat() {
        return new Shown(WithingsBindingConstants.THING_TYPE_SLEEP_MONITOR, "mat");
    }

    /** Of somebody else of the household. */
    private void ben(BedRecord beds) {
        accountHandler.household().report(
                new Member("withings:person:home:ben", "Ben", new KnownDevices(true, List.of(Devices.MAT)), beds));
    }

    @Test
    void listedDeviceIsOnlineWithItsValues() {
        cloud.answer("getdevice", Devices.json(Devices.SCALE));
        online();
        Shown shown = scale();
        shown.handler.initialize();
        assertThat(shown.status().getStatus(), is(ThingStatus.ONLINE));
        assertThat(shown.states.get("battery-level"), hasToString("90 %"));
        assertThat(shown.states.get("low-battery"), hasToString("OFF"));
        assertThat(shown.states.get("last-sync"), is(notNullValue()));
        assertThat(shown.states.keySet(), not(hasItem("in-bed")));
        assertThat(shown.properties,
                is(Map.of("modelId", "Body+", "modelNumber", "5", "vendor", "Withings", "deviceType", "Scale")));
    }

    @Test
    void deviceWaitsForTheFirstList() {
        startAccount();
        personHandler.initialize();
        Shown shown = scale();
        shown.handler.initialize();
        assertThat("the person is not linked", shown.status().getStatusDetail(), is(ThingStatusDetail.BRIDGE_OFFLINE));
        when(person.getStatus()).thenReturn(ThingStatus.UNKNOWN);
        shown.handler.bridgeStatusChanged(BRIDGE_NEWS);
        assertThat(shown.status().getStatus(), is(ThingStatus.UNKNOWN));
        when(person.getStatus()).thenReturn(ThingStatus.ONLINE);
        shown.handler.bridgeStatusChanged(BRIDGE_NEWS);
        assertThat("nothing read yet", shown.status().getStatus(), is(ThingStatus.UNKNOWN));
    }

    /** As openHAB does it: the things below a bridge start with its first status, whatever the bridge still does. */
    @Test
    void deviceMayStartWithTheFirstStatusOfItsPerson() {
        startAccount();
        Shown shown = scale();
        doAnswer(call -> {
            personStatus.add(call.getArgument(1));
            shown.handler.initialize();
            return null;
        }).doAnswer(call -> personStatus.add(call.getArgument(1))).when(callback).statusUpdated(eq(person), any());
        personHandler.initialize();
        assertThat(shown.history,
                everyItem(hasProperty("statusDetail", is(not(ThingStatusDetail.CONFIGURATION_ERROR)))));
        assertThat(shown.history, is(not(empty())));
    }

    @Test
    void unlinkedDeviceIsGoneUntilItComesBack() {
        cloud.answer("getdevice", Devices.json(Devices.SCALE));
        online();
        Shown shown = scale();
        shown.handler.initialize();
        cloud.answer("getdevice", Devices.json(Devices.MAT));
        personHandler.readDevices();
        scheduler.advance(Duration.ofSeconds(30));
        assertThat(shown.status().getStatusDetail(), is(ThingStatusDetail.GONE));
        assertThat(shown.status().getDescription(), is("@text/offline.gone.unlinked"));
        cloud.answer("getdevice", Devices.json(Devices.device("scale", "Scale", "Body+", 5, "low")));
        scheduler.advance(Duration.ofSeconds(30));
        personHandler.readDevices();
        scheduler.advance(Duration.ofSeconds(30));
        assertThat(shown.status().getStatus(), is(ThingStatus.ONLINE));
        assertThat(shown.states.get("low-battery"), hasToString("ON"));
    }

    @Test
    void storedDevicesAreShownBeforeTheCloudAnswers() {
        cloud.answer("getdevice", Devices.json(Devices.SCALE));
        online();
        personHandler.dispose();
        cloud.refuseEverything = true;
        personHandler.initialize();
        Shown shown = scale();
        shown.handler.initialize();
        assertThat(shown.states.get("battery-level"), hasToString("90 %"));
    }

    @Test
    void bedOfAMatBelongsToWhoeverHearsOfIt() {
        cloud.answer("getdevice", Devices.json(Devices.MAT));
        online();
        Shown shown = mat();
        shown.handler.initialize();
        assertThat(shown.states.get("in-bed"), hasToString("UNDEF"));
        BedRecord bed = BedRecord.NOTHING.with("mat", new Bed(true, 1_759_990_000));
        ben(bed);
        assertThat(shown.states.get("in-bed"), hasToString("ON"));
        assertThat("restored", shown.events, is(empty()));
        accountHandler.household().bedEvent("other", new Bed(true, 1_759_990_000));
        accountHandler.household().bedEvent("mat", new Bed(true, 1_759_990_000));
        assertThat(shown.events, contains("into-bed 2025-10-09T06:06:40Z"));
        ben(bed.with("mat", new Bed(false, 1_759_990_100)));
        accountHandler.household().bedEvent("mat", new Bed(false, 1_759_990_100));
        assertThat(shown.states.get("in-bed"), hasToString("OFF"));
        assertThat(shown.states.get("in-bed-changed-at"), hasToString(startsWith("2025-10-09T")));
        assertThat(shown.events.get(1), startsWith("out-of-bed "));
    }

    @Test
    void disposedDeviceIsSilent() {
        cloud.answer("getdevice", Devices.json(Devices.MAT));
        online();
        Shown shown = mat();
        shown.handler.initialize();
        shown.handler.dispose();
        int updates = shown.history.size();
        shown.states.clear();
        ben(BedRecord.NOTHING.with("mat", new Bed(true, 1_759_990_000)));
        accountHandler.household().bedEvent("mat", new Bed(true, 1_759_990_000));
        shown.handler.bridgeStatusChanged(BRIDGE_NEWS);
        assertThat(shown.history.size(), is(updates));
        assertThat(shown.states.keySet(), is(empty()));
        assertThat(shown.events, is(empty()));
    }

    @Test
    void deviceWithoutIdOrPersonIsAnError() {
        online();
        Shown shown = new Shown(WithingsBindingConstants.THING_TYPE_DEVICE, " ");
        shown.handler.initialize();
        assertThat(shown.status().getDescription(), is("@text/offline.conf-error.no-device-id"));
        Shown orphan = scale();
        when(person.getHandler()).thenReturn(null);
        orphan.handler.initialize();
        assertThat(orphan.status().getDescription(), is("@text/offline.conf-error.no-person"));
    }

    @Test
    void removedPersonLeavesTheHousehold() {
        cloud.answer("getdevice", Devices.json(Devices.SCALE));
        online();
        assertThat(accountHandler.household().isRead(PERSON.getAsString()), is(true));
        personHandler.handleRemoval();
        assertThat(accountHandler.household().isRead(PERSON.getAsString()), is(false));
    }
}
