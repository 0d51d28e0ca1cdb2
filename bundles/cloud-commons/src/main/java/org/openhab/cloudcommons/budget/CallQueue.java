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

import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.concurrent.CompletableFuture;
import java.util.function.Consumer;
import java.util.function.Supplier;

import org.eclipse.jdt.annotation.NonNullByDefault;
import org.eclipse.jdt.annotation.Nullable;

/**
 * The {@link CallQueue} keeps the waiting calls of a budget in order; not thread-safe.
 *
 * @author Cloud Bindings Team - Initial contribution
 */
@NonNullByDefault
final class CallQueue {

    private static final Comparator<WaitingCall> URGENCY = Comparator.comparing(WaitingCall::priority)
            .thenComparing(WaitingCall::order);

    private final int maxQueued;
    private final Duration keySpacing;
    private final List<WaitingCall> waiting = new ArrayList<>();
    private final Set<String> runningKeys = new HashSet<>();
    private final Map<String, Instant> freeAt = new HashMap<>();
    private long nextOrder;

    CallQueue(int maxQueued, Duration keySpacing) {
        this.maxQueued = maxQueued;
        this.keySpacing = keySpacing;
    }

    int size() {
        return waiting.size();
    }

    boolean isFull() {
        return waiting.size() >= maxQueued;
    }

    @SuppressWarnings("unchecked") // the contract of submit: one key, one type
    <T> @Nullable CompletableFuture<T> join(Priority priority, @Nullable String key) {
        if (key == null) {
            return null;
        }
        return waiting.stream().filter(w -> key.equals(w.key())).findFirst()
                .map(w -> (CompletableFuture<T>) w.join(priority)).orElse(null);
    }

    @SuppressWarnings("unchecked") // the caller is completed with what its own supplier delivers
    <T> CompletableFuture<T> add(Priority priority, @Nullable String key, Supplier<CompletableFuture<T>> call,
            Consumer<WaitingCall> onAbandoned) {
        WaitingCall added = new WaitingCall(nextOrder++, priority, key, call, onAbandoned);
        CompletableFuture<T> caller = (CompletableFuture<T>) added.join(priority);
        waiting.add(added);
        return caller;
    }

    /** Takes out the least urgent call, the youngest of them, if it is less urgent than this. */
    @Nullable
    WaitingCall evictBelow(Priority priority) {
        WaitingCall last = waiting.stream().max(URGENCY).orElse(null);
        if (last == null || last.priority().compareTo(priority) <= 0) {
            return null;
        }
        waiting.remove(last);
        return last;
    }

    void remove(WaitingCall call) {
        waiting.remove(call);
    }

    List<WaitingCall> drain() {
        List<WaitingCall> rest = List.copyOf(waiting);
        waiting.clear();
        return rest;
    }

    /** The most urgent call that its key lets start. */
    @Nullable
    WaitingCall firstReady(Instant now) {
        // Times beyond the spacing come from a clock that was set back meanwhile.
        freeAt.values().removeIf(t -> !t.isAfter(now) || t.isAfter(now.plus(keySpacing)));
        return waiting.stream().filter(w -> !runningKeys.contains(w.key()) && !freeAt.containsKey(w.key())).min(URGENCY)
                .orElse(null);
    }

    /** When the next key becomes free by time alone; {@link Instant#MAX} if there is none. */
    Instant earliest() {
        return waiting.stream().map(w -> freeAt.get(w.key())).filter(Objects::nonNull).min(Comparator.naturalOrder())
                .orElse(Instant.MAX);
    }

    void started(WaitingCall call) {
        waiting.remove(call);
        String key = call.key();
        if (key != null) {
            runningKeys.add(key);
        }
    }

    void finished(WaitingCall call, Instant now) {
        String key = call.key();
        if (key != null) {
            runningKeys.remove(key);
            freeAt.put(key, now.plus(keySpacing));
        }
    }
}
