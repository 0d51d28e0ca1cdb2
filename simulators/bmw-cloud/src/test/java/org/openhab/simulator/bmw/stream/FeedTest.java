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
package org.openhab.simulator.bmw.stream;

import static org.hamcrest.MatcherAssert.assertThat;
import static org.hamcrest.Matchers.*;

import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.Set;

import org.eclipse.jdt.annotation.NonNullByDefault;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.openhab.simulator.bmw.cardata.portal.CarDataSwitch;
import org.openhab.simulator.bmw.cardata.portal.Portal;
import org.openhab.simulator.bmw.model.Car;
import org.openhab.simulator.bmw.model.Fleet;
import org.openhab.simulator.bmw.scenario.Fleets;
import org.openhab.simulator.kit.control.SwitchBoard;
import org.openhab.simulator.kit.time.ManualClock;

import com.google.gson.JsonObject;
import com.google.gson.JsonParser;

/**
 * Tests what a report of a car becomes on the stream (bmw-cardata.md 5.3).
 *
 * @author Cloud Bindings Team - Initial contribution
 */
@NonNullByDefault({}) // its fields are set before each test
class FeedTest {

    private static final String ODOMETER = "vehicle.vehicle.travelledDistance";
    private static final String LATITUDE = "vehicle.cabin.infotainment.navigation.currentLocation.latitude";
    private static final String LONGITUDE = "vehicle.cabin.infotainment.navigation.currentLocation.longitude";

    private ManualClock clock;
    private SwitchBoard<CarDataSwitch> switches;
    private Portal portal;
    private Car car;
    private Feed feed;
    private final List<JsonObject> sent = new ArrayList<>();

    @BeforeEach
    void wire() {
        clock = new ManualClock(Instant.parse("2026-03-15T08:00:00.987Z"));
        switches = new SwitchBoard<>(CarDataSwitch.values(), Map.of());
        Fleet fleet = Fleets.demo(clock);
        portal = new Portal(fleet, new Random(1));
        car = fleet.byGcid(Fleets.CARDATA_GCID).mappings().get(0).car();
        feed = new Feed(fleet, portal, clock, switches, new MessageWriter(switches), (gcid, vin, payload) -> sent
                .add(JsonParser.parseString(new String(payload, StandardCharsets.UTF_8)).getAsJsonObject()));
        car.addListener(feed);
    }

    @Test
    void latitudeAndLongitudeComeApartWithTheSameKeyTime() {
        report(LATITUDE, 48.1, LONGITUDE, 11.5);

        assertThat(sent, hasSize(2));
        assertThat(time(0, LATITUDE), is("2026-03-15T08:00:00.000Z"));
        assertThat(time(1, LONGITUDE), is("2026-03-15T08:00:00.000Z"));
        switches.set(CarDataSwitch.STREAM_TIMES, "millis");
        report(ODOMETER, 1);
        assertThat(time(2, ODOMETER), is("2026-03-15T08:00:00.987Z"));
    }

    @Test
    void severalKeysInOneMessageWhenWanted() {
        switches.set(CarDataSwitch.STREAM_KEYS, "2");
        report(LATITUDE, 48.1, LONGITUDE, 11.5, ODOMETER, 3);

        assertThat(sent, hasSize(2));
        assertThat(sent.get(0).getAsJsonObject("data").keySet(), contains(LATITUDE, LONGITUDE));
    }

    @Test
    void keysOfRestOnlyAndKeysNotTickedDoNotCome() {
        report("vehicle.body.chargingPort.combinedStatus", "CONNECTED");
        assertThat(sent, empty());
        portal.select(Fleets.CARDATA_GCID, car.vin(), Set.of(LATITUDE));
        report(ODOMETER, 3, LATITUDE, 48.2, "vehicle.drivetrain.batteryManagement.maxEnergy", 77);

        assertThat(sent.stream().map(m -> m.getAsJsonObject("data").keySet().iterator().next()).toList(),
                containsInAnyOrder(LATITUDE, "vehicle.drivetrain.batteryManagement.maxEnergy"));
    }

    @Test
    void twiceLateAndDelayed() {
        switches.set(CarDataSwitch.STREAM_TWICE, "2");
        report(ODOMETER, 1);
        report(ODOMETER, 2);
        assertThat(values(), contains(1, 2, 2));

        sent.clear();
        feed.reset();
        switches.reset();
        switches.set(CarDataSwitch.STREAM_LATE, "2");
        report(ODOMETER, 1);
        report(ODOMETER, 2);
        report(ODOMETER, 3);
        report(ODOMETER, 4);
        assertThat(values(), contains(1, 3, 2));
        feed.release();
        assertThat(values(), contains(1, 3, 2, 4));

        sent.clear();
        switches.reset();
        switches.set(CarDataSwitch.STREAM_DELAY_MILLIS, "3000");
        report(ODOMETER, 5);
        assertThat(values(), empty());
        clock.advance(Duration.ofSeconds(3));
        assertThat(values(), contains(5));
        assertThat(sent.get(0).get("timestamp").getAsString(), is("2026-03-15T08:00:03.987Z"));
        assertThat(time(0, ODOMETER), is("2026-03-15T08:00:00.000Z"));
    }

    @Test
    void truthsAsWordsAndUnitsMissing() {
        switches.set(CarDataSwitch.STREAM_BOOLEANS, "words");
        switches.set(CarDataSwitch.STREAM_EMPTY_UNIT, "missing");
        report("vehicle.body.hood.isOpen", true);

        JsonObject entry = sent.get(0).getAsJsonObject("data").getAsJsonObject("vehicle.body.hood.isOpen");
        assertThat(entry.get("value").getAsString(), is("OPEN"));
        assertThat(entry.has("unit"), is(false));
    }

    private void report(Object... pairs) {
        Map<String, Object> values = new LinkedHashMap<>();
        for (int i = 0; i < pairs.length; i += 2) {
            values.put(pairs[i].toString(), pairs[i + 1]);
        }
        car.report(values);
    }

    private List<Integer> values() {
        return sent.stream().map(m -> m.getAsJsonObject("data").getAsJsonObject(ODOMETER).get("value").getAsInt())
                .toList();
    }

    private String time(int message, String key) {
        return sent.get(message).getAsJsonObject("data").getAsJsonObject(key).get("timestamp").getAsString();
    }
}
