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

import java.math.BigDecimal;
import java.util.Collection;
import java.util.stream.IntStream;

import org.eclipse.jdt.annotation.NonNullByDefault;
import org.eclipse.jdt.annotation.Nullable;

import com.google.gson.JsonArray;
import com.google.gson.JsonElement;
import com.google.gson.JsonNull;
import com.google.gson.JsonObject;
import com.google.gson.JsonPrimitive;

/**
 * Short ways to write and to read JSON.
 *
 * @author Cloud Bindings Team - Initial contribution
 */
@NonNullByDefault
public final class Json {

    private static final JsonPrimitive[] SHARED = IntStream.range(0, 256).mapToObj(JsonPrimitive::new)
            .toArray(JsonPrimitive[]::new);

    private Json() {
    }

    /**
     * @param pairs name, value, name, value ...; a value is a text, number, boolean, element or null
     * @return a new object with the pairs in this order
     */
    public static JsonObject object(@Nullable Object... pairs) {
        JsonObject object = new JsonObject();
        for (int i = 0; i < pairs.length; i += 2) {
            object.add(String.valueOf(pairs[i]), element(pairs[i + 1]));
        }
        return object;
    }

    /** @return a new array of the elements */
    public static JsonArray array(Collection<? extends JsonElement> elements) {
        JsonArray array = new JsonArray(elements.size());
        elements.forEach(array::add);
        return array;
    }

    /** @return the element for a text, number, boolean, element or null */
    public static JsonElement element(@Nullable Object value) {
        if (value == null) {
            return JsonNull.INSTANCE;
        } else if (value instanceof JsonElement element) {
            return element;
        } else if (value instanceof Number number) {
            return number(number);
        } else if (value instanceof Boolean flag) {
            return new JsonPrimitive(flag);
        }
        return new JsonPrimitive(value.toString());
    }

    /** Small integers are shared; a history of ten years consists of them. */
    private static JsonPrimitive number(Number number) {
        boolean whole = number instanceof Integer || number instanceof Long;
        long value = number.longValue();
        return whole && value >= 0 && value < SHARED.length ? SHARED[(int) value] : new JsonPrimitive(number);
    }

    /** @return the member as a primitive, or null when it is absent, null, an object or an array */
    public static @Nullable JsonPrimitive primitive(JsonObject object, String name) {
        return object.get(name)instanceof JsonPrimitive primitive ? primitive : null;
    }

    /** @return the member as an exact number, or null when it is absent or no number (a text of digits is one) */
    public static @Nullable BigDecimal decimal(JsonObject object, String name) {
        JsonPrimitive primitive = primitive(object, name);
        if (primitive == null || primitive.isBoolean()) {
            return null;
        }
        try {
            return new BigDecimal(primitive.getAsString());
        } catch (NumberFormatException e) {
            return null;
        }
    }

    /** @return the integer part of the member, or null when it is absent or no number */
    public static @Nullable Long integer(JsonObject object, String name) {
        JsonPrimitive primitive = primitive(object, name);
        if (primitive != null && primitive.isNumber()) {
            Number number = primitive.getAsNumber();
            if (number instanceof Long || number instanceof Integer) {
                return number.longValue();
            }
        }
        BigDecimal value = decimal(object, name);
        return value == null ? null : value.longValue();
    }

    /** @return the integer part of the member, or the other value when it is absent or no number */
    public static long integer(JsonObject object, String name, long otherwise) {
        Long value = integer(object, name);
        return value == null ? otherwise : value;
    }

    /** @return the member as text, or null when it is absent or not primitive */
    public static @Nullable String text(JsonObject object, String name) {
        JsonPrimitive primitive = primitive(object, name);
        return primitive == null ? null : primitive.getAsString();
    }

    /** @return the member as text, or the other text when it is absent or not primitive */
    public static String text(JsonObject object, String name, String otherwise) {
        String value = text(object, name);
        return value == null ? otherwise : value;
    }

    /** @return the member as an object; an empty one when it is absent or something else */
    public static JsonObject child(JsonObject object, String name) {
        return object.get(name)instanceof JsonObject child ? child : new JsonObject();
    }

    /** @return a copy with one member set */
    public static JsonObject with(JsonObject object, String name, @Nullable Object value) {
        JsonObject copy = object.deepCopy();
        copy.add(name, element(value));
        return copy;
    }
}
