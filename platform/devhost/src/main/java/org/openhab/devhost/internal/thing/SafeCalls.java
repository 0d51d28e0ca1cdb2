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
package org.openhab.devhost.internal.thing;

import java.time.Duration;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.HashMap;
import java.util.Map;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.Executor;
import java.util.concurrent.TimeUnit;
import java.util.function.Consumer;

import org.eclipse.jdt.annotation.NonNullByDefault;
import org.eclipse.jdt.annotation.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * Calls handlers on pool threads so that a slow or failing handler harms nobody else.
 *
 * As in openHAB only one call at a time runs for a target; a caller waits for its call but not longer than the timeout;
 * a call for a busy target waits in a queue and its caller goes on; a call made from within a call runs directly.
 *
 * @author Cloud Bindings Team - Initial contribution
 */
@NonNullByDefault
public final class SafeCalls {

    /** How long the caller of a life-cycle method waits. */
    public static final Duration LIFE_CYCLE_TIMEOUT = Duration.ofSeconds(5);
    /** How long a command may take before a warning. */
    public static final Duration COMMAND_TIMEOUT = Duration.ofSeconds(30);

    /**
     * A call.
     *
     * @param target whose calls must not overlap
     * @param what the call in words, for the log
     * @param body the call
     * @param onError takes an exception of the body
     * @param timeout after which a warning is logged
     */
    public record Call(Object target, String what, Runnable body, Consumer<Throwable> onError, Duration timeout) {
    }

    private final Logger logger = LoggerFactory.getLogger(SafeCalls.class);
    private final ThreadLocal<Boolean> inCall = ThreadLocal.withInitial(() -> false);
    /** The waiting calls of every busy target. */
    private final Map<Object, Deque<Call>> lanes = new HashMap<>();
    private final Executor pool;

    public SafeCalls(Executor pool) {
        this.pool = pool;
    }

    /** Calls and waits for the end, at most for the timeout. */
    public void run(Call call) {
        if (inCall.get()) {
            runBody(call);
            return;
        }
        if (!enter(call)) {
            logger.debug("{} waits, because another call to the same target is still running.", call.what());
            return;
        }
        CountDownLatch end = new CountDownLatch(1);
        pool.execute(() -> runLane(call, end));
        await(call, end);
    }

    /** Calls later, after the calls to the same target that came before. */
    public void enqueue(Call call) {
        if (enter(call)) {
            pool.execute(() -> runLane(call, null));
        }
    }

    /** Claims the target for a call, or queues the call when the target is busy. */
    private boolean enter(Call call) {
        synchronized (lanes) {
            Deque<Call> waiting = lanes.get(call.target());
            if (waiting != null) {
                waiting.add(call);
                return false;
            }
            lanes.put(call.target(), new ArrayDeque<>());
            return true;
        }
    }

    private void runLane(Call call, @Nullable CountDownLatch end) {
        inCall.set(true);
        try {
            runBody(call);
        } finally {
            inCall.set(false);
            next(call.target());
            if (end != null) {
                end.countDown();
            }
        }
    }

    private void next(Object target) {
        Call next;
        synchronized (lanes) {
            Deque<Call> waiting = lanes.get(target);
            next = waiting == null ? null : waiting.poll();
            if (next == null) {
                lanes.remove(target);
                return;
            }
        }
        pool.execute(() -> runLane(next, null));
    }

    private void runBody(Call call) {
        long start = System.nanoTime();
        try {
            call.body().run();
        } catch (RuntimeException | LinkageError | AssertionError e) {
            call.onError().accept(e);
        }
        long millis = TimeUnit.NANOSECONDS.toMillis(System.nanoTime() - start);
        if (millis > call.timeout().toMillis()) {
            logger.warn("{} took {} ms.", call.what(), millis);
        }
    }

    private void await(Call call, CountDownLatch end) {
        try {
            if (!end.await(call.timeout().toMillis(), TimeUnit.MILLISECONDS)) {
                logger.warn("{} takes more than {} ms.", call.what(), call.timeout().toMillis());
            }
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            logger.debug("Interrupted while waiting for: {}", call.what());
        }
    }
}
