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
package org.openhab.simulator.withings.fault;

import java.util.EnumSet;
import java.util.Set;
import java.util.stream.Stream;

import org.eclipse.jdt.annotation.NonNullByDefault;
import org.eclipse.jdt.annotation.Nullable;

import com.google.gson.JsonArray;
import com.google.gson.JsonObject;

/**
 * The faults of withings.md 13.13 by name, each with the endpoints where it means something.
 *
 * @author Cloud Bindings Team - Initial contribution
 */
@NonNullByDefault
public enum NamedFault {
    UNAUTHORIZED_ONCE("unauthorized-once", FaultKind.UNAUTHORIZED, 1, 0, null),
    UNAUTHORIZED_ALWAYS("unauthorized-always", FaultKind.UNAUTHORIZED, -1, 0, null),
    REFRESH_503("refresh-503", FaultKind.REFRESH_DEAD, 1, 0, null),
    STATUS_522("status-522", FaultKind.TIMEOUT, 1, 0, null),
    STATUS_2555("status-2555", FaultKind.STATUS, 1, 2555, "An unknown error occurred"),
    TOO_MANY("too-many", FaultKind.TOO_MANY, 1, 0, null),
    TOO_MANY_WAIT("too-many-wait", FaultKind.TOO_MANY, 1, 188, null),
    HTTP_500("http-500", FaultKind.HTTP, 1, 500, null),
    HTTP_502("http-502", FaultKind.HTTP, 1, 502, null),
    HTML("html", FaultKind.HTML, 1, 0, null),
    TRUNCATED("truncated", FaultKind.TRUNCATED, 1, 0, null),
    EMPTY("empty", FaultKind.EMPTY, 1, 0, null),
    RESET("reset", FaultKind.RESET, 1, 0, null),
    SLOW("slow", FaultKind.SLOW, 1, 0, null),
    UNKNOWN_ENUMS("unknown-enums", FaultKind.UNKNOWN_ENUMS, 1, 0, null),
    USERID_TEXT("userid-text", FaultKind.USERID_TEXT, 1, 0, null),
    CLOCK_SKEW("clock-skew", FaultKind.CLOCK_SKEW, 1, 0, null);

    private static final Set<Endpoint> WITH_TIMES = EnumSet.of(Endpoint.GETMEAS, Endpoint.GETACTIVITY,
            Endpoint.GETINTRADAYACTIVITY, Endpoint.GETWORKOUTS, Endpoint.SLEEP_GET, Endpoint.SLEEP_GETSUMMARY,
            Endpoint.HEART_LIST, Endpoint.GETDEVICE);

    private final String key;
    private final FaultKind kind;
    private final int count;
    private final long number;
    private final @Nullable String text;

    NamedFault(String key, FaultKind kind, int count, long number, @Nullable String text) {
        this.key = key;
        this.kind = kind;
        this.count = count;
        this.number = number;
        this.text = text;
    }

    /** The name in the control API. */
    public String key() {
        return key;
    }

    public FaultKind kind() {
        return kind;
    }

    /** Whether it means something there; elsewhere it is refused. */
    public boolean fits(Endpoint endpoint) {
        switch (kind) {
            case UNAUTHORIZED:
                return endpoint.bearer();
            case REFRESH_DEAD:
                return endpoint == Endpoint.TOKEN_REFRESH;
            case USERID_TEXT:
                return endpoint == Endpoint.TOKEN_CODE || endpoint == Endpoint.TOKEN_REFRESH;
            case CLOCK_SKEW:
                return WITH_TIMES.contains(endpoint);
            default:
                return true;
        }
    }

    /** The fault itself, aimed at nothing yet. */
    public Fault fault() {
        return new Fault(0, kind, null, null, null, null, 0, count, kind.processed(), number, text);
    }

    /** The fault of this name; null when there is none. */
    public static @Nullable NamedFault find(String key) {
        return Stream.of(values()).filter(each -> each.key.equals(key)).findFirst().orElse(null);
    }

    /** The whole table: per name the endpoints where it means something. */
    public static JsonObject table() {
        JsonObject table = new JsonObject();
        for (NamedFault fault : values()) {
            JsonArray endpoints = new JsonArray();
            Stream.of(Endpoint.values()).filter(fault::fits).map(Endpoint::key).forEach(endpoints::add);
            table.add(fault.key, endpoints);
        }
        return table;
    }
}
