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
 * One entry of the heart list (withings.md 7.1).
 *
 * @param json never changed once it is here
 *
 * @author Cloud Bindings Team - Initial contribution
 */
@NonNullByDefault
public record HeartRecord(JsonObject json) {

    /** The time of the recording in unix seconds. */
    public long timestamp() {
        return Json.integer(json, "timestamp", 0);
    }

    /** The id of the ECG, 0 when there is none. */
    public long signalid() {
        return Json.integer(Json.child(json, "ecg"), "signalid", 0);
    }

    public int model() {
        return (int) Json.integer(json, "model", 0);
    }
}
