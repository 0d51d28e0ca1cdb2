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
 * Decodes the body of getgoals, where an array means that there are none (withings.md 8.2); also the bare goals, as
 * recordings hold them.
 *
 * @author Cloud Bindings Team - Initial contribution
 */
@NonNullByDefault
final class GoalsDecoder implements BodyDecoder<Goals> {

    @Override
    public Goals decode(JsonReader in) throws IOException {
        return read(in, true);
    }

    private static Goals read(JsonReader in, boolean outermost) throws IOException {
        BigDecimal steps = null;
        BigDecimal sleep = null;
        BigDecimal weight = null;
        Goals inner = null;
        if (Tokens.enterObject(in)) {
            while (in.hasNext()) {
                String name = in.nextName();
                if (outermost && "goals".equals(name)) {
                    inner = read(in, false);
                    continue;
                }
                switch (name) {
                    case "steps" -> steps = Tokens.decimal(in);
                    case "sleep" -> sleep = Tokens.decimal(in);
                    case "weight" -> weight = weight(in);
                    default -> in.skipValue();
                }
            }
            in.endObject();
        }
        return inner == null ? new Goals(steps, sleep, weight) : inner;
    }

    private static @Nullable BigDecimal weight(JsonReader in) throws IOException {
        if (in.peek() != JsonToken.BEGIN_OBJECT) {
            return Tokens.decimal(in);
        }
        Measure measure = MeasureDecoder.measure(in, MeasureType.WEIGHT.number());
        return measure == null ? null : measure.value();
    }
}
