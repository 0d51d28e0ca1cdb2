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
package org.openhab.binding.withings.internal.api;

import java.io.IOException;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;

import org.eclipse.jdt.annotation.NonNullByDefault;
import org.eclipse.jdt.annotation.Nullable;

import com.google.gson.stream.JsonReader;
import com.google.gson.stream.JsonToken;

/**
 * Decodes the body of getactivity (withings.md 5.1); also a single day in place of the list, as it was sent long ago.
 *
 * @author Cloud Bindings Team - Initial contribution
 */
@NonNullByDefault
final class ActivityDecoder implements BodyDecoder<Page<Activity>> {

    static final FieldTable<ActivityField> FIELDS = new FieldTable<>(ActivityField.class);

    @Override
    public Page<Activity> decode(JsonReader in) throws IOException {
        if (in.peek() == JsonToken.BEGIN_ARRAY) {
            return new Page<>(Tokens.list(in, ActivityDecoder::day), false, 0);
        }
        List<Activity> days = null;
        boolean more = false;
        long offset = 0;
        Day single = new Day();
        if (Tokens.enterObject(in)) {
            while (in.hasNext()) {
                String name = in.nextName();
                switch (name) {
                    case "activities" -> days = Tokens.list(in, ActivityDecoder::day);
                    case "more" -> more = Tokens.flag(in, false);
                    case "offset" -> offset = Tokens.integer(in, 0);
                    default -> single.take(name, in);
                }
            }
            in.endObject();
        }
        if (days == null) {
            Activity only = single.activity();
            days = only == null ? List.of() : List.of(only);
        }
        return new Page<>(days, more, offset);
    }

    private static @Nullable Activity day(JsonReader in) throws IOException {
        Day day = new Day();
        if (Tokens.enterObject(in)) {
            while (in.hasNext()) {
                day.take(in.nextName(), in);
            }
            in.endObject();
        }
        return day.activity();
    }

    /** A day of which not everything has been read yet. */
    private static final class Day {
        private final Map<ActivityField, BigDecimal> figures = FIELDS.figures();
        private @Nullable LocalDate date;
        private @Nullable String timezone;
        private @Nullable String deviceId;
        private int brand;
        private boolean tracker;
        private long modified;
        private int modelId;
        private @Nullable String model;

        void take(String name, JsonReader in) throws IOException {
            switch (name) {
                case "date" -> date = Tokens.date(in);
                case "timezone" -> timezone = Tokens.text(in);
                case "deviceid", "hash_deviceid" -> deviceId = Tokens.text(in, deviceId);
                case "brand" -> brand = Tokens.small(in, 0);
                case "is_tracker" -> tracker = Tokens.flag(in, false);
                case "modified" -> modified = Tokens.integer(in, 0);
                case "modelid", "model_id" -> modelId = Tokens.small(in, 0);
                case "model" -> model = Tokens.text(in);
                default -> FIELDS.take(name, in, figures);
            }
        }

        /** The day; {@code null} if nobody can tell which day it is. */
        @Nullable
        Activity activity() {
            LocalDate known = date;
            return known == null ? null
                    : new Activity(known, timezone, deviceId, brand, tracker, modified, modelId, model,
                            FieldTable.sealed(figures));
        }
    }
}
