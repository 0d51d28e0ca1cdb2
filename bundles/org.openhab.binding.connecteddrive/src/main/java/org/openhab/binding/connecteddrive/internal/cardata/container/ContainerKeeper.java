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
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.HashSet;
import java.util.HexFormat;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.CompletableFuture;
import java.util.stream.Stream;

import org.eclipse.jdt.annotation.NonNullByDefault;
import org.eclipse.jdt.annotation.Nullable;
import org.openhab.binding.connecteddrive.internal.cardata.container.Choice.Part;
import org.openhab.cloudcommons.json.JsonFormatException;
import org.openhab.cloudcommons.retry.Failures;
import org.openhab.cloudcommons.store.JsonStore;

/**
 * Keeps the containers through which the cars of an account are read: finds them, has them made (bmw-cardata.md 3.2).
 *
 * Their purpose holds a hash of the wanted keys, so that another version of the binding makes others. Those that lack
 * keys are made anew on another day. Single-flight.
 *
 * @author Cloud Bindings Team - Initial contribution
 */
@NonNullByDefault
public final class ContainerKeeper {

    private static final String NAME = "openHAB";
    private static final int HASH_BYTES = 4;
    /** When keys that had to be left out are tried again. */
    static final Duration RETRY = Duration.ofDays(1);
    /** When keys that the cloud did not know are tried again. */
    static final Duration FORGIVEN = Duration.ofDays(30);

    /** What is stored; the names are kept for ever. */
    public record Stored(@Nullable String hash, @Nullable List<Part> parts, @Nullable Instant made,
            @Nullable List<String> refused, @Nullable Instant refusedSince) {
    }

    private final ContainerCloud cloud;
    private final List<String> wanted;
    private final String purpose;
    private final JsonStore<Stored> store;
    private final Clock clock;
    private final Set<String> refused = new HashSet<>();
    private Instant refusedSince = Instant.EPOCH;
    private Instant made = Instant.EPOCH;
    private @Nullable Choice choice;
    private @Nullable CompletableFuture<Choice> underWay;

    /**
     * @param wanted all keys worth asking for
     */
    public ContainerKeeper(ContainerCloud cloud, List<String> wanted, JsonStore<Stored> store, Clock clock) {
        this.cloud = cloud;
        this.wanted = Stream.concat(CoreKeys.LIST.stream().filter(wanted::contains), wanted.stream()).distinct()
                .toList();
        this.store = store;
        this.clock = clock;
        purpose = NAME + ' ' + hash(wanted);
        store.load().ifPresent(this::restore);
    }

    /** The containers in use; empty if there are none yet. */
    public synchronized Optional<Choice> known() {
        return Optional.ofNullable(choice);
    }

    /** The containers in use, found or made if need be; fails with what the cloud refused them with. */
    public CompletableFuture<Choice> containers() {
        CompletableFuture<Choice> mine = new CompletableFuture<>();
        Choice present;
        synchronized (this) {
            present = choice;
            if (present != null && !isDue(present)) {
                return CompletableFuture.completedFuture(present);
            }
            CompletableFuture<Choice> other = underWay;
            if (other != null) {
                return other.copy();
            }
            underWay = mine;
        }
        findOrMake(present).whenComplete((found, failure) -> {
            synchronized (this) {
                underWay = null;
                if (failure == null) {
                    choice = found;
                }
                made = clock.instant();
                save();
            }
            if (failure == null) {
                mine.complete(found);
            } else if (present != null) {
                // What there was is still good; another day brings another try.
                mine.complete(present);
            } else {
                mine.completeExceptionally(Failures.unwrap(failure));
            }
        });
        return mine.copy();
    }

    /** The cloud has lost a container: the next one to ask gets others. */
    public synchronized void forget(String id) {
        Choice present = choice;
        if (present != null && present.has(id)) {
            choice = null;
            save();
        }
    }

    /** The cloud has retired a key of a container, which is made anew without it. */
    public CompletableFuture<Void> retired(String id) {
        forget(id);
        return cloud.delete(id).handle((done, failure) -> null);
    }

    private boolean isDue(Choice present) {
        Instant now = clock.instant();
        if (!refused.isEmpty() && !refusedSince.plus(FORGIVEN).isAfter(now)) {
            refused.clear();
        }
        return !present.keys().containsAll(usable()) && !made.plus(RETRY).isAfter(now);
    }

    /** @param present those in use, which lack keys; {@code null} if there are none */
    private CompletableFuture<Choice> findOrMake(@Nullable Choice present) {
        return cloud.list().thenCompose(json -> {
            List<Container> own;
            try {
                own = Container.list(json).stream().filter(c -> c.active() && NAME.equals(c.name())).toList();
            } catch (JsonFormatException e) {
                return CompletableFuture.failedFuture(e);
            }
            Optional<Container> whole = own.stream()
                    .filter(c -> purpose.equals(c.purpose()) && (present == null || !present.has(c.id()))).findFirst();
            if (whole.isPresent()) {
                return CompletableFuture.completedFuture(new Choice(List.of(new Part(whole.get().id(), usable()))));
            }
            ContainerMaker maker = new ContainerMaker(cloud, NAME, purpose, own.stream().map(Container::id).toList());
            return maker.make(usable()).whenComplete((done, failure) -> refuse(maker.unknown()));
        });
    }

    private synchronized void refuse(Set<String> unknown) {
        if (!unknown.isEmpty()) {
            if (refused.isEmpty()) {
                refusedSince = clock.instant();
            }
            refused.addAll(unknown);
            save();
        }
    }

    private synchronized List<String> usable() {
        return wanted.stream().filter(key -> !refused.contains(key)).toList();
    }

    private void restore(Stored stored) {
        List<String> bad = stored.refused();
        if (bad != null) {
            refused.addAll(bad);
        }
        refusedSince = time(stored.refusedSince());
        made = time(stored.made());
        List<Part> parts = stored.parts();
        if (purpose.equals(stored.hash()) && parts != null && !parts.isEmpty()) {
            choice = new Choice(parts);
        }
    }

    private synchronized void save() {
        Choice present = choice;
        store.save(new Stored(purpose, present == null ? null : present.parts(), made, List.copyOf(refused),
                refusedSince));
    }

    private static Instant time(@Nullable Instant stored) {
        return stored == null ? Instant.EPOCH : stored;
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
