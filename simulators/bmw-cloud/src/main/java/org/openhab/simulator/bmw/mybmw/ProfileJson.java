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
package org.openhab.simulator.bmw.mybmw;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;

import org.eclipse.jdt.annotation.NonNullByDefault;
import org.openhab.simulator.bmw.model.Account;
import org.openhab.simulator.bmw.model.Car;
import org.openhab.simulator.bmw.model.CarFacts;

import com.google.gson.JsonArray;
import com.google.gson.JsonObject;

/**
 * The vehicle lists of both generations, with the profile of a car (bmw-mybmw.md 4).
 *
 * @author Cloud Bindings Team - Initial contribution
 */
@NonNullByDefault
final class ProfileJson {

    private ProfileJson() {
    }

    /** The newest list: only links (4.1). */
    static JsonObject list(Account account, List<Account.Mapping> visible) {
        JsonObject json = new JsonObject();
        json.addProperty("gcid", account.gcid());
        JsonArray infos = new JsonArray();
        for (Account.Mapping mapping : visible) {
            JsonObject info = new JsonObject();
            info.addProperty("vin", mapping.car().vin());
            info.addProperty("vehicleMappingType", mapping.demo() ? "DEMO" : "CONNECTED");
            mapping(info, mapping);
            if ("CN".equals(account.region())) {
                info.add("cnData", new JsonObject());
            }
            infos.add(info);
        }
        json.add("mappingInfos", infos);
        return json;
    }

    /** The list of the previous generation: links with attributes (4.3). */
    static JsonArray vehicles(List<Account.Mapping> visible, Instant now) {
        JsonArray json = new JsonArray();
        for (Account.Mapping mapping : visible) {
            JsonObject o = new JsonObject();
            o.addProperty("vin", mapping.car().vin());
            o.addProperty("appVehicleType", mapping.demo() ? "DEMO" : "CONNECTED");
            JsonObject info = new JsonObject();
            mapping(info, mapping);
            info.add("lmmStatusReasons", new JsonArray());
            o.add("mappingInfo", info);
            JsonObject attributes = new JsonObject();
            attributes.addProperty("lastFetched", Answers.millis(now));
            attributes(attributes, mapping.car());
            attributes.addProperty("a4aType", text(mapping.car(), "a4aType"));
            o.add("attributes", attributes);
            json.add(o);
        }
        return json;
    }

    /** The profile (4.2). */
    static JsonObject profile(Car car) {
        JsonObject json = new JsonObject();
        json.addProperty("vin", car.vin());
        attributes(json, car);
        return json;
    }

    private static void mapping(JsonObject info, Account.Mapping mapping) {
        info.addProperty("mappingStatus", mapping.demo() ? "CONFIRMED" : mapping.status());
        info.addProperty("isPrimaryUser", mapping.primary());
        info.addProperty("isAssociated", true);
        info.addProperty("isLmmEnabled", false);
    }

    private static void attributes(JsonObject o, Car car) {
        CarFacts facts = car.facts();
        o.addProperty("model", facts.model());
        o.addProperty("year", facts.year());
        o.addProperty("color", facts.color());
        o.addProperty("brand", facts.brand());
        o.addProperty("driveTrain", facts.driveTrain().name());
        o.addProperty("headUnitType", facts.headUnit());
        o.addProperty("headUnitRaw", facts.headUnitRaw());
        o.addProperty("hmiVersion", facts.hmi());
        o.add("softwareVersionCurrent", software(facts, 80));
        o.add("softwareVersionExFactory", software(facts, 10));
        if (facts.telematicsUnit() != null) {
            o.addProperty("telematicsUnit", facts.telematicsUnit());
        }
        o.addProperty("bodyType", facts.body());
        o.addProperty("countryOfOrigin", facts.market());
        o.add("driverGuideInfo", driverGuide("MINI".equals(facts.brand())));
    }

    private static JsonObject software(CarFacts facts, int step) {
        LocalDate built = LocalDate.parse(facts.built());
        JsonObject o = new JsonObject();
        o.addProperty("iStep", 500 + step);
        JsonObject puStep = new JsonObject();
        puStep.addProperty("month", step > 50 ? 7 : 3);
        puStep.addProperty("year", (built.getYear() + (step > 50 ? 1 : 0)) % 100);
        o.add("puStep", puStep);
        o.addProperty("seriesCluster", "S" + (facts.driveTrain().tank() ? "18" : "21") + "A");
        return o;
    }

    private static JsonObject driverGuide(boolean mini) {
        JsonObject o = new JsonObject();
        o.addProperty("androidAppScheme", "com." + (mini ? "mini" : "bmwgroup") + ".driversguide.row");
        o.addProperty("androidStoreUrl", "https://example.com/driversguide/android");
        o.addProperty("iosAppScheme", (mini ? "mini" : "bmw") + "driversguide:///open");
        o.addProperty("iosStoreUrl", "https://example.com/driversguide/ios");
        return o;
    }

    private static String text(Car car, String capability) {
        return car.capabilities().get(capability).getAsString();
    }
}
