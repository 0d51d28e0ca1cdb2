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
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Map;

import org.eclipse.jdt.annotation.NonNullByDefault;
import org.eclipse.jdt.annotation.Nullable;

import com.google.gson.stream.JsonReader;

/**
 * Decodes the body of getintradayactivity, where the times are the keys (withings.md 5.2).
 *
 * @author Cloud Bindings Team - Initial contribution
 */
@NonNullByDefault
final class IntradayDecoder implements BodyDecoder<List<IntradaySample>> {

    static final FieldTable<IntradayField> FIELDS = new FieldTable<>(IntradayField.class);
    static final String DURATION = "duration";

    @Override
    public List<IntradaySample> decode(JsonReader in) throws IOException {
        List<IntradaySample> samples = List.of();
        if (Tokens.enterObject(in)) {
            while (in.hasNext()) {
                if ("series".equals(in.nextName())) {
                    samples = series(in);
                } else {
                    in.skipValue();
                }
            }
            in.endObject();
        }
        return samples;
    }

    private static List<IntradaySample> series(JsonReader in) throws IOException {
        List<IntradaySample> samples = new ArrayList<>();
        if (Tokens.enterObject(in)) {
            while (in.hasNext()) {
                Long time = Tokens.number(in.nextName());
                if (time == null) {
                    in.skipValue();
                } else {
                    IntradaySample sample = sample(time, in);
                    if (sample != null) {
                        samples.add(sample);
                    }
                }
            }
            in.endObject();
        }
        return Collections.unmodifiableList(samples);
    }

    private static @Nullable IntradaySample sample(long time, JsonReader in) throws IOException {
        if (!Tokens.enterObject(in)) {
            return null;
        }
        long duration = 0;
        String deviceId = null;
        int modelId = 0;
        Map<IntradayField, BigDecimal> figures = FIELDS.figures();
        while (in.hasNext()) {
            String name = in.nextName();
            switch (name) {
                case DURATION -> duration = Tokens.integer(in, 0);
                case "deviceid", "hash_deviceid" -> deviceId = Tokens.text(in, deviceId);
                case "model_id", "modelid" -> modelId = Tokens.small(in, 0);
                default -> FIELDS.take(name, in, figures);
            }
        }
        in.endObject();
        return new IntradaySample(time, duration, deviceId, modelId, FieldTable.sealed(figures));
    }
}
