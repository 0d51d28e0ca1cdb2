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
import org.eclipse.jdt.annotation.Nullable;

import com.google.gson.JsonObject;

/**
 * The totals of one local day from one source (withings.md 5.1).
 *
 * @param json never changed once it is here
 *
 * @author Cloud Bindings Team - Initial contribution
 */
@NonNullByDefault
public record Activity(JsonObject json) implements Dated {

    @Override
    public LocalDate date() {
        return LocalDate.parse(Json.text(json, "date", "1970-01-01"));
    }

    @Override
    public long modified() {
        return Json.integer(json, "modified", 0);
    }

    /** Whether a wearable of the vendor counted, not a phone or another service. */
    public boolean worn() {
        return "true".equals(Json.text(json, "is_tracker"));
    }

    /** The wearable, or null for phones and other sources. */
    public @Nullable String deviceid() {
        return Json.text(json, "deviceid");
    }
}
