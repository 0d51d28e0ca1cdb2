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
package org.openhab.simulator.withings.control;

import java.util.EnumMap;
import java.util.List;
import java.util.Map;

import org.eclipse.jdt.annotation.NonNullByDefault;
import org.openhab.simulator.kit.control.ControlError;
import org.openhab.simulator.kit.control.ControlJson;

import com.google.gson.JsonElement;
import com.google.gson.JsonNull;
import com.google.gson.JsonObject;

/**
 * The part of the control API below {@code options}.
 *
 * @author Cloud Bindings Team - Initial contribution
 */
@NonNullByDefault
class OptionRoutes {

    private static final List<String> PATH = List.of("options");

    private final Parts parts;

    OptionRoutes(Parts parts) {
        this.parts = parts;
    }

    JsonElement call(String verb, List<String> path, JsonElement body) {
        if (path.equals(List.of("options", "help")) && "GET".equals(verb)) {
            return parts.switches().help();
        }
        if (path.size() > 1 || !"GET".equals(verb) && !"PUT".equals(verb)) {
            throw ControlError.unknown();
        }
        if ("PUT".equals(verb)) {
            set(ControlJson.object(body));
        }
        JsonObject all = parts.switches().json();
        modelOptions().asMap().forEach(all::add);
        return all;
    }

    /** All or nothing: values are set only if every name is known. */
    private void set(JsonObject wanted) {
        JsonObject known = modelOptions();
        JsonObject forModel = new JsonObject();
        Map<Switch, String> own = new EnumMap<>(Switch.class);
        for (String key : wanted.keySet()) {
            Switch s = Switches.find(key);
            if (s != null) {
                own.put(s, ControlJson.requiredText(wanted, key));
            } else if (known.has(key)) {
                forModel.add(key, wanted.get(key));
            } else {
                throw new ControlError(400, "unknown option " + key);
            }
        }
        own.forEach(parts.switches()::set);
        if (forModel.size() > 0) {
            parts.model().control("PUT", PATH, forModel);
        }
    }

    private JsonObject modelOptions() {
        return ControlJson.object(parts.model().control("GET", PATH, JsonNull.INSTANCE));
    }
}
