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

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.HexFormat;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.CompletableFuture;
import java.util.function.Function;

import org.eclipse.jdt.annotation.NonNullByDefault;
import org.eclipse.jdt.annotation.Nullable;
import org.openhab.cloudcommons.json.JsonFormatException;
import org.openhab.cloudcommons.retry.Failures;
import org.openhab.cloudcommons.store.JsonStore;

import com.google.gson.JsonArray;
import com.google.gson.JsonObject;

/**
 * Keeps the container through which the cars of an account are read: finds it, makes it, cleans up (bmw-cardata.md
 * 3.2).
 *
 * Its purpose holds a hash of the wanted keys, so that another version of the binding makes another one. Single-flight.
 *
 * @author Cloud Bindings Team - Initial contribution
 */
@NonNullByDefault
public final class ContainerKeeper {

    private static final String NAME = "openHAB";
    private static final int HASH_BYTES = 4;
    /** Most calls that one search for keys the cloud does not know may cost. */
    private static final int SEARCH_CALLS = 12;

    /**
     * What the cars are read through.
     *
     * @param id of the container
     * @param keys what it is known to hold
     */
    public record Choice(String id, List<String> keys) {

        public Choice {
            keys = List.copyOf(keys);
        }
    }

    /** What is stored; the names are kept for ever. */
    public record Stored(@Nullable String hash, @Nullable String id, @Nullable List<String> keys,
            @Nullable List<String> refused) {
    }

    private final ContainerCloud cloud;
    private final List<String> wanted;
    private final String purpose;
    private final JsonStore<Stored> store;
    private final Set<String> refused = new HashSet<>();
    private @Nullable Choice choice;
    private @Nullable CompletableFuture<Choice> underWay;

    /**
     * @param wanted all keys worth asking for
     */
    public ContainerKeeper(ContainerCloud cloud, List<String> wanted, JsonStore<Stored> store) {
        this.cloud = cloud;
        this.wanted = List.copyOf(wanted);
        this.store = store;
        purpose = NAME + ' ' + hash(wanted);
        store.load().ifPresent(stored -> {
            List<String> bad = stored.refused();
            if (bad != null) {
                refused.addAll(bad);
            }
            String id = stored.id();
            List<String> keys = stored.keys();
            if (purpose.equals(stored.hash()) && id != null && keys != null) {
                choice = new Choice(id, keys);
            }
        });
    }

    /** The container in use; empty if there is none yet. */
    public synchronized Optional<Choice> known() {
        return Optional.ofNullable(choice);
    }

    /** The container in use, found or made if need be; fails with what the cloud refused it with. */
    public CompletableFuture<Choice> container() {
        CompletableFuture<Choice> mine = new CompletableFuture<>();
        synchronized (this) {
            Choice present = choice;
            if (present != null) {
                return CompletableFuture.completedFuture(present);
            }
            CompletableFuture<Choice> other = underWay;
            if (other != null) {
                return other.copy();
            }
            underWay = mine;
        }
        findOrCreate().whenComplete((found, failure) -> {
            synchronized (this) {
                underWay = null;
                if (failure == null) {
                    choice = found;
                    save();
                }
            }
            if (failure == null) {
                mine.complete(found);
            } else {
                mine.completeExceptionally(Failures.unwrap(failure));
            }
        });
        return mine.copy();
    }

    /** The cloud has lost the container: the next one to ask gets another. */
    public synchronized void forget(String id) {
        Choice present = choice;
        if (present != null && present.id().equals(id)) {
            choice = null;
            save();
        }
    }

    /** The cloud has retired a key of the container, which is made anew without it. */
    public CompletableFuture<Void> retired(String id) {
        forget(id);
        return cloud.delete(id).handle((done, failure) -> null);
    }

    private CompletableFuture<Choice> findOrCreate() {
        return cloud.list().thenCompose(json -> {
            List<Container> own;
            try {
                own = Container.list(json).stream().filter(c -> c.active() && NAME.equals(c.name())).toList();
            } catch (JsonFormatException e) {
                return CompletableFuture.failedFuture(e);
            }
            Optional<Container> ours = own.stream().filter(c -> purpose.equals(c.purpose())).findFirst();
            return ours.isPresent() ? CompletableFuture.completedFuture(new Choice(ours.get().id(), usable(wanted)))
                    : make(own);
        });
    }

    private CompletableFuture<Choice> make(List<Container> obsolete) {
        return attempt(usable(wanted)).handle((made, failure) -> {
            if (failure == null) {
                return CompletableFuture.completedFuture(made);
            }
            return switch (cloud.refusal(Failures.unwrap(failure))) {
                case BAD_KEY -> withoutBadKeys();
                case TOO_LARGE -> attempt(usable(CoreKeys.LIST));
                case TOO_MANY -> obsolete.isEmpty() ? CompletableFuture.<Choice> failedFuture(Failures.unwrap(failure))
                        : cloud.delete(obsolete.get(0).id()).thenCompose(gone -> make(rest(obsolete)));
                case OTHER -> CompletableFuture.<Choice> failedFuture(Failures.unwrap(failure));
            };
        }).thenCompose(Function.identity()).thenCompose(made -> cleanUp(obsolete, made));
    }

    /** Stale containers are blamed for doubled messages; one a time is enough, it costs a call. */
    private CompletableFuture<Choice> cleanUp(List<Container> obsolete, Choice made) {
        return obsolete.isEmpty() ? CompletableFuture.completedFuture(made)
                : cloud.delete(obsolete.get(0).id()).handle((gone, failure) -> made);
    }

    private CompletableFuture<Choice> withoutBadKeys() {
        return search(usable(wanted), SEARCH_CALLS).thenCompose(bad -> {
            if (bad.isEmpty()) {
                return attempt(usable(CoreKeys.LIST));
            }
            synchronized (this) {
                refused.addAll(bad);
                save();
            }
            List<String> good = usable(wanted);
            return attempt(good).handle((made, failure) -> failure == null ? CompletableFuture.completedFuture(made)
                    // More than one is bad: the next ones are looked for another day, on the budget of that day.
                    : attempt(usable(CoreKeys.LIST))).thenCompose(Function.identity());
        });
    }

    /** Halves the list until one key is left; empty when the calls do not suffice. */
    private CompletableFuture<List<String>> search(List<String> suspects, int calls) {
        if (suspects.size() <= 1) {
            return CompletableFuture.completedFuture(suspects);
        }
        if (calls < 2) {
            return CompletableFuture.completedFuture(List.of());
        }
        List<String> first = suspects.subList(0, suspects.size() / 2);
        List<String> second = suspects.subList(suspects.size() / 2, suspects.size());
        return attempt(first).handle((made, failure) -> {
            if (failure == null) {
                return cloud.delete(made.id()).handle((gone, trouble) -> gone)
                        .thenCompose(gone -> search(second, calls - 2));
            }
            Throwable cause = Failures.unwrap(failure);
            return cloud.refusal(cause) == ContainerCloud.Refusal.BAD_KEY ? search(first, calls - 1)
                    : CompletableFuture.<List<String>> failedFuture(cause);
        }).thenCompose(Function.identity());
    }

    private CompletableFuture<Choice> attempt(List<String> keys) {
        JsonArray list = new JsonArray();
        keys.forEach(list::add);
        JsonObject body = new JsonObject();
        body.addProperty("name", NAME);
        body.addProperty("purpose", purpose);
        body.add("technicalDescriptors", list);
        return cloud.create(body.toString()).thenCompose(json -> {
            try {
                Container made = Container.one(json);
                return made.id().isEmpty()
                        ? CompletableFuture.failedFuture(new JsonFormatException("No id in the answer", null))
                        : CompletableFuture.completedFuture(new Choice(made.id(), keys));
            } catch (JsonFormatException e) {
                return CompletableFuture.failedFuture(e);
            }
        });
    }

    private synchronized List<String> usable(List<String> keys) {
        return keys.stream().filter(key -> !refused.contains(key)).toList();
    }

    private synchronized void save() {
        Choice present = choice;
        store.save(new Stored(purpose, present == null ? null : present.id(), present == null ? null : present.keys(),
                List.copyOf(refused)));
    }

    private static <T> List<T> rest(List<T> all) {
        return new ArrayList<>(all.subList(1, all.size()));
    }

    private static String hash(List<String> keys) {
        try {
            byte[] hash = MessageDigest.getInstance("SHA-256")
                    .digest(String.join("\n", keys).getBytes(StandardCharsets.US_ASCII));
            return HexFormat.of().formatHex(hash, 0, HASH_BYTES);
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException("Every Java has SHA-256", e);
        }
    }
}
