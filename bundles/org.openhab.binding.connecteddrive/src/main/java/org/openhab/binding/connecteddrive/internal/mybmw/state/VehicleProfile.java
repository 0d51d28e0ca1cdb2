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

import java.io.IOException;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Objects;

import org.eclipse.jdt.annotation.NonNullByDefault;
import org.openhab.binding.connecteddrive.internal.vehicle.DriveTrain;
import org.openhab.binding.connecteddrive.internal.vehicle.VehicleFacts;
import org.openhab.cloudcommons.http.Content;
import org.openhab.cloudcommons.json.JsonFormatException;
import org.openhab.cloudcommons.json.TolerantJson;

/**
 * What the cloud says about how a car was built (bmw-mybmw.md 4.2, and {@code attributes} of 4.3).
 *
 * @param brand as its owner calls it; empty if the cloud does not say
 * @param model as the cloud names it
 * @param driveTrain what drives it
 * @param properties what is shown as properties of the thing, by name
 *
 * @author Cloud Bindings Team - Initial contribution
 */
@NonNullByDefault
public record VehicleProfile(String brand, String model, DriveTrain driveTrain, Map<String, String> properties) {

    /** As long as nothing is known. */
    public static final VehicleProfile NONE = new VehicleProfile("", "", DriveTrain.UNKNOWN, Map.of());

    /** The name of the property with the version of the software. */
    public static final String SOFTWARE = "softwareVersion";

    private static final String BRAND = "brand";
    private static final String MODEL = "model";
    private static final String DRIVE_TRAIN = "driveTrain";

    /** Names of properties by those of the cloud, where they differ. */
    private static final Map<String, String> PROPERTIES = Map.of(BRAND, BRAND, MODEL, MODEL, DRIVE_TRAIN, DRIVE_TRAIN,
            "year", "yearOfConstruction", "bodyType", "bodyType", "headUnitType", "headUnit", "hmiVersion",
            "hmiVersion", "telematicsUnit", "telematicsUnit", "countryOfOrigin", "countryOfOrigin");

    /** Brands as their owners call them. */
    private static final Map<String, String> BRANDS = Map.of("BMW_I", "BMW", "DRITTKUNDE", "TOYOTA");

    public VehicleProfile {
        properties = Map.copyOf(properties);
    }

    /**
     * Decodes a profile.
     *
     * @throws JsonFormatException if it is no JSON, or cut off
     */
    public static VehicleProfile decode(Content answer) throws JsonFormatException {
        return TolerantJson.parse(answer.reader(), VehicleProfile::read);
    }

    static VehicleProfile read(TolerantJson json) throws IOException {
        Map<String, String> found = new LinkedHashMap<>();
        json.object(name -> {
            String property = PROPERTIES.get(name);
            if ("softwareVersionCurrent".equals(name)) {
                found.put(SOFTWARE, SoftwareVersion.read(json, false));
            } else if (property != null) {
                found.put(property, Objects.requireNonNullElse(json.text(), ""));
            }
        });
        found.values().removeIf(String::isBlank);
        found.computeIfPresent(BRAND, (name, word) -> BRANDS.getOrDefault(word, word));
        String model = found.getOrDefault(MODEL, "");
        return new VehicleProfile(found.getOrDefault(BRAND, ""), model,
                driveTrain(found.getOrDefault(DRIVE_TRAIN, ""), model), found);
    }

    /** With what the state of the car says, the facts that the rest of the binding knows. */
    public VehicleFacts facts(Capabilities capabilities, StateAnswer state) {
        Map<String, String> all = new LinkedHashMap<>(properties);
        if (!state.software().isEmpty()) {
            all.put(SOFTWARE, state.software());
        }
        return new VehicleFacts(brand, model, driveTrain, !Boolean.FALSE.equals(state.leftSteering()), all,
                capabilities.commands(state.climate()), capabilities.names(), true);
    }

    /** Of the i3 with range extender some answers say that it is electric only. */
    private static DriveTrain driveTrain(String word, String model) {
        DriveTrain said = DriveTrain.of(word);
        return said == DriveTrain.ELECTRIC && model.contains("REX") ? DriveTrain.ELECTRIC_WITH_RANGE_EXTENDER : said;
    }
}
