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
package org.openhab.cloudcommons.testkit;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.List;
import java.util.concurrent.CompletableFuture;
import java.util.function.Function;

import org.eclipse.jdt.annotation.NonNullByDefault;
import org.openhab.cloudcommons.http.HttpAnswer;
import org.openhab.cloudcommons.http.HttpCall;
import org.openhab.cloudcommons.http.HttpTransport;

/**
 * The {@link ScriptedTransport} plays a cloud that answers call by call as a test has laid down.
 *
 * @author Cloud Bindings Team - Initial contribution
 */
@NonNullByDefault
public final class ScriptedTransport implements HttpTransport {

    private final Deque<Function<HttpCall, CompletableFuture<HttpAnswer>>> script = new ArrayDeque<>();
    private final List<HttpCall> calls = new ArrayList<>();

    /** The next call gets this answer. */
    public synchronized ScriptedTransport answer(HttpAnswer answer) {
        return then(call -> CompletableFuture.completedFuture(answer));
    }

    /** The next call gets this JSON with status 200. */
    public ScriptedTransport json(String json) {
        return answer(HttpAnswer.of(200, HttpCall.JSON, json));
    }

    /** The next call fails. */
    public ScriptedTransport fail(Exception failure) {
        return then(call -> CompletableFuture.failedFuture(failure));
    }

    /** The next call waits until the test completes the future that is returned. */
    public CompletableFuture<HttpAnswer> hold() {
        CompletableFuture<HttpAnswer> held = new CompletableFuture<>();
        then(call -> held);
        return held;
    }

    /** The next call gets what the function makes of it. */
    public synchronized ScriptedTransport then(Function<HttpCall, CompletableFuture<HttpAnswer>> answer) {
        script.add(answer);
        return this;
    }

    /** All calls so far. */
    public synchronized List<HttpCall> calls() {
        return List.copyOf(calls);
    }

    @Override
    public CompletableFuture<HttpAnswer> send(HttpCall call) {
        Function<HttpCall, CompletableFuture<HttpAnswer>> next;
        synchronized (this) {
            calls.add(call);
            next = script.poll();
        }
        return next != null ? next.apply(call)
                : CompletableFuture.failedFuture(new AssertionError("No answer laid down for " + call));
    }
}
