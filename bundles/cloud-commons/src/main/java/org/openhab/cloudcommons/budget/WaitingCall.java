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
package org.openhab.cloudcommons.budget;

import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.CompletableFuture;
import java.util.function.Consumer;
import java.util.function.Supplier;

import org.eclipse.jdt.annotation.NonNullByDefault;
import org.eclipse.jdt.annotation.Nullable;
import org.openhab.cloudcommons.retry.Failures;

/**
 * The {@link WaitingCall} is one call of a budget with all who wait for its result.
 *
 * @author Cloud Bindings Team - Initial contribution
 */
@NonNullByDefault
final class WaitingCall {

    private final long order;
    private final @Nullable String key;
    private final Supplier<? extends CompletableFuture<?>> call;
    private final Consumer<WaitingCall> onAbandoned;
    private final List<CompletableFuture<Object>> callers = new ArrayList<>();
    private Priority priority;
    private @Nullable CompletableFuture<?> running;

    WaitingCall(long order, Priority priority, @Nullable String key, Supplier<? extends CompletableFuture<?>> call,
            Consumer<WaitingCall> onAbandoned) {
        this.order = order;
        this.priority = priority;
        this.key = key;
        this.call = call;
        this.onAbandoned = onAbandoned;
    }

    long order() {
        return order;
    }

    synchronized Priority priority() {
        return priority;
    }

    @Nullable
    String key() {
        return key;
    }

    synchronized boolean hasCallers() {
        return !callers.isEmpty();
    }

    synchronized CompletableFuture<Object> join(Priority wanted) {
        if (wanted.compareTo(priority) < 0) {
            priority = wanted;
        }
        CompletableFuture<Object> caller = new CompletableFuture<>();
        callers.add(caller);
        caller.whenComplete((value, failure) -> {
            if (caller.isCancelled()) {
                left(caller);
            }
        });
        return caller;
    }

    void start(Runnable onFinished) {
        CompletableFuture<?> once;
        try {
            once = call.get();
        } catch (RuntimeException e) {
            once = CompletableFuture.failedFuture(e);
        }
        boolean nobodyLeft;
        synchronized (this) {
            running = once;
            nobodyLeft = callers.isEmpty();
        }
        if (nobodyLeft) {
            once.cancel(false);
        }
        once.whenComplete((value, failure) -> {
            onFinished.run();
            if (failure == null) {
                callersNow().forEach(c -> c.complete(value));
            } else {
                fail(Failures.unwrap(failure));
            }
        });
    }

    void fail(Throwable failure) {
        callersNow().forEach(c -> c.completeExceptionally(failure));
    }

    private void left(CompletableFuture<Object> caller) {
        CompletableFuture<?> underWay;
        synchronized (this) {
            callers.remove(caller);
            if (!callers.isEmpty()) {
                return;
            }
            underWay = running;
        }
        if (underWay == null) {
            onAbandoned.accept(this);
        } else {
            underWay.cancel(false);
        }
    }

    private synchronized List<CompletableFuture<Object>> callersNow() {
        return List.copyOf(callers);
    }
}
