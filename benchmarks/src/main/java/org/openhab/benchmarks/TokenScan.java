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
package org.openhab.benchmarks;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStreamReader;
import java.io.Reader;
import java.nio.charset.StandardCharsets;

import org.eclipse.jdt.annotation.NonNullByDefault;

import com.google.gson.stream.JsonReader;

/**
 * The yardstick: walks over every token of a JSON text with a bare {@link JsonReader} and keeps nothing.
 *
 * Names and texts are read with {@code nextName} and {@code nextString}. Numbers are read with {@code nextDouble},
 * which is the cheapest call that takes integers and fractions alike: it makes no text of an integer, as
 * {@code nextString} would. Nothing is skipped unread.
 *
 * @author Cloud Bindings Team - Initial contribution
 */
@NonNullByDefault
public final class TokenScan {

    private TokenScan() {
    }

    /**
     * @param json one JSON value in UTF-8
     * @return something that depends on every token
     * @throws IOException if the text breaks off or is no JSON
     */
    public static double scan(byte[] json) throws IOException {
        double sum = 0;
        try (JsonReader in = new JsonReader(text(json))) {
            while (true) {
                switch (in.peek()) {
                    case BEGIN_OBJECT -> in.beginObject();
                    case END_OBJECT -> in.endObject();
                    case BEGIN_ARRAY -> in.beginArray();
                    case END_ARRAY -> in.endArray();
                    case NAME -> sum += in.nextName().length();
                    case STRING -> sum += in.nextString().length();
                    case NUMBER -> sum += in.nextDouble();
                    case BOOLEAN -> sum += in.nextBoolean() ? 1 : 0;
                    case NULL -> in.nextNull();
                    case END_DOCUMENT -> {
                        return sum;
                    }
                }
            }
        }
    }

    /** The text of an answer, as a stream of characters. */
    public static Reader text(byte[] json) {
        return new InputStreamReader(new ByteArrayInputStream(json), StandardCharsets.UTF_8);
    }
}
