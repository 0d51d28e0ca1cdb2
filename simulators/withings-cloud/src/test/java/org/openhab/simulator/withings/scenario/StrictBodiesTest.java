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
import static org.hamcrest.Matchers.allOf;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.empty;
import static org.hamcrest.Matchers.hasSize;
import static org.hamcrest.Matchers.is;
import static org.hamcrest.Matchers.startsWith;
import static org.junit.jupiter.api.Assertions.assertThrows;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Pattern;

import org.eclipse.jdt.annotation.NonNullByDefault;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.openhab.simulator.kit.control.ControlError;
import org.openhab.simulator.withings.model.HouseholdTest;

import com.google.gson.JsonElement;
import com.google.gson.JsonObject;

/**
 * No key of a control request is ignored in silence.
 *
 * @author Cloud Bindings Team - Initial contribution
 */
@NonNullByDefault
public class StrictBodiesTest extends HouseholdTest {

    @Override
    protected HistorySize size() {
        return HistorySize.NONE;
    }

    private ControlError refusal(String verb, String path, String json) {
        ControlError error = assertThrows(ControlError.class, () -> control(verb, path, json));
        assertThat(path + " " + error.getMessage(), error.httpStatus(), is(400));
        return error;
    }

    private static String row(List<String> lines, String kind) {
        return lines.stream().filter(line -> line.startsWith("| `" + kind + "` | ")).findFirst().orElseThrow();
    }

    @Test
    public void everyScenarioKnowsExactlyTheKeysOfItsDescription() throws IOException {
        List<String> lines = Files.readAllLines(Path.of("CONTROL-DATA.md"));
        for (JsonElement each : control("GET", "scenario", "").getAsJsonArray()) {
            String kind = each.getAsString();
            String text = String
                    .valueOf(refusal("POST", "scenario/" + kind, "{'person':'iris','levitation':null}").getMessage());
            assertThat(text, startsWith("unknown key levitation; known are [person"));
            Set<String> known = new TreeSet<>(
                    List.of(text.substring(text.indexOf('[') + 1, text.length() - 1).split(", ")));
            Set<String> described = new TreeSet<>(Set.of("person"));
            Pattern.compile("`([A-Za-z]+)`").matcher(row(lines, kind).split("\\|")[2]).results()
                    .forEach(match -> described.add(match.group(1)));
            assertThat(kind, known, is(described));
        }
        assertThat("nothing has happened", changes, is(empty()));
    }

    @ParameterizedTest
    @CsvSource({ "weigh-in,fatRatio", "ambiguous-weigh-in,fatRatio", "late-upload,fatRatio", "blood-pressure,systolic",
            "ecg,pulse" })
    public void valuesThatTheScenarioDoesNotUseAreRefused(String kind, String known) {
        ControlError error = refusal("POST", "scenario/" + kind, "{'person':'iris','values':{'fatratio':20}}");
        assertThat(error.getMessage(),
                allOf(startsWith("unknown key values.fatratio; known are ["), containsString(known)));
        assertThat("nothing has happened", changes, is(empty()));
    }

    @ParameterizedTest
    @ValueSource(strings = { "{'person':'iris','values':70}", "{'person':'iris','values':[]}" })
    public void valuesOfAnotherFormAreRefused(String body) {
        assertThat(refusal("POST", "scenario/weigh-in", body).getMessage(), is("values must be a JSON object"));
    }

    @ParameterizedTest
    @ValueSource(strings = { "'jack'", "[{}]", "[['jack']]" })
    public void candidatesOfAnotherFormAreRefused(String candidates) {
        assertThat(refusal("POST", "scenario/ambiguous-weigh-in", "{'person':'iris','candidates':" + candidates + "}")
                .getMessage(), is("candidates must be a list of persons"));
        assertThat("nothing has happened", changes, is(empty()));
    }

    @Test
    public void personsAndProfilesAreStrict() {
        assertThat(refusal("POST", "persons", "{'persona':'erik','name':'Bruce'}").getMessage(),
                is("unknown key name; known are [persona, shortName, timezone, days, detailDays, measures]"));
        assertThat(refusal("PUT", "persons/iris", "{'shortName':'A','pause':true}").getMessage(),
                is("unknown key pause; known are [timezone, shortName, sharingPaused]"));
        assertThat(model.people().all(), hasSize(4));
        assertThat(person("iris").card().shortName(), is("Iris"));
    }

    @Test
    public void recordingsAreFreeAndWhatStandsBesideThemIsNot() {
        String answer = "{'status':0,'unheard':1,'body':{'more_unheard':2,'measuregrps':[]}}";
        control("PUT", "persons/iris/recording", answer);
        control("PUT", "persons/iris/recording", "{'recording':" + answer + ",'fresh':true}");
        assertThat(refusal("PUT", "persons/iris/recording", "{'recording':" + answer + ",'freshly':true}").getMessage(),
                is("unknown key freshly; known are [recording, shiftTo, shiftSeconds, fresh, keep, push]"));
        assertThat("it would have no effect there",
                refusal("PUT", "persons/iris/recording", "{'measuregrps':[],'fresh':true}").getMessage(),
                containsString("as recording"));
    }

    @Test
    public void groupsAreFreeAndWhatStandsBesideThemIsNot() {
        String group = "{'measures':[{'type':1,'value':70,'unit':0}],'unheard':1}";
        for (String body : List.of("{'group':" + group + ",'pushes':false}",
                "{'groups':[" + group + "],'pushes':false}")) {
            assertThat(refusal("POST", "persons/iris/groups", body).getMessage(),
                    startsWith("unknown key pushes; known are [group"));
        }
        JsonObject stored = objects(
                control("POST", "persons/iris/groups", group.replace("}],", "}],'push':false,")).getAsJsonArray())
                        .get(0);
        assertThat(stored.get("unheard").getAsInt(), is(1));
        assertThat("a wish, no member", stored.has("push"), is(false));
        assertThat(changes, is(empty()));
    }
}
