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
package org.openhab.simulator.bmw.base;

import java.time.Instant;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;

import org.eclipse.jdt.annotation.NonNullByDefault;
import org.eclipse.jdt.annotation.Nullable;
import org.openhab.simulator.kit.http.Reply;
import org.openhab.simulator.kit.http.Request;

/**
 * The calls that have been answered, without any secret, for tests that count them.
 *
 * @author Cloud Bindings Team - Initial contribution
 */
@NonNullByDefault
public class RequestLog {

    private static final int KEPT = 20_000;
    private static final Set<String> SECRET = Set.of("access_token", "refresh_token", "client_secret", "code",
            "code_verifier", "code_challenge", "device_code", "password", "username", "authorization", "state", "nonce",
            "latitude", "longitude");

    private final Deque<Logged> entries = new ArrayDeque<>();
    private long next = 1;

    /** Writes a call down with what went back. */
    public synchronized void add(Instant time, Request request, @Nullable Endpoint endpoint, @Nullable String vin,
            Reply reply, @Nullable Fault fault) {
        Map<String, String> shown = new LinkedHashMap<>();
        new TreeMap<>(request.values()).forEach((k, v) -> shown.put(k, SECRET.contains(k) ? "***" : v));
        entries.addLast(new Logged(next++, time, request.method(), request.path(),
                endpoint == null ? null : endpoint.key(), vin, request.header("x-user-agent"), shown,
                reply.drop() ? 0 : reply.http(), fault == null ? null : fault.kind().key()));
        if (entries.size() > KEPT) {
            entries.removeFirst();
        }
    }

    /** The calls that fit, oldest first; null fits all. */
    public synchronized List<Logged> find(@Nullable String endpoint, @Nullable String vin) {
        return entries.stream().filter(e -> endpoint == null || endpoint.equals(e.endpoint()))
                .filter(e -> vin == null || vin.equals(e.vin())).toList();
    }

    public synchronized void clear() {
        entries.clear();
    }
}
