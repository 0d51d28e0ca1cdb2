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
 * A stretch of one state within a night (withings.md 6.1).
 *
 * @param json never changed once it is here
 *
 * @author Cloud Bindings Team - Initial contribution
 */
@NonNullByDefault
public record SleepStretch(JsonObject json) {

    /** The begin in unix seconds. */
    public long start() {
        return Json.integer(json, "startdate", 0);
    }

    /** The end in unix seconds; of an open stretch its begin. */
    public long end() {
        return Json.integer(json, "enddate", start());
    }

    /** Whether somebody still lies there. */
    public boolean open() {
        return !json.has("enddate");
    }

    /** The mat or watch; empty in old recordings. */
    public String device() {
        return Json.text(json, "hash_deviceid", "");
    }
}
