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
package org.openhab.binding.connecteddrive.internal.corpus;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

import org.eclipse.jdt.annotation.NonNullByDefault;
import org.openhab.binding.connecteddrive.internal.mybmw.state.TreePath;

import com.google.gson.JsonElement;
import com.google.gson.JsonObject;

/**
 * A recorded answer that notices which of its fields were read.
 *
 * @author Cloud Bindings Team - Initial contribution
 */
@NonNullByDefault
final class RecordedAnswer {

    private static final Pattern STEP = Pattern.compile("([^\\[]+)(?:\\[(.*)])?");
    private static final Pattern MATCH = Pattern.compile("([^=]+)=([^:]*)(?::(\\d+))?");

    private final JsonObject root;
    private final Set<String> read = new TreeSet<>();

    RecordedAnswer(JsonObject root) {
        this.root = root;
    }

    /** All fields that are there, indices of arrays as {@code []}. */
    Set<String> fields() {
        return new TreePath(root).leaves();
    }

    /** Those that were looked at. */
    Set<String> read() {
        return read;
    }

    /** Whether there is a field of a name at the top. */
    boolean has(String name) {
        return root.has(name);
    }

    /** How many entries an array has; 0 if there is none. */
    int size(String path) {
        return find(path).stream().filter(JsonElement::isJsonArray).mapToInt(found -> found.getAsJsonArray().size())
                .sum();
    }

    /**
     * The elements at a path of names with dots between them; none if it does not lead to anything.
     *
     * @param path a name may be followed by {@code [2]} for the third entry, {@code [key=value]} for the first entry,
     *            or
     *            the object itself, of which that is true, {@code [key=value:1]} for the second, {@code []} for all
     */
    List<JsonElement> find(String path) {
        List<JsonElement> found = List.of(root);
        String way = "";
        for (String step : path.split("\\.")) {
            Matcher parts = STEP.matcher(step);
            if (!parts.matches()) {
                throw new IllegalArgumentException(path);
            }
            String name = parts.group(1);
            found = found.stream().filter(JsonElement::isJsonObject).map(parent -> parent.getAsJsonObject().get(name))
                    .filter(child -> child != null).filter(child -> !child.isJsonNull()).toList();
            way = way.isEmpty() ? name : way + '.' + name;
            String choice = parts.group(2);
            if (choice != null && !found.isEmpty()) {
                JsonElement holder = found.get(0);
                found = chosen(holder, choice, way);
                way = holder.isJsonArray() ? way + "[]" : way;
            }
        }
        for (JsonElement each : found) {
            notice(each, way);
        }
        return found;
    }

    private List<JsonElement> chosen(JsonElement holder, String choice, String way) {
        List<JsonElement> entries = holder.isJsonArray() ? holder.getAsJsonArray().asList() : List.of(holder);
        if (holder.isJsonArray()) {
            read.add(way + "[]");
        }
        if (choice.isEmpty()) {
            return entries;
        }
        Matcher match = MATCH.matcher(choice);
        int place = 0;
        if (match.matches()) {
            String key = match.group(1);
            entries = entries.stream().map(JsonElement::getAsJsonObject)
                    .filter(entry -> entry.has(key) && match.group(2).equals(entry.get(key).getAsString()))
                    .<JsonElement> map(entry -> entry).toList();
            read.add(way + (holder.isJsonArray() ? "[]." : ".") + key);
            place = match.group(3) == null ? 0 : Integer.parseInt(match.group(3));
        } else {
            place = Integer.parseInt(choice);
        }
        return place < entries.size() ? List.of(entries.get(place)) : List.of();
    }

    private void notice(JsonElement element, String way) {
        if (element.isJsonObject()) {
            new TreePath(element.getAsJsonObject()).leaves().forEach(field -> read.add(way + '.' + field));
        } else {
            read.add(element.isJsonArray() ? way + "[]" : way);
        }
    }

    /** The texts of an array of texts. */
    static List<String> texts(JsonElement array) {
        List<String> texts = new ArrayList<>();
        array.getAsJsonArray().forEach(each -> texts.add(each.getAsString()));
        return texts;
    }
}
