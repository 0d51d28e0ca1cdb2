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
package org.openhab.simulator.withings.data;

import static org.hamcrest.MatcherAssert.assertThat;
import static org.hamcrest.Matchers.*;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Set;

import org.eclipse.jdt.annotation.NonNullByDefault;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.openhab.simulator.withings.model.HouseholdTest;
import org.openhab.simulator.withings.model.MeasureGroup;
import org.openhab.simulator.withings.model.Person;

import com.google.gson.JsonObject;
import com.google.gson.JsonPrimitive;

/**
 * The rules of getmeas (withings.md 4, 18.4).
 *
 * @author Cloud Bindings Team - Initial contribution
 */
@NonNullByDefault({}) // its fields are set before each test
public class GetMeasTest extends HouseholdTest {

    private Person iris;

    @BeforeEach
    public void findAnna() {
        iris = person("Iris");
    }

    private static List<Long> ids(List<JsonObject> groups) {
        return groups.stream().map(group -> group.get("grpid").getAsLong()).toList();
    }

    private static Set<Integer> types(List<JsonObject> groups) {
        Set<Integer> types = new HashSet<>();
        groups.forEach(group -> objects(group.getAsJsonArray("measures"))
                .forEach(measure -> types.add(measure.get("type").getAsInt())));
        return types;
    }

    @Test
    public void withoutWindowTheWholeHistoryComesNewestFirst() {
        JsonObject body = getMeas(iris, "category", 1);
        List<JsonObject> groups = groupsOf(body);
        List<Long> dates = groups.stream().map(group -> group.get("date").getAsLong()).toList();
        assertThat(dates, is(dates.stream().sorted(Comparator.reverseOrder()).toList()));
        assertThat(groups.size(),
                is((int) iris.groups().all().stream().filter(group -> group.category() == 1).count()));
        assertThat(body.get("updatetime").getAsLong(), is(NOW));
        assertThat(body.get("timezone").getAsString(), is("Europe/Berlin"));
        assertThat(body.get("more"), is(new JsonPrimitive(0)));
        assertThat(body.get("offset").getAsInt(), is(0));
    }

    @Test
    public void objectivesComeOnlyWhenAskedFor() {
        List<JsonObject> goals = groupsOf(getMeas(iris, "category", 2));
        assertThat(goals, hasSize(1));
        assertThat(goals.get(0).has("created"), is(false));
        Set<Long> real = new HashSet<>(ids(groupsOf(getMeas(iris))));
        assertThat(real, not(hasItem(goals.get(0).get("grpid").getAsLong())));
    }

    @Test
    public void typeFiltersRemoveOtherMeasuresAndEmptyGroups() {
        assertThat(types(groupsOf(getMeas(iris, "meastype", 9))), contains(9));
        assertThat(types(groupsOf(getMeas(iris, "meastypes", "9,6"))), containsInAnyOrder(6, 9));
        assertThat(groupsOf(getMeas(iris, "meastypes", "248")), is(empty()));
        JsonObject stored = iris.groups().all().stream().filter(group -> group.rawMeasures().size() > 10).findFirst()
                .map(MeasureGroup::json).orElseThrow();
        assertThat("the store keeps them", stored.getAsJsonArray("measures").size(), greaterThan(10));
    }

    @Test
    public void theWindowIsInclusiveAndMayBeOpen() {
        long date = iris.groups().all().get(iris.groups().all().size() / 2).date();
        List<JsonObject> exact = groupsOf(getMeas(iris, "startdate", date, "enddate", date));
        assertThat(exact, is(not(empty())));
        exact.forEach(group -> assertThat(group.get("date").getAsLong(), is(date)));
        int before = groupsOf(getMeas(iris, "enddate", date - 1)).size();
        int after = groupsOf(getMeas(iris, "startdate", date + 1)).size();
        assertThat(before, greaterThan(0));
        assertThat(after, greaterThan(0));
        assertThat(before + exact.size() + after, is(groupsOf(getMeas(iris)).size()));
    }

    @Test
    public void lastupdateComparesWithModifiedAndIgnoresTheWindow() {
        pass(600);
        scenario("late-upload", "{'person':'iris','hours':30}");
        List<JsonObject> news = groupsOf(getMeas(iris, "lastupdate", NOW, "startdate", NOW, "enddate", NOW));
        assertThat(news, is(not(empty())));
        news.forEach(group -> {
            assertThat(group.get("modified").getAsLong(), is(NOW + 600));
            assertThat(group.get("date").getAsLong(), is(NOW + 600 - 30 * 3600));
        });
        assertThat("exclusive", groupsOf(getMeas(iris, "lastupdate", NOW + 600)), is(empty()));
        option("lastupdateInclusive", true);
        assertThat(groupsOf(getMeas(iris, "lastupdate", NOW + 600)), hasSize(news.size()));
    }

    @Test
    public void pagesCoverEverythingOnceInEitherOrder() {
        List<Long> whole = ids(groupsOf(getMeas(iris)));
        option("measurePageSize", 7);
        for (boolean unsorted : new boolean[] { false, true }) {
            option("unsortedMeasures", unsorted);
            List<Long> collected = new ArrayList<>();
            JsonObject body = getMeas(iris);
            collected.addAll(ids(groupsOf(body)));
            while (body.get("more").getAsInt() == 1) {
                assertThat(groupsOf(body), hasSize(7));
                body = getMeas(iris, "offset", body.get("offset").getAsLong());
                collected.addAll(ids(groupsOf(body)));
            }
            assertThat(collected, hasSize(whole.size()));
            assertThat(new HashSet<>(collected), is(new HashSet<>(whole)));
            assertThat(collected.equals(whole), is(!unsorted));
        }
    }

    @Test
    public void unsortedGroupsOfOneTimeStandTogether() {
        option("unsortedMeasures", true);
        List<Long> dates = groupsOf(getMeas(iris)).stream().map(group -> group.get("date").getAsLong()).toList();
        Set<Long> seen = new HashSet<>();
        for (int i = 0; i < dates.size(); i++) {
            boolean sameAsBefore = i > 0 && dates.get(i).equals(dates.get(i - 1));
            assertThat(sameAsBefore || seen.add(dates.get(i)), is(true));
        }
    }

    @Test
    public void anOffsetBeyondTheEndIsAnEmptyLastPage() {
        JsonObject body = getMeas(iris, "offset", 999_999);
        assertThat(groupsOf(body), is(empty()));
        assertThat(body.get("more").getAsInt(), is(0));
    }

    @Test
    public void badParametersAre503() {
        assertThat(refused(iris, "/measure", "getmeas", "category", 3), is(503));
        assertThat(refused(iris, "/measure", "getmeas", "meastypes", "1,two"), is(503));
        assertThat(refused(iris, "/measure", "getmeas", "meastype", "x"), is(503));
        assertThat(refused(iris, "/measure", "getmeas", "offset", -1), is(503));
        assertThat(refused(iris, "/measure", "getmeas", "lastupdate", "yesterday"), is(503));
        assertThat(refused(iris, "/measure", "getmeas", "startdate", 10, "enddate", 9), is(503));
    }

    @Test
    public void spellingsOfTheModelCanBeSwitched() {
        JsonObject group = groupsOf(getMeas(iris, "meastype", 1)).get(0);
        assertThat(group.get("modelid").getAsInt(), is(10));
        assertThat(group.get("model").getAsString(), is("Body Scan"));
        option("modelIdName", "model_id");
        option("modelAsNumber", true);
        group = groupsOf(getMeas(iris, "meastype", 1)).get(0);
        assertThat(group.has("modelid"), is(false));
        assertThat(group.get("model_id").getAsInt(), is(10));
        assertThat(group.get("model").getAsJsonPrimitive().isNumber(), is(true));
        option("modelIdName", "both");
        group = groupsOf(getMeas(iris, "meastype", 1)).get(0);
        assertThat(group.get("modelid"), is(group.get("model_id")));
    }

    @Test
    public void spellingsOfTimeAndMoreCanBeSwitched() {
        option("updatetimeAsText", "true");
        option("measureMoreAsBoolean", true);
        JsonObject body = getMeas(iris);
        assertThat(body.get("updatetime").getAsJsonPrimitive().isString(), is(true));
        assertThat(body.get("more"), is(new JsonPrimitive(false)));
    }

    @Test
    public void everybodySeesOnlyTheirOwn() {
        Set<Long> annas = new HashSet<>(ids(groupsOf(getMeas(iris))));
        List<Long> bens = ids(groupsOf(getMeas(person("Jack"))));
        assertThat(bens, is(not(empty())));
        assertThat(bens.stream().anyMatch(annas::contains), is(false));
    }

    @Test
    public void aLapsedMembershipEmptiesTheListWithoutAnError() {
        control("PUT", "persons/iris", "{'sharingPaused':true}");
        assertThat(groupsOf(getMeas(iris)), is(empty()));
        control("PUT", "persons/iris", "{'sharingPaused':false}");
        assertThat(groupsOf(getMeas(iris)), is(not(empty())));
    }

    @Test
    public void theOtherPathAnswersTheSame() {
        assertThat(ask(iris, "/v2/measure", "getmeas"), is(getMeas(iris)));
    }

    @Test
    public void confirmUserResolvesAnAmbiguousGroup() {
        long grpid = scenario("ambiguous-weigh-in", "{'person':'jack','candidates':['iris']}").getAsJsonArray("grpids")
                .get(0).getAsLong();
        pushed();
        pass(60);
        assertThat(refused(iris, "/v2/measure", "confirmuser", "grpid", grpid), is(503));
        assertThat(refused(iris, "/v2/measure", "confirmuser", "is_confirmed", "true"), is(503));
        assertThat(refused(iris, "/v2/measure", "confirmuser", "grpid", grpid, "is_confirmed", "maybe"), is(503));
        assertThat(refused(iris, "/v2/measure", "confirmuser", "grpid", 1, "is_confirmed", "true"), is(503));

        assertThat(ask(iris, "/v2/measure", "confirmuser", "grpid", grpid, "is_confirmed", "true").size(), is(0));
        MeasureGroup mine = iris.groups(grpid).get(0);
        assertThat(mine.attrib(), is(7));
        assertThat(mine.modified(), is(NOW + 60));
        assertThat("no longer anybody else's", person("Jack").groups(grpid), is(empty()));
        assertThat(pushed(), contains(1));
        assertThat("settled", refused(iris, "/v2/measure", "confirmuser", "grpid", grpid, "is_confirmed", "true"),
                is(503));
    }

    @Test
    public void aDeniedGroupVanishesForThisPersonOnly() {
        long grpid = scenario("ambiguous-weigh-in", "{'person':'jack','candidates':['iris']}").getAsJsonArray("grpids")
                .get(0).getAsLong();
        pushed();
        ask(iris, "/v2/measure", "confirmuser", "grpid", grpid, "is_confirmed", "0");
        assertThat(iris.groups(grpid), is(empty()));
        assertThat(person("Jack").groups(grpid).get(0).attrib(), is(1));
        assertThat(pushed(), contains(1));
    }
}
