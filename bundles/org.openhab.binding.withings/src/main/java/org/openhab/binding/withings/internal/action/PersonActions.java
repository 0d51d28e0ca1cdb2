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
package org.openhab.binding.withings.internal.action;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import java.util.function.Function;
import java.util.function.Supplier;

import org.eclipse.jdt.annotation.NonNullByDefault;
import org.eclipse.jdt.annotation.Nullable;
import org.openhab.binding.withings.internal.api.WithingsClient;
import org.openhab.binding.withings.internal.person.Person;
import org.openhab.binding.withings.internal.person.PersonSession;
import org.openhab.binding.withings.internal.push.Finding;
import org.openhab.binding.withings.internal.push.PushMeans.Words;
import org.openhab.binding.withings.internal.state.HistoryRecord.Period;

/**
 * What rules can make a person thing do. Nothing throws: the replies say what is wrong.
 *
 * @author Cloud Bindings Team - Initial contribution
 */
@NonNullByDefault
final class PersonActions {

    /** What a rule can spare for a confirmation. */
    static final Duration PATIENCE = Duration.ofSeconds(5);

    private static final Duration REFRESH_INTERVAL = Duration.ofMinutes(1);

    private final Supplier<Optional<Person>> person;
    private final Words words;
    private final Clock clock;
    private final Duration patience;
    private Instant nextRefresh = Instant.EPOCH;

    /**
     * @param person the person, empty while the thing is not in use
     * @param words puts replies into words
     * @param clock tells the present moment
     * @param patience how long a rule waits for the cloud at most
     */
    PersonActions(Supplier<Optional<Person>> person, Words words, Clock clock, Duration patience) {
        this.person = person;
        this.words = words;
        this.clock = clock;
        this.patience = patience;
    }

    /**
     * Hands the history of some days over to the persistence once more; that takes its time.
     *
     * @param from the first day in the zone of the person
     * @param to the last day; later ones than today mean today
     */
    Reply importHistory(@Nullable LocalDate from, @Nullable LocalDate to) {
        if (from == null || to == null) {
            return no("action.import-history.no-days");
        }
        return withSession((owner, session) -> {
            ZoneId zone = owner.data().zone();
            LocalDate today = owner.data().today();
            LocalDate last = to.isAfter(today) ? today : to;
            LocalDate first = from.isBefore(LocalDate.EPOCH) ? LocalDate.EPOCH : from;
            if (first.isAfter(last)) {
                return no("action.import-history.no-period", from.toString(), to.toString());
            }
            Period period = new Period(first.atStartOfDay(zone).toEpochSecond(),
                    last.plusDays(1).atStartOfDay(zone).toEpochSecond() - 1);
            return session.importPeriod(period) ? yes("action.import-history.begun", first.toString(), last.toString())
                    : no("action.import-history.no-channel");
        });
    }

    /**
     * Settles whose a group is. Waits for the cloud to agree, though not for long; the channels
     * follow by themselves.
     *
     * @param group the id of the group
     * @param mine whether it is this person's; if not, the group goes away
     */
    Reply confirm(long group, boolean mine) {
        if (group <= 0) {
            return no("action.confirm-measurement.no-group");
        }
        return withSession((owner, session) -> {
            try {
                session.confirm(group, mine).get(patience.toMillis(), TimeUnit.MILLISECONDS);
                return yes(mine ? "action.confirm-measurement.mine" : "action.confirm-measurement.gone");
            } catch (TimeoutException e) {
                return yes("action.confirm-measurement.later");
            } catch (ExecutionException e) {
                return no("action.confirm-measurement.refused",
                        String.valueOf(WithingsClient.asWithings(e).getMessage()));
            } catch (InterruptedException e) {
                Thread.currentThread().interrupt();
                return yes("action.confirm-measurement.later");
            }
        });
    }

    /** Reads everything at once, though at most once a minute. */
    Reply refresh() {
        return withSession((owner, session) -> {
            Duration left = untilRefresh();
            if (!left.isZero()) {
                return no("action.refresh.wait", String.valueOf(left.plusMillis(999).toSeconds()));
            }
            session.pollAll();
            return yes("action.refresh.begun");
        });
    }

    /** A list of what is known about the person; an empty one while the thing is not in use. */
    List<Map<String, Object>> list(Function<PersonLists, List<Map<String, Object>>> wish) {
        return person.get().map(owner -> wish.apply(new PersonLists(owner.data()))).orElse(List.of());
    }

    /** How long to wait for the next refresh, zero if it is granted; a clock that was set back grants it. */
    private synchronized Duration untilRefresh() {
        Instant now = clock.instant();
        Duration left = Duration.between(now, nextRefresh);
        if (left.isNegative() || left.isZero() || left.compareTo(REFRESH_INTERVAL) > 0) {
            nextRefresh = now.plus(REFRESH_INTERVAL);
            return Duration.ZERO;
        }
        return left;
    }

    /** Something to be done with a connected person. */
    private interface Wish {
        Reply fulfil(Person owner, PersonSession session);
    }

    private Reply withSession(Wish wish) {
        Optional<Reply> reply = person.get()
                .flatMap(owner -> owner.session().map(session -> wish.fulfil(owner, session)));
        return reply.orElseGet(() -> no("action.not-connected"));
    }

    private Reply yes(String key, String... arguments) {
        return new Reply(true, words.of(Finding.of(key, arguments)));
    }

    private Reply no(String key, String... arguments) {
        return new Reply(false, words.of(Finding.of(key, arguments)));
    }
}
