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
package org.openhab.binding.withings.internal.discovery;

import static org.hamcrest.MatcherAssert.assertThat;
import static org.hamcrest.Matchers.*;
import static org.mockito.ArgumentMatchers.any;
import static org.mockito.Mockito.doAnswer;
import static org.mockito.Mockito.mock;
import static org.mockito.Mockito.verify;
import static org.mockito.Mockito.when;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;

import org.eclipse.jdt.annotation.NonNullByDefault;
import org.junit.jupiter.api.Test;
import org.openhab.binding.withings.internal.WithingsBindingConstants;
import org.openhab.binding.withings.internal.device.Devices;
import org.openhab.binding.withings.internal.device.Household;
import org.openhab.binding.withings.internal.device.Place;
import org.openhab.binding.withings.internal.handler.PersonHandler;
import org.openhab.core.config.discovery.DiscoveryListener;
import org.openhab.core.config.discovery.DiscoveryResult;
import org.openhab.core.thing.Bridge;
import org.openhab.core.thing.ThingUID;

/**
 * Tests what appears in the inbox.
 *
 * @author Cloud Bindings Team - Initial contribution
 */
@NonNullByDefault
class DeviceDiscoveryServiceTest {

    private static final String ANNA = "withings:person:home:anna";
    private static final String BEN = "withings:person:home:ben";

    private final Household household = new Household();
    private final Map<String, DiscoveryResult> inbox = new TreeMap<>();
    private final List<String> news = new ArrayList<>();
    private final Person anna = new Person(ANNA);
    private final Person ben = new Person(BEN);

    /** A person's handler with its service. */
    private final class Person {

        final PersonHandler handler = mock(PersonHandler.class);
        final DeviceDiscoveryService service = new DeviceDiscoveryService();
        final Place place;

        Person(String uid) {
            Bridge thing = mock(Bridge.class);
            place = new Place(() -> uid);
            when(thing.getUID()).thenReturn(new ThingUID(uid));
            when(handler.getThing()).thenReturn(thing);
            when(handler.id()).thenReturn(uid);
            when(handler.label()).thenReturn(uid.substring(uid.lastIndexOf(':') + 1));
            when(handler.place()).thenReturn(place);
            DiscoveryListener listener = mock(DiscoveryListener.class);
            doAnswer(call -> {
                DiscoveryResult result = call.getArgument(1);
                news.add("+" + result.getLabel());
                return inbox.put(result.getThingUID().getAsString(), result);
            }).when(listener).thingDiscovered(any(), any());
            doAnswer(call -> {
                String gone = call.getArgument(1).toString();
                news.add("-" + gone);
                return inbox.remove(gone);
            }).when(listener).thingRemoved(any(), any());
            service.addDiscoveryListener(listener);
            service.setThingHandler(handler);
            // As openHAB does: the service is there before the handler knows its account.
            service.initialize();
            place.join(household);
        }
    }

    @Test
    void devicesAppearAsSoonAsTheyAreKnown() {
        household.report(Devices.member(ANNA, Devices.SCALE, Devices.MAT, Devices.PHONE));
        assertThat(inbox.keySet(), contains("withings:device:home:anna:phone", "withings:device:home:anna:scale",
                "withings:sleep-monitor:home:anna:mat"));
        DiscoveryResult mat = inbox.get("withings:sleep-monitor:home:anna:mat");
        assertThat(mat.getLabel(), is("Withings Aura Sensor V2 (anna)"));
        assertThat(mat.getThingTypeUID(), is(WithingsBindingConstants.THING_TYPE_SLEEP_MONITOR));
        assertThat(mat.getBridgeUID(), is(new ThingUID(ANNA)));
        assertThat(mat.getProperties(), is(Map.of("deviceId", "mat")));
        assertThat(mat.getRepresentationProperty(), is("deviceId"));
        household.report(Devices.member(ANNA, Devices.SCALE, Devices.MAT, Devices.PHONE));
        assertThat("told once", news, hasSize(3));
    }

    @Test
    void idsOfThingsHoldOnlyWhatTheyMay() {
        household.report(Devices.member(ANNA, Devices.device("aä/7:x", "Scale", "Body", 7)));
        assertThat(inbox.keySet(), contains("withings:device:home:anna:a--7-x"));
        assertThat(inbox.values().iterator().next().getProperties(), is(Map.of("deviceId", "aä/7:x")));
    }

    @Test
    void deviceOfSeveralPersonsAppearsOnce() {
        household.report(Devices.member(BEN, Devices.SCALE, Devices.PHONE));
        assertThat(inbox.keySet(), contains("withings:device:home:ben:phone", "withings:device:home:ben:scale"));
        household.report(Devices.member(ANNA, Devices.SCALE));
        assertThat(inbox.keySet(), contains("withings:device:home:anna:scale", "withings:device:home:ben:phone"));
        household.report(Devices.member(ANNA));
        assertThat(inbox.keySet(), contains("withings:device:home:ben:phone", "withings:device:home:ben:scale"));
    }

    @Test
    void unlinkedDeviceDisappears() {
        household.report(Devices.member(ANNA, Devices.SCALE, Devices.MAT));
        household.report(Devices.member(ANNA, Devices.SCALE));
        assertThat(inbox.keySet(), contains("withings:device:home:anna:scale"));
    }

    @Test
    void deviceOfAnotherTypeTakesThePlace() {
        household.report(Devices.member(ANNA, Devices.device("x", "Toothbrush", "", 0)));
        household.report(Devices.member(ANNA, Devices.device("x", "Sleep Monitor", "", 0)));
        assertThat(inbox.keySet(), contains("withings:sleep-monitor:home:anna:x"));
    }

    @Test
    void personThatGoesTakesItsDevicesAlong() {
        household.report(Devices.member(ANNA, Devices.SCALE));
        household.report(Devices.member(BEN, Devices.SCALE));
        anna.place.leave();
        anna.service.dispose();
        assertThat(inbox.keySet(), contains("withings:device:home:ben:scale"));
    }

    @Test
    void endOfOpenHabLeavesTheInboxAlone() {
        household.report(Devices.member(ANNA, Devices.SCALE));
        anna.service.dispose();
        household.report(Devices.member(ANNA));
        assertThat(inbox.keySet(), contains("withings:device:home:anna:scale"));
        ben.service.dispose();
        assertThat(news, hasSize(1));
    }

    @Test
    void scanOffersEverythingAnewAndAsksTheCloud() {
        household.report(Devices.member(ANNA, Devices.SCALE));
        inbox.clear();
        anna.service.startScan(null);
        assertThat(inbox.keySet(), contains("withings:device:home:anna:scale"));
        verify(anna.handler).readDevices();
        household.report(Devices.member(ANNA, Devices.SCALE, Devices.MAT));
        assertThat(inbox.keySet(), hasSize(2));
    }

    @Test
    void onlyAScanFindsAnythingWithoutTheBackground() {
        anna.service.modified(Map.of("background", false));
        household.report(Devices.member(ANNA, Devices.SCALE));
        assertThat(inbox.keySet(), is(empty()));
        anna.service.startScan(null);
        assertThat(inbox.keySet(), contains("withings:device:home:anna:scale"));
    }
}
