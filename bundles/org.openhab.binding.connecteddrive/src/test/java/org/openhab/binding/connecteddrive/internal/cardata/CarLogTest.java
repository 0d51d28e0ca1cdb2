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
package org.openhab.binding.connecteddrive.internal.cardata;

import static org.hamcrest.MatcherAssert.assertThat;
import static org.hamcrest.Matchers.is;

import java.math.BigDecimal;
import java.time.Clock;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.List;

import org.eclipse.jdt.annotation.NonNullByDefault;
import org.junit.jupiter.api.Test;
import org.openhab.binding.connecteddrive.internal.cardata.data.CarReader;
import org.openhab.binding.connecteddrive.internal.cardata.data.KeyTable;
import org.openhab.binding.connecteddrive.internal.cardata.data.RawValue;
import org.openhab.binding.connecteddrive.internal.vehicle.Attribute;
import org.openhab.binding.connecteddrive.internal.vehicle.VehicleData;
import org.openhab.cloudcommons.store.JsonStore;
import org.openhab.cloudcommons.testkit.MemoryStorage;

/**
 * Tests of {@link CarLog}.
 *
 * @author Cloud Bindings Team - Initial contribution
 */
@NonNullByDefault
class CarLogTest {

    private static final Instant NOW = Instant.parse("2026-05-02T10:00:00Z");
    private static final String TIME = "2026-05-02T09:59:00Z";
    private static final RawValue UNIT = new RawValue("vehicle.cabin.infotainment.hmi.distanceUnit", "MILES", null,
            TIME);
    private static final RawValue MILEAGE = new RawValue("vehicle.vehicle.travelledDistance", "1000", null, TIME);

    private final MemoryStorage<String> storage = new MemoryStorage<>();

    @Test
    void milesSurviveARestart() {
        CarLog log = log();
        CarReader reader = new CarReader(KeyTable.load(), log.isInMiles());
        assertThat(mileage(reader), is("1000"));
        reader.read(List.of(UNIT), NOW);
        log.inMiles(reader.isInMiles());
        CarReader afterwards = new CarReader(KeyTable.load(), log().isInMiles());
        assertThat(mileage(afterwards), is("1609"));
    }

    private static String mileage(CarReader reader) {
        VehicleData data = new VehicleData();
        data.merge(reader.read(List.of(MILEAGE), NOW));
        BigDecimal kilometres = data.value(Attribute.MILEAGE, BigDecimal.class);
        return kilometres == null ? "" : Long.toString(kilometres.longValue());
    }

    private CarLog log() {
        return new CarLog(new JsonStore<>(storage, "car", CarLog.Stored.class, 1, problem -> {
            throw new AssertionError(problem);
        }), Clock.fixed(NOW, ZoneOffset.UTC));
    }
}
