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

import java.io.IOException;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;

import org.eclipse.jdt.annotation.NonNullByDefault;
import org.eclipse.jdt.annotation.Nullable;

import com.google.gson.stream.JsonReader;
import com.google.gson.stream.JsonToken;

/**
 * Decodes the events of a night: seconds after its start by the number of the event (withings.md 6.2). What the
 * documentation calls a dictionary in one place is an array in another, so both are understood.
 *
 * @author Cloud Bindings Team - Initial contribution
 */
@NonNullByDefault
final class NightEvents implements BodyDecoder<Map<Integer, List<Integer>>> {

    private static final int LAST_KNOWN = 6;
    private static final int NO_SECONDS = Integer.MIN_VALUE;

    @Override
    public Map<Integer, List<Integer>> decode(JsonReader in) throws IOException {
        Map<Integer, List<Integer>> events = new TreeMap<>();
        if (in.peek() == JsonToken.BEGIN_ARRAY) {
            Tokens.list(in, element -> addAll(element, events));
        } else {
            addAll(in, events);
        }
        events.replaceAll((event, seconds) -> Collections.unmodifiableList(seconds));
        return FieldTable.sealed(events);
    }

    /** Whether the meaning of an event is known at all; see {@link UnknownNumbers}. */
    static boolean isKnown(int event) {
        return event > 0 && event <= LAST_KNOWN;
    }

    private static boolean addAll(JsonReader in, Map<Integer, List<Integer>> events) throws IOException {
        if (!Tokens.enterObject(in)) {
            return false;
        }
        while (in.hasNext()) {
            Long event = Tokens.number(in.nextName());
            List<Integer> seconds = seconds(in);
            if (event != null && event == event.intValue() && !seconds.isEmpty()) {
                events.computeIfAbsent(event.intValue(), e -> new ArrayList<>()).addAll(seconds);
            }
        }
        in.endObject();
        return true;
    }

    private static List<Integer> seconds(JsonReader in) throws IOException {
        if (in.peek() == JsonToken.BEGIN_ARRAY) {
            return Tokens.list(in, NightEvents::second);
        }
        Integer only = second(in);
        return only == null ? List.of() : List.of(only);
    }

    private static @Nullable Integer second(JsonReader in) throws IOException {
        int second = Tokens.small(in, NO_SECONDS);
        return second == NO_SECONDS ? null : second;
    }
}
