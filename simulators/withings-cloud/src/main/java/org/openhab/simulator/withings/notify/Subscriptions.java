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
package org.openhab.simulator.withings.notify;

import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.function.Predicate;

import org.eclipse.jdt.annotation.NonNullByDefault;
import org.eclipse.jdt.annotation.Nullable;

/**
 * All subscriptions, each with the history of its failures.
 *
 * @author Cloud Bindings Team - Initial contribution
 */
@NonNullByDefault
public class Subscriptions {

    private final List<Kept> all = new ArrayList<>();

    /** A subscription with its health; guarded by the lock of the list. */
    private static class Kept {
        private Subscription subscription;
        private boolean muted;
        private final Set<Long> failedEvents = new HashSet<>();
        private int failedCycles;
        private @Nullable Instant failingSince;

        Kept(Subscription subscription) {
            this.subscription = subscription;
        }

        void succeeded() {
            failedEvents.clear();
            failedCycles = 0;
            failingSince = null;
        }
    }

    /** True when exactly this subscription exists. */
    synchronized boolean contains(Subscription subscription) {
        return find(subscription) != null;
    }

    /** Keeps a subscription; one that exists stays as it is. */
    synchronized void add(Subscription subscription) {
        if (find(subscription) == null) {
            all.add(new Kept(subscription));
        }
    }

    /** Replaces one subscription by another; if that exists already, the two become one. */
    synchronized void replace(Subscription old, Subscription replacement) {
        Kept kept = find(old);
        if (kept != null) {
            if (!old.sameAs(replacement)) {
                all.removeIf(k -> k.subscription.sameAs(replacement));
            }
            kept.subscription = replacement;
        }
    }

    /** Removes what fits; answers how many. */
    public synchronized int removeIf(Predicate<Subscription> which) {
        int before = all.size();
        all.removeIf(k -> which.test(k.subscription));
        return before - all.size();
    }

    /** Lets what fits stay in the list without ever delivering, or deliver again; answers how many. */
    public synchronized int mute(Predicate<Subscription> which, boolean muted) {
        int count = 0;
        for (Kept kept : all) {
            if (which.test(kept.subscription)) {
                kept.muted = muted;
                count++;
            }
        }
        return count;
    }

    /** What fits, in the order of subscription. */
    public synchronized List<Subscription> find(Predicate<Subscription> which) {
        return all.stream().map(k -> k.subscription).filter(which).toList();
    }

    /** Those that an event of this person and category reaches. */
    synchronized List<Subscription> listeners(long userId, long appli) {
        return all.stream().filter(k -> !k.muted).map(k -> k.subscription)
                .filter(s -> s.userId() == userId && s.appli() == appli).toList();
    }

    synchronized boolean isMuted(Subscription subscription) {
        Kept kept = find(subscription);
        return kept != null && kept.muted;
    }

    synchronized void succeeded(Subscription subscription) {
        Kept kept = find(subscription);
        if (kept != null) {
            kept.succeeded();
        }
    }

    /** Writes down a failed cycle; true when the rule says that the subscription dies of it, which it then has. */
    synchronized boolean failed(Subscription subscription, long event, Instant now, String deathRule) {
        Kept kept = find(subscription);
        if (kept == null) {
            return false;
        }
        kept.failedCycles++;
        kept.failedEvents.add(event);
        Instant since = kept.failingSince;
        if (since == null) {
            since = now;
            kept.failingSince = now;
        }
        boolean dies = switch (deathRule) {
            case "days" -> Duration.between(since, now).toDays() >= 20;
            case "events" -> kept.failedEvents.size() >= 4;
            case "cycles" -> kept.failedCycles >= 4;
            default -> false;
        };
        if (dies) {
            all.remove(kept);
        }
        return dies;
    }

    public synchronized void reset() {
        all.clear();
    }

    private @Nullable Kept find(Subscription subscription) {
        return all.stream().filter(k -> k.subscription.sameAs(subscription)).findFirst().orElse(null);
    }
}
