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

import com.fasterxml.jackson.core.JacksonException;
import com.fasterxml.jackson.core.JsonFactory;
import com.fasterxml.jackson.core.JsonFactoryBuilder;
import com.fasterxml.jackson.core.JsonLocation;
import com.fasterxml.jackson.core.JsonParser;
import com.fasterxml.jackson.core.JsonToken;
import com.fasterxml.jackson.core.StreamReadConstraints;
import com.fasterxml.jackson.core.json.JsonReadFeature;

/**
 * The {@link TolerantJson} reads JSON in one pass, for clouds that do not keep to their own documentation.
 *
 * A value of another type than asked for is skipped and reads as null, or as an empty list; numbers may stand in
 * quotes; what a field handler does not read is skipped. Only a text that is not JSON at all, or cut off, is an error.
 * Names that come again and again are the same {@link String}, and what is skipped is never made one. Usage:
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

    private static final JsonFactory FACTORY = new JsonFactoryBuilder()
            // Long numbers are refused one by one below, and what the cloud calls a field is nobody else's business.
            .streamReadConstraints(StreamReadConstraints.builder().maxNestingDepth(MAX_DEPTH)
                    .maxNumberLength(Integer.MAX_VALUE).build())
            .disable(JsonFactory.Feature.INTERN_FIELD_NAMES).enable(JsonReadFeature.ALLOW_UNESCAPED_CONTROL_CHARS)
            .enable(JsonReadFeature.ALLOW_BACKSLASH_ESCAPING_ANY_CHARACTER).build();

    /** Stands at the first token of a value before it is read, and at its last one afterwards. */
    private final JsonParser parser;
    private long values;

    private TolerantJson(JsonParser parser) {
        this.parser = parser;
    }

    /**
     * Decodes one document.
     *
     * @throws JsonFormatException when the text is no JSON, is cut off or nested too deeply, or goes on after its end
     */
    public static <T> T parse(String text, Decoder<T> decoder) throws JsonFormatException {
        return parse(new StringReader(text), decoder);
    }

    /**
     * Decodes one document.
     *
     * @param text all of it, read to its end
     * @throws JsonFormatException when the text is no JSON, is cut off or nested too deeply, or goes on after its end
     */
    public static <T> T parse(Reader text, Decoder<T> decoder) throws JsonFormatException {
        try (JsonParser parser = FACTORY.createParser(text)) {
            return new TolerantJson(parser).document(decoder);
        } catch (JsonFormatException e) {
            throw e;
        } catch (JacksonException e) {
            // Its message may quote the text, so only the place is told.
            JsonLocation place = e.getLocation();
            throw new JsonFormatException("Not JSON, cut off or nested too deeply"
                    + (place == null ? "" : ", at line " + place.getLineNr() + ", column " + place.getColumnNr()),
                    null);
        } catch (IOException e) {
            throw new JsonFormatException("Cannot be read", e);
        }
    }

    private <T> T document(Decoder<T> decoder) throws IOException {
        next();
        T value = decoder.decode(this);
        if (values == 0) {
            skip();
        }
        if (parser.nextToken() != null) {
            throw new JsonFormatException("More than one JSON document", null);
        }
        return value;
    }

    /**
     * Walks through an object.
     *
     * @param handler called for each field, with the reader at its value
     * @return false if there is something else, which is skipped
     */
    public boolean object(FieldHandler handler) throws IOException {
        values++;
        if (!parser.isExpectedStartObjectToken()) {
            parser.skipChildren();
            return false;
        }
        for (String name = parser.nextFieldName(); name != null; name = parser.nextFieldName()) {
            next();
            long before = values;
            handler.field(name);
            if (values == before) {
                skip();
            }
        }
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
        if (!parser.isExpectedStartArrayToken()) {
            parser.skipChildren();
            return all;
        }
        while (next() != JsonToken.END_ARRAY) {
            long before = values;
            T one = element.decode(this);
            if (values == before) {
                skip();
            }
            if (one != null) {
                all.add(one);
            }
        }
        return all;
    }

    /** A text, number or boolean as text; null for anything else. */
    public @Nullable String text() throws IOException {
        values++;
        switch (parser.currentToken()) {
            case VALUE_STRING:
            case VALUE_NUMBER_INT:
            case VALUE_NUMBER_FLOAT:
            case VALUE_TRUE:
            case VALUE_FALSE:
                return parser.getText();
            default:
                parser.skipChildren();
                return null;
        }
    }

    /** An exact number, also in quotes; null for anything else. */
    public @Nullable BigDecimal decimal() throws IOException {
        values++;
        switch (parser.currentToken()) {
            case VALUE_STRING:
            case VALUE_NUMBER_INT:
            case VALUE_NUMBER_FLOAT:
                return number(parser.getTextCharacters(), parser.getTextOffset(), parser.getTextLength());
            default:
                parser.skipChildren();
                return null;
        }
    }

    private static @Nullable BigDecimal number(char[] text, int offset, int length) {
        if (length > MAX_NUMBER_LENGTH) {
            return null;
        }
        int from = offset;
        int to = offset + length;
        while (from < to && Character.isWhitespace(text[from])) {
            from++;
        }
        while (from < to && Character.isWhitespace(text[to - 1])) {
            to--;
        }
        try {
            BigDecimal number = new BigDecimal(text, from, to - from);
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
        parser.skipChildren();
    }

    private JsonToken next() throws IOException {
        JsonToken token = parser.nextToken();
        if (token == null) {
            throw new JsonFormatException("JSON is cut off", null);
        }
        return token;
    }
}
