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
package org.openhab.binding.withings.internal.person;

import static org.hamcrest.MatcherAssert.assertThat;
import static org.hamcrest.Matchers.*;

import java.time.Duration;
import java.time.Instant;
import java.util.List;

import org.eclipse.jdt.annotation.NonNullByDefault;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/**
 * Takes a person with a mat and a watch through a night, from the cloud to the channels.
 *
 * @author Cloud Bindings Team - Initial contribution
 */
@NonNullByDefault
class PersonNightTest extends PersonFixture {

    /** 2025-10-09, 7:00 in Berlin. */
    private static final long MORNING = 1_759_986_000;
    private static final String SCORE = "sleep#score";
    private static final String PHASE = "sleep#phase";

    @BeforeEach
    void link() {
        thing.linked.addAll(List.of(SCORE, PHASE, "nap#count-today", "heart#ecg-result"));
        weight(1, 78_450);
    }

    @Test
    void nightItsCourseAndTheEcgAreShown() {
        cloud.answer("getsummary", night("2025-10-09", MORNING, 82));
        cloud.answer("sleep/get", "{\"series\":[{\"startdate\":" + (MORNING - 60) + ",\"enddate\":" + MORNING
                + ",\"state\":3,\"hash_deviceid\":\"mat\",\"hr\":{\"" + (MORNING - 60) + "\":58}}]}");
        cloud.answer("heart/list", "{\"series\":[{\"deviceid\":\"watch\",\"model\":93,\"ecg\":{\"signalid\":1,"
                + "\"afib\":1},\"heart_rate\":66,\"timestamp\":" + MORNING + "}],\"more\":false,\"offset\":0}");
        online();
        assertThat(state(SCORE), is("82"));
        assertThat(state(PHASE), is("REM"));
        assertThat(state("heart#ecg-result"), is("POSITIVE"));
        assertThat(looks(), is(1L));
        nextPoll();
        scheduler.advance(Duration.ofMinutes(1));
        assertThat("the course is known", looks(), is(1L));
    }

    @Test
    void courseIsReadAsSoonAsSomebodyLooksAtIt() {
        thing.linked.remove(PHASE);
        cloud.answer("getsummary", night("2025-10-09", MORNING, 82));
        cloud.answer("sleep/get", "{\"series\":[{\"startdate\":" + (MORNING - 60) + ",\"enddate\":" + MORNING
                + ",\"state\":3,\"hash_deviceid\":\"mat\"}]}");
        Person person = online();
        assertThat(looks(), is(0L));
        thing.linked.add(PHASE);
        person.session().orElseThrow().linked();
        scheduler.advance(Duration.ofSeconds(5));
        assertThat(looks(), is(1L));
        assertThat(state(PHASE), is("REM"));
    }

    @Test
    void deniedPermissionForSleepLeavesTheRestAlone() {
        cloud.fault("getsummary", "{\"status\":403,\"body\":{},\"error\":\"forbidden\"}");
        online();
        assertThat(thing.text, containsString("sleep"));
        assertThat(thing.states.get(SCORE), is(nullValue()));
    }

    @Test
    void napsOfYesterdayAreNoneOfToday() {
        cloud.answer("getsummary", nap("2025-10-09", MORNING + 7 * 3600));
        online();
        assertThat(state("nap#count-today"), is("1"));
        cloud.refuseEverything = true;
        // Midnight in Berlin, the zone that the cloud names.
        scheduler.advance(Duration.between(scheduler.now(), Instant.parse("2025-10-09T21:59:59Z")));
        assertThat(state("nap#count-today"), is("1"));
        scheduler.advance(Duration.ofSeconds(2));
        assertThat(state("nap#count-today"), is("0"));
    }

    @Test
    void otherUserHasAnotherSleep() {
        cloud.answer("getsummary", night("2025-10-09", MORNING, 82));
        Person person = online();
        assertThat(state(SCORE), is("82"));
        cloud.answer("getsummary", "{\"series\":[]}");
        thing.states.clear();
        person.linked("10000099");
        person.restore();
        assertThat(thing.states.get(SCORE), is(nullValue()));
    }

    /** Calls about the course of the night alone; the import of history asks for other windows. */
    private long looks() {
        return cloud.calls("sleep/get").stream().filter(call -> String.valueOf(MORNING).equals(call.get("enddate")))
                .count();
    }

    private String state(String channel) {
        return String.valueOf(thing.states.get(channel));
    }

    private static String night(String date, long end, int score) {
        return session(1, date, end - 8 * 3600, end, ",\"sleep_score\":" + score);
    }

    private static String nap(String date, long end) {
        return session(2, date, end - 1800, end, "");
    }

    private static String session(int id, String date, long start, long end, String more) {
        return "{\"series\":[{\"id\":" + id + ",\"timezone\":\"Europe/Berlin\",\"model\":32,\"model_id\":63,"
                + "\"hash_deviceid\":\"mat\",\"startdate\":" + start + ",\"enddate\":" + end + ",\"date\":\"" + date
                + "\",\"created\":" + end + ",\"modified\":" + end + ",\"data\":{\"total_timeinbed\":" + (end - start)
                + more + "}}],\"more\":false,\"offset\":0}";
    }
}
