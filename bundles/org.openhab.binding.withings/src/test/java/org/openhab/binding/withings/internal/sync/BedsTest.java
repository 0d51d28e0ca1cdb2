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

import java.time.Duration;
import java.util.List;
import java.util.Map;

import org.eclipse.jdt.annotation.NonNullByDefault;
import org.junit.jupiter.api.Test;
import org.openhab.binding.withings.internal.api.SleepSummary;
import org.openhab.binding.withings.internal.device.Beds;
import org.openhab.binding.withings.internal.device.DeviceFeed;
import org.openhab.binding.withings.internal.device.Devices;
import org.openhab.binding.withings.internal.state.Sections;
import org.openhab.binding.withings.internal.state.SleepRecord;

/**
 * Tests who is believed to lie in bed.
 *
 * @author Cloud Bindings Team - Initial contribution
 */
@NonNullByDefault
class BedsTest extends FeedFixture {

    private static final String IN_BED = "sleep#in-bed";
    private static final String CHANGED_AT = "sleep#in-bed-changed-at";
    private static final long EVENING = NOW - 10 * HOUR;

    @Override
    protected Feed feed() {
        return new DeviceFeed(reader, data, publisher(), beds());
    }

    private Beds beds() {
        return new Beds(data, publisher());
    }

    private static SleepRecord night(String mat, long start, long end, boolean completed) {
        return new SleepRecord(1, null, List.of(new SleepSummary(1, "Europe/Berlin", 32, 63, mat, start, end, null, end,
                end, completed, Map.of(), null, Map.of())));
    }

    @Test
    void eventsShowAndFire() {
        beds().bedEvent("mat", true, EVENING);
        assertThat(state(IN_BED), is("ON"));
        assertThat(state(CHANGED_AT), startsWith("2025-10-08T"));
        assertThat(thing.events, contains("status#into-bed 2025-10-08T22:53:20Z"));
        beds().bedEvent("mat", false, EVENING + 8 * HOUR);
        assertThat(state(IN_BED), is("OFF"));
        assertThat(thing.events.get(1), is("status#out-of-bed 2025-10-09T06:53:20Z"));
        assertThat(thing.beds, contains("mat in " + EVENING, "mat out " + (EVENING + 8 * HOUR)));
    }

    @Test
    void lateAndRepeatedEventsAreIgnored() {
        beds().bedEvent("mat", true, EVENING);
        beds().bedEvent("mat", false, EVENING + 60);
        beds().bedEvent("mat", true, EVENING);
        beds().bedEvent("mat", true, EVENING + 60);
        beds().bedEvent("mat", false, EVENING + 60);
        assertThat(state(IN_BED), is("OFF"));
        assertThat(thing.events, hasSize(2));
    }

    @Test
    void clockThatIsAheadDoesNotBlockTheBed() {
        beds().bedEvent("mat", true, NOW + DAY);
        later(Duration.ofHours(1));
        beds().bedEvent("mat", false, NOW + HOUR);
        assertThat(state(IN_BED), is("OFF"));
    }

    @Test
    void twoMatsAreTwoBeds() {
        beds().bedEvent("left", true, EVENING);
        beds().bedEvent("right", false, EVENING + 60);
        assertThat("somebody is still in one of them", state(IN_BED), is("ON"));
        beds().bedEvent("left", false, EVENING + 30);
        assertThat(state(IN_BED), is("OFF"));
        assertThat(data.get(Sections.BED).beds().keySet(), containsInAnyOrder("left", "right"));
    }

    @Test
    void restartKeepsTheStateAndFiresNothing() {
        beds().bedEvent("mat", true, EVENING);
        thing.states.clear();
        thing.events.clear();
        restart();
        publisher().all();
        assertThat(state(IN_BED), is("ON"));
        assertThat(state(CHANGED_AT), startsWith("2025-10-08T"));
        assertThat(thing.events, is(empty()));
        beds().bedEvent("mat", true, EVENING);
        assertThat("repeated over the restart", thing.events, is(empty()));
    }

    @Test
    void nothingIsClaimedBeforeTheFirstEvent() {
        publisher().all();
        assertThat(state(IN_BED), is("none"));
        beds().slept(night("mat", EVENING, EVENING + 7 * HOUR, true));
        assertThat("a night alone says nothing about now", state(IN_BED), is("none"));
        assertThat(thing.events, is(empty()));
    }

    @Test
    void finishedNightMakesUpForALostEventOnce() {
        beds().bedEvent("mat", true, EVENING);
        beds().slept(night("mat", EVENING, EVENING + 7 * HOUR, false));
        assertThat("not finished", state(IN_BED), is("ON"));
        beds().slept(night("other", EVENING, EVENING + 7 * HOUR, true));
        beds().slept(night("mat", EVENING - DAY, EVENING, true));
        assertThat("neither that mat nor that night", state(IN_BED), is("ON"));
        SleepRecord finished = night("mat", EVENING, EVENING + 7 * HOUR, true);
        beds().slept(finished);
        beds().slept(finished);
        assertThat(state(IN_BED), is("OFF"));
        assertThat(thing.events.subList(1, thing.events.size()), contains("status#out-of-bed 2025-10-09T05:53:20Z"));
        beds().bedEvent("mat", true, EVENING + 7 * HOUR + 60);
        assertThat("back to bed", state(IN_BED), is("ON"));
        beds().slept(finished);
        assertThat(state(IN_BED), is("ON"));
    }

    @Test
    void inventedMatsAreBounded() {
        for (int i = 0; i < 100; i++) {
            beds().bedEvent("mat" + i, true, EVENING + i);
        }
        assertThat(data.get(Sections.BED).beds().keySet(), hasSize(20));
        assertThat(data.get(Sections.BED).beds().keySet(), hasItem("mat99"));
    }

    @Test
    void matThatIsTakenAwayLeavesNobodyInBed() {
        reader.answer(List.of(Devices.MAT, Devices.SCALE));
        assertThat(run(), is(true));
        beds().bedEvent("mat", true, EVENING);
        beds().bedEvent("new", false, EVENING);
        reader.answer(List.of(Devices.SCALE));
        assertThat(run(), is(true));
        assertThat(state(IN_BED), is("OFF"));
        assertThat("an event may come before its mat is listed", data.get(Sections.BED).beds().keySet(),
                contains("new"));
    }
}
