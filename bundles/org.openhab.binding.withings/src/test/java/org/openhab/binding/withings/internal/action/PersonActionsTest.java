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

import static org.hamcrest.MatcherAssert.assertThat;
import static org.hamcrest.Matchers.*;

import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;

import org.eclipse.jdt.annotation.NonNullByDefault;
import org.eclipse.jdt.annotation.Nullable;
import org.junit.jupiter.api.Test;
import org.openhab.binding.withings.internal.person.Person;
import org.openhab.binding.withings.internal.person.PersonFixture;

/**
 * Lets rules act on a person.
 *
 * @author Cloud Bindings Team - Initial contribution
 */
@NonNullByDefault
class PersonActionsTest extends PersonFixture {

    private static final LocalDate FIRST = LocalDate.of(2025, 10, 1);
    private static final LocalDate LAST = LocalDate.of(2025, 10, 3);

    private @Nullable Person person;
    private final PersonActions actions = new PersonActions(() -> Optional.ofNullable(person), push.words(),
            scheduler.clock(), Duration.ofMillis(50));

    @Test
    void withoutConnectionNothingIsAccepted() {
        for (int i = 0; i < 2; i++) {
            for (Reply reply : List.of(actions.importHistory(FIRST, LAST), actions.confirm(1, true),
                    actions.refresh())) {
                assertThat(reply, is(new Reply(false, "action.not-connected[]")));
            }
            // In use now, yet not linked.
            person = begin(thing);
        }
    }

    @Test
    void historyOfAPeriodIsHandedOverAgain() {
        weight(1, 78_450);
        person = online();
        scheduler.advance(Duration.ofMinutes(5));
        int before = thing.persisted(WEIGHT);
        LocalDate day = LocalDate.of(2025, 10, 9);
        assertThat(actions.importHistory(FIRST, day),
                is(new Reply(true, "action.import-history.begun[2025-10-01, 2025-10-09]")));
        scheduler.advance(Duration.ofMinutes(1));
        Map<String, String> call = last("getmeas");
        // Both days inclusive, in Berlin, the zone that the cloud names.
        assertThat(call.get("startdate"), is(seconds("2025-09-30T22:00:00Z")));
        assertThat(call.get("enddate"), is(seconds("2025-10-09T21:59:59Z")));
        assertThat(thing.persisted(WEIGHT), is(before + 1));
    }

    @Test
    void measurementThatTheHistoryMeetsFirstIsNewsAllTheSame() {
        weight(1, 78_450);
        person = online();
        scheduler.advance(Duration.ofMinutes(5));
        thing.events.clear();
        cloud.time += 600;
        weight(2, 77_000);
        actions.importHistory(FIRST, LocalDate.of(2025, 10, 9));
        scheduler.advance(Duration.ofMinutes(1));
        assertThat(String.valueOf(thing.states.get(WEIGHT)), is("78.45 kg"));
        nextPoll();
        scheduler.advance(Duration.ofSeconds(1));
        assertThat(String.valueOf(thing.states.get(WEIGHT)), is("77 kg"));
        assertThat(thing.events, contains("status#new-measurement BODY"));
    }

    @Test
    void daysToComeAreLeftOut() {
        person = online();
        assertThat(actions.importHistory(FIRST, LocalDate.MAX).message(),
                is("action.import-history.begun[2025-10-01, 2025-10-09]"));
        assertThat(actions.importHistory(LocalDate.MIN, LAST).message(),
                is("action.import-history.begun[1970-01-01, 2025-10-03]"));
    }

    @Test
    void impossiblePeriodsAreRefusedWithTheReason() {
        person = online();
        assertThat(actions.importHistory(LAST, FIRST),
                is(new Reply(false, "action.import-history.no-period[2025-10-03, 2025-10-01]")));
        assertThat(actions.importHistory(LocalDate.of(2025, 10, 10), LocalDate.of(2025, 10, 12)).message(),
                startsWith("action.import-history.no-period"));
        assertThat(actions.importHistory(null, LAST), is(new Reply(false, "action.import-history.no-days[]")));
        assertThat(actions.importHistory(FIRST, null), is(new Reply(false, "action.import-history.no-days[]")));
        scheduler.advance(Duration.ofMinutes(1));
        assertThat(last("getmeas").get("startdate"), is(nullValue()));
    }

    @Test
    void historyNeedsAChannelThatTakesIt() {
        person = online();
        thing.linked.remove(WEIGHT);
        assertThat(actions.importHistory(FIRST, LAST), is(new Reply(false, "action.import-history.no-channel[]")));
    }

    @Test
    void confirmedMeasurementReachesTheChannels() {
        weight(1, 78_450);
        cloud.group(USER, 2, 1, cloud.time + 10, 1, 61_000, -3);
        Person anna = online();
        person = anna;
        cloud.answer("confirmuser", fields -> {
            cloud.time += 100;
            cloud.group(USER, 2, 7, cloud.time - 90, 1, 61_000, -3);
            return "{}";
        });
        assertThat(actions.list(PersonLists::measurements).size(), is(1));
        assertThat(actions.confirm(2, true), is(new Reply(true, "action.confirm-measurement.mine[]")));
        assertThat(last("confirmuser").get("grpid"), is("2"));
        assertThat(last("confirmuser").get("is_confirmed"), is("true"));
        scheduler.advance(Duration.ofSeconds(15));
        assertThat(String.valueOf(thing.states.get(WEIGHT)), is("61 kg"));
        assertThat(actions.list(PersonLists::measurements), is(empty()));
    }

    @Test
    void disownedMeasurementGoesAwayAtOnce() {
        weight(1, 78_450);
        cloud.group(USER, 2, 1, cloud.time + 10, 1, 61_000, -3);
        person = online();
        cloudDropsDisowned();
        assertThat(actions.confirm(2, false), is(new Reply(true, "action.confirm-measurement.gone[]")));
        assertThat(last("confirmuser").get("is_confirmed"), is("false"));
        assertThat(actions.list(PersonLists::measurements), is(empty()));
        assertThat(String.valueOf(thing.states.get(WEIGHT)), is("78.45 kg"));
    }

    @Test
    void refusedConfirmationChangesNothing() {
        cloud.group(USER, 2, 1, cloud.time, 1, 61_000, -3);
        person = online();
        cloud.fault("confirmuser", "{\"status\":503,\"error\":\"Invalid Params: invalid grpid\"}");
        Reply reply = actions.confirm(2, false);
        assertThat(reply.accepted(), is(false));
        assertThat(reply.message(), startsWith("action.confirm-measurement.refused[status 503"));
        assertThat(actions.list(PersonLists::measurements).size(), is(1));
        assertThat(actions.confirm(0, true), is(new Reply(false, "action.confirm-measurement.no-group[]")));
    }

    @Test
    void ruleDoesNotWaitForASlowCloud() {
        cloud.group(USER, 2, 1, cloud.time, 1, 61_000, -3);
        person = online();
        cloudDropsDisowned();
        Runnable answer = cloud.hold("confirmuser");
        assertThat(actions.confirm(2, false), is(new Reply(true, "action.confirm-measurement.later[]")));
        assertThat(actions.list(PersonLists::measurements).size(), is(1));
        answer.run();
        assertThat(actions.list(PersonLists::measurements), is(empty()));
    }

    @Test
    void refreshReadsEverythingOnceAMinute() {
        person = online();
        scheduler.advance(Duration.ofMinutes(2));
        int goals = cloud.calls("getgoals").size();
        int sleep = cloud.calls("getsummary").size();
        assertThat(actions.refresh(), is(new Reply(true, "action.refresh.begun[]")));
        scheduler.advance(Duration.ofSeconds(20));
        assertThat(cloud.calls("getgoals").size(), is(goals + 1));
        assertThat(cloud.calls("getsummary").size(), is(sleep + 1));
        assertThat(actions.refresh(), is(new Reply(false, "action.refresh.wait[40]")));
        scheduler.advance(Duration.ofSeconds(40));
        assertThat(actions.refresh().accepted(), is(true));
    }

    @Test
    void listsOfNobodyAreEmpty() {
        assertThat(actions.list(lists -> lists.workouts(10)), is(empty()));
    }

    private void cloudDropsDisowned() {
        cloud.answer("confirmuser", fields -> {
            cloud.delete(USER, Long.parseLong(fields.get("grpid")));
            return "{}";
        });
    }

    private static String seconds(String moment) {
        return String.valueOf(Instant.parse(moment).getEpochSecond());
    }
}
