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
package org.openhab.simulator.withings.scenario;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;

import org.eclipse.jdt.annotation.NonNullByDefault;
import org.eclipse.jdt.annotation.Nullable;
import org.openhab.simulator.withings.model.Device;
import org.openhab.simulator.withings.model.Json;

/**
 * One row of the table of device models (withings.md 10).
 *
 * @param id the number of the model
 * @param text what the cloud sends in {@code model}
 * @param type what the cloud sends in {@code type}
 *
 * @author Cloud Bindings Team - Initial contribution
 */
@NonNullByDefault
public record DeviceModel(int id, String text, String type) {

    public static final String SCALE = "Scale";
    public static final String PRESSURE_MONITOR = "Blood Pressure Monitor";
    public static final String TRACKER = "Activity Tracker";
    public static final String MAT = "Sleep Monitor";
    public static final String THERMOMETER = "Smart Connected Thermometer";

    private static final int FIRST_PHONE = 1051;
    private static final int LAST_PHONE = 1060;
    private static final Map<Integer, DeviceModel> ALL = load();

    /** @return the row, or nothing for a number that is not in the table */
    public static Optional<DeviceModel> byId(int id) {
        return Optional.ofNullable(ALL.get(id));
    }

    /** Whether it is a phone or a service, so that its data carry no device id. */
    public boolean phone() {
        return id >= FIRST_PHONE && id <= LAST_PHONE;
    }

    /**
     * @param deviceid 40 hex characters
     * @param zone the IANA name of the zone of the device
     * @param first the first contact in unix seconds, or null
     * @param last the last contact in unix seconds, or null
     * @return an appliance of this model, with a full battery
     */
    public Device device(String deviceid, String zone, @Nullable Long first, @Nullable Long last) {
        return new Device(Json.object("type", type, "battery", "high", "model", text, "model_id", id, "timezone", zone,
                "first_session_date", first, "last_session_date", last, "deviceid", deviceid, "hash_deviceid",
                deviceid));
    }

    private static Map<Integer, DeviceModel> load() {
        Map<Integer, DeviceModel> all = new LinkedHashMap<>();
        try (InputStream in = DeviceModel.class.getResourceAsStream("device-models.psv")) {
            if (in == null) {
                throw new IllegalStateException("device-models.psv is missing from the jar");
            }
            new String(in.readAllBytes(), StandardCharsets.UTF_8).lines().filter(line -> !line.startsWith("#"))
                    .map(line -> line.split("\\|"))
                    .map(cells -> new DeviceModel(Integer.parseInt(cells[0]), cells[1], cells[2]))
                    .forEach(model -> all.put(model.id(), model));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return all;
    }
}
