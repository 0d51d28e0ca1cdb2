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

import java.util.List;

import org.eclipse.jdt.annotation.NonNullByDefault;
import org.eclipse.jdt.annotation.Nullable;
import org.openhab.simulator.bmw.model.TyreSet;

import com.google.gson.JsonArray;
import com.google.gson.JsonObject;

/**
 * The tyres of a car with their wear (bmw-cardata.md 3.8).
 *
 * @author Cloud Bindings Team - Initial contribution
 */
@NonNullByDefault
final class TyreDiagnosis {

    private static final String[][] POSITIONS = { { "frontLeft", "Front left tyre" },
            { "frontRight", "Front right tyre" }, { "rearLeft", "Rear left tyre" },
            { "rearRight", "Rear right tyre" } };

    private TyreDiagnosis() {
    }

    /** @param sets the sets of the car; without any the answer has labels only */
    static JsonObject of(List<TyreSet> sets) {
        JsonObject car = new JsonObject();
        if (sets.isEmpty()) {
            car.add("mountedTyres", set("Mounted", null));
            car.add("unmountedTyres", set("Unmounted", null));
        }
        // A set that does not exist is absent (11.8).
        sets.forEach(set -> car.add(set.mounted() ? "mountedTyres" : "unmountedTyres",
                set(set.mounted() ? "Mounted" : "Unmounted", set)));
        JsonObject o = new JsonObject();
        o.add("errors", new JsonArray());
        o.add("passengerCar", car);
        return o;
    }

    private static JsonObject set(String label, @Nullable TyreSet set) {
        JsonObject o = new JsonObject();
        JsonObject quality = labelled("Data source");
        if (set != null) {
            quality.addProperty("qualityStatus", "OK");
            quality.addProperty("value", "Workshop");
        }
        o.addProperty("label", label);
        o.add("aggregatedQualityStatus", quality);
        for (String[] position : POSITIONS) {
            TyreSet.Tyre tyre = set == null ? null : set.tyres().get(position[0]);
            o.add(position[0], tyre == null ? skeleton(position[1]) : full(position[1], tyre));
        }
        return o;
    }

    private static JsonObject skeleton(String label) {
        JsonObject o = labelled(label);
        JsonObject dimension = labelled("Dimension");
        dimension.addProperty("aspectRatio", 0);
        dimension.addProperty("loadIndex", 0);
        dimension.addProperty("rimDiameter", 0);
        dimension.addProperty("sectionWidth", 0);
        o.add("dimension", dimension);
        o.add("mountingDate", labelled("Mounting date"));
        o.add("optimizedForOem", labelled("Optimised for OEM"));
        o.add("partNumber", labelled("Part number"));
        o.add("qualityStatus", labelled("Data source"));
        JsonObject runFlat = labelled("Run-flat tyres");
        runFlat.addProperty("runFlat", false);
        o.add("runFlat", runFlat);
        o.add("season", labelled("Season"));
        o.add("tread", labelled("Tyre tread"));
        o.add("tyreDefect", labelled("Tyre pressure status"));
        o.add("tyreProductionDate", labelled("Production date"));
        JsonObject wear = labelled("Service due in");
        wear.addProperty("dueMileage", 0);
        o.add("tyreWear", wear);
        return o;
    }

    private static JsonObject full(String label, TyreSet.Tyre tyre) {
        JsonObject o = skeleton(label);
        JsonObject dimension = o.getAsJsonObject("dimension");
        dimension.addProperty("value", tyre.dimension());
        dimension.addProperty("sectionWidth", tyre.width());
        dimension.addProperty("aspectRatio", tyre.aspect());
        dimension.addProperty("constructionType", "R");
        dimension.addProperty("rimDiameter", tyre.rim());
        dimension.addProperty("loadIndex", tyre.load());
        dimension.addProperty("speedRating", tyre.speed());
        JsonObject season = o.getAsJsonObject("season");
        season.addProperty("season", tyre.season() == 4 ? "WINTER" : "SUMMER");
        season.addProperty("value", tyre.season() == 4 ? "Winter tyre" : "Summer tyre");
        JsonObject tread = o.getAsJsonObject("tread");
        tread.addProperty("manufacturer", tyre.manufacturer());
        tread.addProperty("treadDesign", tyre.tread());
        tread.addProperty("value", tyre.manufacturer() + " " + tyre.tread());
        JsonObject wear = o.getAsJsonObject("tyreWear");
        wear.addProperty("value", tyre.dueKm() + " km");
        wear.addProperty("status", "OK");
        wear.addProperty("statusColor", tyre.wear());
        wear.addProperty("dueMileage", tyre.dueKm());
        wear.addProperty("unit", "KILOMETER");
        JsonObject defect = o.getAsJsonObject("tyreDefect");
        defect.addProperty("value", "No defect");
        defect.addProperty("status", "OK");
        defect.addProperty("statusColor", "GREEN");
        JsonObject produced = o.getAsJsonObject("tyreProductionDate");
        produced.addProperty("value", "%02d/%d".formatted(tyre.producedWeek(), tyre.producedYear()));
        produced.addProperty("statusColor", "GREEN");
        valued(o, "mountingDate", "mountingDate", tyre.mountedOn());
        JsonObject runFlat = o.getAsJsonObject("runFlat");
        runFlat.addProperty("runFlat", tyre.runFlat());
        runFlat.addProperty("value", tyre.runFlat() ? "Yes" : "No");
        valued(o, "optimizedForOem", "optimizedForOem", tyre.optimized() ? "Yes" : "No");
        valued(o, "partNumber", "partNumber", tyre.partNumber());
        valued(o, "qualityStatus", "qualityStatus", "OK");
        return o;
    }

    private static void valued(JsonObject tyre, String part, String name, String value) {
        JsonObject o = tyre.getAsJsonObject(part);
        o.addProperty(name, value);
        o.addProperty("value", value);
    }

    private static JsonObject labelled(String label) {
        JsonObject o = new JsonObject();
        o.addProperty("label", label);
        return o;
    }
}
