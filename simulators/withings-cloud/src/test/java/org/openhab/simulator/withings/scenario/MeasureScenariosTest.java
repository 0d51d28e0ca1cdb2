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
package org.openhab.simulator.withings.scenario;

import static org.hamcrest.MatcherAssert.assertThat;
import static org.hamcrest.Matchers.*;

import java.util.List;
import java.util.stream.Stream;

import org.eclipse.jdt.annotation.NonNullByDefault;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;
import org.openhab.simulator.withings.api.DataChange;
import org.openhab.simulator.withings.model.HouseholdTest;
import org.openhab.simulator.withings.model.Measure;
import org.openhab.simulator.withings.model.MeasureGroup;
import org.openhab.simulator.withings.model.Person;

import com.google.gson.JsonObject;

/**
 * Scenarios of measures: what is stored and who hears of it (withings.md 4.6, 9.3, 13.12, 18.12).
 *
 * @author Cloud Bindings Team - Initial contribution
 */
@NonNullByDefault
public class MeasureScenariosTest extends HouseholdTest {

    @Override
    protected HistorySize size() {
        return HistorySize.NONE;
    }

    /** The groups that a scenario answered. */
    private static List<MeasureGroup> made(Person person, JsonObject answer) {
        return answer.getAsJsonArray("grpids").asList().stream().flatMap(id -> person.groups(id.getAsLong()).stream())
                .toList();
    }

    private static List<List<Integer>> patterns(List<MeasureGroup> groups) {
        return groups.stream().map(group -> group.measures().stream().map(Measure::type).toList()).toList();
    }

    private static List<Integer> attribs(List<MeasureGroup> groups) {
        return groups.stream().map(MeasureGroup::attrib).toList();
    }

    private static String text(MeasureGroup group, int type) {
        return group.measures().stream().filter(measure -> measure.type() == type).findFirst().orElseThrow().value()
                .toPlainString();
    }

    static Stream<Arguments> scales() {
        List<Integer> basic = List.of(1, 5, 6, 8, 76, 77, 88);
        List<Integer> smart = List.of(1, 5, 6, 8, 76, 77, 88, 170, 226, 227);
        List<Integer> scan = List.of(1, 5, 5, 8, 8, 76, 77, 88, 168, 169, 170, 173, 173, 173, 173, 173, 174, 174, 174,
                174, 174, 175, 175, 175, 175, 175, 226, 6);
        return Stream
                .of(Arguments.of(7, List.of(List.of(1)), List.of(0), List.of(1)),
                        Arguments.of(2, List.of(List.of(1)), List.of(0), List.of(1)),
                        Arguments.of(5, List.of(basic), List.of(0), List.of(1)),
                        Arguments.of(13, List.of(basic), List.of(0), List.of(1)),
                        Arguments.of(16, List.of(smart, List.of(11)), List.of(0, 0), List.of(1, 4)),
                        Arguments.of(6, List.of(basic, List.of(11), List.of(91, 155)), List.of(0, 0, 8), List.of(1, 4)),
                        Arguments.of(18,
                                List.of(smart, List.of(11), List.of(91, 155), List.of(196, 197, 198),
                                        List.of(167, 229)),
                                List.of(0, 0, 8, 0, 0), List.of(1, 4)),
                        Arguments.of(10, List.of(scan, List.of(196, 197, 198), List.of(11, 130), List.of(91, 155)),
                                List.of(0, 0, 0, 8), List.of(1, 4, 54)));
    }

    @ParameterizedTest
    @MethodSource("scales")
    public void eachScaleHasItsPattern(int model, List<List<Integer>> patterns, List<Integer> attribs,
            List<Integer> pushes) {
        Person dan = person("Dan");
        JsonObject answer = scenario("weigh-in",
                "{'person':'dan','model':" + model + ",'values':{'weight':78.45,'fatRatio':21}}");
        List<MeasureGroup> groups = made(dan, answer);
        assertThat(patterns(groups), is(patterns));
        assertThat(attribs(groups), is(attribs));
        assertThat(text(groups.get(0), 1), is("78.450"));
        groups.forEach(group -> {
            assertThat(group.date(), is(NOW));
            assertThat(group.json().get("modelid").getAsInt(), is(model));
            assertThat(group.json().get("comment").isJsonNull(), is(true));
        });
        assertThat(changes.get(0), is(new DataChange(dan.id(), 1, NOW, NOW + 1, null, null, null)));
        assertThat(pushed(), is(pushes));
        assertThat("the scale has been seen", dan.devices().all().stream().filter(device -> device.modelId() == model)
                .findFirst().orElseThrow().json().get("last_session_date").getAsLong(), is(NOW));
    }

    @Test
    public void shoesLeaveOnlyTheWeight() {
        assertThat(patterns(made(person("Iris"), scenario("weigh-in", "{'person':'iris','barefoot':false}"))),
                contains(List.of(1)));
    }

    @Test
    public void bodyScanTellsPositions() {
        MeasureGroup big = made(person("Iris"), scenario("weigh-in", "{'person':'iris'}")).get(0);
        assertThat(big.measures().stream().filter(measure -> measure.type() == 174).map(Measure::position).toList(),
                contains(12, 10, 3, 11, 2));
        assertThat(big.measures().stream().filter(measure -> measure.type() == 5).map(Measure::position).toList(),
                contains(7, 7));
    }

    @Test
    public void theEcgOfAScaleStandsInTheHeartListUnlessItIsAmbiguous() {
        scenario("ambiguous-weigh-in", "{'person':'iris'}");
        assertThat(person("Iris").hearts().all(), is(empty()));
        scenario("weigh-in", "{'person':'iris','values':{'pulse':71}}");
        JsonObject heart = person("Iris").hearts().all().get(0).json();
        assertThat(heart.get("model").getAsInt(), is(10));
        assertThat(heart.get("heart_rate").getAsInt(), is(71));
        assertThat(heart.get("timestamp").getAsLong(), is(NOW));
    }

    @Test
    public void complementaryPulseWaveComesWithPositions() {
        List<MeasureGroup> groups = made(person("Dan"),
                scenario("weigh-in", "{'person':'dan','model':6,'complementaryPwv':true}"));
        assertThat(attribs(groups), contains(0, 0, 8, 10));
        assertThat(groups.get(3).measures().stream().map(Measure::position).toList(), contains(4, 5));
    }

    @Test
    public void ambiguousThenConfirmedInTheApp() {
        JsonObject answer = scenario("ambiguous-weigh-in", "{'person':'iris','candidates':['jack']}");
        Person iris = person("Iris");
        Person jack = person("Jack");
        List<MeasureGroup> groups = made(iris, answer);
        assertThat(attribs(groups), everyItem(is(1)));
        assertThat("the same groups", made(jack, answer), is(groups));
        assertThat("ambiguous groups push as well", pushed(), contains(1, 4, 54, 1, 4, 54));
        pass(90);
        long grpid = groups.get(0).grpid();
        scenario("confirm", "{'person':'iris','grpid':" + grpid + "}");
        assertThat(iris.groups(grpid).get(0).attrib(), is(7));
        assertThat(iris.groups(grpid).get(0).modified(), is(NOW + 90));
        assertThat(jack.groups(grpid), is(empty()));
        assertThat(pushed(), contains(1));
        assertThat(failed("POST", "scenario/confirm", "{'person':'jack','grpid':" + grpid + "}"), is(404));
    }

    @Test
    public void assignedToSomebodyElseItDisappearsSilently() {
        JsonObject answer = scenario("ambiguous-weigh-in", "{'person':'jack'}");
        long grpid = answer.getAsJsonArray("grpids").get(0).getAsLong();
        pushed();
        pass(30);
        scenario("assign", "{'person':'jack','to':'dan','grpid':" + grpid + "}");
        assertThat(person("Jack").groups(grpid), is(empty()));
        MeasureGroup theirs = person("Dan").groups(grpid).get(0);
        assertThat(theirs.attrib(), is(0));
        assertThat(theirs.modified(), is(NOW + 30));
        assertThat(changes.stream().map(DataChange::userId).toList(), contains(person("Dan").id()));
        assertThat(failed("POST", "scenario/assign", "{'person':'jack','to':'dan','grpid':" + grpid + "}"), is(404));
    }

    @Test
    public void bloodPressureInEitherEncoding() {
        Person iris = person("Iris");
        MeasureGroup plain = made(iris,
                scenario("blood-pressure", "{'person':'iris','values':{'systolic':123,'diastolic':79,'pulse':66}}"))
                        .get(0);
        assertThat(plain.json().getAsJsonArray("measures").get(1).getAsJsonObject().get("unit").getAsInt(), is(0));
        MeasureGroup fine = made(iris,
                scenario("blood-pressure",
                        "{'person':'iris','hundredths':true,'series':true,'values':{'systolic':123,'diastolic':79}}"))
                                .get(0);
        assertThat(text(fine, 10), is("123.00"));
        assertThat(fine.attrib(), is(5));
        assertThat(patterns(List.of(plain, fine)), everyItem(is(List.of(9, 10, 11))));
        assertThat(pushed(), contains(4, 4));
    }

    @Test
    public void thermometerAndManualEntry() {
        Person dan = person("Dan");
        MeasureGroup fever = made(dan,
                scenario("temperature", "{'person':'dan','values':{'bodyTemperature':38.45,'skinTemperature':35.1}}"))
                        .get(0);
        assertThat(text(fever, 71), is("38.45"));
        assertThat(fever.deviceid(), is(notNullValue()));
        assertThat(pushed(), contains(2));
        MeasureGroup typed = made(dan, scenario("manual-entry", "{'person':'dan','values':{'weight':77.3,'54':97}}"))
                .get(0);
        assertThat(typed.attrib(), is(2));
        assertThat(typed.deviceid(), is(nullValue()));
        assertThat(typed.json().get("model").isJsonNull(), is(true));
        assertThat(typed.rawMeasures().get(0).keySet(), containsInAnyOrder("value", "type", "unit"));
        assertThat(pushed(), contains(1, 4));
    }

    @Test
    public void anyTypeCanBeMeasured() {
        MeasureGroup odd = made(person("Iris"),
                scenario("measure", "{'person':'iris','attrib':10010,'values':{'4711':0.125}}")).get(0);
        assertThat(text(odd, 4711), is("0.125"));
        assertThat(odd.attrib(), is(10010));
        assertThat(failed("POST", "scenario/measure", "{'person':'iris','values':{'levitation':1}}"), is(400));
    }

    @Test
    public void lateUploadsAreOldButFresh() {
        MeasureGroup late = made(person("Jack"), scenario("late-upload", "{'person':'jack','hours':5}")).get(0);
        assertThat(late.date(), is(NOW - 5 * 3600));
        assertThat(late.json().get("created").getAsLong(), is(NOW));
        assertThat(changes.get(0).startdate(), is(NOW - 5 * 3600));
    }

    @Test
    public void futureMeasurementsWaitForTheirTime() {
        Person jack = person("Jack");
        int before = jack.groups().all().size();
        JsonObject answer = scenario("weigh-in",
                "{'person':'jack','when':" + (NOW + 3600) + ",'uploadDelay':120,'values':{'weight':90}}");
        assertThat(answer.get("due").getAsLong(), is(NOW + 3720));
        pass(3719);
        assertThat(jack.groups().all(), hasSize(before));
        assertThat(pushed(), is(empty()));
        pass(1);
        MeasureGroup group = jack.groups().all().get(before);
        assertThat(group.date(), is(NOW + 3600));
        assertThat(group.modified(), is(NOW + 3720));
        assertThat(pushed(), contains(1));
    }

    @Test
    public void aResetTakesPlannedStepsBack() {
        scenario("weigh-in", "{'person':'jack','when':" + (NOW + 3600) + "}");
        model.reset();
        int before = person("Jack").groups().all().size();
        pass(7200);
        assertThat(person("Jack").groups().all(), hasSize(before));
        assertThat(pushed(), is(empty()));
    }

    @Test
    public void editedAndDeletedGroups() {
        Person jack = person("Jack");
        MeasureGroup old = made(jack, scenario("weigh-in", "{'person':'jack'}")).get(0);
        pushed();
        pass(500);
        scenario("edit", "{'person':'jack','grpid':" + old.grpid() + ",'values':{'weight':87.125}}");
        MeasureGroup edited = jack.groups(old.grpid()).get(0);
        assertThat(text(edited, 1), is("87.125"));
        assertThat("the rest stays", text(edited, 8), is(text(old, 8)));
        assertThat(edited.modified(), is(NOW + 500));
        assertThat(edited.date(), is(old.date()));
        assertThat(pushed(), contains(1));

        scenario("delete", "{'person':'jack','grpid':" + old.grpid() + "}");
        assertThat(jack.groups(old.grpid()), is(empty()));
        assertThat("a window but no id", changes.get(0),
                is(new DataChange(jack.id(), 1, NOW, NOW + 1, null, null, null)));
        assertThat(failed("POST", "scenario/delete", "{'person':'jack','grpid':" + old.grpid() + "}"), is(404));
        assertThat(failed("POST", "scenario/edit", "{'person':'jack','grpid':1,'values':{'weight':1}}"), is(404));
    }

    @Test
    public void wrongWishesAreExplained() {
        assertThat(failed("POST", "scenario/levitate", "{'person':'jack'}"), is(404));
        assertThat(failed("POST", "scenario/weigh-in", "{}"), is(400));
        assertThat(failed("POST", "scenario/weigh-in", "[]"), is(400));
        assertThat(failed("POST", "scenario/weigh-in", "{'person':'nobody else'}"), is(404));
        assertThat(failed("POST", "scenario/weigh-in", "{'person':'dan'}"), is(400));
        assertThat(failed("POST", "scenario/weigh-in", "{'person':'jack','model':999}"), is(400));
        assertThat(failed("POST", "scenario/weigh-in", "{'person':'jack','device':'x'}"), is(404));
        assertThat(failed("POST", "scenario/weigh-in", "{'person':'jack','when':'noon'}"), is(400));
        assertThat(failed("POST", "scenario/weigh-in", "{'person':'jack','values':{'weight':'heavy'}}"), is(400));
        assertThat(failed("POST", "scenario/weigh-in", "{'person':'jack','values':{'weight':0.1}}"), is(400));
        assertThat(failed("POST", "scenario/weigh-in", "{'person':'jack','barefoot':'maybe'}"), is(400));
        assertThat(failed("POST", "scenario/manual-entry", "{'person':'jack'}"), is(400));
        assertThat(failed("POST", "scenario/confirm", "{'person':'jack','grpid':'x'}"), is(400));
    }
}
