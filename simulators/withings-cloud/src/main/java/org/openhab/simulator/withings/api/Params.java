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
package org.openhab.simulator.withings.api;

import java.time.LocalDate;
import java.time.format.DateTimeParseException;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;

import org.eclipse.jdt.annotation.NonNullByDefault;
import org.eclipse.jdt.annotation.Nullable;
import org.openhab.simulator.kit.http.Request;

/**
 * The parameters of one call, from form body or query string (withings.md 1.3).
 *
 * An empty text counts as absent. Whatever cannot be read raises status 503.
 *
 * @param values parameter name to raw text
 *
 * @author Cloud Bindings Team - Initial contribution
 */
@NonNullByDefault
public record Params(Map<String, String> values) {

    public Params {
        values = Map.copyOf(values);
    }

    /** The parameters of a request; a name in the body wins (withings.md 1.3). */
    public static Params of(Request request) {
        return new Params(request.values());
    }

    public boolean has(String name) {
        return text(name) != null;
    }

    public @Nullable String text(String name) {
        String value = values.get(name);
        return value == null || value.isBlank() ? null : value.trim();
    }

    public String requiredText(String name) {
        String value = text(name);
        if (value == null) {
            throw ApiError.invalidParams("missing " + name);
        }
        return value;
    }

    public @Nullable Long integer(String name) {
        String value = text(name);
        return value == null ? null : parse(name, value);
    }

    public long integer(String name, long otherwise) {
        Long value = integer(name);
        return value == null ? otherwise : value;
    }

    public long requiredInteger(String name) {
        return parse(name, requiredText(name));
    }

    /** Accepts 1, 0, true and false in any case. */
    public boolean flag(String name, boolean otherwise) {
        String value = text(name);
        if (value == null) {
            return otherwise;
        }
        switch (value.toLowerCase(Locale.ROOT)) {
            case "1":
            case "true":
                return true;
            case "0":
            case "false":
                return false;
            default:
                throw ApiError.invalidParams("invalid " + name);
        }
    }

    /** A day written YYYY-MM-DD, or null when absent. */
    public @Nullable LocalDate day(String name) {
        String value = text(name);
        if (value == null) {
            return null;
        }
        try {
            return LocalDate.parse(value);
        } catch (DateTimeParseException e) {
            throw ApiError.invalidParams("invalid " + name);
        }
    }

    /** The comma-separated parts without blanks; empty when absent. */
    public List<String> texts(String name) {
        String value = text(name);
        List<String> parts = new ArrayList<>();
        if (value != null) {
            for (String part : value.split(",")) {
                if (!part.isBlank()) {
                    parts.add(part.trim());
                }
            }
        }
        return List.copyOf(parts);
    }

    /** The comma-separated integers; empty when absent. */
    public List<Long> integers(String name) {
        return texts(name).stream().map(part -> parse(name, part)).toList();
    }

    private static long parse(String name, String value) {
        try {
            return Long.parseLong(value);
        } catch (NumberFormatException e) {
            throw ApiError.invalidParams("invalid " + name);
        }
    }
}
