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
package org.openhab.binding.connecteddrive.internal.corpus;

import java.time.Duration;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Random;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;

import org.eclipse.jdt.annotation.NonNullByDefault;
import org.openhab.binding.connecteddrive.internal.car.FakeThing;
import org.openhab.binding.connecteddrive.internal.car.Vehicle;
import org.openhab.binding.connecteddrive.internal.car.VehicleStore;
import org.openhab.binding.connecteddrive.internal.channel.VehicleChannels;
import org.openhab.binding.connecteddrive.internal.derived.ChargeForecast;
import org.openhab.binding.connecteddrive.internal.derived.Deriver;
import org.openhab.binding.connecteddrive.internal.derived.Journeys;
import org.openhab.binding.connecteddrive.internal.derived.LeftOpen;
import org.openhab.binding.connecteddrive.internal.derived.Positions;
import org.openhab.binding.connecteddrive.internal.derived.Ranges;
import org.openhab.binding.connecteddrive.internal.mybmw.AccountSource;
import org.openhab.binding.connecteddrive.internal.mybmw.Brand;
import org.openhab.binding.connecteddrive.internal.mybmw.CarAccess;
import org.openhab.binding.connecteddrive.internal.mybmw.PlayedCloud;
import org.openhab.binding.connecteddrive.internal.mybmw.Region;
import org.openhab.cloudcommons.testkit.ManualScheduler;
import org.openhab.cloudcommons.testkit.MemoryStorage;
import org.openhab.core.library.types.DateTimeType;
import org.openhab.core.library.types.StringType;

/**
 * A car as a thing shows it that reads its recorded answers; all channels are linked.
 *
 * @author Cloud Bindings Team - Initial contribution
 */
@NonNullByDefault
final class ShownCar implements AutoCloseable {

    private static final Map<String, String> PATHS = Map.of("state", "/eadrax-vcs/v4/vehicles/state", "profile",
            "/eadrax-vcs/v5/vehicle-data/profile", "vehicles", "/eadrax-vcs/v4/vehicles", "charging",
            "/eadrax-crccs/v2/vehicles", "statistics", "/charging-statistics", "sessions", "/charging-sessions");
    private static final Duration INTERVAL = Duration.ofDays(1);
    /** What shows no value of the car: commands, raw data and pictures. */
    private static final Set<String> CONTROLS = Set.of("status#raw", "image#png", "image#view");

    private final FakeThing thing = new FakeThing();
    private final PlayedCloud cloud = new PlayedCloud();
    private final Vehicle vehicle;

    ShownCar(RecordedCar car) {
        PATHS.forEach((name, path) -> {
            String text = car.texts().get(name);
            if (text != null) {
                cloud.always(path, 200, text);
            }
        });
        ManualScheduler scheduler = cloud.scheduler();
        vehicle = new Vehicle(thing, new VehicleStore(new MemoryStorage<>()), ShownCar::derivers, scheduler,
                scheduler.clock(), ZoneOffset.UTC);
        vehicle.restore();
        vehicle.connect((vin, interval,
                listener) -> Optional.of(new AccountSource(new CarAccess(cloud.client(Region.ROW), Region.ROW,
                        Brand.BMW, vin, scheduler, scheduler.clock(), new Random(1)), interval, listener, () -> null)),
                car.vin(), INTERVAL);
        scheduler.advance(Duration.ofSeconds(30));
    }

    /** What the answer says; at the end of the round it is the moment of the binding's own question. */
    private String fetched() {
        return ShownText.of(new DateTimeType(thing.shown("status#last-fetched").get(0)));
    }

    FakeThing thing() {
        return thing;
    }

    /** Shows other entries of the lists, as far as they are so long. */
    void choose(int place) {
        List.of("service#name", "session#title")
                .forEach(channel -> vehicle.command(channel, new StringType(String.valueOf(place))));
    }

    /** What the channels show of the car, by their ids. */
    Map<String, String> states() {
        Map<String, String> states = new TreeMap<>();
        thing.states.forEach((channel, state) -> {
            String text = "status#last-fetched".equals(channel) ? fetched() : ShownText.of(state);
            if (!text.isEmpty() && !CONTROLS.contains(channel)) {
                states.put(channel, text);
            }
        });
        return states;
    }

    /** The channels that the thing does not have. */
    Set<String> hidden() {
        return thing.hidden();
    }

    /** Those that it has to show the car, whether there is a value or not. */
    Set<String> open() {
        Set<String> open = new TreeSet<>(VehicleChannels.rows().keySet());
        open.removeAll(thing.hidden());
        open.removeIf(channel -> CONTROLS.contains(channel));
        return open;
    }

    @Override
    public void close() {
        vehicle.dispose();
    }

    private static List<Deriver> derivers(Vehicle car) {
        return List.of(new Positions(), new LeftOpen(Duration.ofMinutes(10)),
                new Ranges(() -> car.facts().driveTrain()), new ChargeForecast(), new Journeys(ZoneOffset.UTC));
    }
}
