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
import java.util.ArrayList;
import java.util.List;

import org.eclipse.jdt.annotation.NonNullByDefault;
import org.eclipse.jdt.annotation.Nullable;

import com.google.gson.stream.JsonReader;
import com.google.gson.stream.JsonToken;

/**
 * Reads single JSON values as tolerantly as the cloud demands: numbers as text, {@code null}, booleans as numbers
 * and values of another kind altogether (withings.md 3.5).
 *
 * @author Cloud Bindings Team - Initial contribution
 */
@NonNullByDefault
final class Tokens {

    private Tokens() {
    }

    /** An integer of 64 bits; {@code fallback} for anything that is none. */
    static long integer(JsonReader in, long fallback) throws IOException {
        JsonToken token = in.peek();
        if (token == JsonToken.NUMBER || token == JsonToken.STRING) {
            try {
                return in.nextLong();
            } catch (NumberFormatException e) {
                // Gson keeps the value: it has still to be passed over.
                in.skipValue();
                return fallback;
            }
        }
        if (token == JsonToken.BOOLEAN) {
            return in.nextBoolean() ? 1 : 0;
        }
        in.skipValue();
        return fallback;
    }

    /** An integer of 32 bits; {@code fallback} for anything that is none, larger ones included. */
    static int small(JsonReader in, int fallback) throws IOException {
        long number = integer(in, fallback);
        return number == (int) number ? (int) number : fallback;
    }

    /** A text, also of a number; {@code null} for anything else. */
    static @Nullable String text(JsonReader in) throws IOException {
        JsonToken token = in.peek();
        if (token == JsonToken.STRING || token == JsonToken.NUMBER) {
            return in.nextString();
        }
        in.skipValue();
        return null;
    }

    /** Goes into an object; {@code false} if something else came, which is then passed over. */
    static boolean enterObject(JsonReader in) throws IOException {
        if (in.peek() == JsonToken.BEGIN_OBJECT) {
            in.beginObject();
            return true;
        }
        in.skipValue();
        return false;
    }

    /** The elements of an array that say something; none if something else came, which is then passed over. */
    static <T> List<T> list(JsonReader in, BodyDecoder<@Nullable T> element) throws IOException {
        List<T> list = new ArrayList<>();
        if (in.peek() != JsonToken.BEGIN_ARRAY) {
            in.skipValue();
            return list;
        }
        in.beginArray();
        while (in.hasNext()) {
            T next = element.decode(in);
            if (next != null) {
                list.add(next);
            }
        }
        in.endArray();
        return list;
    }
}
