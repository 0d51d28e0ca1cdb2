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
package org.openhab.simulator.bmw.model;

import java.math.BigDecimal;
import java.util.List;

import org.eclipse.jdt.annotation.NonNullByDefault;
import org.eclipse.jdt.annotation.Nullable;

/**
 * A key of the CarData catalogue (bmw-cardata.md 9).
 *
 * @param key the telematic key
 * @param kind what its values are
 * @param unit their unit, or null
 * @param source where it can be had
 * @param cars one letter per class that has it: B battery, P plug-in hybrid, M mild hybrid, I combustion
 * @param words how REST writes true then false; empty for plain {@code true} and {@code false}
 * @param parked the value of a car that stands still, or null when most cars have none
 *
 * @author Cloud Bindings Team - Initial contribution
 */
@NonNullByDefault
public record TelematicKey(String key, Kind kind, @Nullable String unit, Source source, String cars, List<String> words,
        @Nullable String parked) {

    /** What the values of a key are. */
    public enum Kind {
        BOOLEAN,
        NUMBER,
        TEXT
    }

    /** Where a key can be had. */
    public enum Source {
        /** Stream and container. */
        STREAM,
        /** Container only. */
        REST,
        /** The endpoint of the basic data. */
        BASIC,
        /** An endpoint of its own. */
        ENDPOINT
    }

    /**
     * A value as this key has it.
     *
     * @param raw a Boolean, any Number, a text that means one, or null
     * @throws IllegalArgumentException when the value is of another kind
     */
    public @Nullable Object typed(@Nullable Object raw) {
        if (raw == null) {
            return null;
        }
        String text = raw.toString();
        switch (kind) {
            case BOOLEAN:
                return truth(text);
            case NUMBER:
                try {
                    return new BigDecimal(text);
                } catch (NumberFormatException e) {
                    throw new IllegalArgumentException(key + " takes a number", e);
                }
            default:
                return text;
        }
    }

    private Boolean truth(String text) {
        if ("true".equals(text) || !words.isEmpty() && words.get(0).equals(text)) {
            return Boolean.TRUE;
        }
        if ("false".equals(text) || !words.isEmpty() && words.get(1).equals(text)) {
            return Boolean.FALSE;
        }
        throw new IllegalArgumentException(key + " takes true or false");
    }
}
