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
package org.openhab.simulator.bmw.base;

import java.time.Instant;
import java.time.format.DateTimeParseException;
import java.util.List;
import java.util.Set;
import java.util.function.Consumer;
import java.util.regex.Pattern;

import org.eclipse.jdt.annotation.NonNullByDefault;

import com.google.gson.JsonElement;
import com.google.gson.JsonNull;
import com.google.gson.JsonObject;
import com.google.gson.JsonPrimitive;

/**
 * Changes inside a right answer that a client has to survive.
 *
 * @author Cloud Bindings Team - Initial contribution
 */
@NonNullByDefault
final class AnswerTwist {

    /** Words of tables are in capitals; what a token answer needs is no such word. */
    private static final Pattern WORD = Pattern.compile("[A-Z][A-Z_]{3,}");
    private static final Set<String> KEPT = Set.of("vin", "mappingStatus", "vehicleMappingType", "mappingType", "brand",
            "appVehicleType", "driveTrain");

    private AnswerTwist() {
    }

    /** Replaces the words of tables by unknown ones and adds an unknown key to every object. */
    static void unknownWords(JsonElement json) {
        eachObject(json, o -> {
            for (String name : List.copyOf(o.keySet())) {
                if (!KEPT.contains(name) && o.get(name)instanceof JsonPrimitive word && word.isString()
                        && WORD.matcher(word.getAsString()).matches()) {
                    o.addProperty(name, "LEVITATING");
                }
            }
            o.addProperty("neverHeardOf", true);
        });
    }

    /** Makes every object and list that lies two steps deep null (bmw-mybmw.md 5: any of them may be). */
    static void nulls(JsonElement json) {
        if (json instanceof JsonObject top) {
            for (JsonElement below : top.asMap().values()) {
                if (below instanceof JsonObject object) {
                    List.copyOf(object.keySet()).stream().filter(name -> !object.get(name).isJsonPrimitive())
                            .forEach(name -> object.add(name, JsonNull.INSTANCE));
                }
            }
        }
    }

    /** Shifts every time that is written in full. */
    static void shiftTimes(JsonElement json, long seconds) {
        eachObject(json, o -> {
            for (String name : List.copyOf(o.keySet())) {
                if (o.get(name)instanceof JsonPrimitive text && text.isString() && text.getAsString().endsWith("Z")) {
                    o.addProperty(name, shifted(text.getAsString(), seconds));
                }
            }
        });
    }

    private static String shifted(String text, long seconds) {
        try {
            return Instant.parse(text).plusSeconds(seconds).toString();
        } catch (DateTimeParseException e) {
            return text; // a word that happens to end with Z
        }
    }

    private static void eachObject(JsonElement json, Consumer<JsonObject> change) {
        if (json.isJsonArray()) {
            json.getAsJsonArray().forEach(e -> eachObject(e, change));
        } else if (json.isJsonObject()) {
            JsonObject o = json.getAsJsonObject();
            List.copyOf(o.asMap().values()).forEach(e -> eachObject(e, change));
            change.accept(o);
        }
    }
}
