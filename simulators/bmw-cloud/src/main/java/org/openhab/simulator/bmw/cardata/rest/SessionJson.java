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

import java.time.Instant;

import org.eclipse.jdt.annotation.NonNullByDefault;
import org.openhab.simulator.bmw.model.ChargingSession;
import org.openhab.simulator.bmw.model.Place;

import com.google.gson.JsonArray;
import com.google.gson.JsonObject;

/**
 * One charge as chargingHistory tells it (bmw-cardata.md 3.6).
 *
 * @author Cloud Bindings Team - Initial contribution
 */
@NonNullByDefault
final class SessionJson {

    private SessionJson() {
    }

    /** @param now the end of what is told of a running charge */
    static JsonObject of(ChargingSession session, Instant now) {
        JsonObject o = new JsonObject();
        o.addProperty("startTime", session.start().getEpochSecond());
        Instant end = session.end();
        if (end != null) {
            o.addProperty("endTime", end.getEpochSecond());
        }
        o.addProperty("timeZone", "Europe/Berlin");
        o.addProperty("totalChargingDurationSec", session.length(now).toSeconds());
        o.addProperty("displayedStartSoc", session.startSoc());
        o.addProperty("displayedSoc", session.endSoc());
        o.addProperty("energyConsumedFromPowerGridKwh", session.gridKwh());
        o.addProperty("energyDischargedKwh", 0.0);
        o.addProperty("isPreconditioningActivated", false);
        o.addProperty("mileage", session.mileage());
        o.addProperty("mileageUnits", "KM");
        o.add("chargingLocation", location(session.place()));
        if (session.isPublic()) {
            o.add("publicChargingPoint", publicPoint(session));
        }
        JsonArray blocks = new JsonArray();
        session.blocks().forEach(block -> {
            JsonObject b = new JsonObject();
            b.addProperty("startTime", block.start().getEpochSecond());
            b.addProperty("endTime", block.end().getEpochSecond());
            b.addProperty("averagePowerGridKw", block.averageKw());
            blocks.add(b);
        });
        o.add("chargingBlocks", blocks);
        o.add("businessErrors", new JsonArray());
        return o;
    }

    private static JsonObject location(Place place) {
        JsonObject o = new JsonObject();
        o.addProperty("municipality", place.city());
        o.addProperty("formattedAddress", place.formatted());
        o.addProperty("streetAddress", place.street());
        o.addProperty("mapMatchedLatitude", place.latitude());
        o.addProperty("mapMatchedLongitude", place.longitude());
        return o;
    }

    private static JsonObject publicPoint(ChargingSession session) {
        JsonObject match = new JsonObject();
        match.addProperty("providerName", session.provider());
        match.addProperty("streetAddress", session.place().street());
        match.addProperty("postalCode", session.place().postalCode());
        match.addProperty("city", session.place().city());
        JsonArray matches = new JsonArray();
        matches.add(match);
        JsonObject o = new JsonObject();
        o.add("potentialChargingPointMatches", matches);
        return o;
    }
}
