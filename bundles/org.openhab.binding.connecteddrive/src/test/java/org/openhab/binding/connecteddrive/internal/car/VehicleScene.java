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
package org.openhab.binding.connecteddrive.internal.car;

import static org.openhab.binding.connecteddrive.internal.car.Structures.TIME;

import java.time.Duration;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Optional;

import org.eclipse.jdt.annotation.NonNullByDefault;
import org.junit.jupiter.api.BeforeEach;
import org.openhab.binding.connecteddrive.internal.derived.LeftOpen;
import org.openhab.binding.connecteddrive.internal.derived.Positions;
import org.openhab.binding.connecteddrive.internal.vehicle.Attribute;
import org.openhab.binding.connecteddrive.internal.vehicle.Reading;
import org.openhab.binding.connecteddrive.internal.vehicle.Readings;
import org.openhab.cloudcommons.testkit.ManualScheduler;
import org.openhab.cloudcommons.testkit.MemoryStorage;

/**
 * A car on a thing and a cloud that tests hold in their hands.
 *
 * @author Cloud Bindings Team - Initial contribution
 */
@NonNullByDefault
abstract class VehicleScene {

    final ManualScheduler scheduler = new ManualScheduler(TIME.plusSeconds(5));
    final MemoryStorage<String> storage = new MemoryStorage<>();
    final FakeSource source = new FakeSource();
    FakeThing thing = new FakeThing();
    Vehicle vehicle = vehicle();

    private Vehicle vehicle() {
        return new Vehicle(thing, new VehicleStore(storage),
                car -> List.of(new Positions(), new LeftOpen(Duration.ofMinutes(10))), scheduler, scheduler.clock(),
                ZoneOffset.UTC);
    }

    @BeforeEach
    void connect() {
        vehicle.restore();
        vehicle.connect((vin, interval, listener) -> Optional.of(source), "WBATEST0000000001", Duration.ofMinutes(30));
    }

    void restart() {
        vehicle.dispose();
        thing = new FakeThing();
        vehicle = vehicle();
    }

    void read(Attribute attribute, Object value, Instant time) {
        vehicle.read(new Readings().add(attribute, new Reading(value, time)));
    }
}
