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
package org.openhab.simulator.kit.control;

import java.time.Duration;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeSet;

import org.eclipse.jdt.annotation.NonNullByDefault;
import org.eclipse.jdt.annotation.Nullable;

import com.google.gson.JsonArray;
import com.google.gson.JsonElement;
import com.google.gson.JsonObject;

/**
 * The present position of every switch.
 *
 * @param <S> the enum of all switches
 *
 * @author Cloud Bindings Team - Initial contribution
 */
@NonNullByDefault
public class SwitchBoard<S extends SwitchKey> {

    private final List<S> all;
    private final Map<S, String> initial = new HashMap<>();
    private final Map<S, String> values = new HashMap<>();

    /**
     * @param all every switch
     * @param overrides switch name to value; the positions to which {@link #reset()} returns
     * @throws ControlError when a name or a value is unknown
     */
    public SwitchBoard(S[] all, Map<String, String> overrides) {
        this.all = List.of(all);
        this.all.forEach(s -> initial.put(s, s.initial()));
        overrides.forEach((key, value) -> {
            S s = byName(key);
            if (s == null) {
                throw new ControlError(400, "unknown option " + key);
            }
            initial.put(s, checked(s, value));
        });
        reset();
    }

    public final synchronized void reset() {
        values.putAll(initial);
    }

    public synchronized String choice(S s) {
        return values.getOrDefault(s, s.initial());
    }

    public boolean on(S s) {
        return Boolean.parseBoolean(choice(s));
    }

    public long number(S s) {
        return Long.parseLong(choice(s));
    }

    public Duration seconds(S s) {
        return Duration.ofSeconds(number(s));
    }

    /** @throws ControlError when the switch cannot take this value */
    public synchronized void set(S s, String value) {
        values.put(s, checked(s, value));
    }

    /** The switch of this name; null when there is none. */
    public @Nullable S byName(String key) {
        return all.stream().filter(s -> s.key().equals(key)).findFirst().orElse(null);
    }

    /** Sets all of them or, when one name or value is wrong, none. */
    public synchronized void setAll(JsonObject wanted) {
        Map<S, String> sound = new HashMap<>();
        for (String key : wanted.keySet()) {
            S s = byName(key);
            if (s == null) {
                throw new ControlError(400, "unknown option " + key);
            }
            sound.put(s, checked(s, ControlJson.requiredText(wanted, key)));
        }
        values.putAll(sound);
    }

    /** Every switch with its present position. */
    public synchronized JsonObject json() {
        JsonObject json = new JsonObject();
        all.forEach(s -> add(json, s.key(), s, choice(s)));
        return json;
    }

    /** What every switch does. */
    public JsonElement help() {
        JsonArray list = new JsonArray();
        for (S s : all) {
            JsonObject o = new JsonObject();
            o.addProperty("name", s.key());
            add(o, "default", s, s.initial());
            if (!s.choices().isEmpty()) {
                o.addProperty("choices", String.join("|", new TreeSet<>(s.choices())));
            }
            o.addProperty("meaning", s.meaning());
            list.add(o);
        }
        return list;
    }

    private static void add(JsonObject o, String key, SwitchKey s, String value) {
        if (s.choices().isEmpty()) {
            o.addProperty(key, Long.valueOf(value));
        } else if (s.choices().contains("true")) {
            o.addProperty(key, Boolean.valueOf(value));
        } else {
            o.addProperty(key, value);
        }
    }

    private static String checked(SwitchKey s, String value) {
        boolean fits = s.choices().isEmpty() ? value.matches("-?[0-9]{1,15}") : s.choices().contains(value);
        if (!fits) {
            throw new ControlError(400, s.key() + " takes "
                    + (s.choices().isEmpty() ? "a whole number" : "one of " + new TreeSet<>(s.choices())));
        }
        return value;
    }
}
