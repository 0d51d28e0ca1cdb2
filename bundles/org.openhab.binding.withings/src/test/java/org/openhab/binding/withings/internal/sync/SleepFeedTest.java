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

import static org.hamcrest.MatcherAssert.assertThat;
import static org.hamcrest.Matchers.*;
import static org.openhab.binding.withings.internal.SleepSamples.*;

import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;

import org.eclipse.jdt.annotation.NonNullByDefault;
import org.junit.jupiter.api.Test;
import org.openhab.binding.withings.internal.SleepSamples;
import org.openhab.binding.withings.internal.api.SleepField;
import org.openhab.binding.withings.internal.state.SleepRecord;

/**
 * Reads sleep sessions: the first time, changes, edits, deletions, through pages and interruptions.
 *
 * @author Cloud Bindings Team - Initial contribution
 */
@NonNullByDefault
class SleepFeedTest extends NightFixture {

    private static final String SCORE = "sleep#score";
    private static final String NAP_SCORE = "nap#score";
    private static final SleepSamples NIGHT = night(1, 15).with(SleepField.SCORE, "82");

    private final List<SleepRecord> heard = new ArrayList<>();
    private SleepFeed feed = fresh();

    SleepFeedTest() {
        thing.linked.retainAll(Set.of(SCORE, NAP_SCORE, "sleep#date", "nap#count-today"));
    }

    @Test
    void firstReadingOfUsualSleepTakesOneCallAndIsNoNews() {
        cloud.sessions.add(NIGHT.session());
        cloud.sessions.add(sleep(2, "2026-03-14T13:00", "2026-03-14T14:00").with(SleepField.SCORE, "9").session());
        assertThat(run(), is(true));
        assertThat(cloud.newCalls("getsummary").stream().map(SleepFeedTest::window).toList(),
                contains("2026-03-02 2026-03-16"));
        assertThat(state(SCORE), is("82"));
        assertThat(state("sleep#date"), is("2026-03-15"));
        assertThat(state("nap#count-today"), is("0"));
        assertThat(thing.events, is(empty()));
        assertThat("the import of history does that", thing.persisted(SCORE), is(0));
        assertThat(heard.size(), is(1));
    }

    @Test
    void lastNightIsFoundHoweverLongAgoItWas() {
        cloud.sessions.add(sleep(1, "2023-03-01T23:00", "2023-03-02T07:00").with(SleepField.SCORE, "61").session());
        cloud.sessions.add(sleep(2, "2026-03-15T08:00", "2026-03-15T09:00").with(SleepField.SCORE, "9").session());
        run();
        assertThat(cloud.newCalls("getsummary").stream().map(SleepFeedTest::window).toList(), contains(
                "2026-03-02 2026-03-16", "2026-01-04 2026-03-01", "2025-05-24 2026-01-03", "2022-12-09 2025-05-23"));
        assertThat(state(SCORE), is("61"));
        assertThat(state(NAP_SCORE), is("9"));
        assertThat(state("nap#count-today"), is("1"));
    }

    @Test
    void lastNapIsFoundWithinHalfAYear() {
        cloud.sessions.add(NIGHT.session());
        cloud.sessions.add(sleep(2, "2025-09-15T13:00", "2025-09-15T14:00").with(SleepField.SCORE, "9").session());
        run();
        assertThat(state(SCORE), is("82"));
        assertThat(state(NAP_SCORE), is("9"));
        assertThat(state("nap#count-today"), is("0"));
        assertThat(cloud.newCalls("getsummary").size(), is(3));
        run();
        assertThat("changes from the latest night on", cloud.newCalls("getsummary").get(0).get("lastupdate"),
                is(String.valueOf(NIGHT.session().modified() - 60)));
    }

    @Test
    void searchForNightsOfSomebodyWithoutAnyEnds() {
        run();
        assertThat(cloud.newCalls("getsummary").size(), is(6));
        run();
        List<Map<String, String>> calls = cloud.newCalls("getsummary");
        assertThat(calls.size(), is(1));
        assertThat(calls.get(0), hasKey("lastupdate"));
        assertThat(thing.states.get(SCORE), is(nullValue()));
        cloud.sessions.add(NIGHT.session());
        run();
        assertThat(state(SCORE), is("82"));
        assertThat(thing.events, contains("status#night-finished 2026-03-15"));
    }

    @Test
    void newNightIsNewsOnceAndGoesToTheHistory() {
        cloud.sessions.add(NIGHT.session());
        run();
        advanceTo("2026-03-16T08:00");
        SleepSamples next = night(2, 16).with(SleepField.SCORE, "70");
        cloud.sessions.add(next.session());
        run();
        assertThat(state(SCORE), is("70"));
        assertThat(thing.events, contains("status#night-finished 2026-03-16"));
        assertThat(history(SCORE), contains(at("2026-03-16T07:00") + " 70"));
        run();
        assertThat("the overlap is no news", thing.persisted(SCORE), is(1));

        cloud.sessions.set(1, next.with(SleepField.SCORE, "71").modified("2026-03-16T08:30").session());
        run();
        assertThat(state(SCORE), is("71"));
        assertThat("an edit is none", thing.events.size(), is(1));
        assertThat(history(SCORE), contains(at("2026-03-16T07:00") + " 70", at("2026-03-16T07:00") + " 71"));
    }

    @Test
    void napsNeitherTouchTheNightNorAreNews() {
        cloud.sessions.add(NIGHT.session());
        run();
        advanceTo("2026-03-15T16:00");
        cloud.sessions.add(sleep(2, "2026-03-15T14:00", "2026-03-15T14:40").with(SleepField.SCORE, "12").session());
        run();
        assertThat(state(SCORE), is("82"));
        assertThat(state(NAP_SCORE), is("12"));
        assertThat(state("nap#count-today"), is("1"));
        assertThat(thing.events, is(empty()));
        assertThat(history(NAP_SCORE), contains(at("2026-03-15T14:40") + " 12"));
        assertThat("the night of the date again, as it was", history(SCORE), contains(NIGHT.session().end() + " 82"));
    }

    @Test
    void unfinishedNightIsNewsWhenItIsFinished() {
        cloud.sessions.add(NIGHT.session());
        run();
        advanceTo("2026-03-16T08:00");
        cloud.sessions.add(night(2, 16).unscored().with(SleepField.SCORE, "1").session());
        run();
        assertThat(state(SCORE), is("82"));
        assertThat(thing.events, is(empty()));
        cloud.sessions.set(1, night(2, 16).with(SleepField.SCORE, "70").modified("2026-03-16T08:20").session());
        run();
        assertThat(state(SCORE), is("70"));
        assertThat(thing.events.size(), is(1));
    }

    @Test
    void interruptedReadingIsRepeatedWithoutLoss() {
        cloud.sessions.add(NIGHT.session());
        run();
        advanceTo("2026-03-18T08:00");
        for (int day = 16; day <= 18; day++) {
            cloud.sessions.add(night(day, day).with(SleepField.SCORE, String.valueOf(day)).session());
        }
        cloud.pageSize = 1;
        cloud.callsToTrouble = 2;
        assertThat(run(), is(false));
        assertThat(thing.events, is(empty()));
        assertThat(run(), is(true));
        assertThat(state(SCORE), is("18"));
        assertThat(thing.events, contains("status#night-finished 2026-03-16", "status#night-finished 2026-03-17",
                "status#night-finished 2026-03-18"));
        assertThat(thing.persisted(SCORE), is(3));
    }

    @Test
    void interruptedFirstReadingIsRepeated() {
        cloud.sessions.add(sleep(1, "2025-12-31T23:00", "2026-01-01T07:00").with(SleepField.SCORE, "61").session());
        cloud.callsToTrouble = 1;
        assertThat(run(), is(false));
        assertThat(run(), is(true));
        assertThat(state(SCORE), is("61"));
        assertThat(thing.events, is(empty()));
    }

    @Test
    void deletedNightUncoversTheOneBefore() {
        cloud.sessions.add(sleep(1, "2025-12-31T23:00", "2026-01-01T07:00").with(SleepField.SCORE, "61").session());
        cloud.sessions.add(night(2, 14).with(SleepField.SCORE, "50").session());
        cloud.sessions.add(NIGHT.session());
        run();
        cloud.sessions.remove(2);
        run();
        assertThat("looked for once a day", state(SCORE), is("82"));
        advanceTo("2026-03-16T08:00");
        run();
        assertThat(state(SCORE), is("50"));
        cloud.sessions.remove(1);
        advanceTo("2026-03-17T08:00");
        run();
        assertThat("older than what is kept", state(SCORE), is("61"));
        cloud.sessions.add(night(4, 15).with(SleepField.SCORE, "83").modified("2026-03-17T07:59").session());
        run();
        assertThat("told again under another id, which is no news", state(SCORE), is("83"));
        assertThat(thing.events, is(empty()));
    }

    @Test
    void cloudThatSharesNothingAnyMoreTakesNothingAway() {
        cloud.sessions.add(sleep(1, "2025-12-31T23:00", "2026-01-01T07:00").with(SleepField.SCORE, "61").session());
        cloud.sessions.add(NIGHT.session());
        run();
        cloud.sessions.clear();
        advanceTo("2026-03-16T08:00");
        assertThat(run(), is(true));
        assertThat(state(SCORE), is("82"));
    }

    @Test
    void restartKnowsEverythingAndAsksForChangesOnly() {
        cloud.sessions.add(NIGHT.session());
        run();
        advanceTo("2026-03-17T08:00");
        cloud.sessions.add(night(2, 16).with(SleepField.SCORE, "70").session());
        cloud.newCalls("getsummary");
        restart();
        feed = fresh();
        assertThat(state(SCORE), is("82"));
        run();
        assertThat(cloud.newCalls("getsummary").get(0).get("lastupdate"), is(String.valueOf(at("2026-03-15T07:09"))));
        assertThat(state(SCORE), is("70"));
        assertThat(thing.events, contains("status#night-finished 2026-03-16"));
    }

    @Test
    void editOfAnOldNightGoesToTheHistoryOnce() {
        cloud.sessions.add(NIGHT.session());
        run();
        later(Duration.ofHours(1));
        cloud.sessions.add(sleep(9, "2025-12-31T23:00", "2026-01-01T07:00").with(SleepField.SCORE, "61")
                .modified("2026-03-15T10:30").session());
        run();
        run();
        assertThat(state(SCORE), is("82"));
        assertThat(thing.events, is(empty()));
        assertThat(history(SCORE), contains(at("2026-01-01T07:00") + " 61"));
    }

    private static SleepSamples night(long id, int day) {
        return sleep(id, "2026-03-" + (day - 1) + "T23:00", "2026-03-" + day + "T07:00");
    }

    @Override
    protected Feed feed() {
        return feed;
    }

    private SleepFeed fresh() {
        return new SleepFeed(cloud, data, publisher, heard::add, time.clock());
    }

    private static String window(Map<String, String> call) {
        return call.get("startdateymd") + " " + call.get("enddateymd");
    }
}
