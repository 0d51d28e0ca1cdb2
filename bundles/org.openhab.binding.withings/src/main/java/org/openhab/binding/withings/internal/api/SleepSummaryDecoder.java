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

/**
 * Decodes an element of getsummary (withings.md 6.2).
 *
 * @author Cloud Bindings Team - Initial contribution
 */
@NonNullByDefault
final class SleepSummaryDecoder implements BodyDecoder<@Nullable SleepSummary> {

    static final FieldTable<SleepField> FIELDS = new FieldTable<>(SleepField.class);
    private static final NightEvents EVENTS = new NightEvents();
    static final String NIGHT_EVENTS = "night_events";

    @Override
    public @Nullable SleepSummary decode(JsonReader in) throws IOException {
        if (!Tokens.enterObject(in)) {
            return null;
        }
        long id = 0;
        String timezone = null;
        int model = 0;
        int modelId = 0;
        String deviceId = null;
        long start = 0;
        long end = 0;
        LocalDate date = null;
        long created = 0;
        long modified = 0;
        boolean completed = true;
        Data data = new Data();
        while (in.hasNext()) {
            switch (in.nextName()) {
                case "id" -> id = Tokens.integer(in, 0);
                case "timezone" -> timezone = Tokens.text(in);
                case "model" -> model = Tokens.small(in, 0);
                case "model_id", "modelid" -> modelId = Tokens.small(in, 0);
                case "hash_deviceid", "deviceid" -> deviceId = Tokens.text(in, deviceId);
                case "startdate" -> start = Tokens.integer(in, 0);
                case "enddate" -> end = Tokens.integer(in, 0);
                case "date" -> date = Tokens.date(in);
                case "created" -> created = Tokens.integer(in, 0);
                case "modified" -> modified = Tokens.integer(in, 0);
                case "completed" -> completed = Tokens.flag(in, true);
                case "data" -> data.read(in);
                default -> in.skipValue();
            }
        }
        in.endObject();
        return new SleepSummary(id, timezone, model, modelId, deviceId, start, end, date, created, modified, completed,
                FieldTable.sealed(data.figures), data.status, data.events);
    }

    /** The inner part of a session. */
    private static final class Data {
        private final Map<SleepField, BigDecimal> figures = FIELDS.figures();
        private Map<Integer, List<Integer>> events = Map.of();
        private @Nullable String status;

        void read(JsonReader in) throws IOException {
            if (!Tokens.enterObject(in)) {
                return;
            }
            while (in.hasNext()) {
                String name = in.nextName();
                switch (name) {
                    case NIGHT_EVENTS -> events = EVENTS.decode(in);
                    case FieldTable.CORE_TEMPERATURE_STATUS -> status = Tokens.text(in);
                    default -> FIELDS.take(name, in, figures);
                }
            }
            in.endObject();
        }
    }
}
