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
package org.openhab.demo.cloud;

import java.io.IOException;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.Executors;
import java.util.concurrent.ScheduledExecutorService;
import java.util.concurrent.TimeUnit;

import org.eclipse.jdt.annotation.NonNullByDefault;
import org.openhab.simulator.bmw.model.Account;

import com.google.gson.JsonObject;

/**
 * Keeps the simulated cars busy, so that people see values change.
 *
 * @author Cloud Bindings Team - Initial contribution
 */
@NonNullByDefault
public final class Traffic implements AutoCloseable {

    private static final Duration DRIVE = Duration.ofMinutes(6);
    private static final Duration PAUSE = Duration.ofMinutes(2);
    private static final Duration CHARGE = Duration.ofMinutes(15);

    private final SimulatedBmw bmw;
    private final ScheduledExecutorService clock = Executors.newSingleThreadScheduledExecutor(task -> {
        Thread thread = new Thread(task, "traffic");
        thread.setDaemon(true);
        return thread;
    });
    private final List<String> cars = new ArrayList<>();

    private Traffic(SimulatedBmw bmw) {
        this.bmw = bmw;
    }

    /** Lets all cars drive to and fro; those with a plug charge between. */
    public static Traffic begin(SimulatedBmw bmw) throws IOException {
        Traffic traffic = new Traffic(bmw);
        for (Account account : List.of(bmw.carData(), bmw.myBmw())) {
            account.mappings()
                    .forEach(mapping -> traffic.drive(mapping.car().vin(), mapping.car().facts().driveTrain().plug()));
        }
        return traffic;
    }

    @Override
    public void close() {
        clock.shutdownNow();
    }

    @Override
    public String toString() {
        return "Cars:  " + cars.size() + " cars are on their way now; see status#moving, location#gps, range#soc";
    }

    private void drive(String vin, boolean plug) {
        cars.add(vin);
        clock.scheduleWithFixedDelay(() -> bmw.begin(vin, "drive", minutes(DRIVE)), 0,
                (plug ? DRIVE.plus(CHARGE) : DRIVE).plus(PAUSE).toSeconds(), TimeUnit.SECONDS);
        if (plug) {
            clock.scheduleWithFixedDelay(() -> bmw.begin(vin, "charge", new JsonObject()),
                    DRIVE.plus(PAUSE).toSeconds(), DRIVE.plus(CHARGE).plus(PAUSE).toSeconds(), TimeUnit.SECONDS);
        }
    }

    private static JsonObject minutes(Duration length) {
        JsonObject options = new JsonObject();
        options.addProperty("minutes", length.toMinutes());
        return options;
    }
}
