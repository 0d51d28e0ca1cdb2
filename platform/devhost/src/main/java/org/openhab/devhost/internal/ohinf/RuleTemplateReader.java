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
package org.openhab.devhost.internal.ohinf;

import java.io.EOFException;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

import org.eclipse.jdt.annotation.NonNullByDefault;

import com.google.gson.Gson;
import com.google.gson.JsonElement;
import com.google.gson.JsonObject;
import com.google.gson.JsonParseException;
import com.google.gson.TypeAdapter;
import com.google.gson.stream.JsonReader;
import com.google.gson.stream.MalformedJsonException;

/**
 * Reads rule templates, which are listed but not run by the host.
 *
 * @author Cloud Bindings Team - Initial contribution
 */
@NonNullByDefault
final class RuleTemplateReader {

    private static final TypeAdapter<JsonElement> ADAPTER = new Gson().getAdapter(JsonElement.class);
    private static final Pattern PLACE = Pattern.compile("at line (\\d+) column (\\d+)");

    private RuleTemplateReader() {
    }

    /**
     * @param path path inside the bundle
     * @throws RefusedFileException if the file is no strict JSON, or no object or list of objects with a {@code uid}
     * @throws IOException if the file cannot be read
     */
    static RuleTemplateFile read(InputStream input, String path) throws RefusedFileException, IOException {
        JsonElement content = parse(input);
        List<JsonObject> templates = new ArrayList<>();
        Iterable<JsonElement> elements = content.isJsonArray() ? content.getAsJsonArray() : List.of(content);
        for (JsonElement element : elements) {
            if (!element.isJsonObject()) {
                throw refusal("a rule template must be a JSON object");
            }
            JsonElement uid = element.getAsJsonObject().get("uid");
            if (uid == null || !uid.isJsonPrimitive() || uid.getAsString().isBlank()) {
                throw refusal("a rule template needs a 'uid'");
            }
            templates.add(element.getAsJsonObject());
        }
        return new RuleTemplateFile(path, List.copyOf(templates));
    }

    private static JsonElement parse(InputStream input) throws RefusedFileException, IOException {
        JsonReader reader = new JsonReader(new InputStreamReader(input, StandardCharsets.UTF_8));
        try {
            JsonElement content = ADAPTER.read(reader);
            // Complains if anything follows.
            reader.peek();
            return content;
        } catch (MalformedJsonException | EOFException | JsonParseException e) {
            throw refusal(e);
        }
    }

    private static RefusedFileException refusal(Exception e) {
        // Gson's message starts with advice for its callers.
        Matcher place = PLACE.matcher(String.valueOf(e.getMessage()));
        return place.find()
                ? new RefusedFileException(List
                        .of(new Problem(Integer.parseInt(place.group(1)), "no valid JSON at column " + place.group(2))))
                : refusal("no valid JSON: " + e.getMessage());
    }

    private static RefusedFileException refusal(String message) {
        return new RefusedFileException(List.of(new Problem(1, message)));
    }
}
