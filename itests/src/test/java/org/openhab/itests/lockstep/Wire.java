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
package org.openhab.itests.lockstep;

import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.Queue;
import java.util.concurrent.BlockingQueue;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ConcurrentLinkedQueue;
import java.util.concurrent.LinkedBlockingQueue;
import java.util.concurrent.TimeUnit;
import java.util.function.Consumer;

import org.eclipse.jdt.annotation.NonNullByDefault;
import org.openhab.cloudcommons.http.HttpAnswer;
import org.openhab.cloudcommons.http.HttpCall;
import org.openhab.cloudcommons.http.HttpTransport;

/**
 * The way to the cloud on which calls go out and answers arrive only while somebody waits for them, on the waiting
 * thread.
 *
 * So the binding works on one thread, and no simulated time passes while a call is under way.
 *
 * @author Cloud Bindings Team - Initial contribution
 */
@NonNullByDefault
public final class Wire implements HttpTransport {

    private static final long PATIENCE_SECONDS = 60;

    private final HttpTransport inner;
    private final Consumer<HttpCall> witness;
    private final Queue<Runnable> waiting = new ConcurrentLinkedQueue<>();
    private final BlockingQueue<Runnable> arrived = new LinkedBlockingQueue<>();
    private volatile boolean cut;
    private String hurried = "";
    private Duration patience = Duration.ZERO;

    /** @param witness sees every call before it goes out */
    Wire(HttpTransport inner, Consumer<HttpCall> witness) {
        this.inner = inner;
        this.witness = witness;
    }

    @Override
    public CompletableFuture<HttpAnswer> send(HttpCall call) {
        CompletableFuture<HttpAnswer> answer = new CompletableFuture<>();
        waiting.add(() -> {
            witness.accept(call);
            inner.send(timed(call)).whenComplete((reply, failure) -> arrived.add(() -> {
                if (failure == null) {
                    answer.complete(reply);
                } else {
                    answer.completeExceptionally(failure);
                }
            }));
        });
        return answer;
    }

    /**
     * Lets all calls out and waits for their answers, also for the calls that they lead to.
     *
     * @return whether there were any
     */
    public boolean settle() throws InterruptedException {
        int underWay = 0;
        boolean any = !waiting.isEmpty();
        while (!cut && (underWay > 0 || !waiting.isEmpty())) {
            for (Runnable call = waiting.poll(); call != null; call = waiting.poll()) {
                call.run();
                underWay++;
            }
            Runnable answer = arrived.poll(PATIENCE_SECONDS, TimeUnit.SECONDS);
            if (answer == null) {
                throw new AssertionError("A call got no answer in " + PATIENCE_SECONDS + " s");
            }
            underWay--;
            answer.run();
        }
        return any && !cut;
    }

    /**
     * @param text what the form of calls that get less time contains, empty for none
     * @param time how much they get
     */
    void hurry(String text, Duration time) {
        hurried = text;
        patience = time;
    }

    private HttpCall timed(HttpCall call) {
        boolean isHurried = !hurried.isEmpty() && new String(call.body(), StandardCharsets.UTF_8).contains(hurried);
        return isHurried ? call.withTimeout(patience) : call;
    }

    /** From now on no call goes out. */
    void cut() {
        cut = true;
    }
}
