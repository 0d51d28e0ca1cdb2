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
import java.util.Collections;
import java.util.EnumMap;
import java.util.Map;
import java.util.SortedMap;
import java.util.TreeMap;

import org.eclipse.jdt.annotation.NonNullByDefault;
import org.eclipse.jdt.annotation.Nullable;

import com.google.gson.stream.JsonReader;

/**
 * Decodes an element of the sleep states (withings.md 6.1).
 *
 * @author Cloud Bindings Team - Initial contribution
 */
@NonNullByDefault
final class SleepDecoder implements BodyDecoder<@Nullable SleepStretch> {

    static final FieldTable<SleepSignal> SIGNALS = new FieldTable<>(SleepSignal.class);

    @Override
    public @Nullable SleepStretch decode(JsonReader in) throws IOException {
        if (!Tokens.enterObject(in)) {
            return null;
        }
        long start = 0;
        long end = 0;
        int state = SleepStretch.NO_STATE;
        String deviceId = null;
        int modelId = 0;
        Map<SleepSignal, SortedMap<Long, BigDecimal>> signals = new EnumMap<>(SleepSignal.class);
        while (in.hasNext()) {
            String name = in.nextName();
            switch (name) {
                case "startdate" -> start = Tokens.integer(in, 0);
                case "enddate" -> end = Tokens.integer(in, 0);
                case "state" -> state = Tokens.small(in, SleepStretch.NO_STATE);
                case "hash_deviceid", "deviceid" -> deviceId = Tokens.text(in, deviceId);
                case "model_id", "modelid" -> modelId = Tokens.small(in, 0);
                default -> {
                    SleepSignal signal = SIGNALS.of(name);
                    if (signal == null) {
                        in.skipValue();
                    } else {
                        SortedMap<Long, BigDecimal> samples = samples(in);
                        if (!samples.isEmpty()) {
                            signals.put(signal, Collections.unmodifiableSortedMap(samples));
                        }
                    }
                }
            }
        }
        in.endObject();
        return new SleepStretch(start, end, state, deviceId, modelId, FieldTable.sealed(signals));
    }

    private static SortedMap<Long, BigDecimal> samples(JsonReader in) throws IOException {
        SortedMap<Long, BigDecimal> samples = new TreeMap<>();
        if (Tokens.enterObject(in)) {
            while (in.hasNext()) {
                Long time = Tokens.number(in.nextName());
                BigDecimal value = Tokens.decimal(in);
                if (time != null && value != null) {
                    samples.put(time, value);
                }
            }
            in.endObject();
        }
        return samples;
    }
}
