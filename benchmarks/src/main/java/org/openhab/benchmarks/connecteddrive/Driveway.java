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
package org.openhab.benchmarks.connecteddrive;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Random;
import java.util.Set;
import java.util.concurrent.CompletableFuture;

import org.eclipse.jdt.annotation.NonNullByDefault;
import org.openhab.benchmarks.Idle;
import org.openhab.binding.connecteddrive.internal.car.Vehicle;
import org.openhab.binding.connecteddrive.internal.car.VehicleStore;
import org.openhab.binding.connecteddrive.internal.derived.ChargeForecast;
import org.openhab.binding.connecteddrive.internal.derived.Deriver;
import org.openhab.binding.connecteddrive.internal.derived.HomeFinder;
import org.openhab.binding.connecteddrive.internal.derived.Journeys;
import org.openhab.binding.connecteddrive.internal.derived.LeftOpen;
import org.openhab.binding.connecteddrive.internal.derived.Positions;
import org.openhab.binding.connecteddrive.internal.derived.Presence;
import org.openhab.binding.connecteddrive.internal.derived.Ranges;
import org.openhab.binding.connecteddrive.internal.mybmw.AccountSource;
import org.openhab.binding.connecteddrive.internal.mybmw.AppHeaders;
import org.openhab.binding.connecteddrive.internal.mybmw.Brand;
import org.openhab.binding.connecteddrive.internal.mybmw.CarAccess;
import org.openhab.binding.connecteddrive.internal.mybmw.Gate;
import org.openhab.binding.connecteddrive.internal.mybmw.Identity;
import org.openhab.binding.connecteddrive.internal.mybmw.MyBmwClient;
import org.openhab.binding.connecteddrive.internal.mybmw.MyBmwException;
import org.openhab.binding.connecteddrive.internal.mybmw.Region;
import org.openhab.cloudcommons.auth.TokenKeeper;
import org.openhab.cloudcommons.auth.TokenPair;
import org.openhab.cloudcommons.http.HttpAnswer;
import org.openhab.cloudcommons.http.HttpCall;
import org.openhab.cloudcommons.testkit.ManualScheduler;
import org.openhab.cloudcommons.testkit.MemoryStorage;
import org.openhab.cloudcommons.testkit.MemoryVault;
import org.openhab.core.thing.ThingStatus;

/**
 * Cars of an account at My BMW after their first reading, waiting for the next poll.
 *
 * What belongs to openHAB is not counted: items and their states, the storage, the token store, the threads of the
 * scheduler.
 *
 * @author Cloud Bindings Team - Initial contribution
 */
@NonNullByDefault
public final class Driveway {

    /** Has a state and a profile among the recordings. */
    private static final String CAR = "bimmer_connected/I20";
    private static final Instant START = Instant.parse("2026-05-02T07:15:00Z");
    private static final Duration INTERVAL = Duration.ofDays(30);
    private static final Duration FIRST_READING = Duration.ofHours(2);
    private static final Duration TIMEOUT = Duration.ofSeconds(30);

    private final ManualScheduler scheduler = new ManualScheduler(START);
    private final byte[] state;
    private final byte[] profile;
    private final MyBmwClient client;
    private int cars;

    private Driveway() throws IOException {
        state = RecordedCar.named(CAR).state();
        profile = RecordedCar.profile(CAR);
        TokenPair pair = new TokenPair("token", "refresh", START.plus(Duration.ofDays(36500)), Set.of(), "gcid", "");
        TokenKeeper tokens = new TokenKeeper(new MemoryVault(pair), CompletableFuture::completedFuture,
                scheduler.clock(), scheduler);
        Gate gate = new Gate(this::answer, scheduler, scheduler.clock(), new Random(1), new Deaf());
        client = new MyBmwClient(gate,
                new AppHeaders(Region.ROW, new Identity("build", "device", "session"), Locale.ENGLISH, new Random(1)),
                tokens, "http://cloud", TIMEOUT);
    }

    /**
     * Builds cars and weighs them; needs the recordings.
     *
     * @param cars how many cars
     */
    public static Idle.Cost measure(int cars) throws IOException {
        return Idle.measure(new Driveway()::join, cars);
    }

    /** A car without a bridge, with all that works something out. */
    static Vehicle car(SilentCar thing, ManualScheduler scheduler) {
        return new Vehicle(thing, new VehicleStore(new MemoryStorage<>()), Driveway::derivers, scheduler,
                scheduler.clock(), ZoneOffset.UTC);
    }

    private static List<Deriver> derivers(Vehicle car) {
        return List.of(new Positions(), new HomeFinder(() -> false, place -> {
        }), new Presence(Optional::empty, 100), new LeftOpen(Duration.ofMinutes(10)),
                new Ranges(() -> car.facts().driveTrain()), new ChargeForecast(), new Journeys(ZoneOffset.UTC));
    }

    private Vehicle join() {
        SilentCar thing = new SilentCar("connecteddrive:vehicle:home:car" + ++cars);
        // The storage is openHAB's, which keeps it on disk: this one forgets.
        Vehicle car = new Vehicle(thing, new VehicleStore(new ForgetfulStorage()), Driveway::derivers, scheduler,
                scheduler.clock(), ZoneOffset.UTC);
        car.restore();
        String vin = "WBATEST%010d".formatted(cars);
        car.connect(
                (id, interval,
                        listener) -> Optional.of(new AccountSource(new CarAccess(client, Region.ROW, Brand.BMW, id,
                                scheduler, scheduler.clock(), new Random(cars)), interval, listener, () -> null)),
                vin, INTERVAL);
        scheduler.advance(FIRST_READING);
        if (thing.status() != ThingStatus.ONLINE) {
            throw new IllegalStateException("A car is " + thing.status() + " after the first reading");
        }
        return car;
    }

    private CompletableFuture<HttpAnswer> answer(HttpCall call) {
        String path = call.uri().getPath();
        // A copy, as each car gets an answer of its own.
        String json = path.endsWith("/state") ? new String(state, StandardCharsets.UTF_8)
                : path.endsWith("/profile") ? new String(profile, StandardCharsets.UTF_8) : "";
        return CompletableFuture.completedFuture(
                json.isEmpty() ? HttpAnswer.of(404, HttpCall.JSON, "{}") : HttpAnswer.of(200, HttpCall.JSON, json));
    }

    private static final class Deaf implements Gate.Listener {

        @Override
        public void answered() {
            // Nobody shows it.
        }

        @Override
        public void paused(MyBmwException reason) {
            // Nobody shows it.
        }
    }
}
