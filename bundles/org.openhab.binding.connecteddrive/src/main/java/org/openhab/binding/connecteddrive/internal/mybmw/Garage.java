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

import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ConcurrentHashMap;

import org.eclipse.jdt.annotation.NonNullByDefault;
import org.openhab.binding.connecteddrive.internal.source.FoundVehicle;
import org.openhab.cloudcommons.budget.Priority;
import org.openhab.cloudcommons.http.HttpAnswer;
import org.openhab.cloudcommons.json.TolerantJson;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * Reads which cars an account has, brand by brand, with their names (bmw-mybmw.md 4.1, 4.2).
 *
 * @author Cloud Bindings Team - Initial contribution
 */
@NonNullByDefault
final class Garage {

    private static final String LIST = "/eadrax-vcs/v5/vehicle-list";
    private static final String PROFILE = "/eadrax-vcs/v5/vehicle-data/profile";

    /** A car with the brand that shows it. */
    record Car(FoundVehicle vehicle, Brand brand) {
    }

    private final Logger logger = LoggerFactory.getLogger(Garage.class);
    private final MyBmwClient client;
    private final List<Brand> brands;
    /** Names do not change, and each costs a call. */
    private final Map<String, FoundVehicle> named = new ConcurrentHashMap<>();

    /** @param brands in the order to ask for them */
    Garage(MyBmwClient client, List<Brand> brands) {
        this.client = client;
        this.brands = brands;
    }

    /** All cars; fails with a {@link MyBmwException} if a list cannot be had. */
    CompletableFuture<List<Car>> read() {
        CompletableFuture<List<Car>> all = CompletableFuture.completedFuture(List.of());
        for (Brand brand : brands) {
            all = all.thenCompose(before -> list(brand).thenCompose(vins -> name(brand, vins, before)));
        }
        return all;
    }

    private CompletableFuture<List<String>> list(Brand brand) {
        return client.call(MyBmwCall.post(brand, null, LIST, null, Garage::vins).at(Priority.POLL));
    }

    /** One after the other: nobody is in a hurry. */
    private CompletableFuture<List<Car>> name(Brand brand, List<String> vins, List<Car> before) {
        CompletableFuture<List<Car>> all = CompletableFuture.completedFuture(before);
        for (String vin : vins) {
            all = all.thenCompose(some -> name(brand, vin).thenApply(vehicle -> {
                List<Car> more = new ArrayList<>(some);
                more.add(new Car(vehicle, brand));
                return more;
            }));
        }
        return all;
    }

    private CompletableFuture<FoundVehicle> name(Brand brand, String vin) {
        FoundVehicle known = named.get(vin);
        if (known != null) {
            return CompletableFuture.completedFuture(known);
        }
        return client.call(MyBmwCall.get(brand, vin, PROFILE, answer -> profile(vin, brand, answer)))
                .thenApply(vehicle -> {
                    named.put(vin, vehicle);
                    return vehicle;
                }).exceptionally(failure -> {
                    logger.debug("A car stays without a name: {}", Gate.asMyBmw(failure).refusal());
                    return new FoundVehicle(vin, brand.name(), "");
                });
    }

    /** Without BMW's demo cars, and without cars whose owner has not confirmed the user. */
    private static List<String> vins(HttpAnswer answer) throws IOException {
        List<String> vins = new ArrayList<>();
        TolerantJson.parse(answer.text(), json -> json.object(name -> {
            if ("mappingInfos".equals(name)) {
                vins.addAll(json.list(Garage::vin).stream().filter(vin -> !vin.isEmpty()).toList());
            }
        }));
        return vins;
    }

    private static String vin(TolerantJson json) throws IOException {
        String[] found = { "", "", "" };
        json.object(name -> {
            switch (name) {
                case "vin" -> found[0] = text(json);
                case "mappingStatus" -> found[1] = text(json);
                case "vehicleMappingType" -> found[2] = text(json);
                default -> json.skip();
            }
        });
        return "CONFIRMED".equals(found[1]) && !"DEMO".equals(found[2]) ? found[0] : "";
    }

    private static FoundVehicle profile(String vin, Brand brand, HttpAnswer answer) throws IOException {
        String[] found = { "" };
        TolerantJson.parse(answer.text(), json -> json.object(name -> {
            if ("model".equals(name)) {
                found[0] = text(json);
            }
        }));
        return new FoundVehicle(vin, brand.name(), found[0]);
    }

    private static String text(TolerantJson json) throws IOException {
        return Objects.requireNonNullElse(json.text(), "");
    }
}
