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
package org.openhab.binding.connecteddrive.internal.mybmw.state;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;

import org.eclipse.jdt.annotation.NonNullByDefault;
import org.openhab.cloudcommons.http.Content;
import org.openhab.cloudcommons.json.JsonFormatException;
import org.openhab.cloudcommons.json.TolerantJson;

/**
 * Decodes the list of cars of the previous generation, which has the profiles in it (bmw-mybmw.md 4.3).
 *
 * @author Cloud Bindings Team - Initial contribution
 */
@NonNullByDefault
public final class VehicleList {

    private static final String DEMO = "DEMO";

    private VehicleList() {
    }

    /**
     * The profiles by VIN, without the cloud's demo cars.
     *
     * @throws JsonFormatException if it is no JSON, or cut off
     */
    public static Map<String, VehicleProfile> decode(Content answer) throws JsonFormatException {
        Map<String, VehicleProfile> byVin = new LinkedHashMap<>();
        List<Boolean> known = TolerantJson.parse(answer.reader(), list -> list.list(json -> {
            String[] parts = { "", "" };
            VehicleProfile[] profile = { VehicleProfile.NONE };
            json.object(name -> {
                switch (name) {
                    case "vin" -> parts[0] = Objects.requireNonNullElse(json.text(), "");
                    case "appVehicleType" -> parts[1] = Objects.requireNonNullElse(json.text(), "");
                    case "attributes" -> profile[0] = VehicleProfile.read(json);
                    default -> json.skip();
                }
            });
            return parts[0].isEmpty() || DEMO.equals(parts[1]) ? null : byVin.put(parts[0], profile[0]) == null;
        }));
        return known.isEmpty() ? Map.of() : byVin;
    }
}
