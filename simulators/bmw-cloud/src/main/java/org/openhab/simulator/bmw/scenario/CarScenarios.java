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
package org.openhab.simulator.bmw.scenario;

import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.random.RandomGenerator;

import org.eclipse.jdt.annotation.NonNullByDefault;
import org.openhab.simulator.bmw.model.Car;
import org.openhab.simulator.bmw.model.Keys;
import org.openhab.simulator.bmw.model.Place;
import org.openhab.simulator.bmw.model.Places;
import org.openhab.simulator.kit.control.ControlError;
import org.openhab.simulator.kit.control.ControlJson;

import com.google.gson.JsonObject;

/**
 * The scenarios of the control API.
 *
 * @author Cloud Bindings Team - Initial contribution
 */
@NonNullByDefault
public final class CarScenarios {

    private CarScenarios() {
    }

    /**
     * The moments that a request asks for.
     *
     * @param name {@code drive}, {@code charge} or {@code night}
     * @param wish its options, see the README
     * @throws ControlError when the scenario is unknown, an option wrong, or the car cannot do it
     */
    public static List<Step> steps(String name, Car car, JsonObject wish, Instant now, RandomGenerator random) {
        switch (name) {
            case "drive":
                ControlJson.onlyKeys(wish, "to", "latitude", "longitude", "minutes", "when");
                return Drive.steps(car, goal(car, wish), when(wish, now), minutes(wish, 30), random);
            case "charge":
                ControlJson.onlyKeys(wish, "target", "kw", "when");
                if (!car.facts().driveTrain().plug()) {
                    throw new ControlError(400, "this car has no plug");
                }
                return Charge.steps(car, when(wish, now), number(wish, "target", Charge.usualTarget(car)),
                        number(wish, "kw", car.facts().chargeKw()));
            case "night":
                ControlJson.onlyKeys(wish, "minutes", "when");
                return Night.steps(when(wish, now), minutes(wish, 480));
            default:
                throw new ControlError(404, "scenarios are drive, charge and night");
        }
    }

    private static Place goal(Car car, JsonObject wish) {
        if (wish.has("latitude") || wish.has("longitude")) {
            return new Place(ControlJson.number(wish, "latitude"), ControlJson.number(wish, "longitude"), "Zielweg 9",
                    "80009", "Ort");
        }
        String to = ControlJson.text(wish, "to");
        if (to == null) {
            boolean home = Places.near(car.number(Keys.LATITUDE, 0), car.number(Keys.LONGITUDE, 0)) == Places.HOME;
            return home ? Places.WORK : Places.HOME;
        }
        switch (to) {
            case "home":
                return Places.HOME;
            case "work":
                return Places.WORK;
            case "charger":
                return Places.CHARGER;
            default:
                throw new ControlError(400, "to is home, work or charger");
        }
    }

    private static Instant when(JsonObject wish, Instant now) {
        return wish.has("when") ? ControlJson.time(wish, "when") : now;
    }

    private static Duration minutes(JsonObject wish, long otherwise) {
        double minutes = number(wish, "minutes", otherwise);
        if (minutes <= 0) {
            throw new ControlError(400, "minutes must be positive");
        }
        return Duration.ofSeconds(Math.round(minutes * 60));
    }

    private static double number(JsonObject wish, String key, double otherwise) {
        return wish.has(key) ? ControlJson.number(wish, key) : otherwise;
    }
}
