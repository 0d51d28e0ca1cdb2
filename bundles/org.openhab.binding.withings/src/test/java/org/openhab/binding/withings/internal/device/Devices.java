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
package org.openhab.binding.withings.internal.device;

import java.util.Arrays;
import java.util.Map;

import org.eclipse.jdt.annotation.NonNullByDefault;
import org.openhab.binding.withings.internal.api.Device;
import org.openhab.binding.withings.internal.device.Household.Member;
import org.openhab.binding.withings.internal.state.BedRecord;
import org.openhab.binding.withings.internal.state.KnownDevices;

/**
 * Devices for tests.
 *
 * @author Cloud Bindings Team - Initial contribution
 */
@NonNullByDefault
public final class Devices {

    public static final Device SCALE = device("scale", "Scale", "Body+", 5);
    public static final Device MAT = device("mat", "Sleep Monitor", "Aura Sensor V2", 63);
    public static final Device PHONE = device("phone", "HealthKit Apple", "", 1051);

    private Devices() {
    }

    public static Device device(String id, String type, String model, int modelId) {
        return device(id, type, model, modelId, "high");
    }

    public static Device device(String id, String type, String model, int modelId, String battery) {
        return new Device(id, type, model, modelId, battery, "Europe/Berlin", 0, 1_759_990_000, Map.of());
    }

    /** What a person knows, without beds. */
    public static Member member(String thing, Device... devices) {
        return new Member(thing, "Label of " + thing, new KnownDevices(true, Arrays.asList(devices)),
                BedRecord.NOTHING);
    }

    /** The same as the cloud says it. */
    public static String json(Device... devices) {
        StringBuilder json = new StringBuilder("{\"devices\":[");
        for (Device device : devices) {
            json.append(json.charAt(json.length() - 1) == '[' ? "" : ",").append("{\"type\":\"").append(device.type())
                    .append("\",\"battery\":\"").append(device.battery()).append("\",\"model\":\"")
                    .append(device.model()).append("\",\"model_id\":").append(device.modelId())
                    .append(",\"timezone\":\"Europe/Berlin\",\"first_session_date\":null,\"last_session_date\":")
                    .append(device.lastSession()).append(",\"deviceid\":\"").append(device.id())
                    .append("\",\"hash_deviceid\":\"").append(device.id()).append("\"}");
        }
        return json.append("]}").toString();
    }
}
