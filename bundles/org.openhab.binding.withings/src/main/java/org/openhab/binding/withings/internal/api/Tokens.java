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
import java.time.format.DateTimeParseException;
import java.util.ArrayList;
import java.util.Collections;
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

    /** No quantity of a human being needs more; wild numbers would blow up every later calculation. */
    private static final int LONGEST_NUMBER = 40;
    private static final int SCALE_BOUND = 18;
    private static final int FEW_DIGITS = 9;

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

    /** A number with all its digits; {@code null} for anything that is none, absurd ones included. */
    static @Nullable BigDecimal decimal(JsonReader in) throws IOException {
        JsonToken token = in.peek();
        if (token == JsonToken.NUMBER || token == JsonToken.STRING) {
            return decimal(in.nextString());
        }
        if (token == JsonToken.BOOLEAN) {
            return in.nextBoolean() ? BigDecimal.ONE : BigDecimal.ZERO;
        }
        in.skipValue();
        return null;
    }

    /** The number that a text spells, {@code null} if it spells none or an absurd one. */
    static @Nullable BigDecimal decimal(String text) {
        if (text.length() > LONGEST_NUMBER) {
            return null;
        }
        // Nearly all numbers are like this, and there are very many of them.
        if (text.length() <= FEW_DIGITS && isDigits(text)) {
            return BigDecimal.valueOf(Long.parseLong(text));
        }
        try {
            BigDecimal number = new BigDecimal(text);
            return number.scale() < -SCALE_BOUND || number.scale() > SCALE_BOUND ? null : number;
        } catch (NumberFormatException e) {
            return null;
        }
    }

    private static boolean isDigits(String text) {
        for (int i = 0; i < text.length(); i++) {
            char c = text.charAt(i);
            if (c < '0' || c > '9') {
                return false;
            }
        }
        return !text.isEmpty();
    }

    /** The integer that a key spells, {@code null} if it spells none. */
    static @Nullable Long number(String key) {
        try {
            return Long.valueOf(key);
        } catch (NumberFormatException e) {
            return null;
        }
    }

    /** Yes or no in whatever spelling; {@code fallback} for anything else. */
    static boolean flag(JsonReader in, boolean fallback) throws IOException {
        String text = in.peek() == JsonToken.BOOLEAN ? String.valueOf(in.nextBoolean()) : text(in);
        if (text == null) {
            return fallback;
        }
        return switch (text) {
            case "true" -> true;
            case "false" -> false;
            default -> {
                BigDecimal number = decimal(text);
                yield number == null ? fallback : number.signum() != 0;
            }
        };
    }

    /** A day of the calendar; {@code null} for anything else. */
    static @Nullable LocalDate date(JsonReader in) throws IOException {
        String text = text(in);
        try {
            return text == null ? null : LocalDate.parse(text);
        } catch (DateTimeParseException e) {
            return null;
        }
    }

    /** A text, also of a number; {@code fallback} for anything else. */
    static @Nullable String text(JsonReader in, @Nullable String fallback) throws IOException {
        String text = text(in);
        return text == null ? fallback : text;
    }

    /** The same where there has to be something. */
    static String require(JsonReader in, String fallback) throws IOException {
        String text = text(in);
        return text == null ? fallback : text;
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
        if (in.peek() != JsonToken.BEGIN_ARRAY) {
            in.skipValue();
            return List.of();
        }
        List<T> list = new ArrayList<>();
        in.beginArray();
        while (in.hasNext()) {
            T next = element.decode(in);
            if (next != null) {
                list.add(next);
            }
        }
        in.endArray();
        return Collections.unmodifiableList(list);
    }
}
