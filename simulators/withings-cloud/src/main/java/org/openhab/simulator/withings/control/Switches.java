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
package org.openhab.simulator.withings.control;

import java.time.Duration;
import java.util.EnumMap;
import java.util.Map;
import java.util.TreeSet;

import org.eclipse.jdt.annotation.NonNullByDefault;
import org.eclipse.jdt.annotation.Nullable;
import org.openhab.simulator.withings.api.ControlError;

/**
 * The present position of every switch.
 *
 * @author Cloud Bindings Team - Initial contribution
 */
@NonNullByDefault
public class Switches {

    private final Map<Switch, String> initial = new EnumMap<>(Switch.class);
    private final Map<Switch, String> values = new EnumMap<>(Switch.class);

    /**
     * @param overrides switch name to value; the positions to which {@link #reset()} returns
     * @throws ControlError when a name or a value is unknown
     */
    public Switches(Map<String, String> overrides) {
        for (Switch s : Switch.values()) {
            initial.put(s, s.initial());
        }
        overrides.forEach((key, value) -> {
            Switch s = find(key);
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

    public synchronized String choice(Switch s) {
        return values.getOrDefault(s, s.initial());
    }

    public boolean on(Switch s) {
        return Boolean.parseBoolean(choice(s));
    }

    public long number(Switch s) {
        return Long.parseLong(choice(s));
    }

    public Duration seconds(Switch s) {
        return Duration.ofSeconds(number(s));
    }

    /** @throws ControlError when the switch cannot take this value */
    public synchronized void set(Switch s, String value) {
        values.put(s, checked(s, value));
    }

    /** The switch of this name; null when there is none. */
    public static @Nullable Switch find(String key) {
        for (Switch s : Switch.values()) {
            if (s.key().equals(key)) {
                return s;
            }
        }
        return null;
    }

    private static String checked(Switch s, String value) {
        boolean fits = s.choices().isEmpty() ? value.matches("-?[0-9]{1,15}") : s.choices().contains(value);
        if (!fits) {
            throw new ControlError(400, s.key() + " takes "
                    + (s.choices().isEmpty() ? "a whole number" : "one of " + new TreeSet<>(s.choices())));
        }
        return value;
    }
}
