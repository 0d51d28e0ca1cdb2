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
package org.openhab.simulator.bmw.cardata.rest;

import java.util.Map;

import org.eclipse.jdt.annotation.NonNullByDefault;
import org.openhab.simulator.bmw.model.Car;
import org.openhab.simulator.bmw.model.CarFacts;

import com.google.gson.JsonArray;
import com.google.gson.JsonObject;

/**
 * What never changes about a car, as basicData tells it (bmw-cardata.md 3.4).
 *
 * @author Cloud Bindings Team - Initial contribution
 */
@NonNullByDefault
final class BasicData {

    private static final Map<String, String> BRANDS = Map.of("BMW", "BMW", "BMW_I", "BMWi", "MINI", "MINI",
            "DRITTKUNDE", "Toyota-Supra");

    private BasicData() {
    }

    /** The fields that real answers have. */
    static JsonObject real(Car car) {
        CarFacts facts = car.facts();
        JsonObject o = common(facts);
        o.addProperty("colourDescription", facts.colorName());
        o.addProperty("countryCode", facts.market());
        o.addProperty("seriesDevt", facts.body());
        return o;
    }

    /** The fields that BMW's OpenAPI lists. */
    static JsonObject documented(Car car) {
        CarFacts facts = car.facts();
        JsonObject o = common(facts);
        o.addProperty("vin", car.vin());
        o.addProperty("isTelematicsCapable", true);
        o.addProperty("puStep", "0323");
        o.addProperty("modelRange", facts.body());
        o.addProperty("colourCode", facts.colorCode());
        o.addProperty("countryCodeISO", facts.market());
        JsonArray modes = new JsonArray();
        if (facts.driveTrain().plug()) {
            modes.add("AC");
            o.addProperty("hvsMaxEnergyAbsolute", facts.batteryKwh());
            // Ampere hours, as a bare number.
            o.addProperty("reessNominalCapacityGross", Math.round(facts.batteryKwh() * 25) / 10.0);
        }
        o.add("chargingModes", modes);
        return o;
    }

    private static JsonObject common(CarFacts facts) {
        JsonObject o = new JsonObject();
        o.addProperty("bodyType", facts.bodyStyle());
        o.addProperty("brand", BRANDS.getOrDefault(facts.brand(), facts.brand()));
        o.addProperty("colourCodeRaw", facts.colorCode());
        o.addProperty("constructionDate", facts.built() + "T00:00:00.000+0000");
        o.addProperty("driveTrain", facts.driveTrain().cardata());
        o.addProperty("engine", facts.engine());
        o.addProperty("fullSAList", facts.equipment());
        o.addProperty("hasNavi", facts.navigation());
        o.addProperty("hasSunRoof", "SUN_ROOF".equals(facts.roof()));
        o.addProperty("headUnit", facts.headUnitRaw());
        o.addProperty("modelKey", facts.modelKey());
        o.addProperty("modelName", facts.model());
        o.addProperty("numberOfDoors", facts.doors());
        o.addProperty("propulsionType", facts.propulsion());
        o.addProperty("series", facts.series());
        o.addProperty("simStatus", "ACTIVE");
        o.addProperty("steering", facts.leftSteering() ? "LL" : "RL");
        return o;
    }
}
