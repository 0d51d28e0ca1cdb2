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

import java.time.LocalDate;

import org.eclipse.jdt.annotation.NonNullByDefault;

import com.google.gson.JsonObject;

/**
 * One scored sleep session (withings.md 6.2).
 *
 * @param json never changed once it is here
 *
 * @author Cloud Bindings Team - Initial contribution
 */
@NonNullByDefault
public record SleepSummary(JsonObject json) implements Dated {

    /** The local day of the wake-up. */
    @Override
    public LocalDate date() {
        return LocalDate.parse(Json.text(json, "date", "1970-01-01"));
    }

    @Override
    public long modified() {
        return Json.integer(json, "modified", 0);
    }

    /** The begin in unix seconds. */
    public long start() {
        return Json.integer(json, "startdate", 0);
    }

    /** The end in unix seconds. */
    public long end() {
        return Json.integer(json, "enddate", start());
    }

    /** The mat or watch; empty in old recordings. */
    public String device() {
        return Json.text(json, "hash_deviceid", "");
    }
}
