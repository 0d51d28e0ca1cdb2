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
import static org.openhab.binding.withings.internal.api.MeasureType.*;

import java.util.Arrays;
import java.util.Set;

import org.eclipse.jdt.annotation.NonNullByDefault;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;
import org.openhab.binding.withings.internal.api.MeasureType;
import org.openhab.binding.withings.internal.channel.Topic;

/**
 * Tests what devices are believed to deliver.
 *
 * @author Cloud Bindings Team - Initial contribution
 */
@NonNullByDefault
class DeliveryTest {

    /** Columns: type, number; a measurement it delivers, one it cannot, a topic it delivers, one it cannot. */
    @ParameterizedTest
    @CsvSource({ "Scale,7,WEIGHT,FAT_MASS,,SLEEP", "Scale,5,BONE_MASS,PULSE,,ECG",
            "Scale,16,VISCERAL_FAT,PULSE_WAVE_VELOCITY,,ECG", "Scale,6,VASCULAR_AGE,VISCERAL_FAT,,ECG",
            "Scale,18,NERVE_HEALTH,SEGMENT_FAT_MASS,,ECG", "Scale,10,SEGMENT_FAT_MASS,SYSTOLIC,ECG,SLEEP",
            "Scale,4711,SEGMENT_FAT_MASS,SYSTOLIC,ECG,ACTIVITY", "Blood Pressure Monitor,45,SYSTOLIC,ECG_CLASS,,ECG",
            "Blood Pressure Monitor,44,SYSTOLIC,WEIGHT,ECG,SLEEP",
            "Smart Connected Thermometer,70,BODY_TEMPERATURE,SPO2,,ECG",
            "Smart Connected Thermometer,71,SPO2,WEIGHT,ECG,SLEEP", "Activity Tracker,90,SPO2,VO2MAX,SLEEP,INTRADAY",
            "Activity Tracker,58,VO2MAX,ECG_CLASS,INTRADAY,ECG", "Activity Tracker,93,PPG_CLASS,WEIGHT,ECG,BED",
            "Activity Tracker,95,SPO2,ECG_CLASS,INTRADAY,ECG", "Sleep Monitor,63,,WEIGHT,BED,ACTIVITY",
            "Sleep Monitor,13,,WEIGHT,SLEEP_SIGNALS,ACTIVITY", "HealthKit Google,1060,,WEIGHT,WORKOUT,SLEEP",
            "Gateway,100,,WEIGHT,,ACTIVITY" })
    void tableOfDevices(String type, int number, MeasureType can, MeasureType cannot, Topic does, Topic doesNot) {
        Delivery delivery = Delivery.of(Devices.device("id", type, "", number));
        if (can != null) {
            assertThat(delivery.types(), hasItem(can));
        }
        assertThat(delivery.types(), not(hasItem(cannot)));
        if (does != null) {
            assertThat(delivery.topics(), hasItem(does));
        }
        assertThat(delivery.topics(), not(hasItem(doesNot)));
    }

    /** A topic that nobody delivers would never be shown. */
    @ParameterizedTest
    @EnumSource(names = { "MEASURES", "GOALS", "DEVICES", "STATUS" }, mode = EnumSource.Mode.EXCLUDE)
    void everyTopicHasADevice(Topic topic) {
        assertThat(
                Arrays.stream(DeviceType.values()).filter(type -> type != DeviceType.OTHER).anyMatch(
                        type -> Delivery.of(Devices.device("id", type.text(), "", 0)).topics().contains(topic)),
                is(true));
    }

    @Test
    void anythingMayComeFromWhatIsNotKnown() {
        Delivery delivery = Delivery.of(Devices.device("id", "Toothbrush", "", 99));
        assertThat(delivery.types(), is(Set.of(MeasureType.values())));
        assertThat(delivery.topics(), is(Set.of(Topic.values())));
    }

    @Test
    void scaleWithEverythingHasEverythingOfTheOthers() {
        Delivery all = Delivery.of(Devices.device("id", "Scale", "Body Scan", 10));
        for (int number : new int[] { 2, 5, 6, 7, 13, 15, 16, 18 }) {
            assertThat(all.types().containsAll(Delivery.of(Devices.device("id", "Scale", "", number)).types()),
                    is(true));
        }
        assertThat(all.types(), not(hasItem(HEIGHT)));
    }
}
