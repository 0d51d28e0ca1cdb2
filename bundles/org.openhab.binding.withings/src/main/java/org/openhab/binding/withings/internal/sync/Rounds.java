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
package org.openhab.binding.withings.internal.sync;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.EnumMap;
import java.util.LinkedHashSet;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.CompletableFuture;
import java.util.function.Function;

import org.eclipse.jdt.annotation.NonNullByDefault;
import org.eclipse.jdt.annotation.Nullable;
import org.openhab.binding.withings.internal.channel.Topic;
import org.openhab.cloudcommons.budget.Priority;
import org.openhab.cloudcommons.retry.Failures;

/**
 * Decides which feeds of a person are read in which round.
 *
 * The first round reads all of them. Later ones read those of every round and one of the others; a round after one that
 * failed in parts repeats these parts only. Thread-safe, though rounds must not overlap.
 *
 * @author Cloud Bindings Team - Initial contribution
 */
@NonNullByDefault
public final class Rounds {

    private static final Duration BAR = Duration.ofDays(1);

    private final Feeds feeds;
    private final Clock clock;
    private final OneAtATime running = new OneAtATime();
    private final Deque<Feed> queue = new ArrayDeque<>();
    private final Set<Feed> owed;
    private final Map<Topic, Throwable> failing = new EnumMap<>(Topic.class);
    private final Map<Topic, Bar> bars = new EnumMap<>(Topic.class);
    private Duration interval;
    private Instant nextFull = Instant.MIN;
    private int turn;

    /** Why a feed is left alone, and until when. */
    private record Bar(Throwable why, Instant end) {
    }

    /**
     * @param feeds what to read
     * @param interval the time after which a round is a full one again, although parts of the last one are owed
     * @param clock tells the present moment
     */
    public Rounds(Feeds feeds, Duration interval, Clock clock) {
        this.feeds = feeds;
        this.interval = interval;
        this.clock = clock;
        owed = new LinkedHashSet<>(feeds.all());
    }

    /**
     * Makes the next round.
     *
     * @return how the feeds stand then; fails if the trouble is not that of single feeds
     */
    public CompletableFuture<Report> run() {
        synchronized (this) {
            queue.clear();
            if (owed.isEmpty() || !clock.instant().isBefore(nextFull)) {
                nextFull = clock.instant().plus(interval);
                owed.addAll(feeds.always());
                if (!feeds.inTurn().isEmpty()) {
                    owed.add(feeds.inTurn().get(turn++ % feeds.inTurn().size()));
                }
            }
            queue.addAll(owed);
        }
        return next();
    }

    /**
     * Reads a feed at once, beside a round that may be under way. If that fails, the feed is owed to the next round.
     *
     * @param topic what the feed is about; nothing happens if there is none, or if it is left alone
     * @param priority how urgent it is
     * @return how it ended
     */
    public CompletableFuture<Void> runNow(Topic topic, Priority priority) {
        Optional<Feed> found = feeds.all().stream().filter(feed -> feed.topic() == topic && !isBarred(feed))
                .findFirst();
        if (found.isEmpty()) {
            return CompletableFuture.completedFuture(null);
        }
        Feed feed = found.get();
        return running.run(feed, priority).whenComplete((done, failure) -> {
            if (failure != null) {
                want(topic);
            }
            settle(feed, failure == null ? null : Failures.unwrap(failure));
        });
    }

    /** Asks for every feed to be read in the round under way, or else in the next one. */
    public synchronized void wantAll() {
        feeds.all().forEach(feed -> want(feed.topic()));
    }

    /** Asks for a feed to be read in the round under way, or else in the next one. */
    public synchronized void want(Topic topic) {
        for (Feed feed : feeds.all()) {
            if (feed.topic() == topic && owed.add(feed)) {
                queue.add(feed);
            }
        }
    }

    /** Changes the time between two full rounds. */
    public synchronized void setInterval(Duration other) {
        interval = other;
    }

    /** The time between two full rounds. */
    public synchronized Duration interval() {
        return interval;
    }

    /** Whether something is still to be read. */
    public synchronized boolean isOwed() {
        return !owed.isEmpty();
    }

    /** How the feeds stand. */
    public synchronized Report report() {
        Map<Topic, Throwable> barred = new EnumMap<>(Topic.class);
        bars.forEach((topic, bar) -> barred.put(topic, bar.why()));
        return new Report(failing, barred);
    }

    private CompletableFuture<Report> next() {
        Feed feed = take();
        if (feed == null) {
            return CompletableFuture.completedFuture(report());
        }
        return running.run(feed, Priority.POLL).handle((done, failure) -> {
            @Nullable
            Throwable reason = failure == null ? null : Failures.unwrap(failure);
            return settle(feed, reason) ? next() : CompletableFuture.<Report> failedFuture(reason);
        }).thenCompose(Function.identity());
    }

    private synchronized @Nullable Feed take() {
        for (Feed feed = queue.poll(); feed != null; feed = queue.poll()) {
            if (!isBarred(feed)) {
                return feed;
            }
            owed.remove(feed);
        }
        return null;
    }

    private synchronized boolean isBarred(Feed feed) {
        Bar bar = bars.get(feed.topic());
        return bar != null && clock.instant().isBefore(bar.end());
    }

    /** Notes how a feed ended; {@code false} if the round ends with it. */
    private synchronized boolean settle(Feed feed, @Nullable Throwable failure) {
        failing.remove(feed.topic());
        if (failure == null) {
            owed.remove(feed);
            bars.remove(feed.topic());
            return true;
        }
        Trouble trouble = Trouble.of(failure);
        if (trouble.isOfOneFeed()) {
            owed.remove(feed);
            bars.put(feed.topic(), new Bar(failure, clock.instant().plus(BAR)));
            return true;
        }
        if (trouble == Trouble.PASSING) {
            failing.put(feed.topic(), failure);
            return true;
        }
        return false;
    }
}
