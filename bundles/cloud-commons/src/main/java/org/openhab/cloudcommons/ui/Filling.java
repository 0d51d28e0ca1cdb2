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
package org.openhab.cloudcommons.ui;

import java.util.List;
import java.util.Map;

import org.eclipse.jdt.annotation.NonNullByDefault;

import com.google.gson.JsonArray;
import com.google.gson.JsonElement;
import com.google.gson.JsonObject;
import com.google.gson.JsonPrimitive;

/**
 * The {@link Filling} puts the things of the household into a component as it is written in a file of the bundle.
 * <p>
 * Texts that stand alone mean something:
 * <ul>
 * <li>{@code @text/key}: a text of the binding in openHAB's language
 * <li>{@code @things}: an object with the UID of each thing to its label (as {@code label}) and its items by channel id
 * <li>{@code @choices}: a list with the UID and the label of each thing, as options of a parameter
 * <li>{@code @only}: the UID of the thing if there is but one, else nothing
 * <li>{@code @thing} in the configuration of a component of a list: the component stands there once for each thing,
 * with its UID
 * </ul>
 *
 * @param things the things
 * @param texts the texts
 *
 * @author Cloud Bindings Team - Initial contribution
 */
@NonNullByDefault
record Filling(List<LinkedThing> things, OpenHabTexts texts) {

    private static final String TEXT = "@text/";
    private static final JsonPrimitive EACH = new JsonPrimitive("@thing");

    JsonObject fill(JsonObject file) {
        JsonObject filled = new JsonObject();
        file.entrySet().forEach(entry -> filled.add(entry.getKey(), value(entry.getValue())));
        return filled;
    }

    private JsonElement value(JsonElement value) {
        if (value.isJsonObject()) {
            return fill(value.getAsJsonObject());
        }
        if (value.isJsonArray()) {
            return list(value.getAsJsonArray());
        }
        return value.getAsJsonPrimitive().isString() ? text(value) : value;
    }

    private JsonElement text(JsonElement value) {
        String text = value.getAsString();
        return switch (text) {
            case "@things" -> items();
            case "@choices" -> choices();
            case "@only" -> new JsonPrimitive(things.size() == 1 ? things.get(0).uid() : "");
            default -> text.startsWith(TEXT) ? new JsonPrimitive(texts.get(text.substring(TEXT.length()))) : value;
        };
    }

    private JsonArray list(JsonArray list) {
        JsonArray filled = new JsonArray();
        for (JsonElement element : list) {
            if (isForEach(element)) {
                things.forEach(thing -> filled.add(forThing(element.getAsJsonObject(), thing)));
            } else {
                filled.add(value(element));
            }
        }
        return filled;
    }

    private static boolean isForEach(JsonElement element) {
        return element.isJsonObject() && element.getAsJsonObject().get("config")instanceof JsonObject config
                && config.entrySet().stream().anyMatch(entry -> entry.getValue().equals(EACH));
    }

    private JsonObject forThing(JsonObject component, LinkedThing thing) {
        JsonObject filled = fill(component);
        JsonObject config = filled.getAsJsonObject("config");
        config.entrySet().stream().filter(entry -> entry.getValue().equals(EACH)).map(entry -> entry.getKey()).toList()
                .forEach(key -> config.addProperty(key, thing.uid()));
        return filled;
    }

    private JsonObject items() {
        JsonObject all = new JsonObject();
        for (LinkedThing thing : things) {
            JsonObject entries = new JsonObject();
            entries.addProperty("label", thing.label());
            thing.items().entrySet().stream().sorted(Map.Entry.comparingByKey())
                    .forEach(entry -> entries.addProperty(entry.getKey(), entry.getValue()));
            all.add(thing.uid(), entries);
        }
        return all;
    }

    private JsonArray choices() {
        JsonArray choices = new JsonArray();
        for (LinkedThing thing : things) {
            JsonObject choice = new JsonObject();
            choice.addProperty("value", thing.uid());
            choice.addProperty("label", thing.label());
            choices.add(choice);
        }
        return choices;
    }
}
