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
package org.openhab.devhost.internal.event;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

import org.eclipse.jdt.annotation.NonNullByDefault;
import org.eclipse.jdt.annotation.Nullable;
import org.openhab.core.thing.ThingStatusInfo;
import org.openhab.core.types.Type;

import com.google.gson.Gson;
import com.google.gson.GsonBuilder;

/**
 * The JSON of event payloads, as openHAB writes it.
 *
 * @author Cloud Bindings Team - Initial contribution
 */
@NonNullByDefault
final class Payloads {

    private static final Gson GSON = new GsonBuilder().disableHtmlEscaping().create();
    private static final String TYPE_SUFFIX = "Type";

    private Payloads() {
    }

    static String json(Object value) {
        return GSON.toJson(value);
    }

    /** Alternating keys and values; null values are left out. */
    static Map<String, Object> object(@Nullable Object... pairs) {
        Map<String, Object> map = new LinkedHashMap<>();
        for (int i = 0; i < pairs.length; i += 2) {
            Object value = pairs[i + 1];
            if (value != null) {
                map.put(String.valueOf(pairs[i]), value);
            }
        }
        return map;
    }

    /** The short name of a state or command type: {@code QuantityType} is {@code Quantity}. */
    static String typeName(Type type) {
        String name = type.getClass().getSimpleName();
        return name.endsWith(TYPE_SUFFIX) ? name.substring(0, name.length() - TYPE_SUFFIX.length()) : name;
    }

    static Map<String, Object> value(Type type) {
        return object("type", typeName(type), "value", type.toFullString());
    }

    static Map<String, Object> status(ThingStatusInfo info) {
        return object("status", info.getStatus().name(), "statusDetail", info.getStatusDetail().name(), "description",
                info.getDescription());
    }

    static List<Object> pair(Object newer, Object older) {
        return List.of(newer, older);
    }
}
