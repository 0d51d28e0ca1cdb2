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
package org.openhab.binding.connecteddrive.internal.raw;

import java.io.IOException;
import java.io.StringReader;
import java.io.StringWriter;

import org.eclipse.jdt.annotation.NonNullByDefault;

import com.google.gson.stream.JsonReader;
import com.google.gson.stream.JsonWriter;
import com.google.gson.stream.MalformedJsonException;

/**
 * Takes out of an answer of the clouds what tells who and where its owner is (row B11 of the mission).
 *
 * What a bug report needs stays: names of fields, numbers, words, times, units. Everything that {@link Harmless} does
 * not know to be harmless goes.
 *
 * @author Cloud Bindings Team - Initial contribution
 */
@NonNullByDefault
public final class Anonymizer {

    /** In place of what cannot be told at all. */
    static final String NOTHING = '"' + Harmless.MASK + '"';

    /** Deeper than any answer of the clouds. */
    private static final int DEEPEST = 60;

    private Anonymizer() {
    }

    /**
     * @param json an answer or message; anything else becomes a single mask
     * @return the same without what is private, indented
     */
    public static String anonymize(String json) {
        return anonymize(json, "  ");
    }

    private static String anonymize(String json, String indent) {
        StringWriter text = new StringWriter(json.length());
        try (JsonReader reader = new JsonReader(new StringReader(json)); JsonWriter writer = new JsonWriter(text)) {
            writer.setIndent(indent);
            copy(reader, writer, "", false, 0);
        } catch (IOException | IllegalStateException | NumberFormatException e) {
            return NOTHING;
        }
        return text.toString();
    }

    private static void copy(JsonReader reader, JsonWriter writer, String key, boolean secret, int depth)
            throws IOException {
        if (depth > DEEPEST) {
            throw new MalformedJsonException("Too deep");
        }
        switch (reader.peek()) {
            case BEGIN_OBJECT -> object(reader, writer, secret, depth);
            case BEGIN_ARRAY -> {
                reader.beginArray();
                writer.beginArray();
                while (reader.hasNext()) {
                    copy(reader, writer, key, secret, depth + 1);
                }
                reader.endArray();
                writer.endArray();
            }
            case STRING -> {
                String value = reader.nextString();
                writer.value(secret ? Harmless.MASK : text(key, value));
            }
            case NUMBER -> {
                String value = reader.nextString();
                writer.jsonValue(secret ? "0" : Harmless.number(value));
            }
            case BOOLEAN -> writer.value(reader.nextBoolean());
            default -> {
                reader.nextNull();
                writer.nullValue();
            }
        }
    }

    private static void object(JsonReader reader, JsonWriter writer, boolean secret, int depth) throws IOException {
        reader.beginObject();
        writer.beginObject();
        while (reader.hasNext()) {
            String name = reader.nextName();
            writer.name(Harmless.isName(name) ? name : Harmless.MASK);
            copy(reader, writer, name, secret || Harmless.isPrivate(name), depth + 1);
        }
        reader.endObject();
        writer.endObject();
    }

    /** CarData packs JSON into texts (bmw-cardata.md 6). */
    private static String text(String key, String value) {
        String trimmed = value.strip();
        return trimmed.startsWith("{") || trimmed.startsWith("[") ? anonymize(trimmed, "") : Harmless.text(key, value);
    }
}
