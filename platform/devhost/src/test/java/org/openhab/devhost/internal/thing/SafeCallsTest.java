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

import static org.hamcrest.MatcherAssert.assertThat;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.empty;
import static org.hamcrest.Matchers.instanceOf;
import static org.hamcrest.Matchers.is;

import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.TimeUnit;

import org.eclipse.jdt.annotation.NonNullByDefault;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.openhab.devhost.internal.core.Steps;
import org.openhab.devhost.internal.thing.SafeCalls.Call;

/**
 * Tests the calls of handlers.
 *
 * @author Cloud Bindings Team - Initial contribution
 */
@NonNullByDefault
@Timeout(30)
class SafeCallsTest {

    private final List<String> done = new CopyOnWriteArrayList<>();
    private final List<Throwable> errors = new ArrayList<>();
    private final ExecutorService pool = Executors.newCachedThreadPool();

    @AfterEach
    void stop() {
        pool.shutdownNow();
    }

    private Call call(Object target, Duration timeout, Runnable body) {
        return new Call(target, "a call", body, errors::add, timeout);
    }

    private static void await(CountDownLatch latch) {
        try {
            latch.await();
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
    }

    @Test
    void theCallerWaitsForTheEnd() {
        new SafeCalls(pool).run(call("a", Duration.ofSeconds(20), () -> done.add("called")));
        assertThat(done, contains("called"));
    }

    @Test
    void aSlowCallDoesNotHoldItsCallerAndHoldsBackTheNext() throws InterruptedException {
        SafeCalls calls = new SafeCalls(pool);
        CountDownLatch slow = new CountDownLatch(1);
        CountDownLatch end = new CountDownLatch(1);
        calls.run(call("a", Duration.ofMillis(1), () -> {
            await(slow);
            done.add("slow");
        }));
        calls.run(call("a", Duration.ofSeconds(20), () -> {
            done.add("next");
            end.countDown();
        }));
        assertThat(done, is(empty()));
        calls.run(call("b", Duration.ofSeconds(20), () -> done.add("other")));
        slow.countDown();
        assertThat(end.await(20, TimeUnit.SECONDS), is(true));
        assertThat(done, contains("other", "slow", "next"));
    }

    @Test
    void aCallFromWithinACallRunsAtOnce() {
        SafeCalls calls = new SafeCalls(pool);
        calls.run(call("a", Duration.ofSeconds(20), () -> {
            calls.run(call("a", Duration.ofSeconds(20), () -> done.add("inner")));
            done.add("outer");
        }));
        assertThat(done, contains("inner", "outer"));
    }

    @Test
    void queuedCallsKeepTheirOrder() {
        Steps steps = new Steps();
        SafeCalls calls = new SafeCalls(steps);
        for (String name : List.of("one", "two", "three")) {
            calls.enqueue(call("a", Duration.ofSeconds(1), () -> done.add(name)));
        }
        assertThat(steps.waiting(), is(1));
        while (steps.step()) {
            assertThat(steps.waiting() <= 1, is(true));
        }
        assertThat(done, contains("one", "two", "three"));
    }

    @Test
    void exceptionsAreHandedOver() {
        SafeCalls calls = new SafeCalls(Runnable::run);
        calls.run(call("a", Duration.ofSeconds(1), () -> {
            throw new NoClassDefFoundError("gone");
        }));
        calls.run(call("a", Duration.ofSeconds(1), () -> {
            throw new IllegalStateException("bad");
        }));
        assertThat(errors, contains(instanceOf(NoClassDefFoundError.class), instanceOf(IllegalStateException.class)));
    }
}
