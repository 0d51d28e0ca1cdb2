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
package org.openhab.binding.withings.internal.api;

import java.time.LocalDate;
import java.util.Map;

import org.eclipse.jdt.annotation.NonNullByDefault;
import org.eclipse.jdt.annotation.Nullable;

/**
 * Which days to ask for: those of a window, or those that changed (withings.md 5.1).
 *
 * @param lastUpdate everything created or changed after this moment in unix seconds; counts only without a window
 * @param from the first day, inclusive; {@code null} without a window
 * @param to the last day, inclusive; {@code null} without a window
 * @param offset what the page before named, 0 for the first page
 *
 * @author Cloud Bindings Team - Initial contribution
 */
@NonNullByDefault
public record Span(long lastUpdate, @Nullable LocalDate from, @Nullable LocalDate to, long offset) {

    /** Everything created or changed after a moment in unix seconds, 0 for all there is. */
    public static Span since(long lastUpdate) {
        return new Span(lastUpdate, null, null, 0);
    }

    /** Some days, both ends inclusive. */
    public static Span days(LocalDate from, LocalDate to) {
        return new Span(0, from, to, 0);
    }

    /** The same, from another page on. */
    public Span at(long page) {
        return new Span(lastUpdate, from, to, page);
    }

    /** Adds the fields of the form. One of the two kinds of limit is always there, else the call fails (18.8). */
    void addTo(Map<String, String> fields) {
        LocalDate first = from;
        LocalDate last = to;
        if (first != null && last != null) {
            fields.put("startdateymd", first.toString());
            fields.put("enddateymd", last.toString());
        } else {
            fields.put("lastupdate", String.valueOf(lastUpdate));
        }
        if (offset > 0) {
            fields.put("offset", String.valueOf(offset));
        }
    }
}
