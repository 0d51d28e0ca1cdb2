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
package org.openhab.binding.connecteddrive.internal.mybmw.state;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;

import org.eclipse.jdt.annotation.NonNullByDefault;
import org.eclipse.jdt.annotation.Nullable;

import com.google.gson.JsonElement;
import com.google.gson.JsonObject;

/**
 * An object of a recorded answer that remembers which of its leaves a test has looked at.
 *
 * @author Cloud Bindings Team - Initial contribution
 */
@NonNullByDefault
public final class TreePath {

    private final JsonObject object;
    private final String prefix;
    private final Set<String> used;

    public TreePath(JsonObject object) {
        this(object, "", new TreeSet<>());
    }

    private TreePath(JsonObject object, String prefix, Set<String> used) {
        this.object = object;
        this.prefix = prefix;
        this.used = used;
    }

    /** The paths that were looked at and are there. */
    Set<String> used() {
        return used;
    }

    /** All leaves that are there, indices of arrays as {@code []}. */
    public Set<String> leaves() {
        Set<String> all = new TreeSet<>();
        collect(object, prefix, all);
        return all;
    }

    TreePath in(String name) {
        JsonElement child = object.get(name);
        return new TreePath(child != null && child.isJsonObject() ? child.getAsJsonObject() : new JsonObject(),
                prefix + name + '.', used);
    }

    boolean has(String name) {
        return object.has(name) && !object.get(name).isJsonNull();
    }

    @Nullable
    String text(String name) {
        if (!has(name)) {
            return null;
        }
        used.add(prefix + name);
        return object.get(name).getAsString();
    }

    @Nullable
    BigDecimal number(String name) {
        String text = text(name);
        return text == null ? null : new BigDecimal(text);
    }

    @Nullable
    Boolean flag(String name) {
        String text = text(name);
        return text == null ? null : Boolean.valueOf(text);
    }

    /** The objects of an array, empty if there is none. */
    List<TreePath> items(String name) {
        List<TreePath> items = new ArrayList<>();
        if (has(name)) {
            used.add(prefix + name + "[]");
            object.getAsJsonArray(name)
                    .forEach(item -> items.add(new TreePath(item.getAsJsonObject(), prefix + name + "[].", used)));
        }
        return items;
    }

    /** The texts of an array. */
    List<String> texts(String name) {
        List<String> texts = new ArrayList<>();
        if (has(name)) {
            used.add(prefix + name + "[]");
            object.getAsJsonArray(name).forEach(item -> texts.add(item.getAsString()));
        }
        return texts;
    }

    private static void collect(JsonElement element, String path, Set<String> all) {
        if (element.isJsonObject()) {
            String dot = path.isEmpty() || path.endsWith(".") ? path : path + '.';
            element.getAsJsonObject().entrySet().forEach(e -> collect(e.getValue(), dot + e.getKey(), all));
        } else if (element.isJsonArray()) {
            all.add(path + "[]");
            element.getAsJsonArray().forEach(item -> {
                if (!item.isJsonPrimitive()) {
                    collect(item, path + "[].", all);
                }
            });
        } else if (!element.isJsonNull()) {
            all.add(path);
        }
    }
}
