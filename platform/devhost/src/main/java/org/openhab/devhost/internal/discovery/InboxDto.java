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
package org.openhab.devhost.internal.discovery;

import java.util.Map;
import java.util.TreeMap;

import org.eclipse.jdt.annotation.NonNullByDefault;
import org.openhab.core.thing.ThingUID;

import com.google.gson.Gson;
import com.google.gson.GsonBuilder;
import com.google.gson.JsonParseException;
import com.google.gson.ToNumberPolicy;

/**
 * A discovery result as JSON text for the storage.
 *
 * @author Cloud Bindings Team - Initial contribution
 */
@NonNullByDefault({})
final class InboxDto {

    private static final Gson GSON = new GsonBuilder().disableHtmlEscaping()
            .setObjectToNumberStrategy(ToNumberPolicy.BIG_DECIMAL).create();

    String thingUID;
    String thingTypeUID;
    String bridgeUID;
    String label;
    String flag;
    String representationProperty;
    Map<String, Object> properties;
    long timeToLive;
    long timestamp;

    static String encode(InboxResult result) {
        InboxDto dto = new InboxDto();
        ThingUID bridge = result.getBridgeUID();
        dto.thingUID = result.getThingUID().getAsString();
        dto.thingTypeUID = result.getThingTypeUID().getAsString();
        dto.bridgeUID = bridge == null ? null : bridge.getAsString();
        dto.label = result.getLabel();
        dto.flag = result.getFlag().name();
        dto.representationProperty = result.getRepresentationProperty();
        dto.properties = new TreeMap<>(result.getProperties());
        dto.timeToLive = result.getTimeToLive();
        dto.timestamp = result.time().toEpochMilli();
        return GSON.toJson(dto);
    }

    /**
     * @throws IllegalArgumentException when the text is no discovery result
     */
    static InboxResult decode(String json) {
        try {
            InboxDto dto = GSON.fromJson(json, InboxDto.class);
            if (dto == null || dto.thingUID == null || dto.thingTypeUID == null || dto.flag == null) {
                throw new IllegalArgumentException("UID, type or flag is missing");
            }
            return new InboxResult(dto);
        } catch (JsonParseException e) {
            throw new IllegalArgumentException(e.getMessage(), e);
        }
    }
}
