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

import java.util.Map;
import java.util.TreeMap;

import org.eclipse.jdt.annotation.NonNullByDefault;
import org.eclipse.jdt.annotation.Nullable;

import com.google.gson.JsonElement;
import com.google.gson.JsonObject;

/**
 * What every channel of an appliance has to show, worked out from the cloud's own record.
 *
 * @author Cloud Bindings Team - Initial contribution
 */
@NonNullByDefault
public final class ExpectedDevice {

    private static final int SLEEP_MONITORS_FROM = 60;
    private static final int SLEEP_MONITORS_TO = 63;

    private ExpectedDevice() {
    }

    /**
     * @param present the answer of the cloud to {@code GET persons/<id>/present}
     * @param device one of its {@code devices}
     * @return by channel id; battery levels are withings.md 8.1's suggestion
     */
    public static Map<String, Expectation> of(JsonObject present, JsonObject device) {
        Map<String, Expectation> expectations = new TreeMap<>();
        String battery = device.get("battery").getAsString();
        expectations.put("low-battery", switch (battery) {
            case "low" -> Expectation.text("ON");
            case "medium", "high" -> Expectation.text("OFF");
            default -> Expectation.anything();
        });
        expectations.put("battery-level", switch (battery) {
            case "low" -> Expectation.between(1, 30);
            case "medium" -> Expectation.between(31, 75);
            case "high" -> Expectation.between(76, 100);
            default -> Expectation.nothing();
        });
        JsonElement seen = device.get("last_session_date");
        expectations.put("last-sync",
                seen == null || seen.isJsonNull() ? Expectation.nothing() : Expectation.moment(seen.getAsLong()));
        int model = device.get("model_id").getAsInt();
        if (model >= SLEEP_MONITORS_FROM && model <= SLEEP_MONITORS_TO) {
            bed(expectations, present.getAsJsonObject("beds").get(device.get("deviceid").getAsString()));
        }
        return expectations;
    }

    /** Only pushes tell who lies in bed; without one a client may conclude from a finished night that nobody does. */
    private static void bed(Map<String, Expectation> expectations, @Nullable JsonElement bed) {
        if (bed instanceof JsonObject state) {
            expectations.put("in-bed", Expectation.text(state.get("inBed").getAsBoolean() ? "ON" : "OFF"));
            expectations.put("in-bed-changed-at", Expectation.moment(state.get("since").getAsLong()));
        } else {
            expectations.put("in-bed", Expectation.nothingOr("OFF"));
            expectations.put("in-bed-changed-at", Expectation.anything());
        }
    }
}
