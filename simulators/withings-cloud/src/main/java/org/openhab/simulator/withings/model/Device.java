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
package org.openhab.simulator.withings.model;

import org.eclipse.jdt.annotation.NonNullByDefault;

import com.google.gson.JsonObject;

/**
 * One appliance of a person (withings.md 8.1).
 *
 * @param json never changed once it is here; may hold models and types that do not exist
 *
 * @author Cloud Bindings Team - Initial contribution
 */
@NonNullByDefault
public record Device(JsonObject json) {

    /** 40 hex characters. */
    public String deviceid() {
        return Json.text(json, "deviceid", "");
    }

    /** The number of withings.md 10. */
    public int modelId() {
        return (int) Json.integer(json, "model_id", 0);
    }

    public String model() {
        return Json.text(json, "model", "");
    }

    public String type() {
        return Json.text(json, "type", "");
    }
}
