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
package org.openhab.cloudcommons.auth;

import java.io.IOException;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.Optional;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.RejectedExecutionException;
import java.util.concurrent.ScheduledExecutorService;
import java.util.concurrent.TimeUnit;
import java.util.function.Function;

import org.eclipse.jdt.annotation.NonNullByDefault;
import org.eclipse.jdt.annotation.Nullable;
import org.openhab.cloudcommons.retry.Failures;

/**
 * The {@link TokenKeeper} hands out an access token that works.
 *
 * Refreshes are single-flight, a new pair is stored before anybody gets it, a failure leaves the old pair in place
 * (withings.md 2.4, 12.1). Thread-safe; no thread waits.
 *
 * @author Cloud Bindings Team - Initial contribution
 */
@NonNullByDefault
public final class TokenKeeper {

    /** A token with less life left than this is refreshed before use. */
    public static final Duration MARGIN = Duration.ofMinutes(5);

    /** After an early refresh failed, the old token is used this long before the next try. */
    private static final Duration EARLY_RETRY = Duration.ofMinutes(1);

    /** Who needs a token that soon after a refresh failed gets to hear of that one: many may need it at once. */
    private static final Duration REST = Duration.ofSeconds(10);

    private final TokenVault vault;
    private final Function<TokenPair, CompletableFuture<TokenPair>> refresher;
    private final Clock clock;
    private final ScheduledExecutorService scheduler;

    private @Nullable TokenPair pair;
    private @Nullable CompletableFuture<TokenPair> refresh;
    private Instant nextEarlyRefresh = Instant.MIN;
    private @Nullable CompletableFuture<TokenPair> failed;
    private Instant failedAt = Instant.MIN;
    private int generation;

    /**
     * @param refresher buys a new pair for the given one; never two such calls are under way for the same consent
     * @param scheduler waits for {@link TokenVault#settleTime()} of a new pair
     */
    public TokenKeeper(TokenVault vault, Function<TokenPair, CompletableFuture<TokenPair>> refresher, Clock clock,
            ScheduledExecutorService scheduler) {
        this.vault = vault;
        this.refresher = refresher;
        this.clock = clock;
        this.scheduler = scheduler;
    }

    /**
     * An access token with some life left, refreshed if necessary.
     *
     * @return fails with {@link NoTokenException} when there is no pair, with {@link IOException} when the vault does
     *         not work, else with what the refresher failed with. As long as the old token lives, a failed early
     *         refresh is no failure. Cancelling it does not disturb others
     */
    public CompletableFuture<String> accessToken() {
        TokenPair known;
        CompletableFuture<TokenPair> underWay;
        try {
            synchronized (this) {
                known = current().orElseThrow(NoTokenException::new);
                Instant now = clock.instant();
                boolean alive = known.isFresh(now, Duration.ZERO);
                underWay = refresh;
                if (underWay == null && (known.isFresh(now, MARGIN) || alive && now.isBefore(nextEarlyRefresh))) {
                    return CompletableFuture.completedFuture(known.accessToken());
                }
            }
        } catch (NoTokenException | IOException e) {
            return CompletableFuture.failedFuture(e);
        }
        if (underWay == null) {
            underWay = refreshOnce(known.accessToken());
        }
        return underWay.handle((fresh, failure) -> {
            if (failure == null) {
                return CompletableFuture.completedFuture(fresh.accessToken());
            }
            return known.isFresh(clock.instant(), Duration.ZERO) && isCurrent(known)
                    ? CompletableFuture.completedFuture(known.accessToken())
                    : CompletableFuture.<String> failedFuture(Failures.unwrap(failure));
        }).thenCompose(Function.identity());
    }

    /**
     * Another access token than one the cloud has just refused.
     *
     * If that one has been replaced meanwhile, here or in the vault, no refresh is made.
     *
     * @param rejectedAccessToken the one that was refused
     * @return as {@link #accessToken()}, but any failure to refresh is a failure
     */
    public CompletableFuture<String> refreshAfter(String rejectedAccessToken) {
        return refreshOnce(rejectedAccessToken).thenApply(TokenPair::accessToken);
    }

    /**
     * Stores a pair that came by consent and uses it from now on; a refresh that is under way loses.
     *
     * @return completes when the pair is safely stored, or fails with {@link IOException} and changes nothing
     */
    public CompletableFuture<Void> adopt(TokenPair fresh) {
        CompletableFuture<TokenPair> safe;
        try {
            synchronized (this) {
                vault.store(fresh);
                generation++;
                failed = null;
                pair = fresh;
                safe = settled(fresh);
                refresh = safe.isDone() ? null : safe;
            }
        } catch (IOException e) {
            return CompletableFuture.failedFuture(e);
        }
        return safe.thenAccept(stored -> {
            synchronized (this) {
                if (safe.equals(refresh)) {
                    refresh = null;
                }
            }
        });
    }

    /**
     * Removes the pair from memory and vault; a refresh that is under way loses.
     *
     * @throws IOException when the vault could not be cleared; the pair is forgotten here all the same
     */
    public synchronized void forget() throws IOException {
        generation++;
        refresh = null;
        failed = null;
        pair = null;
        vault.clear();
    }

    /**
     * The pair in use, read from the vault if need be; empty when there is none.
     *
     * @throws IOException when the vault cannot be read
     */
    public synchronized Optional<TokenPair> current() throws IOException {
        TokenPair known = pair;
        if (known == null) {
            known = vault.load().orElse(null);
            pair = known;
        }
        return Optional.ofNullable(known);
    }

    private synchronized boolean isCurrent(TokenPair known) {
        return known.equals(pair);
    }

    /** The refresh under way, or a new one unless the vault has a better token than the stale one already. */
    private CompletableFuture<TokenPair> refreshOnce(String staleAccessToken) {
        CompletableFuture<TokenPair> mine = new CompletableFuture<>();
        TokenPair old;
        int started;
        try {
            synchronized (this) {
                CompletableFuture<TokenPair> underWay = refresh;
                if (underWay != null) {
                    return underWay.copy();
                }
                TokenPair stored = vault.load().orElseThrow(NoTokenException::new);
                pair = stored;
                if (!stored.accessToken().equals(staleAccessToken) && stored.isFresh(clock.instant(), Duration.ZERO)) {
                    return CompletableFuture.completedFuture(stored);
                }
                CompletableFuture<TokenPair> recent = failed;
                if (recent != null && isResting()) {
                    return recent.copy();
                }
                failed = null;
                old = stored;
                refresh = mine;
                started = generation;
            }
        } catch (NoTokenException | IOException e) {
            return CompletableFuture.failedFuture(e);
        }
        call(old).thenCompose(fresh -> keep(fresh, started)).whenComplete((fresh, failure) -> {
            synchronized (this) {
                if (mine.equals(refresh)) {
                    refresh = null;
                    nextEarlyRefresh = failure == null ? Instant.MIN : clock.instant().plus(EARLY_RETRY);
                    failed = failure == null ? null : mine;
                    failedAt = clock.instant();
                }
            }
            if (failure == null) {
                mine.complete(fresh);
            } else {
                mine.completeExceptionally(Failures.unwrap(failure));
            }
        });
        return mine.copy();
    }

    /** Not after a clock was set back. */
    private boolean isResting() {
        Duration since = Duration.between(failedAt, clock.instant());
        return !since.isNegative() && since.compareTo(REST) < 0;
    }

    private CompletableFuture<TokenPair> call(TokenPair old) {
        try {
            return refresher.apply(old);
        } catch (RuntimeException e) {
            return CompletableFuture.failedFuture(e);
        }
    }

    private CompletableFuture<TokenPair> keep(TokenPair fresh, int started) {
        try {
            synchronized (this) {
                if (generation != started) {
                    // Forgotten or linked anew meanwhile: what came belongs to a consent of the past.
                    TokenPair newer = current().orElseThrow(NoTokenException::new);
                    return CompletableFuture.completedFuture(newer);
                }
                vault.store(fresh);
                pair = fresh;
            }
        } catch (NoTokenException | IOException e) {
            return CompletableFuture.failedFuture(e);
        }
        return settled(fresh);
    }

    private CompletableFuture<TokenPair> settled(TokenPair fresh) {
        Duration wait = vault.settleTime();
        if (wait.isZero()) {
            return CompletableFuture.completedFuture(fresh);
        }
        CompletableFuture<TokenPair> safe = new CompletableFuture<>();
        try {
            scheduler.schedule(() -> safe.complete(fresh), wait.toMillis(), TimeUnit.MILLISECONDS);
        } catch (RejectedExecutionException e) {
            safe.completeExceptionally(e);
        }
        return safe;
    }
}
