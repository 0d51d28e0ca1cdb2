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
package org.openhab.binding.connecteddrive.internal.cardata.quota;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;

import org.eclipse.jdt.annotation.NonNullByDefault;
import org.eclipse.jdt.annotation.Nullable;
import org.openhab.cloudcommons.store.JsonStore;

/**
 * Counts the calls of an account over restarts, and says whether one more may be made (bmw-cardata.md 3.9, 11.5).
 *
 * The day is that of UTC. When the cloud refuses although the own count says otherwise, a rolling day is assumed too.
 * Thread-safe.
 *
 * @author Cloud Bindings Team - Initial contribution
 */
@NonNullByDefault
public final class Quota {

    /** Calls a day, of all programs of the account together. */
    public static final int LIMIT = 50;
    /** What planned calls leave for people. */
    public static final int RESERVE = 5;

    private static final Duration DAY = Duration.ofDays(1);
    /** When the cloud still refuses in the new day (bmw-cardata.md 3.9). */
    private static final Duration AGAIN = Duration.ofHours(1);
    /** The assumption of a rolling day ends when nothing was refused for so long. */
    private static final Duration ROLLING_FOR = Duration.ofDays(7);

    public enum Purpose {
        /** By the day's plan. */
        PLANNED,
        /** Because somebody asked for it; may use the reserve. */
        MANUAL
    }

    /**
     * How many calls there are.
     *
     * @param used in the present day of UTC
     * @param left for people; 0 while the cloud refuses
     * @param planned what is left without the reserve
     * @param reset when there will be new ones
     */
    public record State(int used, int left, int planned, Instant reset) {
    }

    /** What is stored; the names are kept for ever. */
    public record Stored(@Nullable List<Instant> calls, @Nullable Instant blockedUntil, @Nullable Instant refusedAt,
            @Nullable Instant rollingSince) {
    }

    private final JsonStore<Stored> store;
    private final Clock clock;
    private final Runnable onChange;
    private final List<Instant> calls = new ArrayList<>();
    private @Nullable Instant blockedUntil;
    /** The last refusal that no success followed. */
    private @Nullable Instant refusedAt;
    private @Nullable Instant rollingSince;

    /**
     * @param onChange called after each change, on the thread of the caller
     */
    public Quota(JsonStore<Stored> store, Clock clock, Runnable onChange) {
        this.store = store;
        this.clock = clock;
        this.onChange = onChange;
        store.load().ifPresent(stored -> {
            List<Instant> known = stored.calls();
            if (known != null) {
                known.stream().filter(Objects::nonNull).forEach(calls::add);
            }
            blockedUntil = stored.blockedUntil();
            refusedAt = stored.refusedAt();
            rollingSince = stored.rollingSince();
        });
    }

    /** Counts a call that is about to be made; {@code false} if it must not be made. */
    public boolean take(Purpose purpose) {
        synchronized (this) {
            State state = state();
            if ((purpose == Purpose.MANUAL ? state.left() : state.planned()) <= 0) {
                return false;
            }
            calls.add(clock.instant());
            save();
        }
        onChange.run();
        return true;
    }

    /** The cloud says that no call is left. */
    public void refused() {
        synchronized (this) {
            Instant now = clock.instant();
            Instant before = refusedAt;
            Instant midnight = midnight(now);
            boolean isUnexpected = today(now) < LIMIT;
            if (before != null && !day(before).equals(day(now))) {
                blockedUntil = now.plus(AGAIN);
            } else {
                blockedUntil = midnight;
            }
            if (isUnexpected) {
                rollingSince = now;
            }
            refusedAt = now;
            save();
        }
        onChange.run();
    }

    /** The cloud has answered. */
    public synchronized void worked() {
        if (refusedAt != null || blockedUntil != null) {
            refusedAt = null;
            blockedUntil = null;
            save();
        }
    }

    /** How many calls there are now. */
    public synchronized State state() {
        Instant now = clock.instant();
        prune(now);
        int used = today(now);
        boolean rolling = isRolling(now);
        int free = LIMIT - (rolling ? calls.size() : used);
        Instant reset = rolling && free <= RESERVE && !calls.isEmpty() ? calls.get(0).plus(DAY) : midnight(now);
        Instant blocked = blockedUntil;
        if (blocked != null && blocked.isAfter(now)) {
            boolean isSpent = free <= RESERVE;
            free = 0;
            reset = isSpent && reset.isAfter(blocked) ? reset : blocked;
        }
        int left = Math.max(0, free);
        return new State(used, left, Math.max(0, left - RESERVE), reset);
    }

    private boolean isRolling(Instant now) {
        Instant since = rollingSince;
        return since != null && now.isBefore(since.plus(ROLLING_FOR));
    }

    /** Forgets what is neither of today nor of the last 24 hours; a clock that was set back forgets nothing. */
    private void prune(Instant now) {
        calls.removeIf(call -> !call.plus(DAY).isAfter(now));
    }

    private int today(Instant now) {
        LocalDate today = day(now);
        // Calls of the future are of a clock that was ahead; they count rather than being forgotten.
        return (int) calls.stream().filter(call -> !day(call).isBefore(today)).count();
    }

    private void save() {
        store.save(new Stored(List.copyOf(calls), blockedUntil, refusedAt, rollingSince));
    }

    private static LocalDate day(Instant time) {
        return time.atZone(ZoneOffset.UTC).toLocalDate();
    }

    private static Instant midnight(Instant now) {
        return day(now).plusDays(1).atStartOfDay(ZoneOffset.UTC).toInstant();
    }
}
