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
package org.openhab.binding.connecteddrive.internal.discovery;

import static org.hamcrest.MatcherAssert.assertThat;
import static org.hamcrest.Matchers.*;
import static org.mockito.ArgumentMatchers.any;
import static org.mockito.Mockito.doAnswer;
import static org.mockito.Mockito.mock;
import static org.mockito.Mockito.never;
import static org.mockito.Mockito.verify;
import static org.mockito.Mockito.when;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.function.Consumer;

import org.eclipse.jdt.annotation.NonNullByDefault;
import org.eclipse.jdt.annotation.Nullable;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.openhab.binding.connecteddrive.internal.ConnectedDriveBindingConstants;
import org.openhab.binding.connecteddrive.internal.source.FoundVehicle;
import org.openhab.binding.connecteddrive.internal.source.VehicleFinder;
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
class VehicleDiscoveryServiceTest {

    private static final ThingUID ACCOUNT = new ThingUID(ConnectedDriveBindingConstants.THING_TYPE_ACCOUNT, "home");
    private static final FoundVehicle I4 = new FoundVehicle("WBATEST0000000001", "BMW", "i4 eDrive40");
    private static final FoundVehicle MINI = new FoundVehicle("WMWTEST0000000001", "MINI", "Cooper SE");

    private final Map<String, DiscoveryResult> inbox = new TreeMap<>();
    private final List<String> news = new ArrayList<>();
    private final VehicleFinder handler = mock(VehicleFinder.class);
    private final VehicleDiscoveryService service = new VehicleDiscoveryService();
    private @Nullable Consumer<List<FoundVehicle>> found;

    @BeforeEach
    void prepare() {
        Bridge thing = mock(Bridge.class);
        when(thing.getUID()).thenReturn(ACCOUNT);
        when(handler.getThing()).thenReturn(thing);
        doAnswer(call -> found = call.getArgument(0)).when(handler).follow(any());
        DiscoveryListener listener = mock(DiscoveryListener.class);
        doAnswer(call -> {
            DiscoveryResult result = call.getArgument(1);
            news.add("+" + result.getLabel());
            return inbox.put(result.getThingUID().getAsString(), result);
        }).when(listener).thingDiscovered(any(), any());
        doAnswer(call -> {
            String gone = call.getArgument(1).toString();
            news.add("-");
            return inbox.remove(gone);
        }).when(listener).thingRemoved(any(), any());
        service.addDiscoveryListener(listener);
        service.setThingHandler(handler);
        service.initialize();
    }

    @Test
    void carsAppearOnceTheyAreKnown() {
        tell(I4, MINI);
        tell(I4, MINI);
        assertThat("told once", news, containsInAnyOrder("+BMW i4 eDrive40", "+MINI Cooper SE"));
        DiscoveryResult car = inbox.get("connecteddrive:vehicle:home:0cbe7af9");
        assertThat(car.getThingTypeUID(), is(ConnectedDriveBindingConstants.THING_TYPE_VEHICLE));
        assertThat(car.getBridgeUID(), is(ACCOUNT));
        assertThat(car.getProperties(), is(Map.of("vin", "WBATEST0000000001")));
        assertThat(car.getRepresentationProperty(), is("vin"));
    }

    @ParameterizedTest
    @CsvSource({ "BMW,i4,BMW i4", "MINI,'',MINI", "'',X5,BMW X5", "MINI,MINI Cooper,MINI Cooper", "'','',BMW" })
    void labelIsBrandAndModel(String brand, String model, String label) {
        tell(new FoundVehicle("V", brand, model));
        assertThat(news, contains("+" + label));
    }

    @Test
    void noUidTellsAVin() {
        tell(I4, MINI);
        assertThat(inbox.keySet(), everyItem(matchesRegex("connecteddrive:vehicle:home:[0-9a-f]{8}")));
    }

    @Test
    void carThatLeftTheAccountDisappears() {
        tell(I4, MINI);
        tell(MINI);
        assertThat(inbox.keySet(), contains("connecteddrive:vehicle:home:39a519a6"));
    }

    @Test
    void scanOffersAgainWhatWasRemovedFromTheInbox() {
        tell(I4);
        inbox.clear();
        service.startScan();
        verify(handler).findVehicles();
        tell(I4);
        assertThat(inbox.keySet(), hasSize(1));
    }

    @Test
    void withoutBackgroundDiscoveryOnlyScansOffer() {
        service.stopBackgroundDiscovery();
        tell(I4);
        assertThat(news, is(empty()));
        verify(handler, never()).findVehicles();
        service.startScan();
        tell(I4);
        assertThat(news, hasSize(1));
    }

    @Test
    void endedServiceHearsNothingMore() {
        service.dispose();
        verify(handler).unfollow(any());
    }

    private void tell(FoundVehicle... cars) {
        Consumer<List<FoundVehicle>> listener = found;
        if (listener == null) {
            throw new AssertionError("Nobody listens");
        }
        listener.accept(List.of(cars));
    }
}
