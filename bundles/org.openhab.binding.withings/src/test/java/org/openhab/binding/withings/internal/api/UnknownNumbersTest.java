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
package org.openhab.binding.withings.internal.api;

import static org.hamcrest.MatcherAssert.assertThat;
import static org.hamcrest.Matchers.*;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.IntStream;

import org.eclipse.jdt.annotation.NonNullByDefault;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.EnumSource.Mode;

/**
 * Checks that unknown numbers and words are told once each, and nothing else is.
 *
 * @author Cloud Bindings Team - Initial contribution
 */
@NonNullByDefault
class UnknownNumbersTest {

    private final List<String> lines = new ArrayList<>();
    private final UnknownNumbers unknown = new UnknownNumbers(lines::add);

    @Test
    void knownNumbersAreNoNews() {
        for (MeasureType type : MeasureType.values()) {
            unknown.check(page(0, new Measure(type.number(), 78_450, -3, Position.NONE)));
        }
        IntStream.rangeClosed(0, 31).forEach(position -> unknown.check(page(0, new Measure(173, 1, 0, position))));
        for (int attribution : new int[] { 0, 1, 2, 3, 4, 5, 7, 8, 10, 15, 17, 10000, 10009, 10010 }) {
            unknown.check(page(attribution));
        }
        assertThat(lines, is(empty()));
    }

    @Test
    void eachUnknownNumberIsToldOnceAndWithoutItsValue() {
        for (int i = 0; i < 3; i++) {
            unknown.check(page(99, new Measure(4711, 78_450, -3, 32), new Measure(4712, 90_001, -3, 32)));
        }
        assertThat(lines, contains("Unknown attribution 99", "Unknown measurement type 4711", "Unknown position 32",
                "Unknown measurement type 4712"));
    }

    @Test
    void sameNumberMayBeUnknownTwice() {
        unknown.check(page(99, new Measure(99, 1, 0, 99)));
        assertThat(lines.size(), is(3));
    }

    @Test
    void endlessNewsAreCutOff() {
        IntStream.range(1000, 2000).forEach(type -> unknown.check(page(0, new Measure(type, 1, 0, -1))));
        assertThat(lines.size(), is(UnknownNumbers.MOST));
    }

    @ParameterizedTest
    @EnumSource(names = "WORKOUTS", mode = Mode.EXCLUDE)
    void usualAnswersAreNoNews(Sample sample) throws Exception {
        unknown.check(sample.decode(sample.body));
        assertThat(lines, is(empty()));
    }

    @Test
    void emptyItemsAreNoNews() throws Exception {
        for (Sample sample : Sample.values()) {
            unknown.check(sample.decode("[{}]"));
        }
        assertThat(lines, is(empty()));
    }

    @Test
    void everyTableIsWatched() throws Exception {
        check(Queries.activities(Span.since(0)), "[{'date':'2026-03-14','brand':19,'modelid':7001,'steps':81234}]");
        check(Queries.workouts(Span.since(0)), "[{'id':90,'category':533,'attrib':98,'model':7002,"
                + "'data':{'core_body_temperature_status':'hot','hr_max':187}}]");
        check(Queries.nights(Span.since(0)), "[{'id':91,'model':33,'model_id':7003,'data':"
                + "{'core_body_temperature_status':'cold','night_events':{'7':[4321]},'sleep_score':17}}]");
        check(Queries.sleep(1, 2), "[{'startdate':1773525600,'state':6,'model_id':7004,'hr':{'1773525600':123}}]");
        check(Queries.intraday(1, 2), "{'series':{'1773525600':{'model_id':7005,'heart_rate':123}}}");
        check(Queries.hearts(1, 2, 0), "[{'model':7006,'ecg':{'signalid':77,'afib':3},'heart_rate':123}]");
        check(Queries.devices(), "[{'type':'Toaster','battery':'a bit','model_id':7007,'deviceid':'abc'},"
                + "{'type':'a\\nb','battery':'high'}]");
        assertThat(lines,
                contains("Unknown brand 19", "Unknown model 7001", "Unknown workout category 533",
                        "Unknown attribution 98", "Unknown model 7002", "Unknown core temperature \"hot\"",
                        "Unknown sleep source 33", "Unknown model 7003", "Unknown core temperature \"cold\"",
                        "Unknown night event 7", "Unknown sleep state 6", "Unknown model 7004", "Unknown model 7005",
                        "Unknown ECG class 3", "Unknown model 7006", "Unknown device type \"Toaster\"",
                        "Unknown battery \"a bit\"", "Unknown model 7007", "Unknown device type \"a?b\""));
    }

    @Test
    void longWordsAreCut() throws Exception {
        check(Queries.devices(), "[{'type':'" + "long ".repeat(100) + "'}]");
        assertThat(lines, contains("Unknown device type \"" + "long ".repeat(8) + "\""));
    }

    private void check(Query<?> query, String body) throws WithingsException {
        unknown.check(Sample.of(query, body.replace('\'', '"')));
    }

    private static MeasurePage page(int attribution, Measure... measures) {
        MeasureGroup group = new MeasureGroup(1, attribution, 1_760_000_000, 0, 0, MeasureGroup.REAL, null, null, 0,
                List.of(measures));
        return new MeasurePage(0, null, List.of(group), false, 0);
    }
}
