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
package org.openhab.demo.expect;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.time.Instant;
import java.util.List;

import org.eclipse.jdt.annotation.NonNullByDefault;
import org.eclipse.jdt.annotation.Nullable;

import com.google.gson.JsonArray;
import com.google.gson.JsonElement;
import com.google.gson.JsonObject;
import com.google.gson.JsonPrimitive;

/**
 * Reads what a simulated car has on record.
 *
 * @author Cloud Bindings Team - Initial contribution
 */
@NonNullByDefault
final class CarRecord {

    private static final List<String> NO_TANK = List.of("ELECTRIC");
    private static final List<String> PLUG = List.of("ELECTRIC", "PLUGIN_HYBRID", "ELECTRIC_WITH_RANGE_EXTENDER");

    private final JsonObject present;

    /** @param present the answer of the cloud to {@code GET cars/<vin>/present} */
    CarRecord(JsonObject present) {
        this.present = present;
    }

    JsonObject facts() {
        return present.getAsJsonObject("facts");
    }

    boolean hasPlug() {
        return PLUG.contains(facts().get("driveTrain").getAsString());
    }

    boolean hasTank() {
        return !NO_TANK.contains(facts().get("driveTrain").getAsString());
    }

    /** When the car reported last. */
    Instant lastReport() {
        return Instant.parse(present.get("lastReport").getAsString());
    }

    /** Whether it has a capability of My BMW that is a plain truth. */
    boolean can(String capability) {
        return present.getAsJsonObject("capabilities").get(capability)instanceof JsonPrimitive truth
                && truth.getAsBoolean();
    }

    /** The part of the logbook of this name. */
    JsonArray list(String name) {
        return present.getAsJsonArray(name);
    }

    JsonObject part(String name) {
        return present.getAsJsonObject(name);
    }

    /** A text beside the values, null if there is none. */
    @Nullable
    String note(String name) {
        return present.get(name)instanceof JsonPrimitive text ? text.getAsString() : null;
    }

    /** The newest value of these keys, the first of those of the same time (bmw-cardata.md 11.2); null if none. */
    @Nullable
    JsonPrimitive value(String... keys) {
        JsonPrimitive newest = null;
        Instant time = Instant.MIN;
        for (String key : keys) {
            JsonElement signal = present.getAsJsonObject("signals").get(key);
            if (signal instanceof JsonObject known && known.get("value")instanceof JsonPrimitive value
                    && !CarWords.isNothing(value.getAsString())) {
                Instant reported = Instant.parse(known.get("time").getAsString());
                if (reported.isAfter(time)) {
                    newest = value;
                    time = reported;
                }
            }
        }
        return newest;
    }

    @Nullable
    BigDecimal number(String... keys) {
        JsonPrimitive value = value(keys);
        return value == null ? null : value.getAsBigDecimal();
    }

    /** My BMW sends whole numbers (bmw-mybmw.md 5.1). */
    @Nullable
    BigDecimal whole(String... keys) {
        BigDecimal number = number(keys);
        return number == null ? null : number.setScale(0, RoundingMode.HALF_UP);
    }

    @Nullable
    String text(String... keys) {
        JsonPrimitive value = value(keys);
        return value == null ? null : value.getAsString();
    }

    boolean truth(String key) {
        JsonPrimitive value = value(key);
        return value != null && value.getAsBoolean();
    }
}
