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
package org.openhab.binding.withings.internal.api;

import static org.hamcrest.MatcherAssert.assertThat;
import static org.hamcrest.Matchers.*;

import java.math.BigDecimal;
import java.util.List;
import java.util.Map;

import org.eclipse.jdt.annotation.NonNullByDefault;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/**
 * Checks what becomes of devices, goals, subscriptions and recordings of the heart.
 *
 * @author Cloud Bindings Team - Initial contribution
 */
@NonNullByDefault
class AccountDecodersTest {

    @Test
    void heartRecordsHoldAllThatWasSent() throws Exception {
        Page<HeartRecord> page = Sample.of(Queries.hearts(1, 2, 0), Sample.HEARTS.body);
        assertThat(page.more(), is(true));
        assertThat(page.offset(), is(3L));
        assertThat(page.items(),
                is(List.of(new HeartRecord(9007199254740993L, 0, BigDecimal.valueOf(123), BigDecimal.valueOf(79),
                        BigDecimal.valueOf(66), 1773561600, 1773561700, "4444444444444444444444444444444444444444", 44),
                        new HeartRecord(0, HeartRecord.NO_CLASS, null, null, new BigDecimal("71.5"), 1773561000,
                                1773561001, null, 93),
                        new HeartRecord(0, HeartRecord.NO_CLASS, null, null, null, 1773560000, 0, null, 93))));
    }

    @Test
    void devicesHoldAllThatWasSent() throws Exception {
        List<Device> devices = Sample.of(Queries.devices(), Sample.DEVICES.body);
        assertThat(devices,
                is(List.of(
                        new Device("1111111111111111111111111111111111111111", "Scale", "Body Scan", 10, "high",
                                "Europe/Berlin", 1704000000, 1773550000,
                                Map.of("fw", "2921", "mac_address", "00:24:e4:00:00:01", "network", "wifi")),
                        new Device("3333333333333333333333333333333333333333", "Sleep Monitor", "", 63, "low", null,
                                1690000000, 0, Map.of()))));
        assertThat(DeviceType.of(devices.get(1).type()), is(DeviceType.SLEEP_MONITOR));
        assertThat(Battery.of(devices.get(1).battery()), is(Battery.LOW));
        assertThat(DeviceType.of("Toaster"), is(nullValue()));
        assertThat(Battery.of(""), is(nullValue()));
    }

    @Test
    void deviceMayLackEverything() throws Exception {
        assertThat(Sample.of(Queries.devices(), "{\"devices\":[{}]}"),
                is(List.of(new Device("", "", "", 0, "", null, 0, 0, Map.of()))));
    }

    @Test
    void goalsAreExact() throws Exception {
        assertThat(Sample.of(Queries.goals(), Sample.GOALS.body),
                is(new Goals(BigDecimal.valueOf(10000), BigDecimal.valueOf(28800), new BigDecimal("70.500"))));
        assertThat(Sample.of(Queries.goals(), "{\"goals\":{\"weight\":70.5}}"),
                is(new Goals(null, null, new BigDecimal("70.5"))));
    }

    @ParameterizedTest
    @ValueSource(strings = { "{\"goals\":[]}", "{\"goals\":{}}", "{\"goals\":null}", "[]", "{}", "null",
            "{\"goals\":{\"steps\":null,\"sleep\":[],\"weight\":{}}}",
            "{\"goals\":{\"weight\":{\"value\":1,\"unit\":99}}}" })
    void noGoalsAreNone(String body) throws Exception {
        assertThat(Sample.of(Queries.goals(), body), is(Goals.NONE));
    }

    @Test
    void subscriptionsHoldAllThatWasSent() throws Exception {
        List<Subscription> subscriptions = Sample.of(Queries.subscriptions(), Sample.SUBSCRIPTIONS.body);
        assertThat(subscriptions, is(List.of(new Subscription(1, "https://example.org/a?s=secret", null),
                new Subscription(50, "https://example.org/b", "mine"))));
        assertThat(subscriptions.toString(), not(containsString("secret")));
    }
}
