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
import java.util.Map;

import org.eclipse.jdt.annotation.NonNullByDefault;
import org.eclipse.jdt.annotation.Nullable;

import com.google.gson.stream.JsonReader;

/**
 * Decodes an element of getworkouts (withings.md 5.3).
 *
 * @author Cloud Bindings Team - Initial contribution
 */
@NonNullByDefault
final class WorkoutDecoder implements BodyDecoder<@Nullable Workout> {

    static final FieldTable<WorkoutField> FIELDS = new FieldTable<>(WorkoutField.class);

    @Override
    public @Nullable Workout decode(JsonReader in) throws IOException {
        if (!Tokens.enterObject(in)) {
            return null;
        }
        long id = 0;
        int category = 0;
        String timezone = null;
        int modelId = 0;
        int attribution = 0;
        long start = 0;
        long end = 0;
        LocalDate date = null;
        String deviceId = null;
        long modified = 0;
        Map<WorkoutField, BigDecimal> figures = FIELDS.figures();
        String status = null;
        while (in.hasNext()) {
            switch (in.nextName()) {
                case "id" -> id = Tokens.integer(in, 0);
                case "category" -> category = Tokens.small(in, 0);
                case "timezone" -> timezone = Tokens.text(in);
                case "model", "modelid", "model_id" -> modelId = Tokens.small(in, modelId);
                case "attrib" -> attribution = Tokens.small(in, 0);
                case "startdate" -> start = Tokens.integer(in, 0);
                case "enddate" -> end = Tokens.integer(in, 0);
                case "date" -> date = Tokens.date(in);
                case "deviceid", "hash_deviceid" -> deviceId = Tokens.text(in, deviceId);
                case "modified" -> modified = Tokens.integer(in, 0);
                case "data" -> status = data(in, figures);
                default -> in.skipValue();
            }
        }
        in.endObject();
        return new Workout(id, category, timezone, modelId, attribution, start, end, date, deviceId, modified,
                FieldTable.sealed(figures), status);
    }

    private static @Nullable String data(JsonReader in, Map<WorkoutField, BigDecimal> figures) throws IOException {
        String status = null;
        if (Tokens.enterObject(in)) {
            while (in.hasNext()) {
                String name = in.nextName();
                if (FieldTable.CORE_TEMPERATURE_STATUS.equals(name)) {
                    status = Tokens.text(in);
                } else {
                    FIELDS.take(name, in, figures);
                }
            }
            in.endObject();
        }
        return status;
    }
}
