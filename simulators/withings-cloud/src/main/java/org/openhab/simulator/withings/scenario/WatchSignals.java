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
package org.openhab.simulator.withings.scenario;

import java.util.List;
import java.util.SortedMap;
import java.util.TreeMap;

import org.eclipse.jdt.annotation.NonNullByDefault;
import org.eclipse.jdt.annotation.Nullable;
import org.openhab.simulator.withings.model.Device;
import org.openhab.simulator.withings.model.Json;

import com.google.gson.JsonObject;

/**
 * What newer watches feel by themselves: variability of the heart rate, oxygen, temperature (withings.md 5.2, 11).
 *
 * @author Cloud Bindings Team - Initial contribution
 */
@NonNullByDefault
final class WatchSignals {

    private static final int MINUTE = 60;
    /** Minutes of an hour, off those of pulse and walks. */
    private static final int[] VARIABILITY_AT = { 6, 26, 46 };
    private static final int OXYGEN_AT = 12;
    private static final int BREATH_AT = 22;
    private static final int TEMPERATURE_AT = 33;
    private static final int FIRST_WITH_VARIABILITY = 91;
    private static final int SCANWATCH_2 = 94;

    private WatchSignals() {
    }

    /** @return entries by unix second; nothing for devices that do not tell any */
    static SortedMap<Long, JsonObject> of(List<DayPlan.Hour> hours, Device source) {
        SortedMap<Long, JsonObject> series = new TreeMap<>();
        if (!DeviceModel.TRACKER.equals(source.type()) || source.modelId() < FIRST_WITH_VARIABILITY) {
            return series;
        }
        for (DayPlan.Hour hour : hours) {
            if (hour.steps() == 0) {
                variability(series, hour, source);
                series.put(at(hour, OXYGEN_AT), entry(source, "spo2_auto", 94 + hour.pulse() % 5, "duration", MINUTE));
                series.put(at(hour, BREATH_AT), entry(source, "rr", 12 + hour.pulse() % 4, "duration", MINUTE));
            }
            if (source.modelId() == SCANWATCH_2) {
                series.put(at(hour, TEMPERATURE_AT), entry(source, "core_body_temperature",
                        Math.round(362 + Math.min(9, hour.pulse() / 10)) / 10.0, "duration", MINUTE));
            }
        }
        return series;
    }

    /** The slower the heart, the more it varies; the whole always varies more than neighbours do. */
    private static void variability(SortedMap<Long, JsonObject> series, DayPlan.Hour hour, Device source) {
        for (int minute : VARIABILITY_AT) {
            int neighbours = Math.max(12, 75 - hour.pulse() / 2 + minute % 7);
            series.put(at(hour, minute), entry(source, "rmssd", neighbours, "sdnn1", neighbours + 9 + minute % 4,
                    "hrv_quality", 70 + neighbours % 30, "duration", 5 * MINUTE));
        }
    }

    private static long at(DayPlan.Hour hour, int minute) {
        return hour.start() + minute * (long) MINUTE;
    }

    /** @return an entry with the fields and its source */
    static JsonObject entry(Device source, @Nullable Object... fields) {
        JsonObject entry = Json.object(fields);
        entry.addProperty("deviceid", source.deviceid());
        entry.addProperty("model", source.model());
        entry.addProperty("model_id", source.modelId());
        return entry;
    }
}
