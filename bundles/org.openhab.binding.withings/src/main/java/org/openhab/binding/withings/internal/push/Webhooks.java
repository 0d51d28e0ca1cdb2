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

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.concurrent.TimeUnit;

import org.eclipse.jdt.annotation.NonNullByDefault;
import org.eclipse.jdt.annotation.Nullable;
import org.openhab.binding.withings.internal.WithingsBindingConstants;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * Keeps one address in the internet for the pages of this binding, if openHAB can give any. One for all persons: the
 * user has to register it at Withings by hand.
 *
 * @author Cloud Bindings Team - Initial contribution
 */
@NonNullByDefault
@Component(service = Webhooks.class)
public class Webhooks {

    private static final Duration LONGEST_TRUST = Duration.ofDays(1);
    private static final Duration PATIENCE = Duration.ofSeconds(30);

    private final Logger logger = LoggerFactory.getLogger(Webhooks.class);
    private final Clock clock;
    private final List<Runnable> listeners = new CopyOnWriteArrayList<>();
    private final Set<String> users = new HashSet<>();
    private @Nullable WebhookPort port;
    private WebhookPort.@Nullable Grant grant;
    private @Nullable CompletableFuture<Optional<String>> asking;
    private Instant renewal = Instant.MIN;

    @Activate
    public Webhooks() {
        this(Clock.systemUTC());
    }

    public Webhooks(Clock clock) {
        this.clock = clock;
    }

    /** From now on addresses come from there. */
    public void bind(WebhookPort arrived) {
        replace(arrived);
    }

    /** No more addresses come from there. */
    public void unbind(WebhookPort left) {
        synchronized (this) {
            if (!left.equals(port)) {
                return;
            }
        }
        replace(null);
    }

    /**
     * Calls somebody whenever addresses become available or unavailable.
     *
     * @return ends that
     */
    public Runnable listen(Runnable listener) {
        listeners.add(listener);
        return () -> listeners.remove(listener);
    }

    /**
     * The address that leads to the pages of this binding, renewed long before it ends.
     *
     * @param account for whom
     * @return empty if openHAB gives none; fails if it cannot be had at the moment
     */
    public CompletableFuture<Optional<String>> base(String account) {
        CompletableFuture<Optional<String>> answer;
        WebhookPort source;
        synchronized (this) {
            WebhookPort.Grant known = grant;
            CompletableFuture<Optional<String>> pending = asking;
            source = port;
            if (source == null) {
                return CompletableFuture.completedFuture(Optional.empty());
            }
            users.add(account);
            if (known != null && clock.instant().isBefore(renewal)) {
                return CompletableFuture.completedFuture(Optional.of(known.url()));
            }
            if (pending != null) {
                return pending;
            }
            answer = new CompletableFuture<>();
            asking = answer;
        }
        source.request(WithingsBindingConstants.WEB_ROOT).orTimeout(PATIENCE.toMillis(), TimeUnit.MILLISECONDS)
                .whenComplete((granted, failure) -> answered(answer, granted, failure));
        return answer;
    }

    /** How long the present address is good for certain. */
    public synchronized Duration goodFor() {
        WebhookPort.Grant known = grant;
        return known == null ? LONGEST_TRUST : Duration.between(clock.instant(), known.expiresAt());
    }

    /**
     * An account does not need the address any more.
     *
     * @param account which one
     * @return completes when the address has been given up, if nobody needs it any more; never fails
     */
    public CompletableFuture<Void> remove(String account) {
        WebhookPort source;
        synchronized (this) {
            source = port;
            if (!users.remove(account) || !users.isEmpty() || source == null) {
                return CompletableFuture.completedFuture(null);
            }
            grant = null;
        }
        return source.remove(WithingsBindingConstants.WEB_ROOT).orTimeout(PATIENCE.toMillis(), TimeUnit.MILLISECONDS)
                .exceptionally(failure -> {
                    logger.debug("The webhook could not be removed: {}", failure.getClass().getSimpleName());
                    return null;
                });
    }

    private void answered(CompletableFuture<Optional<String>> answer, WebhookPort.@Nullable Grant granted,
            @Nullable Throwable failure) {
        WebhookPort.Grant known;
        synchronized (this) {
            asking = null;
            if (granted != null) {
                Instant now = clock.instant();
                Duration half = Duration.between(now, granted.expiresAt()).dividedBy(2);
                renewal = now.plus(half.compareTo(LONGEST_TRUST) < 0 ? half : LONGEST_TRUST);
                grant = new WebhookPort.Grant(granted.url().replaceFirst("/+$", ""), granted.expiresAt());
            }
            known = grant;
        }
        if (known != null && known.expiresAt().isAfter(clock.instant())) {
            answer.complete(Optional.of(known.url()));
        } else {
            answer.completeExceptionally(failure == null ? new IllegalStateException("the webhook has expired")
                    : new IllegalStateException("openHAB Cloud gives no webhook", failure));
        }
    }

    private void replace(@Nullable WebhookPort other) {
        synchronized (this) {
            port = other;
            grant = null;
            renewal = Instant.MIN;
        }
        listeners.forEach(Runnable::run);
    }
}
