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
package org.openhab.binding.withings.internal.console;

import static org.hamcrest.MatcherAssert.assertThat;
import static org.hamcrest.Matchers.*;
import static org.mockito.ArgumentMatchers.any;
import static org.mockito.Mockito.doAnswer;
import static org.mockito.Mockito.mock;
import static org.mockito.Mockito.when;

import java.time.Duration;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;

import org.eclipse.jdt.annotation.NonNullByDefault;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.openhab.binding.withings.internal.FakeCloud;
import org.openhab.binding.withings.internal.handler.HandlerFixture;
import org.openhab.binding.withings.internal.state.PersonData;
import org.openhab.binding.withings.internal.state.Sections;
import org.openhab.cloudcommons.http.HttpAnswer;
import org.openhab.core.io.console.Console;
import org.openhab.core.thing.Thing;
import org.openhab.core.thing.ThingRegistry;

import com.google.gson.JsonObject;
import com.google.gson.JsonParser;

/**
 * Looks into the binding by the console, and looks for what must not be seen there.
 *
 * @author Cloud Bindings Team - Initial contribution
 */
@NonNullByDefault
class WithingsCommandTest extends HandlerFixture {

    private static final String USER = "48151623";
    private static final String PUSH_SECRET = "pushsecretpushsecretpushsecret";
    private static final List<String> SECRETS = List.of(USER, PUSH_SECRET, FakeCloud.CLIENT_ID, FakeCloud.CLIENT_SECRET,
            "access", "refresh", "/withings/connect/");
    /** In what spelling ever: 61.379 kg, 7153 m, 1437 bpm, 25417 s, score 7319. */
    private static final List<String> HEALTH = List.of("61.379", "61379", "7153", "1437", "25417", "7319", "POSITIVE");
    private static final List<String> IDS = List.of("mat-device", "777001", "777002", "777003", "777004", "777005",
            "Anna", "anna", "home", "Berlin");

    private final ThingRegistry registry = mock(ThingRegistry.class);
    private final Console console = mock(Console.class);
    private final List<String> lines = new ArrayList<>();
    private final WithingsCommand command = new WithingsCommand(registry, scheduler.clock());

    @BeforeEach
    void open() {
        Collection<Thing> things = List.of(person, account);
        when(registry.getAll()).thenReturn(things);
        when(account.getStatusInfo()).thenAnswer(call -> last(accountStatus));
        when(person.getStatusInfo()).thenAnswer(call -> last(personStatus));
        when(person.getHandler()).thenReturn(personHandler);
        doAnswer(call -> lines.add(call.getArgument(0))).when(console).println(any());
        doAnswer(call -> lines.add("Usage: " + call.getArgument(0))).when(console).printUsage(any());
    }

    @Test
    void statusTellsHowEverybodyIs() {
        full();
        cloud.fault("getgoals", "{\"status\":403,\"error\":\"insufficient_scope\"}");
        personHandler.person().orElseThrow().session().orElseThrow().pollAll();
        scheduler.advance(Duration.ofMinutes(3));
        assertThat(run("status"),
                contains(is("withings:account:home ONLINE NONE"), is("  calls: 0 waiting, no pause"),
                        is("  address: none configured"), is("withings:person:home:anna ONLINE NONE online.permission"),
                        is("  user: …23"), is("  zone: Europe/Berlin"), matchesPattern("  last sync: [0-9]+ min ago"),
                        matchesPattern("  polling: every 30 min, next in [0-9]+ min"),
                        is("  feeds: failing {}, left alone {GOALS=PERMISSION}"),
                        is("  push: not working, last call never, last in place never: calls go to ***"),
                        matchesPattern("  history: [1-9][0-9]* channels served, 0 jobs to do"),
                        matchesPattern("  channels: [1-9][0-9] of [0-9]+ with a value"), is("  devices: 1")));
    }

    @Test
    void statusOfPersonThatIsNotLinkedHidesTheLink() {
        startAccount();
        personHandler.initialize();
        assertThat(String.valueOf(last(personStatus).getDescription()), containsString("/withings/connect/"));
        List<String> status = run("status");
        assertThat(status, hasItems("withings:person:home:anna OFFLINE CONFIGURATION_PENDING offline.conf-pending.link",
                "  user: none", "  last sync: never", "  session: none"));
        assertHidden(SECRETS, status);
    }

    @Test
    void dumpTellsWhatTheCloudSends() {
        full();
        JsonObject dump = JsonParser.parseString(String.join("\n", run("dump", PERSON.getAsString())))
                .getAsJsonObject();
        JsonObject measures = dump.getAsJsonObject("measures");
        assertThat(measures.getAsJsonArray("kinds").toString(),
                containsString("\"kept\":2,\"newest\":\"2 h ago\",\"position\":-1,\"type\":1}"));
        assertThat(measures.getAsJsonObject("attributions").toString(), is("{\"0\":1,\"1\":1}"));
        assertThat(measures.get("unconfirmed-groups").getAsInt(), is(1));
        assertThat(dump.getAsJsonObject("workouts").getAsJsonObject("categories").toString(), is("{\"2\":1}"));
        assertThat(dump.getAsJsonObject("sleep").getAsJsonObject("models").toString(), is("{\"63\":1}"));
        assertThat(dump.getAsJsonObject("ecg").get("kept").getAsInt(), is(1));
        assertThat(dump.getAsJsonArray("devices").toString(),
                is("[{\"last-seen\":\"2 h ago\",\"model\":63,\"type\":\"SLEEP_MONITOR\"}]"));
        assertThat(dump.get("utc-offset").getAsString(), is("+02:00"));
        assertThat(dump.getAsJsonObject("known-up-to").get("measures").getAsString(), containsString("ago"));
    }

    @Test
    void nothingThatIsPrintedHasToBeKeptSecret() {
        full();
        PersonData data = data();
        // What is looked for is really there.
        assertThat(
                data.measures().snapshot().toString() + data.get(Sections.WORKOUTS) + data.get(Sections.SLEEP)
                        + data.get(Sections.ECG) + data.get(Sections.DEVICES) + data.measures().facts(),
                allOf(containsString("61.379"), containsString("7153"), containsString("1437"), containsString("25417"),
                        containsString(USER), containsString("mat-device"), containsString("777001"),
                        containsString("777005")));
        List<String> status = run("status");
        List<String> dump = run("dump", PERSON.getAsString());
        List<String> check = run("check");
        assertThat(List.of(status.size(), check.size()), contains(13, 3));
        assertThat(String.join("", dump).length(), is(greaterThan(500)));
        for (List<String> output : List.of(status, dump, check)) {
            assertHidden(SECRETS, output);
            assertHidden(HEALTH, output);
        }
        assertHidden(IDS, dump);
    }

    @Test
    void checkAsksTheCloudNow() {
        startAccount();
        int before = cloud.calls("getnonce").size();
        scheduler.advance(Duration.ofMinutes(1));
        assertThat(run("check"), contains("withings:account:home ONLINE NONE", "  credentials: accepted by Withings",
                "  public address: none, new values are polled for"));
        assertThat(cloud.calls("getnonce").size(), is(before + 1));
        scheduler.advance(Duration.ofMinutes(1));
        cloud.fault("getnonce", "{\"status\":503,\"error\":\"Invalid Params: invalid signature\"}");
        assertThat(run("check", ACCOUNT.getAsString()).get(1), startsWith("  credentials: REFUSED"));
        scheduler.advance(Duration.ofMinutes(1));
        cloud.fault("getnonce", HttpAnswer.of(503, "text/html", "<html>"));
        assertThat(run("check", ACCOUNT.getAsString()).get(1), is("  credentials: unknown, no answer (HTTP 503)"));
        scheduler.advance(Duration.ofMinutes(1));
        cloud.fault("getnonce", "{\"status\":601,\"error\":\"Too Many Requests\"}");
        assertThat(run("check").get(1), startsWith("  credentials: unknown, Withings asked for a pause"));
        assertThat("nobody waits for the end of a pause", run("check").get(1), startsWith("  credentials: unknown"));
    }

    @Test
    void checkLooksAtThePublicAddress() {
        accountConfig.put("publicUrl", "https://192.168.1.2");
        startAccount();
        scheduler.advance(Duration.ofMinutes(1));
        assertThat(run("check").get(2), is("  public address: PROBLEM: push.url.number[192.168.1.2]"));
        accountHandler.dispose();
        accountConfig.put("publicUrl", "https://house.example.net");
        startAccount();
        scheduler.advance(Duration.ofMinutes(1));
        // The small cloud answers whatever is called, yet not as this binding does.
        assertThat(run("check").get(2), is("  public address: PROBLEM: push.test.other[]"));
    }

    @Test
    void whatIsUnknownGetsHelp() {
        startAccount();
        personHandler.initialize();
        for (String[] words : new String[][] { {}, { "stats" }, { "status", "x" }, { "dump" }, { "dump", "a", "b" },
                { "check", "a", "b" } }) {
            assertThat(run(words), contains(startsWith("Usage: withings status"), startsWith("Usage: withings dump"),
                    startsWith("Usage: withings check")));
        }
        assertThat(run("dump", ACCOUNT.getAsString()), contains("No person withings:account:home is in use."));
        assertThat(run("check", PERSON.getAsString()), contains("No account withings:person:home:anna."));
        personHandler.dispose();
        assertThat(run("dump", PERSON.getAsString()), contains("No person withings:person:home:anna is in use."));
        when(registry.getAll()).thenReturn(List.of());
        assertThat(run("check"), contains("No accounts."));
        assertThat(run("status"), contains("No things."));
    }

    @Test
    void wordsAreCompleted() {
        assertThat(completed(0, "s"), contains("status "));
        assertThat(completed(0, ""), contains("check ", "dump ", "status "));
        assertThat(completed(1, "dump", ""), contains("withings:person:home:anna "));
        assertThat(completed(1, "check", "with"), contains("withings:account:home "));
        assertThat(completed(1, "status", ""), is(empty()));
        assertThat(completed(2, "dump", "x", ""), is(empty()));
    }

    /** A person with something of everything. */
    private void full() {
        long past = cloud.time - 7200;
        cloud.group(USER, 777_001, 0, past, 1, 61_379, -3);
        cloud.group(USER, 777_002, 1, past, 1, 61_379, -3);
        cloud.answer("getworkouts",
                "{\"series\":[{\"id\":777003,\"category\":2,\"attrib\":7,\"startdate\":" + (past - 100)
                        + ",\"enddate\":" + past + ",\"modified\":" + past
                        + ",\"data\":{\"distance\":7153,\"hr_average\":1437}}]}");
        cloud.answer("getsummary",
                "{\"series\":[{\"id\":777004,\"timezone\":\"Europe/Berlin\",\"model\":32,\"model_id\":63,"
                        + "\"hash_deviceid\":\"mat-device\",\"startdate\":" + (past - 28_800) + ",\"enddate\":" + past
                        + ",\"date\":\"2025-10-09\",\"modified\":" + past
                        + ",\"completed\":true,\"data\":{\"total_sleep_time\":25417,\"sleep_score\":7319}}]}");
        cloud.answer("heart/list",
                "{\"series\":[{\"deviceid\":\"mat-device\",\"model\":44,\"ecg\":{\"signalid\":777005,\"afib\":1},"
                        + "\"heart_rate\":1437,\"timestamp\":" + past + "}]}");
        cloud.answer("getdevice", "{\"devices\":[{\"type\":\"Sleep Monitor\",\"model\":\"\",\"model_id\":63,"
                + "\"deviceid\":\"mat-device\",\"last_session_date\":" + past + "}]}");
        startAccount();
        personHandler.initialize();
        link(USER);
        scheduler.advance(Duration.ofMinutes(2));
        data().part(Sections.PUSH)
                .change(old -> old.withSecret(PUSH_SECRET).checked(0, false, "calls go to " + PUSH_SECRET));
    }

    private PersonData data() {
        return personHandler.person().orElseThrow().data();
    }

    private static void assertHidden(List<String> words, List<String> output) {
        words.forEach(word -> assertThat(String.join("\n", output), not(containsString(word))));
    }

    private List<String> run(String... words) {
        lines.clear();
        command.execute(words, console);
        return List.copyOf(lines);
    }

    private List<String> completed(int index, String... words) {
        List<String> candidates = new ArrayList<>();
        assertThat(command.getCompleter().complete(words, index, words[index].length(), candidates),
                is(!candidates.isEmpty()));
        return candidates;
    }
}
