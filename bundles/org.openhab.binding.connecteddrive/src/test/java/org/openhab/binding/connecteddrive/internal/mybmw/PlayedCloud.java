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
package org.openhab.binding.connecteddrive.internal.mybmw;

import java.time.Duration;
import java.time.Instant;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Random;
import java.util.Set;
import java.util.concurrent.CompletableFuture;

import org.eclipse.jdt.annotation.NonNullByDefault;
import org.openhab.cloudcommons.auth.TokenKeeper;
import org.openhab.cloudcommons.auth.TokenPair;
import org.openhab.cloudcommons.http.HttpAnswer;
import org.openhab.cloudcommons.http.HttpCall;
import org.openhab.cloudcommons.http.HttpTransport;
import org.openhab.cloudcommons.testkit.ManualScheduler;
import org.openhab.cloudcommons.testkit.MemoryVault;

/**
 * A cloud of the phone app that gives the answers a test lays down for its paths.
 *
 * @author Cloud Bindings Team - Initial contribution
 */
@NonNullByDefault
public final class PlayedCloud implements HttpTransport {

    public static final Instant START = Instant.parse("2026-05-02T07:15:00Z");
    public static final String VIN = "WBATEST0000000001";

    private final Map<String, HttpAnswer> usual = new LinkedHashMap<>();
    private final Map<String, Deque<HttpAnswer>> script = new LinkedHashMap<>();
    private final List<HttpCall> calls = new ArrayList<>();
    private final ManualScheduler scheduler = new ManualScheduler(START);

    public ManualScheduler scheduler() {
        return scheduler;
    }

    /** Every call of a path that ends like this gets this answer. */
    public PlayedCloud always(String path, int status, String body) {
        usual.put(path, HttpAnswer.of(status, HttpCall.JSON, body));
        return this;
    }

    /** The next call of a path that ends like this gets this answer. */
    public PlayedCloud next(String path, int status, String body) {
        script.computeIfAbsent(path, p -> new ArrayDeque<>()).add(HttpAnswer.of(status, HttpCall.JSON, body));
        return this;
    }

    /** The calls so far whose paths end like this. */
    public List<HttpCall> calls(String path) {
        return calls.stream().filter(call -> call.uri().getPath().endsWith(path)).toList();
    }

    public int count() {
        return calls.size();
    }

    public CarAccess car(Region region) {
        return new CarAccess(client(region), region, Brand.BMW, VIN, scheduler, scheduler.clock(), new Random(1));
    }

    public MyBmwClient client(Region region) {
        TokenPair pair = new TokenPair("token", "refresh", START.plus(Duration.ofDays(300)), Set.of(), "gcid-1", "");
        TokenKeeper tokens = new TokenKeeper(new MemoryVault(pair), old -> CompletableFuture.completedFuture(old),
                scheduler.clock(), scheduler);
        Gate gate = new Gate(this, scheduler, scheduler.clock(), new Random(1), new Gate.Listener() {
            @Override
            public void answered() {
                // Nobody listens here.
            }

            @Override
            public void paused(MyBmwException reason) {
                // Nobody listens here.
            }
        });
        AppHeaders headers = new AppHeaders(region, new Identity("AP2A.250000.001", "device", "session"),
                Locale.GERMANY, new Random(1));
        return new MyBmwClient(gate, headers, tokens, "https://cloud.example", Duration.ofSeconds(30));
    }

    @Override
    public synchronized CompletableFuture<HttpAnswer> send(HttpCall call) {
        calls.add(call);
        String path = call.uri().getPath();
        for (Map.Entry<String, Deque<HttpAnswer>> one : script.entrySet()) {
            if (path.endsWith(one.getKey()) && !one.getValue().isEmpty()) {
                return CompletableFuture.completedFuture(one.getValue().remove());
            }
        }
        return CompletableFuture.completedFuture(usual.entrySet().stream().filter(one -> path.endsWith(one.getKey()))
                .map(Map.Entry::getValue).findFirst()
                .orElse(HttpAnswer.of(404, HttpCall.JSON, "{\"statusCode\":404,\"message\":\"Resource not found\"}")));
    }
}
