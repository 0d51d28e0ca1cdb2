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

import org.eclipse.jdt.annotation.NonNullByDefault;
import org.eclipse.jdt.annotation.Nullable;

import com.google.gson.stream.JsonReader;
import com.google.gson.stream.JsonToken;

/**
 * Decodes an element of the list of heart recordings (withings.md 7.1).
 *
 * @author Cloud Bindings Team - Initial contribution
 */
@NonNullByDefault
final class HeartDecoder implements BodyDecoder<@Nullable HeartRecord> {

    @Override
    public @Nullable HeartRecord decode(JsonReader in) throws IOException {
        if (!Tokens.enterObject(in)) {
            return null;
        }
        Parts parts = new Parts();
        BigDecimal heartRate = null;
        long time = 0;
        long modified = 0;
        String deviceId = null;
        int model = 0;
        while (in.hasNext()) {
            String name = in.nextName();
            switch (name) {
                case "ecg", "bloodpressure" -> parts.read(in);
                case "heart_rate" -> heartRate = heartRate(in);
                case "timestamp" -> time = Tokens.integer(in, 0);
                case "modified" -> modified = Tokens.integer(in, 0);
                case "deviceid", "hash_deviceid" -> deviceId = Tokens.text(in, deviceId);
                case "model", "model_id", "modelid" -> model = Tokens.small(in, model);
                default -> in.skipValue();
            }
        }
        in.endObject();
        return new HeartRecord(parts.signalId, parts.afib, parts.systolic, parts.diastolic, heartRate, time, modified,
                deviceId, model);
    }

    /** A number, or an object around it that may say that it was deleted (withings.md 16.17). */
    private static @Nullable BigDecimal heartRate(JsonReader in) throws IOException {
        if (in.peek() != JsonToken.BEGIN_OBJECT) {
            return Tokens.decimal(in);
        }
        BigDecimal value = null;
        boolean deleted = false;
        in.beginObject();
        while (in.hasNext()) {
            switch (in.nextName()) {
                case "value" -> value = Tokens.decimal(in);
                case "is_deleted" -> deleted = Tokens.flag(in, false);
                default -> in.skipValue();
            }
        }
        in.endObject();
        return deleted ? null : value;
    }

    /** What the inner objects of a recording tell. */
    private static final class Parts {
        private long signalId;
        private int afib = HeartRecord.NO_CLASS;
        private @Nullable BigDecimal systolic;
        private @Nullable BigDecimal diastolic;

        void read(JsonReader in) throws IOException {
            if (!Tokens.enterObject(in)) {
                return;
            }
            while (in.hasNext()) {
                switch (in.nextName()) {
                    case "signalid" -> signalId = Tokens.integer(in, 0);
                    case "afib" -> afib = Tokens.small(in, HeartRecord.NO_CLASS);
                    case "systole" -> systolic = Tokens.decimal(in);
                    case "diastole" -> diastolic = Tokens.decimal(in);
                    default -> in.skipValue();
                }
            }
            in.endObject();
        }
    }
}
