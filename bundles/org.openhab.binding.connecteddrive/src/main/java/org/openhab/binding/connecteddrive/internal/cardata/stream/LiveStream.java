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
package org.openhab.binding.connecteddrive.internal.cardata.stream;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ScheduledExecutorService;
import java.util.random.RandomGenerator;

import org.eclipse.jdt.annotation.NonNullByDefault;
import org.eclipse.jdt.annotation.Nullable;
import org.openhab.binding.connecteddrive.internal.cardata.stream.Line.Closed;
import org.openhab.binding.connecteddrive.internal.cardata.stream.StreamStatus.State;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * Keeps the one connection of an account to the broker.
 *
 * Every step runs on the scheduler, one after the other; a step that belongs to an earlier attempt does nothing. No
 * thread waits. The credentials are renewed in a quiet moment before they end, because what is sent while there is no
 * connection is lost.
 *
 * @author Cloud Bindings Team - Initial contribution
 */
@NonNullByDefault
public final class LiveStream implements TelemetryStream {

    private final Logger logger = LoggerFactory.getLogger(LiveStream.class);
    private final Line line;
    private final StreamLogins logins;
    private final StreamListener listener;
    private final StreamPolicy policy;
    private final Steps steps;
    private final Clock clock;
    private final RandomGenerator random;
    private final Deque<Instant> evictions = new ArrayDeque<>();

    private State state = State.OFF;
    private Instant since;
    private volatile @Nullable Instant lastMessage;
    private @Nullable Instant lostAt;
    private int failures;
    private int refusals;

    /**
     * @param line the way to the broker, used by nobody else
     * @param logins gives the credentials
     * @param listener hears what comes
     */
    public LiveStream(Line line, StreamLogins logins, StreamListener listener, StreamPolicy policy,
            ScheduledExecutorService scheduler, Clock clock, RandomGenerator random) {
        this.line = line;
        this.logins = logins;
        this.listener = listener;
        this.policy = policy;
        steps = new Steps(scheduler);
        this.clock = clock;
        this.random = random;
        since = clock.instant();
    }

    @Override
    public void start() {
        if (steps.begin()) {
            steps.schedule(Duration.ZERO, () -> connect(false));
        }
    }

    @Override
    public synchronized StreamStatus status() {
        return new StreamStatus(state, since, lastMessage);
    }

    @Override
    public void close() {
        steps.end();
        enter(State.OFF);
        line.close();
    }

    private void connect(boolean renew) {
        if (!steps.isWanted()) {
            return;
        }
        int mine = steps.next();
        enter(State.CONNECTING);
        logins.login(renew).whenComplete((login, failure) -> {
            if (failure != null) {
                steps.step(mine, () -> retry(State.WAITING));
            } else {
                steps.step(mine, () -> open(mine, login));
            }
        });
    }

    private void open(int mine, StreamLogin login) {
        CompletableFuture<@Nullable Closed> opened = line.open(login, payload -> message(mine, payload),
                closed -> steps.step(mine, () -> closed(closed)));
        opened.whenComplete((closed, failure) -> steps.step(mine, () -> {
            if (failure != null) {
                logger.debug("Stream: cannot open: {}", failure.getClass().getSimpleName());
                closed(Closed.LOST);
            } else if (closed != null) {
                closed(closed);
            } else {
                opened(mine, login);
            }
        }));
    }

    private void opened(int mine, StreamLogin login) {
        Instant now = clock.instant();
        Instant lost;
        synchronized (this) {
            lost = lostAt;
            lostAt = null;
        }
        enter(State.CONNECTED);
        if (lost != null) {
            listener.back(Duration.between(lost, now));
        }
        Duration life = Duration.between(now, login.expiresAt());
        steps.after(life.minus(policy.renewBefore()), mine, () -> renew(mine, login, 1));
    }

    /** Renews at once if nothing is coming, else looks again soon, but not for ever. */
    private void renew(int mine, StreamLogin login, int attempts) {
        Instant now = clock.instant();
        Instant last = lastMessage;
        boolean quiet = last == null || Duration.between(last, now).compareTo(policy.quiet()) >= 0;
        if (!quiet && Duration.between(now, login.expiresAt()).compareTo(policy.renewLatest()) > 0) {
            steps.after(policy.quiet(), mine, () -> renew(mine, login, attempts));
            return;
        }
        // The new credentials first: the connection is down only for as long as it takes to open another one.
        logins.login(true).whenComplete((fresh, failure) -> steps.step(mine, () -> {
            if (failure != null) {
                logger.debug("Stream: credentials not renewed yet");
                steps.after(policy.lost().delay(attempts, random), mine, () -> renew(mine, login, attempts + 1));
            } else {
                reopen(fresh);
            }
        }));
    }

    private void reopen(StreamLogin fresh) {
        int mine = steps.next();
        synchronized (this) {
            lostAt = clock.instant();
        }
        enter(State.CONNECTING);
        line.close().whenComplete((nothing, failure) -> steps.step(mine, () -> open(mine, fresh)));
    }

    private void closed(Closed reason) {
        Instant now = clock.instant();
        synchronized (this) {
            if (state == State.CONNECTED && Duration.between(since, now).compareTo(policy.steady()) >= 0) {
                failures = 0;
                refusals = 0;
            }
            if (lostAt == null && state == State.CONNECTED) {
                lostAt = now;
            }
        }
        logger.debug("Stream: {}", reason);
        int mine = steps.next();
        // Whatever is left of it has to go before another one may open.
        line.close().whenComplete((nothing, failure) -> steps.step(mine, () -> {
            switch (reason) {
                case LOST -> retry(State.WAITING);
                case EXPIRED -> steps.schedule(Duration.ZERO, () -> connect(true));
                case REFUSED -> refused();
                case TAKEN_OVER -> takenOver(now);
            }
        }));
    }

    private void refused() {
        boolean first;
        synchronized (this) {
            refusals++;
            first = refusals == 1;
        }
        if (first) {
            steps.schedule(Duration.ZERO, () -> connect(true));
        } else if (refusals >= policy.refusals()) {
            enter(State.REFUSED);
            steps.schedule(policy.refused(), () -> connect(true));
        } else {
            retry(State.WAITING);
        }
    }

    private void takenOver(Instant now) {
        evictions.addLast(now);
        while (Duration.between(evictions.getFirst(), now).compareTo(policy.evictionWindow()) > 0) {
            evictions.removeFirst();
        }
        if (evictions.size() >= policy.evictions()) {
            evictions.clear();
            enter(State.EVICTED);
            steps.schedule(policy.evicted(), () -> connect(false));
        } else {
            retry(State.WAITING);
        }
    }

    private void retry(State meanwhile) {
        int soFar;
        boolean renew;
        synchronized (this) {
            soFar = ++failures;
            renew = refusals > 0;
        }
        enter(meanwhile);
        steps.schedule(policy.lost().delay(soFar, random), () -> connect(renew));
    }

    private void message(int mine, byte[] payload) {
        if (steps.isLatest(mine)) {
            lastMessage = clock.instant();
            listener.message(payload);
        }
    }

    private void enter(State next) {
        synchronized (this) {
            if (state == next) {
                return;
            }
            state = next;
            since = clock.instant();
        }
        listener.changed(status());
    }
}
