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
package org.openhab.binding.connecteddrive.internal.mybmw.state;

import static org.hamcrest.MatcherAssert.assertThat;
import static org.hamcrest.Matchers.*;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.io.IOException;
import java.math.BigDecimal;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.Stream;

import org.eclipse.jdt.annotation.NonNullByDefault;
import org.junit.jupiter.api.Test;
import org.openhab.binding.connecteddrive.internal.vehicle.Attribute;
import org.openhab.binding.connecteddrive.internal.vehicle.ChargeProfile;
import org.openhab.binding.connecteddrive.internal.vehicle.ChargeSessions;
import org.openhab.binding.connecteddrive.internal.vehicle.ChargeStatistic;
import org.openhab.cloudcommons.http.Content;

import com.google.gson.JsonArray;
import com.google.gson.JsonElement;
import com.google.gson.JsonObject;
import com.google.gson.JsonParser;

/**
 * Tests every recorded answer about charging against its tree.
 *
 * @author Cloud Bindings Team - Initial contribution
 */
@NonNullByDefault
class ChargeCorpusTest {

    private static final Path CORPUS = Path.of(System.getProperty("shared.dir", "../shared"), "corpus", "bmw");
    private static final Instant TIME = Instant.parse("2026-11-21T12:00:00Z");

    private static List<String> answers(String name) throws IOException {
        assumeTrue(Files.isDirectory(CORPUS), "No recordings here: " + CORPUS);
        List<String> answers = new ArrayList<>();
        try (Stream<Path> files = Files.walk(CORPUS)) {
            for (Path file : files.filter(path -> path.getFileName().toString().contains(name)).sorted().toList()) {
                answers.add(Files.readString(file));
            }
        }
        return answers;
    }

    @Test
    void statistics() throws IOException {
        List<String> answers = answers("charging_statistics");
        assertThat(answers, hasSize(8));
        for (String answer : answers) {
            JsonObject tree = JsonParser.parseString(answer).getAsJsonObject();
            JsonObject statistics = tree.getAsJsonObject("statistics");
            assertThat(ChargeLog.statistic(Content.of(answer)),
                    is(new ChargeStatistic(tree.get("description").getAsString(),
                            statistics.get("totalEnergyCharged").getAsBigDecimal(),
                            statistics.get("numberOfChargingSessions").getAsInt(), Map.of())));
        }
    }

    @Test
    void sessions() throws IOException {
        List<String> answers = answers("charging_sessions");
        assertThat(answers, hasSize(8));
        int all = 0;
        for (String answer : answers) {
            JsonElement recorded = JsonParser.parseString(answer).getAsJsonObject().getAsJsonObject("chargingSessions")
                    .get("sessions");
            JsonArray trees = recorded == null ? new JsonArray() : recorded.getAsJsonArray();
            List<ChargeSessions.Session> sessions = ChargeLog.sessions(Content.of(answer)).sessions();
            assertThat(sessions, hasSize(trees.size()));
            for (int i = 0; i < trees.size(); i++, all++) {
                session(trees.get(i).getAsJsonObject(), sessions.get(i));
            }
        }
        assertThat(all, is(greaterThan(10)));
    }

    private static void session(JsonObject tree, ChargeSessions.Session session) {
        assertThat(session.id(), is(tree.get("id").getAsString()));
        assertThat(session.start(), is(Instant.parse(tree.get("id").getAsString().split("_")[0])));
        assertThat(session.title(), is(tree.get("title").getAsString()));
        assertThat(session.subtitle(), is(tree.get("subtitle").getAsString()));
        assertThat(session.status(), is(tree.get("sessionStatus").getAsString()));
        assertThat(session.isPublic(), is(tree.get("isPublic").getAsBoolean()));
        String energy = tree.get("energyCharged").getAsString();
        assertThat(session.energyText(), is(energy));
        assertThat(session.energy(), is(new BigDecimal(energy.replaceAll("[^0-9]", ""))));
        String[] details = tree.get("subtitle").getAsString().split("\u2022");
        assertThat(session.cost(), is(details[2].matches(".*\\d.*") ? details[2].strip() : ""));
        String[] lasted = details[1].strip().split("\\D+");
        Duration duration = lasted.length == 1 ? Duration.ofMinutes(Long.parseLong(lasted[0]))
                : Duration.ofHours(Long.parseLong(lasted[0])).plusMinutes(Long.parseLong(lasted[1]));
        assertThat(session.end(), is(Objects.requireNonNull(session.start()).plus(duration)));
    }

    @Test
    void details() throws IOException {
        List<String> answers = answers("crccs");
        assertThat(answers, hasSize(4));
        for (String answer : answers) {
            JsonObject tree = JsonParser.parseString(answer).getAsJsonObject();
            ChargingDetails details = ChargingDetails.decode(Content.of(answer), TIME);
            Map<Attribute, Object> values = new TreeMap<>();
            details.readings().entries().forEach(e -> values.put(e.attribute(), e.reading().value()));
            assertThat(details.servicePack(), is(tree.get("servicePack").getAsString()));
            profile(tree.getAsJsonObject("chargeAndClimateTimerDetail"),
                    (ChargeProfile) Objects.requireNonNull(values.get(Attribute.CHARGE_PROFILE)));
            JsonObject settings = tree.getAsJsonObject("chargingSettingsDetail");
            assertThat(values.containsKey(Attribute.CHARGE_TARGET_MIN), is(settings != null));
            if (settings != null) {
                JsonObject limit = settings.getAsJsonObject("acLimit");
                assertThat(values.get(Attribute.CHARGE_TARGET), is(settings.get("chargingTarget").getAsBigDecimal()));
                assertThat(values.get(Attribute.AC_LIMIT),
                        is(limit.getAsJsonObject("current").get("value").getAsBigDecimal()));
                assertThat(values.get(Attribute.AC_LIMIT_ACTIVE), is(!limit.get("isUnlimited").getAsBoolean()));
                assertThat(values.get(Attribute.SOUND_LIMIT), is(settings.get("dcLoudness").getAsString()));
                assertThat(details.acLimits(), hasSize(limit.getAsJsonArray("values").size()));
                assertThat(values.get(Attribute.FLAP_UNLOCKED),
                        is(tree.getAsJsonObject("chargingFlapDetail").get("isPermanentlyUnlock").getAsBoolean()));
            }
        }
    }

    private static void profile(JsonObject tree, ChargeProfile profile) {
        boolean delayed = tree.getAsJsonObject("chargingMode").get("type").getAsString().equals("TIME_SLOT");
        assertThat(profile.mode(), is(delayed ? "DELAYED_CHARGING" : "IMMEDIATE_CHARGING"));
        assertThat(profile.windowStart() != null, is(delayed));
        assertThat(profile.control(), is("WEEKLY_PLANNER"));
        assertThat(profile.climate(), is(tree.get("isPreconditionForDepartureActive").getAsBoolean()));
        JsonArray timers = tree.getAsJsonObject("departureTimer").getAsJsonArray("weeklyTimers");
        assertThat(profile.timers(), hasSize(timers.size()));
        for (int i = 0; i < timers.size(); i++) {
            JsonObject timer = timers.get(i).getAsJsonObject();
            ChargeProfile.Timer actual = profile.timers().get(i);
            assertThat(actual.enabled(), is(timer.get("timerAction").getAsString().equals("ACTIVATE")));
            assertThat("0001-01-01T" + actual.time() + ":00", is(timer.get("time").getAsString()));
            assertThat(actual.days(), hasSize(Set.copyOf(timer.getAsJsonArray("daysOfTheWeek").asList()).size()));
        }
    }
}
