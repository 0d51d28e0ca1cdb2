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
package org.openhab.simulator.withings.model;

import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;

import org.eclipse.jdt.annotation.NonNullByDefault;
import org.eclipse.jdt.annotation.Nullable;
import org.openhab.simulator.kit.control.ControlError;

import com.google.gson.JsonElement;
import com.google.gson.JsonObject;
import com.google.gson.JsonPrimitive;

/**
 * How the switches of the data endpoints stand.
 *
 * @author Cloud Bindings Team - Initial contribution
 */
@NonNullByDefault
public class ModelOptions {

    private static final List<String> MODEL_ID_NAMES = List.of("modelid", "model_id", "both");

    private final Map<Option, Object> values = new EnumMap<>(Option.class);

    public synchronized boolean flag(Option option) {
        return (Boolean) value(option);
    }

    public synchronized int number(Option option) {
        return (Integer) value(option);
    }

    public synchronized String text(Option option) {
        return (String) value(option);
    }

    /** @throws ControlError when the value is of another type or out of range */
    public synchronized void set(Option option, @Nullable JsonElement value) {
        values.put(option, checked(option, value));
    }

    /** @throws ControlError when one is unknown or has a bad value; then nothing is changed */
    public synchronized void setAll(JsonObject wanted) {
        Map<Option, Object> checked = new EnumMap<>(Option.class);
        wanted.entrySet().forEach(entry -> {
            Option option = Option.byKey(entry.getKey())
                    .orElseThrow(() -> new ControlError(400, "unknown option " + entry.getKey()));
            checked.put(option, checked(option, entry.getValue()));
        });
        values.putAll(checked);
    }

    public synchronized JsonObject toJson() {
        JsonObject all = new JsonObject();
        for (Option option : Option.values()) {
            all.add(option.key(), Json.element(value(option)));
        }
        return all;
    }

    public synchronized void reset() {
        values.clear();
    }

    private Object value(Option option) {
        return Objects.requireNonNullElse(values.get(option), option.otherwise());
    }

    private static Object checked(Option option, @Nullable JsonElement value) {
        // The text form of a value does as well: options at the start of a cloud are texts.
        String text = value instanceof JsonPrimitive primitive ? primitive.getAsString() : "";
        if (option.otherwise() instanceof Boolean && ("true".equals(text) || "false".equals(text))) {
            return Boolean.valueOf(text);
        }
        if (option.otherwise() instanceof Integer && text.matches("[1-9][0-9]{0,8}")) {
            return Integer.valueOf(text);
        }
        if (option == Option.MODEL_ID_NAME && MODEL_ID_NAMES.contains(text)) {
            return text;
        }
        throw new ControlError(400, "bad value of option " + option.key());
    }
}
