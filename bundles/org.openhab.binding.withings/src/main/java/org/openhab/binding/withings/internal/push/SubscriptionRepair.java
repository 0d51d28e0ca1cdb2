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
package org.openhab.binding.withings.internal.push;

import java.time.Duration;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.RejectedExecutionException;
import java.util.concurrent.ScheduledExecutorService;
import java.util.concurrent.TimeUnit;
import java.util.function.Function;

import org.eclipse.jdt.annotation.NonNullByDefault;
import org.openhab.binding.withings.internal.api.Queries;
import org.openhab.binding.withings.internal.api.StatusClass;
import org.openhab.binding.withings.internal.api.Subscription;
import org.openhab.binding.withings.internal.api.WithingsClient;
import org.openhab.binding.withings.internal.api.WithingsException;
import org.openhab.binding.withings.internal.sync.Reader;
import org.openhab.cloudcommons.budget.Priority;

/**
 * Carries out one {@link SubscriptionPlan}, with pauses between the calls (withings.md 12.12).
 *
 * @author Cloud Bindings Team - Initial contribution
 */
@NonNullByDefault
final class SubscriptionRepair {

    private static final Duration PAUSE = Duration.ofSeconds(1);
    /** The address is not registered, not reachable or not liked (withings.md 3.3). */
    private static final Set<Integer> ADDRESS_REFUSED = Set.of(293, 343);
    private static final int TOO_MANY = 305;
    /** Values come first: they are waited for, while news that nobody announces yet are polled for. */
    private static final Priority PATIENT = Priority.HISTORY;

    private final Reader reader;
    private final ScheduledExecutorService scheduler;
    private final String base;
    private final String url;
    private final Set<Integer> refused = new HashSet<>();

    /**
     * @param reader makes the calls
     * @param scheduler ends the pauses
     * @param base what the user has to register at Withings
     * @param url the address below it that is to be subscribed
     */
    SubscriptionRepair(Reader reader, ScheduledExecutorService scheduler, String base, String url) {
        this.reader = reader;
        this.scheduler = scheduler;
        this.base = base;
        this.url = url;
    }

    /** The categories that the cloud does not give, whatever the address. */
    Set<Integer> refused() {
        return refused;
    }

    /**
     * Ends what is stale, then subscribes what is missing.
     *
     * @return what the cloud has against the address, empty if it took it; fails if no answer is to be had
     */
    CompletableFuture<Optional<Finding>> run(SubscriptionPlan plan) {
        return revoke(plan.revoke()).thenCompose(done -> subscribe(new ArrayDeque<>(plan.subscribe())));
    }

    /** Ends subscriptions. */
    CompletableFuture<Void> revoke(List<Subscription> list) {
        CompletableFuture<Void> all = CompletableFuture.completedFuture(null);
        for (Subscription one : list) {
            all = all.thenCompose(done -> end(one)).thenCompose(done -> pause());
        }
        return all;
    }

    private CompletableFuture<Boolean> end(Subscription one) {
        return reader.read(Queries.revokeSubscription(one.callbackUrl(), one.appli()), Priority.POLL)
                .handle((done, failure) -> {
                    // What the cloud does not want to end stays: that must not keep us from subscribing.
                    boolean over = failure == null
                            || WithingsClient.asWithings(failure).kind() == StatusClass.PARAMETERS;
                    return over ? CompletableFuture.completedFuture(true)
                            : CompletableFuture.<Boolean> failedFuture(failure);
                }).thenCompose(Function.identity());
    }

    private CompletableFuture<Optional<Finding>> subscribe(Deque<Integer> rest) {
        Integer appli = rest.poll();
        if (appli == null) {
            return CompletableFuture.completedFuture(Optional.empty());
        }
        return reader.read(Queries.subscribe(url, appli), PATIENT).handle((done, failure) -> {
            if (failure == null) {
                return CompletableFuture.completedFuture(Optional.<Finding> empty());
            }
            WithingsException e = WithingsClient.asWithings(failure);
            if (ADDRESS_REFUSED.contains(e.status())) {
                return CompletableFuture.completedFuture(Optional.of(Finding.of("push.refused", base)));
            }
            if (e.status() == TOO_MANY) {
                return CompletableFuture.completedFuture(Optional.of(Finding.of("push.too-many")));
            }
            if (e.kind() == StatusClass.PERMISSION || e.kind() == StatusClass.PARAMETERS) {
                refused.add(appli);
                return CompletableFuture.completedFuture(Optional.<Finding> empty());
            }
            return CompletableFuture.<Optional<Finding>> failedFuture(e);
        }).thenCompose(Function.identity()).thenCompose(
                against -> against.isPresent() || rest.isEmpty() ? CompletableFuture.completedFuture(against)
                        : pause().thenCompose(done -> subscribe(rest)));
    }

    private CompletableFuture<Void> pause() {
        CompletableFuture<Void> over = new CompletableFuture<>();
        try {
            scheduler.schedule(() -> over.complete(null), PAUSE.toMillis(), TimeUnit.MILLISECONDS);
        } catch (RejectedExecutionException e) {
            over.completeExceptionally(e);
        }
        return over;
    }
}
