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

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStreamReader;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.function.Function;

import org.eclipse.jdt.annotation.NonNullByDefault;
import org.eclipse.jdt.annotation.Nullable;
import org.openhab.simulator.kit.http.Reply;
import org.openhab.simulator.kit.http.Request;
import org.openhab.simulator.kit.time.SimClock;
import org.openhab.simulator.withings.api.Params;
import org.openhab.simulator.withings.fault.Fault;
import org.openhab.simulator.withings.fault.FaultKind;

import com.google.gson.stream.JsonReader;

/**
 * The calls that have been answered, without any secret, for tests that count them.
 *
 * @author Cloud Bindings Team - Initial contribution
 */
@NonNullByDefault
public class RequestLog {

    private static final int KEPT = 20_000;
    private static final Set<String> SECRET = Set.of("access_token", "refresh_token", "client_secret", "code",
            "signature", "nonce", "state", "callbackurl", "new_callbackurl");

    private final Deque<Logged> entries = new ArrayDeque<>();
    private final SimClock clock;
    private long next = 1;

    public RequestLog(SimClock clock) {
        this.clock = clock;
    }

    /** Begins an entry; it counts once it has ended. */
    public Logged.Entry begin(Request request, Params params, @Nullable Long userId) {
        Instant time = clock.now();
        Map<String, String> shown = new LinkedHashMap<>();
        new TreeMap<>(params.values()).forEach((k, v) -> shown.put(k, SECRET.contains(k) ? "***" : v));
        return (reply,
                fault) -> add(number -> new Logged(number, time, request.method(), request.path(),
                        params.text("action"), userId, shown, reply.drop() ? 0 : reply.http(), status(reply, fault),
                        fault == null ? null : fault.kind().key()));
    }

    /** The calls that fit, oldest first; null fits all. */
    public synchronized List<Logged> find(@Nullable String path, @Nullable String action, @Nullable Long userId) {
        return entries.stream().filter(e -> path == null || path.equals(e.path()))
                .filter(e -> action == null || action.equals(e.action()))
                .filter(e -> userId == null || userId.equals(e.userId())).toList();
    }

    public synchronized void clear() {
        entries.clear();
    }

    private synchronized void add(Function<Long, Logged> entry) {
        entries.addLast(entry.apply(next++));
        if (entries.size() > KEPT) {
            entries.removeFirst();
        }
    }

    private static int status(Reply reply, @Nullable Fault fault) {
        if (reply.drop() || fault != null && fault.kind() == FaultKind.TRUNCATED) {
            return -1;
        }
        // The status is the first member of an envelope, so that a large answer need not be read again.
        try (JsonReader json = new JsonReader(
                new InputStreamReader(new ByteArrayInputStream(reply.body()), StandardCharsets.UTF_8))) {
            json.beginObject();
            return "status".equals(json.nextName()) ? json.nextInt() : -1;
        } catch (IOException | IllegalStateException | NumberFormatException e) {
            return -1; // a page, an empty body, or no envelope
        }
    }
}
