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
package org.openhab.binding.connecteddrive.internal.cardata.container;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Deque;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.concurrent.CompletableFuture;
import java.util.function.Function;

import org.eclipse.jdt.annotation.NonNullByDefault;
import org.openhab.binding.connecteddrive.internal.cardata.container.Choice.Part;
import org.openhab.binding.connecteddrive.internal.cardata.container.ContainerCloud.Refusal;
import org.openhab.cloudcommons.json.JsonFormatException;
import org.openhab.cloudcommons.retry.Failures;

import com.google.gson.JsonArray;
import com.google.gson.JsonObject;

/**
 * Makes containers of as many keys as the cloud takes (bmw-cardata.md 3.2): leaves out what it does not know, splits
 * what it finds too long, makes room among its own old ones. For one use.
 *
 * @author Cloud Bindings Team - Initial contribution
 */
@NonNullByDefault
final class ContainerMaker {

    /** Every account may have ten; other programs want some. */
    static final int MOST_PARTS = 8;
    /** So many were always taken. */
    static final int LEAST_KEYS = 16;
    /** Of the calls of a day for one making. */
    private static final int MOST_CALLS = 20;

    private final ContainerCloud cloud;
    private final String name;
    private final String purpose;
    private final Deque<String> obsolete;
    private final Set<String> unknown = new HashSet<>();
    private final List<Part> made = new ArrayList<>();
    private int left = MOST_CALLS;

    /**
     * @param purpose what a container of all keys is called by, so that it is found again
     * @param obsolete own containers that are of no more use
     */
    ContainerMaker(ContainerCloud cloud, String name, String purpose, Collection<String> obsolete) {
        this.cloud = cloud;
        this.name = name;
        this.purpose = purpose;
        this.obsolete = new ArrayDeque<>(obsolete);
    }

    /** The keys that the cloud turned out not to know. */
    Set<String> unknown() {
        return Set.copyOf(unknown);
    }

    /**
     * Makes them, then deletes what is obsolete.
     *
     * @param keys the most important ones first
     * @return with as many of the keys as there are calls and room for; fails when there is no container at all
     */
    CompletableFuture<Choice> make(List<String> keys) {
        return parts(keys, keys.size(), purpose).thenCompose(done -> cleanUp()).thenApply(done -> new Choice(made));
    }

    /** Puts the keys into containers of a size, one after the other. */
    private CompletableFuture<Void> parts(List<String> keys, int size, String name) {
        if (keys.isEmpty() || made.size() >= MOST_PARTS) {
            return CompletableFuture.completedFuture(null);
        }
        List<String> chunk = keys.subList(0, Math.min(size, keys.size()));
        return create(chunk, name).handle((part, failure) -> {
            if (failure == null) {
                made.add(part);
                return parts(keys.subList(chunk.size(), keys.size()), size, name);
            }
            Throwable cause = Failures.unwrap(failure);
            return switch (cloud.refusal(cause)) {
                case BAD_KEY -> badKeys(chunk, cause).thenCompose(bad -> bad.isEmpty() ? leastOf(chunk, cause)
                        : parts(keys.stream().filter(key -> !unknown.contains(key)).toList(), size, name));
                case TOO_LARGE -> size > LEAST_KEYS && left > 0
                        ? parts(keys, Math.max(LEAST_KEYS, chunk.size() / 2), purpose + " part")
                        : end(cause);
                case TOO_MANY, OTHER -> end(cause);
            };
        }).thenCompose(Function.identity());
    }

    /** Too many keys are unknown to find them with the calls of one day: the rest follows on another. */
    private CompletableFuture<Void> leastOf(List<String> chunk, Throwable cause) {
        if (!made.isEmpty() || chunk.size() <= LEAST_KEYS) {
            return end(cause);
        }
        return create(chunk.subList(0, LEAST_KEYS), purpose + " part").thenAccept(made::add);
    }

    /** What there is by now is better than nothing. */
    private CompletableFuture<Void> end(Throwable cause) {
        return made.isEmpty() ? CompletableFuture.failedFuture(cause) : CompletableFuture.completedFuture(null);
    }

    /** The keys that the refusal names, else one that is found by halving; empty when the calls do not suffice. */
    private CompletableFuture<List<String>> badKeys(List<String> suspects, Throwable refusal) {
        List<String> named = cloud.named(refusal, suspects);
        return (named.isEmpty() ? search(suspects) : CompletableFuture.completedFuture(named)).thenApply(bad -> {
            unknown.addAll(bad);
            return bad;
        });
    }

    private CompletableFuture<List<String>> search(List<String> suspects) {
        if (suspects.size() <= 1) {
            return CompletableFuture.completedFuture(suspects);
        }
        if (left < 2) {
            return CompletableFuture.completedFuture(List.of());
        }
        List<String> first = suspects.subList(0, suspects.size() / 2);
        List<String> second = suspects.subList(suspects.size() / 2, suspects.size());
        return create(first, purpose + " part").handle((part, failure) -> {
            if (failure == null) {
                return delete(part.id()).thenCompose(gone -> search(second));
            }
            Throwable cause = Failures.unwrap(failure);
            return cloud.refusal(cause) == Refusal.BAD_KEY ? search(first)
                    : CompletableFuture.<List<String>> failedFuture(cause);
        }).thenCompose(Function.identity());
    }

    private CompletableFuture<Part> create(List<String> keys, String purpose) {
        JsonArray list = new JsonArray();
        keys.forEach(list::add);
        JsonObject body = new JsonObject();
        body.addProperty("name", name);
        body.addProperty("purpose", purpose);
        body.add("technicalDescriptors", list);
        left--;
        return cloud.create(body.toString()).thenCompose(json -> {
            try {
                Container container = Container.one(json);
                return container.id().isEmpty()
                        ? CompletableFuture.failedFuture(new JsonFormatException("No id in the answer", null))
                        : CompletableFuture.completedFuture(new Part(container.id(), keys));
            } catch (JsonFormatException e) {
                return CompletableFuture.<Part> failedFuture(e);
            }
        }).handle((part, failure) -> {
            if (failure == null) {
                return CompletableFuture.completedFuture(part);
            }
            Throwable cause = Failures.unwrap(failure);
            String old = cloud.refusal(cause) == Refusal.TOO_MANY ? obsolete.poll() : null;
            return old == null ? CompletableFuture.<Part> failedFuture(cause)
                    : delete(old).thenCompose(gone -> create(keys, purpose));
        }).thenCompose(Function.identity());
    }

    /** Stale containers are blamed for doubled messages. */
    private CompletableFuture<Void> cleanUp() {
        String old = left > 0 ? obsolete.poll() : null;
        return old == null ? CompletableFuture.completedFuture(null) : delete(old).thenCompose(gone -> cleanUp());
    }

    /** One that cannot be deleted is in nobody's way. */
    private CompletableFuture<Void> delete(String id) {
        left--;
        return cloud.delete(id).handle((gone, failure) -> null);
    }
}
