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
package org.openhab.binding.withings.internal.api;

import java.io.IOException;
import java.util.LinkedHashMap;
import java.util.Map;

import org.eclipse.jdt.annotation.NonNullByDefault;
import org.eclipse.jdt.annotation.Nullable;

import com.google.gson.stream.JsonReader;

/**
 * Decodes an element of the list of devices (withings.md 8.1).
 *
 * @author Cloud Bindings Team - Initial contribution
 */
@NonNullByDefault
final class DeviceDecoder implements BodyDecoder<@Nullable Device> {

    @Override
    public @Nullable Device decode(JsonReader in) throws IOException {
        if (!Tokens.enterObject(in)) {
            return null;
        }
        String id = "";
        String type = "";
        String model = "";
        int modelId = 0;
        String battery = "";
        String timezone = null;
        long firstSession = 0;
        long lastSession = 0;
        Map<String, String> properties = new LinkedHashMap<>();
        while (in.hasNext()) {
            String name = in.nextName();
            switch (name) {
                case "deviceid", "hash_deviceid" -> id = Tokens.require(in, id);
                case "type" -> type = Tokens.require(in, type);
                case "model" -> model = Tokens.require(in, model);
                case "model_id", "modelid" -> modelId = Tokens.small(in, 0);
                case "battery" -> battery = Tokens.require(in, battery);
                case "timezone" -> timezone = Tokens.text(in);
                case "first_session_date" -> firstSession = Tokens.integer(in, 0);
                case "last_session_date" -> lastSession = Tokens.integer(in, 0);
                case "fw", "mac_address", "serial_number", "network" -> {
                    String text = Tokens.text(in);
                    if (text != null && !text.isEmpty()) {
                        properties.put(name, text);
                    }
                }
                default -> in.skipValue();
            }
        }
        in.endObject();
        return new Device(id, type, model, modelId, battery, timezone, firstSession, lastSession,
                FieldTable.sealed(properties));
    }
}
