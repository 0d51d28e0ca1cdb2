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
package org.openhab.binding.connecteddrive.internal.mybmw;

import static org.hamcrest.MatcherAssert.assertThat;
import static org.hamcrest.Matchers.*;

import org.eclipse.jdt.annotation.NonNullByDefault;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/**
 * Compares with known pairs of positions on Chinese maps.
 *
 * @author Cloud Bindings Team - Initial contribution
 */
@NonNullByDefault
class ChinaShiftTest {

    /** A tenth of a metre. */
    private static final double CLOSE = 0.000_001;

    @ParameterizedTest
    @CsvSource({ "31.1774276,121.5272106,31.17530398364597,121.531541859215",
            "22.543847,113.912316,22.540796131694766,113.9171764808363",
            "39.911954,116.377817,39.91334545536069,116.38404722455657" })
    void bothWaysMeet(double latitude, double longitude, double shiftedLatitude, double shiftedLongitude) {
        ChinaShift.Place there = ChinaShift.toGcj02(latitude, longitude);
        assertThat(there.latitude(), closeTo(shiftedLatitude, CLOSE));
        assertThat(there.longitude(), closeTo(shiftedLongitude, CLOSE));
        ChinaShift.Place back = ChinaShift.toWgs84(shiftedLatitude, shiftedLongitude);
        assertThat(back.latitude(), closeTo(latitude, CLOSE));
        assertThat(back.longitude(), closeTo(longitude, CLOSE));
    }

    @Test
    void restOfTheWorldStays() {
        ChinaShift.Place munich = ChinaShift.toWgs84(48.177, 11.559);
        assertThat(munich, is(new ChinaShift.Place(48.177, 11.559)));
    }
}
