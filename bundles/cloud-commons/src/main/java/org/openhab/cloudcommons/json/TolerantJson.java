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
package org.openhab.cloudcommons.json;

import java.io.IOException;
import java.io.Reader;
import java.io.StringReader;
import java.math.BigDecimal;
import java.time.DateTimeException;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;

import org.eclipse.jdt.annotation.NonNullByDefault;
import org.eclipse.jdt.annotation.Nullable;

import com.google.gson.stream.JsonReader;
import com.google.gson.stream.JsonToken;

/**
 * The {@link TolerantJson} reads JSON in one pass, for clouds that do not keep to their own documentation.
 *
 * A value of another type than asked for is skipped and reads as null, or as an empty list; numbers may stand in
 * quotes;
 * what a field handler does not read is skipped. Only a text that is not JSON at all, or cut off, is an error. Usage:
 *
 * <pre>
 * Point point = TolerantJson.parse(text, json -&gt; {
 *     Builder builder = new Builder();
 *     json.object(name -&gt; {
 *         switch (name) {
 *             case "x" -&gt; builder.x = json.decimal();
 *             case "y" -&gt; builder.y = json.decimal();
 *         }
 *     });
 *     return builder.build();
 * });
 * </pre>
 *
 * @author Cloud Bindings Team - Initial contribution
 */
@NonNullByDefault
public final class TolerantJson {

    /** Deepest nesting that is read or skipped. */
    public static final int MAX_DEPTH = 64;
    /** Longer numbers are no numbers: nothing measured needs them, and huge exponents would eat the memory. */
    private static final int MAX_NUMBER_LENGTH = 40;
    private static final int MAX_SCALE = 100;

    /** What turns a document into a value. */
    @FunctionalInterface
    public interface Decoder<T> {
        T decode(TolerantJson json) throws IOException;
    }

    /** What reads the value of a field, or leaves it alone. */
    @FunctionalInterface
    public interface FieldHandler {
        void field(String name) throws IOException;
    }

    private final JsonReader reader;
    private int depth;
    private long values;

    private TolerantJson(Reader source) {
        reader = new JsonReader(source);
    }

    /**
     * Decodes one document.
     *
     * @throws JsonFormatException when the text is no JSON, is cut off or nested too deeply, or goes on after its end
     */
    public static <T> T parse(String text, Decoder<T> decoder) throws JsonFormatException {
        try {
            TolerantJson json = new TolerantJson(new StringReader(text));
            T value = decoder.decode(json);
            if (json.values == 0) {
                json.skip();
            }
            if (json.reader.peek() != JsonToken.END_DOCUMENT) {
                throw new JsonFormatException("More than one JSON document", null);
            }
            return value;
        } catch (JsonFormatException e) {
            throw e;
        } catch (IOException e) {
            throw new JsonFormatException("Not JSON, or cut off", e);
        }
    }

    /**
     * Walks through an object.
     *
     * @param handler called for each field, with the reader at its value
     * @return false if there is something else, which is skipped
     */
    public boolean object(FieldHandler handler) throws IOException {
        values++;
        if (reader.peek() != JsonToken.BEGIN_OBJECT) {
            skipRaw();
            return false;
        }
        enter();
        reader.beginObject();
        while (reader.hasNext()) {
            String name = reader.nextName();
            long before = values;
            handler.field(name);
            if (values == before) {
                skip();
            }
        }
        reader.endObject();
        depth--;
        return true;
    }

    /**
     * Reads an array.
     *
     * @param element reads one element; null ones are left out
     * @return the elements; empty if there is something else, which is skipped
     */
    public <T> List<T> list(Decoder<? extends @Nullable T> element) throws IOException {
        values++;
        List<T> all = new ArrayList<>();
        if (reader.peek() != JsonToken.BEGIN_ARRAY) {
            skipRaw();
            return all;
        }
        enter();
        reader.beginArray();
        while (reader.hasNext()) {
            long before = values;
            T one = element.decode(this);
            if (values == before) {
                skip();
            }
            if (one != null) {
                all.add(one);
            }
        }
        reader.endArray();
        depth--;
        return all;
    }

    /** A text, number or boolean as text; null for anything else. */
    public @Nullable String text() throws IOException {
        values++;
        switch (reader.peek()) {
            case STRING:
            case NUMBER:
                return reader.nextString();
            case BOOLEAN:
                return String.valueOf(reader.nextBoolean());
            default:
                skipRaw();
                return null;
        }
    }

    /** An exact number, also in quotes; null for anything else. */
    public @Nullable BigDecimal decimal() throws IOException {
        String text = text();
        if (text == null || text.length() > MAX_NUMBER_LENGTH) {
            return null;
        }
        try {
            BigDecimal number = new BigDecimal(text.strip());
            return Math.abs((long) number.scale()) > MAX_SCALE ? null : number;
        } catch (NumberFormatException e) {
            return null;
        }
    }

    /** A whole number of 64 bits, also in quotes or as 12.0; null for anything else. */
    public @Nullable Long integer() throws IOException {
        BigDecimal number = decimal();
        try {
            return number == null ? null : number.longValueExact();
        } catch (ArithmeticException e) {
            return null;
        }
    }

    /** A boolean, also as 0 or 1 or in quotes; null for anything else. */
    public @Nullable Boolean flag() throws IOException {
        String text = text();
        if ("true".equalsIgnoreCase(text) || "1".equals(text)) {
            return Boolean.TRUE;
        }
        return "false".equalsIgnoreCase(text) || "0".equals(text) ? Boolean.FALSE : null;
    }

    /** A point in time given as seconds since 1970; null for anything else. */
    public @Nullable Instant unixSeconds() throws IOException {
        Long seconds = integer();
        try {
            return seconds == null ? null : Instant.ofEpochSecond(seconds);
        } catch (DateTimeException e) {
            return null;
        }
    }

    /** Passes over the value, whatever it is. */
    public void skip() throws IOException {
        values++;
        skipRaw();
    }

    private void enter() throws JsonFormatException {
        if (++depth > MAX_DEPTH) {
            throw new JsonFormatException("JSON is nested too deeply", null);
        }
    }

    private void skipRaw() throws IOException {
        int outside = depth;
        do {
            switch (reader.peek()) {
                case BEGIN_OBJECT -> {
                    enter();
                    reader.beginObject();
                }
                case BEGIN_ARRAY -> {
                    enter();
                    reader.beginArray();
                }
                case END_OBJECT -> {
                    reader.endObject();
                    depth--;
                }
                case END_ARRAY -> {
                    reader.endArray();
                    depth--;
                }
                case NAME -> reader.nextName();
                case END_DOCUMENT -> throw new JsonFormatException("JSON is cut off", null);
                default -> reader.skipValue();
            }
        } while (depth > outside);
    }
}
