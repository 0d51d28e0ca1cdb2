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

import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;

import org.eclipse.jdt.annotation.NonNullByDefault;

/**
 * What to ask getmeas for (withings.md 4.1). Times are unix seconds; 0 means that a limit is not set.
 *
 * @param types the type numbers, empty for all
 * @param lastUpdate everything created or changed after this moment; the window counts only if this is 0
 * @param start first moment of measuring, inclusive
 * @param end last moment of measuring, inclusive
 * @param offset what the page before named, 0 for the first page
 *
 * @author Cloud Bindings Team - Initial contribution
 */
@NonNullByDefault
public record MeasureQuery(Set<Integer> types, long lastUpdate, long start, long end, long offset) {

    /** The whole history, newest part first. */
    public static final MeasureQuery ALL = new MeasureQuery(Set.of(), 0, 0, 0, 0);

    private static final MeasureDecoder DECODER = new MeasureDecoder();

    /** Everything created or changed after a moment. */
    public static MeasureQuery since(long lastUpdate) {
        return new MeasureQuery(Set.of(), lastUpdate, 0, 0, 0);
    }

    /** Everything measured between two moments, both inclusive. */
    public static MeasureQuery between(long start, long end) {
        return new MeasureQuery(Set.of(), 0, start, end, 0);
    }

    /** The same, limited to some types. */
    public MeasureQuery ofTypes(Set<Integer> some) {
        return new MeasureQuery(some, lastUpdate, start, end, offset);
    }

    /** The same, from another page on. */
    public MeasureQuery from(long page) {
        return new MeasureQuery(types, lastUpdate, start, end, page);
    }

    /** The call that asks for one page. */
    public Query<MeasurePage> query() {
        return new Query<>("/measure", fields(), DECODER, MeasurePage.EMPTY);
    }

    /** The fields of the form, always in the same order. */
    private Map<String, String> fields() {
        Map<String, String> fields = new LinkedHashMap<>();
        fields.put("action", "getmeas");
        fields.put("category", String.valueOf(MeasureGroup.REAL));
        if (!types.isEmpty()) {
            fields.put("meastypes", types.stream().sorted().map(String::valueOf).collect(Collectors.joining(",")));
        }
        if (lastUpdate > 0) {
            fields.put("lastupdate", String.valueOf(lastUpdate));
        } else {
            putIfSet(fields, "startdate", start);
            putIfSet(fields, "enddate", end);
        }
        putIfSet(fields, "offset", offset);
        return fields;
    }

    private static void putIfSet(Map<String, String> fields, String name, long number) {
        if (number > 0) {
            fields.put(name, String.valueOf(number));
        }
    }
}
