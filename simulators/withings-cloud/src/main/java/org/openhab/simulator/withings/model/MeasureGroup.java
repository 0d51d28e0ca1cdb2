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

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;

import org.eclipse.jdt.annotation.NonNullByDefault;
import org.eclipse.jdt.annotation.Nullable;

import com.google.gson.JsonArray;
import com.google.gson.JsonElement;
import com.google.gson.JsonObject;

/**
 * One measure group as the cloud holds it (withings.md 4.2).
 *
 * The JSON itself is the record, so that recorded answers keep every member, also unknown ones.
 *
 * @param json never changed once it is here
 * @param changed when this cloud last touched the group, in unix seconds; what {@code lastupdate} is compared with
 *
 * @author Cloud Bindings Team - Initial contribution
 */
@NonNullByDefault
public record MeasureGroup(JsonObject json, long changed) {

    /**
     * @param json the group as sent by the cloud
     * @param storedAt when it came here, in unix seconds; counts only for groups of old recordings without times
     */
    public static MeasureGroup of(JsonObject json, long storedAt) {
        long created = Json.integer(json, "created", storedAt);
        return new MeasureGroup(json, Json.integer(json, "modified", created));
    }

    public long grpid() {
        return Json.integer(json, "grpid", 0);
    }

    /** How the group was attributed (withings.md 4.4). */
    public int attrib() {
        return (int) Json.integer(json, "attrib", 0);
    }

    /** 1 for real measurements, 2 for objectives; a group without one is real. */
    public int category() {
        return (int) Json.integer(json, "category", 1);
    }

    /** When it was measured, in unix seconds. */
    public long date() {
        return Json.integer(json, "date", 0);
    }

    /** The time of the last change as the group itself tells it; of its creation when it does not. */
    public long modified() {
        return Json.integer(json, "modified", Json.integer(json, "created", 0));
    }

    /** 40 hex characters, or null for manual entries. */
    public @Nullable String deviceid() {
        return Json.text(json, "deviceid");
    }

    /** The measures that can be decoded, in the order of the group. */
    public List<Measure> measures() {
        List<Measure> measures = new ArrayList<>();
        for (JsonObject each : rawMeasures()) {
            Long type = Json.integer(each, "type");
            BigDecimal mantissa = Json.decimal(each, "value");
            if (type == null || mantissa == null) {
                continue;
            }
            Long position = Json.integer(each, "position");
            measures.add(new Measure(type.intValue(), mantissa.scaleByPowerOfTen((int) Json.integer(each, "unit", 0)),
                    position == null ? null : position.intValue()));
        }
        return measures;
    }

    /** How many measures are in it, also such that cannot be decoded. */
    public int size() {
        return json.get("measures")instanceof JsonArray array ? array.size() : 0;
    }

    /** The measures as they are sent. */
    public List<JsonObject> rawMeasures() {
        List<JsonObject> raw = new ArrayList<>();
        if (json.get("measures")instanceof JsonArray array) {
            for (JsonElement each : array) {
                if (each instanceof JsonObject measure) {
                    raw.add(measure);
                }
            }
        }
        return raw;
    }

    /** The same group with one member changed at a time; {@code modified} grows with it. */
    public MeasureGroup edited(String name, @Nullable Object value, long now) {
        JsonObject copy = Json.with(json, name, value);
        copy.addProperty("modified", now);
        return new MeasureGroup(copy, now);
    }
}
