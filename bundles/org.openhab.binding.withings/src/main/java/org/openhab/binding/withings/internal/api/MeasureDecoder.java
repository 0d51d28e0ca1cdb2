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
import java.util.List;

import org.eclipse.jdt.annotation.NonNullByDefault;
import org.eclipse.jdt.annotation.Nullable;

import com.google.gson.stream.JsonReader;
import com.google.gson.stream.JsonToken;

/**
 * Decodes the body of getmeas (withings.md 4.2); also a bare list of groups, as recordings hold it.
 *
 * @author Cloud Bindings Team - Initial contribution
 */
@NonNullByDefault
public final class MeasureDecoder implements BodyDecoder<MeasurePage> {

    @Override
    public MeasurePage decode(JsonReader in) throws IOException {
        if (in.peek() == JsonToken.BEGIN_ARRAY) {
            return new MeasurePage(0, null, Tokens.list(in, MeasureDecoder::group), false, 0);
        }
        long updateTime = 0;
        String timezone = null;
        List<MeasureGroup> groups = List.of();
        boolean more = false;
        long offset = 0;
        if (Tokens.enterObject(in)) {
            while (in.hasNext()) {
                switch (in.nextName()) {
                    case "updatetime" -> updateTime = Tokens.integer(in, 0);
                    case "timezone" -> timezone = Tokens.text(in);
                    case "measuregrps" -> groups = Tokens.list(in, MeasureDecoder::group);
                    case "more" -> more = Tokens.flag(in, false);
                    case "offset" -> offset = Tokens.integer(in, 0);
                    default -> in.skipValue();
                }
            }
            in.endObject();
        }
        return new MeasurePage(updateTime, timezone, groups, more, offset);
    }

    private static @Nullable MeasureGroup group(JsonReader in) throws IOException {
        if (!Tokens.enterObject(in)) {
            return null;
        }
        long id = 0;
        int attribution = 0;
        long date = 0;
        long created = 0;
        long modified = 0;
        int category = 0;
        String deviceId = null;
        String model = null;
        int modelId = 0;
        List<Measure> measures = List.of();
        while (in.hasNext()) {
            switch (in.nextName()) {
                case "grpid" -> id = Tokens.integer(in, 0);
                case "attrib" -> attribution = Tokens.small(in, 0);
                case "date" -> date = Tokens.integer(in, 0);
                case "created" -> created = Tokens.integer(in, 0);
                case "modified" -> modified = Tokens.integer(in, 0);
                case "category" -> category = Tokens.small(in, 0);
                case "deviceid" -> deviceId = Tokens.text(in);
                case "model" -> model = Tokens.text(in);
                case "modelid", "model_id" -> modelId = Tokens.small(in, 0);
                case "measures" -> measures = Tokens.list(in, inner -> measure(inner, 0));
                default -> in.skipValue();
            }
        }
        in.endObject();
        return new MeasureGroup(id, attribution, date, created, modified, category, deviceId, model, modelId, measures);
    }

    /**
     * A measure; {@code null} if it lacks its type or its number, so that it says nothing.
     *
     * @param ofType the type if none is sent, 0 for none
     */
    static @Nullable Measure measure(JsonReader in, int ofType) throws IOException {
        if (!Tokens.enterObject(in)) {
            return null;
        }
        boolean hasNumber = false;
        long mantissa = 0;
        int scale = 0;
        int type = ofType;
        int exponent = 0;
        int position = Position.NONE;
        while (in.hasNext()) {
            switch (in.nextName()) {
                case "value" -> {
                    JsonToken token = in.peek();
                    hasNumber = token == JsonToken.NUMBER || token == JsonToken.STRING;
                    if (!hasNumber) {
                        in.skipValue();
                        continue;
                    }
                    try {
                        mantissa = in.nextLong();
                    } catch (NumberFormatException e) {
                        // Not an integer, as documented, but perhaps a number all the same.
                        BigDecimal number = whole(in.nextString());
                        hasNumber = number != null;
                        mantissa = number == null ? 0 : number.unscaledValue().longValue();
                        scale = number == null ? 0 : number.scale();
                    }
                }
                case "type" -> type = Tokens.small(in, 0);
                case "unit" -> exponent = Tokens.small(in, Integer.MAX_VALUE);
                case "position" -> position = Tokens.small(in, Position.NONE);
                default -> in.skipValue();
            }
        }
        in.endObject();
        return hasNumber && type > 0 ? new Measure(type, mantissa, exponent - scale, position) : null;
    }

    /** A number whose digits fit into a mantissa. */
    private static @Nullable BigDecimal whole(String text) {
        BigDecimal number = Tokens.decimal(text);
        return number != null && number.unscaledValue().bitLength() < Long.SIZE ? number : null;
    }
}
