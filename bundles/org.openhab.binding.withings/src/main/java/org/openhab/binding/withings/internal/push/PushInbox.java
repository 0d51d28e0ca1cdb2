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
import java.util.Collection;
import java.util.EnumSet;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.Future;
import java.util.concurrent.RejectedExecutionException;
import java.util.concurrent.ScheduledExecutorService;
import java.util.concurrent.TimeUnit;
import java.util.function.Supplier;

import org.eclipse.jdt.annotation.NonNullByDefault;
import org.eclipse.jdt.annotation.Nullable;
import org.openhab.binding.withings.internal.channel.Topic;
import org.openhab.binding.withings.internal.sync.Window;
import org.openhab.binding.withings.internal.sync.Windows;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * Gathers what the cloud tells about one person for a moment, then lets it be fetched, one fetch at a time
 * (withings.md 9.4). However much comes in, there is never more to do than one fetch of everything.
 *
 * @author Cloud Bindings Team - Initial contribution
 */
@NonNullByDefault
public final class PushInbox implements PushReceiver, AutoCloseable {

    /** What belongs together comes together: a scale reports weight and pulse apart. */
    private static final Duration GATHER = Duration.ofMillis(300);
    /** The same call within this time is a repetition; after it, something has changed again. */
    private static final Duration REPEAT = Duration.ofSeconds(10);
    private static final int MOST_REMEMBERED = 200;
    private static final int MOST_UNKNOWN = 50;

    private final Logger logger = LoggerFactory.getLogger(PushInbox.class);
    private final Supplier<String> user;
    private final Work work;
    private final ScheduledExecutorService scheduler;
    private final Clock clock;
    /** When which call came first. */
    private final Map<Notification, Long> recent = new LinkedHashMap<>() {
        private static final long serialVersionUID = 1L;

        @Override
        protected boolean removeEldestEntry(Map.@Nullable Entry<Notification, Long> eldest) {
            return size() > MOST_REMEMBERED;
        }
    };
    private final Set<Notification> gathered = new HashSet<>();
    private final Set<Integer> unknown = new HashSet<>();
    private final Map<Integer, Long> received = new HashMap<>();
    private final Set<Topic> topics = EnumSet.noneOf(Topic.class);
    private final Windows windows = new Windows();
    private @Nullable Future<?> timer;
    private Instant due = Instant.MIN;
    private @Nullable String farewell;
    private boolean busy;
    private boolean closed;

    /** Does what the calls make worth doing. */
    public interface Work extends BedEvents {

        /** Takes down when the last call of each category came, in unix seconds. */
        void received(Map<Integer, Long> times);

        /**
         * Reads what is new.
         *
         * @param topics what it is about
         * @param windows the periods of measuring it is about
         * @return completes when it is over; never fails
         */
        CompletableFuture<Void> fetch(Set<Topic> topics, Collection<Window> windows);

        /**
         * Looks whether there is still access to the person.
         *
         * @param action what the cloud says has happened
         */
        void farewell(String action);
    }

    /**
     * @param user the Withings user of the person
     * @param work does what is worth doing
     * @param scheduler starts it
     * @param clock tells the present moment
     */
    public PushInbox(Supplier<String> user, Work work, ScheduledExecutorService scheduler, Clock clock) {
        this.user = user;
        this.work = work;
        this.scheduler = scheduler;
        this.clock = clock;
    }

    @Override
    public void receive(Notification notification) {
        long now = clock.instant().getEpochSecond();
        // Whoever learns the address can still only make us read what is there.
        if (!notification.userId().equals(user.get()) || !notification.isPlausible(now)) {
            return;
        }
        Optional<Category> category = Category.of(notification.appli());
        if (category.isEmpty()) {
            unknown(notification.appli());
        } else {
            take(category.get(), notification, now);
        }
    }

    @Override
    public synchronized void close() {
        closed = true;
    }

    private synchronized void unknown(int appli) {
        if (unknown.size() < MOST_UNKNOWN && unknown.add(appli)) {
            logger.debug("The cloud tells of news of the unknown category {}", appli);
        }
    }

    private synchronized void take(Category category, Notification notification, long now) {
        Long before = recent.get(notification);
        boolean repeated = before != null && now - before < REPEAT.toSeconds();
        boolean bed = category == Category.INTO_BED || category == Category.OUT_OF_BED;
        if (repeated && (bed || gathered.contains(notification)) || closed) {
            return;
        }
        if (!repeated) {
            recent.remove(notification);
            recent.put(notification, now);
        }
        received.put(category.number(), now);
        if (bed) {
            start(() -> work.bedEvent(notification.deviceId(), category == Category.INTO_BED,
                    notification.time() == 0 ? now : notification.time()), Duration.ZERO);
        } else {
            gather(category, notification, now);
        }
        // A repetition after the fetch has begun may tell of one more change, or be the same call once more.
        schedule(repeated && before != null ? REPEAT.minusSeconds(now - before) : GATHER);
    }

    private void gather(Category category, Notification notification, long now) {
        if (gathered.size() < MOST_REMEMBERED) {
            gathered.add(notification);
        }
        boolean gone = category == Category.PROFILE && !"update".equals(notification.action());
        if (gone) {
            farewell = notification.action();
            return;
        }
        Set<Topic> news = EnumSet.noneOf(Topic.class);
        news.addAll(category.topics());
        Optional<Window> window = notification.window(now);
        // Too many windows: then all changes have to be read.
        if (news.contains(Topic.MEASURES) && window.isPresent() && windows.add(window.get())) {
            news.remove(Topic.MEASURES);
        }
        topics.addAll(news);
    }

    /** Fetches after a delay, unless that happens sooner anyway. */
    private void schedule(Duration delay) {
        Instant when = clock.instant().plus(delay);
        Future<?> pending = timer;
        if (busy || pending != null && !when.isBefore(due)) {
            return;
        }
        if (pending != null) {
            pending.cancel(false);
        }
        due = when;
        timer = start(this::flush, delay);
    }

    private @Nullable Future<?> start(Runnable task, Duration delay) {
        try {
            return scheduler.schedule(task, delay.toMillis(), TimeUnit.MILLISECONDS);
        } catch (RejectedExecutionException e) {
            logger.debug("Pushes end with the host");
            closed = true;
            return null;
        }
    }

    private void flush() {
        Map<Integer, Long> times;
        Set<Topic> news = EnumSet.noneOf(Topic.class);
        List<Window> periods;
        @Nullable
        String action;
        synchronized (this) {
            timer = null;
            if (closed || busy) {
                return;
            }
            busy = true;
            times = Map.copyOf(received);
            news.addAll(topics);
            periods = windows.takeAll();
            action = farewell;
            clear();
        }
        work.received(times);
        if (action != null) {
            work.farewell(action);
        }
        CompletableFuture<Void> fetch = news.isEmpty() && periods.isEmpty() ? CompletableFuture.completedFuture(null)
                : work.fetch(news, periods);
        fetch.whenComplete((done, failure) -> finished());
    }

    private void clear() {
        received.clear();
        gathered.clear();
        topics.clear();
        farewell = null;
    }

    private synchronized void finished() {
        busy = false;
        if (!received.isEmpty()) {
            schedule(GATHER);
        }
    }
}
