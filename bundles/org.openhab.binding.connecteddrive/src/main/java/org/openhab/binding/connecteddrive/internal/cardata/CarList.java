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

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.CompletableFuture;

import org.eclipse.jdt.annotation.NonNullByDefault;
import org.eclipse.jdt.annotation.Nullable;
import org.openhab.binding.connecteddrive.internal.cardata.data.Mapping;
import org.openhab.binding.connecteddrive.internal.cardata.quota.Quota.Purpose;
import org.openhab.cloudcommons.json.JsonFormatException;
import org.openhab.cloudcommons.store.JsonStore;

/**
 * Knows the cars of an account, so that many restarts cost one call (bmw-cardata.md 3.1).
 *
 * @author Cloud Bindings Team - Initial contribution
 */
@NonNullByDefault
final class CarList {

    /** How long a list of before a restart is good enough. */
    private static final Duration GOOD = Duration.ofHours(6);

    /** What is stored; the names are kept for ever. */
    record Stored(@Nullable Instant read, @Nullable List<Mapping> cars) {
    }

    private final CarDataClient client;
    private final JsonStore<Stored> store;
    private final Clock clock;
    private volatile List<Mapping> cars = List.of();

    CarList(CarDataClient client, JsonStore<Stored> store, Clock clock) {
        this.client = client;
        this.store = store;
        this.clock = clock;
        store.load().map(Stored::cars).ifPresent(known -> cars = List.copyOf(known));
    }

    List<Mapping> cars() {
        return cars;
    }

    /** The entry of a car; empty if the account does not list it. */
    Optional<Mapping> find(String vin) {
        return cars.stream().filter(car -> car.vin().equalsIgnoreCase(vin)).findFirst();
    }

    /** Reads the list, unless it was read lately and nobody asks for it. */
    CompletableFuture<List<Mapping>> read(Purpose purpose) {
        Instant last = store.load().map(Stored::read).orElse(null);
        if (purpose == Purpose.PLANNED && last != null && !last.isAfter(clock.instant())
                && last.plus(GOOD).isAfter(clock.instant())) {
            return CompletableFuture.completedFuture(cars);
        }
        return client.mappings(purpose).thenCompose(json -> {
            try {
                List<Mapping> fresh = Mapping.decode(json);
                cars = fresh;
                store.save(new Stored(clock.instant(), fresh));
                return CompletableFuture.completedFuture(fresh);
            } catch (JsonFormatException e) {
                return CompletableFuture.failedFuture(new CarDataException(CarDataError.UNREACHABLE, "JSON"));
            }
        });
    }
}
