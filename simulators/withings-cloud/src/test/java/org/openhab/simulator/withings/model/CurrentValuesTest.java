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
package org.openhab.simulator.withings.model;

import static org.hamcrest.MatcherAssert.assertThat;
import static org.hamcrest.Matchers.*;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;

import org.eclipse.jdt.annotation.NonNullByDefault;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

import com.google.gson.JsonParser;

/**
 * The rules of withings.md 4.4, 12.5, 18.4 to 18.6 on hand-made groups.
 *
 * @author Cloud Bindings Team - Initial contribution
 */
@NonNullByDefault
public class CurrentValuesTest {

    private static final long NOW = 1_700_000_000;

    private final List<MeasureGroup> groups = new ArrayList<>();

    private void group(long grpid, int attrib, long date, long modified, String... measures) {
        add("{'grpid':" + grpid + ",'attrib':" + attrib + ",'date':" + date + ",'created':" + date + ",'modified':"
                + modified + ",'category':1,'measures':[" + String.join(",", measures) + "]}");
    }

    private void add(String json) {
        groups.add(MeasureGroup.of(JsonParser.parseString(json.replace('\'', '"')).getAsJsonObject(), NOW));
    }

    private static String weight(long mantissa, int unit) {
        return "{'type':1,'value':" + mantissa + ",'unit':" + unit + "}";
    }

    private static String at(int type, long value, int position) {
        return "{'type':" + type + ",'value':" + value + ",'unit':-2,'position':" + position + "}";
    }

    /** Text of every current value as type@part=value. */
    private List<String> current() {
        return CurrentValues.of(groups, NOW).stream().map(
                each -> each.type() + "@" + (each.position() == null ? "body" : each.position()) + "=" + each.text())
                .toList();
    }

    @Test
    public void theGreatestDateCountsNotTheArrival() {
        group(2, 0, NOW - 50, NOW - 50, weight(80000, -3));
        group(3, 0, NOW - 900, NOW - 1, weight(90000, -3));
        assertThat(current(), contains("1@body=80"));
    }

    @Test
    public void tiesGoToTheLastChange() {
        group(9, 0, NOW - 50, NOW - 10, weight(80, 0));
        group(3, 0, NOW - 50, NOW - 5, weight(81, 0));
        assertThat(current(), contains("1@body=81"));
    }

    @ParameterizedTest
    @CsvSource({ "78450,-3,78.45", "5,1,50", "0,-3,0", "-1000,-3,-1", "123456789012,-6,123456.789012" })
    public void valuesAreExactDecimals(long mantissa, int unit, String text) {
        group(1, 0, NOW, NOW, weight(mantissa, unit));
        assertThat(current(), contains("1@body=" + text));
    }

    @Test
    public void ambiguousGroupsAndObjectivesNeverCount() {
        group(1, 1, NOW - 5, NOW, weight(70, 0));
        add("{'grpid':2,'attrib':0,'date':" + NOW + ",'category':2,'measures':[" + weight(60, 0) + "]}");
        assertThat(current(), is(empty()));
        group(3, 0, NOW - 500, NOW, weight(72, 0));
        assertThat(current(), contains("1@body=72"));
    }

    @ParameterizedTest
    @ValueSource(ints = { 0, 2, 3, 5, 7, 8, 15, 17, 4711 })
    public void everyOtherAttributionCounts(int attrib) {
        group(1, 0, NOW - 500, NOW, weight(70, 0));
        group(2, attrib, NOW - 5, NOW, weight(71, 0));
        assertThat(current(), contains("1@body=71"));
    }

    @Test
    public void typedAtProfileCreationIsTheLastResort() {
        group(1, 4, NOW - 5, NOW, weight(70, 0), "{'type':4,'value':180,'unit':-2}");
        assertThat(current(), contains("1@body=70", "4@body=1.8"));
        group(2, 0, NOW - 50000, NOW - 50000, weight(71, 0));
        assertThat(current(), contains("1@body=71", "4@body=1.8"));
    }

    @ParameterizedTest
    @ValueSource(ints = { 10000, 10009, 10010 })
    public void undocumentedAttributionsLoseOnlyAgainstTheSameDate(int attrib) {
        group(1, 0, NOW - 50, NOW - 50, weight(70, 0));
        group(2, attrib, NOW - 50, NOW - 1, weight(71, 0));
        assertThat(current(), contains("1@body=70"));
        group(3, attrib, NOW - 49, NOW - 49, weight(72, 0));
        assertThat(current(), contains("1@body=72"));
    }

    @Test
    public void aDateInTheFutureIsClippedBeforeComparing() {
        group(1, 0, NOW + 900_000, NOW - 9, weight(70, 0));
        group(2, 0, NOW + 800_000, NOW - 5, weight(71, 0));
        assertThat("both clipped to the same moment, so the last change counts", current(), contains("1@body=71"));
    }

    @Test
    public void complementaryPulseWaveOnlyWhileThereIsNoOther() {
        group(1, 10, NOW - 5, NOW - 5, at(91, 812, 4), at(91, 830, 5));
        assertThat(current(), contains("91@body=8.12"));
        group(2, 8, NOW - 70000, NOW - 70000, "{'type':91,'value':7680,'unit':-3}");
        assertThat(current(), contains("91@body=7.68"));
    }

    @Test
    public void sevenIsTheWholeBodyAndPartsStayApart() {
        group(1, 0, NOW - 5, NOW - 5, at(5, 7718, 7), at(5, 9999, 7), at(173, 4000, 12), at(173, 1350, 10),
                at(168, 2162, 6));
        assertThat("the first of twins counts", current(),
                contains("5@body=77.18", "168@6=21.62", "173@10=13.5", "173@12=40"));
        group(2, 0, NOW - 1, NOW - 1, "{'type':5,'value':60,'unit':0}");
        assertThat(current(), hasItem("5@body=60"));
    }

    @Test
    public void oldOxygenStandsInForTheNewOne() {
        group(1, 0, NOW - 5, NOW, "{'type':35,'value':95,'unit':0}");
        assertThat(current(), contains("54@body=95"));
        group(2, 0, NOW - 500, NOW, "{'type':54,'value':97,'unit':0}");
        assertThat(current(), contains("54@body=97"));
    }

    @Test
    public void ofTheSameGroupTwiceTheAcceptableOneCounts() {
        group(1, 1, NOW - 5, NOW, weight(70, 0));
        group(1, 8, NOW - 5, NOW, weight(70, 0));
        assertThat(current(), contains("1@body=70"));
    }

    @Test
    public void aValueNeverVanishesBecauseItIsOld() {
        group(1, 0, 1_100_000_000, 1_100_000_000, weight(70, 0));
        assertThat(current(), contains("1@body=70"));
    }

    @Test
    public void brokenMeasuresAreLeftOut() {
        group(1, 0, NOW, NOW, "{'type':1}", "{'value':3,'unit':0}", "{'type':11,'value':'66'}");
        assertThat(Stream.of(current()).toList().get(0), contains("11@body=66"));
    }
}
