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
package org.openhab.simulator.withings.data;

import org.eclipse.jdt.annotation.NonNullByDefault;
import org.openhab.simulator.withings.model.ModelOptions;
import org.openhab.simulator.withings.model.Option;

import com.google.gson.JsonElement;
import com.google.gson.JsonObject;

/**
 * How getmeas and getactivity name the device model (withings.md 3.5, 16.6).
 *
 * @author Cloud Bindings Team - Initial contribution
 */
@NonNullByDefault
final class ModelNames {

    private ModelNames() {
    }

    /** Changes the item in place; with the switches at their defaults it stays as it is. */
    static JsonObject apply(JsonObject item, ModelOptions options) {
        JsonElement id = item.get("modelid");
        if (id == null) {
            return item;
        }
        String name = options.text(Option.MODEL_ID_NAME);
        if (!"modelid".equals(name)) {
            item.add("model_id", id);
        }
        if ("model_id".equals(name)) {
            item.remove("modelid");
        }
        if (options.flag(Option.MODEL_AS_NUMBER)) {
            item.add("model", id);
        }
        return item;
    }
}
