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
package org.openhab.binding.withings.internal.device;

import static org.hamcrest.MatcherAssert.assertThat;
import static org.hamcrest.Matchers.*;

import java.util.Map;

import org.eclipse.jdt.annotation.NonNullByDefault;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.openhab.binding.withings.internal.api.Device;

/**
 * Tests what a device is to people.
 *
 * @author Cloud Bindings Team - Initial contribution
 */
@NonNullByDefault
class ApplianceTest {

    /** Columns: type, model, number; kind of thing, title, vendor. */
    @ParameterizedTest
    @CsvSource(delimiter = ';', value = { //
            "Scale; Body Scan; 10; device; Withings Body Scan; Withings",
            "Scale; ''; 13; device; Withings Body+; Withings", //
            "Scale; Withings WBS01; 1; device; Withings WBS01; Withings",
            "Scale; Body Next; 4711; device; Withings Body Next; Withings",
            "Scale; ''; 4711; device; Withings Scale; Withings",
            "Sleep Monitor; Aura Sensor V2; 63; sleep-monitor; Withings Aura Sensor V2; Withings",
            // Recorded: the number of a scale on a mat. The type counts, and no mat is called like a scale.
            "Sleep Monitor; ''; 13; sleep-monitor; Withings Sleep Monitor; Withings",
            "sleep monitor; ''; 63; sleep-monitor; Withings Aura Sensor V2; Withings",
            "''; ''; 63; sleep-monitor; Withings Aura Sensor V2; Withings",
            "Scale; Body; 63; device; Withings Body; Withings",
            "HealthKit Apple; ''; 1058; device; HealthKit step Apple Watch tracker; Apple",
            "HealthKit Google; Google Health Connect; 1060; device; Google Health Connect; Google",
            "Toothbrush; ''; 99; device; Toothbrush; ''", "''; ''; 0; device; Device; ''" })
    void typeCountsMoreThanTheNumber(String type, String model, int number, String thing, String title, String vendor) {
        Appliance appliance = Appliance.of(Devices.device("id", type, model, number));
        assertThat(appliance.thingType().getId(), is(thing));
        assertThat(appliance.title(), is(title));
        assertThat(appliance.type().vendor(), is(vendor));
    }

    @Test
    void propertiesSayWhatIsKnownAndNothingElse() {
        assertThat(Appliance.properties(Devices.SCALE),
                is(Map.of("modelId", "Body+", "modelNumber", "5", "vendor", "Withings", "deviceType", "Scale")));
        Device partner = new Device("x", "Toothbrush", "", 0, "", null, 0, 0,
                Map.of("fw", "1.2", "mac_address", "00:24:e4:00:00:01", "serial_number", "S1", "network", "wifi"));
        assertThat(Appliance.properties(partner), is(Map.of("modelId", "Toothbrush", "deviceType", "Toothbrush",
                "firmwareVersion", "1.2", "macAddress", "00:24:e4:00:00:01", "serialNumber", "S1")));
    }

    @ParameterizedTest
    @CsvSource({ "high,90 %,OFF", "medium,50 %,OFF", "low,15 %,ON", "LOW,15 %,ON", "unknown,UNDEF,UNDEF",
            "'',UNDEF,UNDEF" })
    void wordsAboutTheBatteryBecomeNumbers(String word, String level, String low) {
        var states = DeviceChannels.states(Devices.device("id", "Scale", "Body", 7, word));
        assertThat(String.valueOf(states.get(DeviceChannels.BATTERY_LEVEL)), is(level));
        assertThat(String.valueOf(states.get(DeviceChannels.LOW_BATTERY)), is(low));
    }

    @Test
    void deviceThatNeverCameHasNoTime() {
        Device fresh = new Device("x", "Scale", "Body", 7, "high", null, 0, 0, Map.of());
        assertThat(DeviceChannels.states(fresh).get(DeviceChannels.LAST_SYNC), hasToString("UNDEF"));
    }
}
