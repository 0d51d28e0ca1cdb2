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
package org.openhab.binding.connecteddrive.internal.mybmw.command;

import static org.hamcrest.MatcherAssert.assertThat;
import static org.hamcrest.Matchers.*;
import static org.openhab.binding.connecteddrive.internal.source.CommandProgress.State.*;

import java.math.BigDecimal;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.concurrent.CompletableFuture;
import java.util.stream.Stream;

import org.eclipse.jdt.annotation.NonNullByDefault;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.MethodSource;
import org.openhab.binding.connecteddrive.internal.mybmw.PlayedCloud;
import org.openhab.binding.connecteddrive.internal.mybmw.state.Capabilities;
import org.openhab.binding.connecteddrive.internal.source.CommandProgress;
import org.openhab.binding.connecteddrive.internal.vehicle.Attribute;
import org.openhab.binding.connecteddrive.internal.vehicle.Readings;
import org.openhab.binding.connecteddrive.internal.vehicle.RemoteCommand;
import org.openhab.cloudcommons.http.HttpCall;

/**
 * Tests the life of commands (bmw-mybmw.md 8).
 *
 * @author Cloud Bindings Team - Initial contribution
 */
@NonNullByDefault
class AccountCommanderTest {

    private static final String EVENT = "{\"eventId\":\"e-1\",\"creationTime\":\"2026-05-02T07:20:00.123Z\"}";
    private final PlayedCar car = new PlayedCar();
    private final PlayedCloud cloud = car.cloud;
    private final List<CommandProgress> heard = new ArrayList<>();
    private final AccountCommander commander = car.commander();

    private List<CommandProgress.State> states() {
        return heard.stream().map(CommandProgress::state).toList();
    }

    private static String status(String word) {
        return "{\"eventStatus\":\"" + word + "\"}";
    }

    private void pass(int seconds) {
        cloud.scheduler().advance(Duration.ofSeconds(seconds));
    }

    @Test
    void aCommandPassesThroughItsStatesAndTheStateOfTheCarIsReadAgain() {
        cloud.always("/door-lock", 200, EVENT).next("/eventStatus", 200, status("PENDING"))
                .next("/eventStatus", 200, status("PENDING")).next("/eventStatus", 200, status("DELIVERED"))
                .next("/eventStatus", 200, status("EXECUTED"));
        CompletableFuture<CommandProgress> result = commander.send(RemoteCommand.DOOR_LOCK, heard::add);
        pass(25);
        assertThat(states(), contains(INITIATED, PENDING, DELIVERED, EXECUTED));
        assertThat(result.join().state(), is(EXECUTED));
        pass(8);
        assertThat(car.changes, is(1));
        HttpCall poll = cloud.calls("/eventStatus").get(0);
        assertThat(poll.uri().getQuery(), is("eventId=e-1"));
        assertThat(poll.method(), is("POST"));
        assertThat(poll.headers().get("bmw-vin"), is(PlayedCloud.VIN));
    }

    static Stream<Object[]> targets() {
        String remote = "/eadrax-vrccs/v4/presentation/remote-commands/";
        String charging = "/eadrax-crccs/v1/vehicles/" + PlayedCloud.VIN + "/";
        return Stream.of(new Object[] { RemoteCommand.LIGHT_FLASH, remote + "light-flash", "" },
                new Object[] { RemoteCommand.HORN_BLOW, remote + "horn-blow", "" },
                new Object[] { RemoteCommand.DOOR_LOCK, remote + "door-lock", "" },
                new Object[] { RemoteCommand.DOOR_UNLOCK, remote + "door-unlock", "" },
                new Object[] { RemoteCommand.VEHICLE_FINDER, remote + "vehicle-finder", "" },
                new Object[] { RemoteCommand.CLIMATE_NOW_START, remote + "climate-now", "action=START" },
                new Object[] { RemoteCommand.CLIMATE_NOW_STOP, remote + "climate-now", "action=STOP" },
                new Object[] { RemoteCommand.START_CHARGING, charging + "start-charging", "" },
                new Object[] { RemoteCommand.STOP_CHARGING, charging + "stop-charging", "" });
    }

    @ParameterizedTest
    @MethodSource("targets")
    void everyCommandGoesToItsPlaceAndAnEmptyAnswerMeansItIsDone(RemoteCommand command, String path, String query) {
        cloud.always(path, 200, "");
        assertThat(commander.send(command, heard::add).join().state(), is(EXECUTED));
        HttpCall call = cloud.calls(path).get(0);
        assertThat(call.uri().getPath(), is(path));
        assertThat(String.valueOf(call.uri().getQuery()), is(query.isEmpty() ? "null" : query));
        assertThat(new String(call.body(), StandardCharsets.UTF_8), is("{}"));
        assertThat(cloud.calls("/eventStatus"), is(empty()));
    }

    @Test
    void aRefusalOfTheCarIsToldInItsWords() {
        cloud.always("/horn-blow", 202, EVENT).always("/eventStatus", 200,
                "{\"eventStatus\":\"ERROR\",\"errorDetails\":{\"title\":\"Not now\",\"description\":\"Door open\"}}");
        CompletableFuture<CommandProgress> result = commander.send(RemoteCommand.HORN_BLOW, heard::add);
        pass(5);
        assertThat(result.join(), is(new CommandProgress(ERROR, "Not now: Door open")));
        assertThat(car.changes, is(0));
    }

    @Test
    void aRefusalWithoutTextsHasWordsOfOurOwn() {
        cloud.always("/horn-blow", 202, EVENT).always("/eventStatus", 200, """
                {"eventStatus":"ERROR","errorDetails":{"title":null,"description":null,"presentationType":"DIALOG",
                 "iconId":null,"isRetriable":false,"errorDetails":"<no error returned>"}}""");
        CompletableFuture<CommandProgress> result = commander.send(RemoteCommand.HORN_BLOW, heard::add);
        pass(5);
        assertThat(result.join(), is(new CommandProgress(ERROR, "@text/command.no-reason")));
    }

    @Test
    void nobodyWaitsLongerThanThreeMinutesAndThePausesGrow() {
        cloud.always("/door-lock", 200, EVENT).always("/eventStatus", 200, status("DELIVERED"));
        CompletableFuture<CommandProgress> result = commander.send(RemoteCommand.DOOR_LOCK, heard::add);
        pass(179);
        assertThat(result.isDone(), is(false));
        pass(15);
        assertThat(states(), contains(INITIATED, DELIVERED, TIMEOUT));
        assertThat(result.join().text(), is("@text/command.timeout"));
        assertThat(cloud.calls("/eventStatus").size(), is(both(greaterThan(10)).and(lessThan(25))));
        pass(600);
        assertThat(heard, hasSize(3));
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            403 | {"title":"Off","description":"Not in this car"} | @text/trouble.account.not-allowed ["Off: Not in this car"]
            409 | {"message":"busy"} | @text/trouble.account.busy
            489 | Blocked | @text/trouble.account.blocked
            408 | {} | @text/trouble.account.car-unreachable
            """)
    void whatTheCloudRefusesAtOnceIsToldAndNotSentAgain(int code, String body, String text) {
        cloud.always("/door-lock", code, body);
        CompletableFuture<CommandProgress> result = commander.send(RemoteCommand.DOOR_LOCK, heard::add);
        pass(60);
        assertThat(result.join(), is(new CommandProgress(ERROR, text)));
        assertThat(states(), contains(INITIATED, ERROR));
        assertThat(cloud.calls("/door-lock"), hasSize(1));
    }

    @Test
    void aSpentQuotaIsToldWithItsTime() {
        cloud.always("/door-lock", 403, """
                {"statusCode":403,"message":"Out of call volume quota. Quota will be replenished in 02:12:20."}""");
        CommandProgress result = commander.send(RemoteCommand.DOOR_LOCK, heard::add).join();
        assertThat(result.state(), is(ERROR));
        assertThat(result.text(), startsWith("@text/trouble.account.quota [\""));
    }

    @Test
    void aQuestionThatFailsIsAskedAgain() {
        cloud.always("/door-lock", 200, EVENT).next("/eventStatus", 503, "").next("/eventStatus", 200, "garbage")
                .always("/eventStatus", 200, status("EXECUTED"));
        CompletableFuture<CommandProgress> result = commander.send(RemoteCommand.DOOR_LOCK, heard::add);
        pass(20);
        assertThat(result.join().state(), is(EXECUTED));
    }

    @Test
    void aListenerThatFailsHoldsNobodyUp() {
        cloud.always("/door-lock", 200, EVENT).always("/light-flash", 200, "").always("/eventStatus", 200,
                status("EXECUTED"));
        CompletableFuture<CommandProgress> result = commander.send(RemoteCommand.DOOR_LOCK, progress -> {
            if (progress.state().isFinal()) {
                throw new IllegalStateException("a rule went wrong");
            }
        });
        pass(20);
        assertThat(result.isDone(), is(true));
        assertThat(commander.send(RemoteCommand.LIGHT_FLASH, heard::add).isDone(), is(true));
    }

    @Test
    void aLockOutInTheMiddleLeavesTheOutcomeOpen() {
        cloud.always("/door-lock", 200, EVENT).always("/eventStatus", 489, "Blocked");
        CompletableFuture<CommandProgress> result = commander.send(RemoteCommand.DOOR_LOCK, heard::add);
        pass(5);
        assertThat(result.join(), is(new CommandProgress(TIMEOUT, "@text/trouble.account.blocked")));
    }

    @Test
    void commandsPassOneAfterTheOtherAndTheLineHasAnEnd() {
        cloud.always("/light-flash", 200, EVENT).always("/door-lock", 200, "").always("/eventStatus", 200,
                status("PENDING"));
        commander.send(RemoteCommand.LIGHT_FLASH, heard::add);
        List<CompletableFuture<CommandProgress>> waiting = new ArrayList<>();
        for (int i = 0; i < CommandLine.LONGEST; i++) {
            waiting.add(commander.send(RemoteCommand.DOOR_LOCK, progress -> {
            }));
        }
        assertThat(cloud.calls("/door-lock"), is(empty()));
        assertThat(commander.send(RemoteCommand.DOOR_LOCK, heard::add).join(),
                is(new CommandProgress(ERROR, "@text/command.queue-full")));
        cloud.always("/eventStatus", 200, status("EXECUTED"));
        pass(15);
        waiting.forEach(result -> assertThat(result.join().state(), is(EXECUTED)));
        assertThat(cloud.calls("/door-lock"), hasSize(CommandLine.LONGEST));
    }

    @Test
    void closingEndsWhatIsUnderWayAndWhatWaits() {
        cloud.always("/light-flash", 200, EVENT);
        CompletableFuture<CommandProgress> first = commander.send(RemoteCommand.LIGHT_FLASH, heard::add);
        CompletableFuture<CommandProgress> second = commander.send(RemoteCommand.DOOR_LOCK, heard::add);
        commander.close();
        assertThat(first.join().state(), is(TIMEOUT));
        assertThat(second.join().state(), is(TIMEOUT));
        assertThat(commander.send(RemoteCommand.DOOR_LOCK, heard::add).join().text(), is("@text/command.closed"));
        pass(300);
        assertThat(cloud.calls("/door-lock"), is(empty()));
        assertThat(cloud.calls("/eventStatus"), is(empty()));
    }

    @Test
    void theFinderBringsThePlace() {
        cloud.always("/vehicle-finder", 200, EVENT).always("/eventStatus", 200, status("EXECUTED"))
                .always("/eventPosition", 200, """
                        {"positionData":{"status":"OK","position":{"latitude":48.177,"longitude":11.559,
                         "formattedAddress":"Musterweg 1","heading":87}},"errorDetails":null}""");
        commander.send(RemoteCommand.VEHICLE_FINDER, heard::add);
        pass(5);
        HttpCall call = cloud.calls("/eventPosition").get(0);
        assertThat(call.headers().get("latitude"), is("52.5"));
        assertThat(call.headers().get("longitude"), is("13.4"));
        assertThat(car.found.get(0).entries().stream().map(Readings.Entry::attribute).toList(),
                contains(Attribute.LATITUDE, Attribute.LONGITUDE, Attribute.HEADING, Attribute.ADDRESS));
        assertThat(car.found.get(0).entries().get(0).reading().value(), is(new BigDecimal("48.177")));
        assertThat(car.found.get(0).entries().get(0).reading().time(), is(PlayedCloud.START.plusSeconds(3)));
    }

    @Test
    void aCarThatWasNotFoundStaysWhereItWas() {
        cloud.always("/vehicle-finder", 200, EVENT).always("/eventStatus", 200, status("EXECUTED"))
                .always("/eventPosition", 200, "{\"positionData\":{\"status\":\"PENDING\",\"position\":null}}");
        commander.send(RemoteCommand.VEHICLE_FINDER, heard::add);
        pass(15);
        assertThat(car.found, is(empty()));
        assertThat(car.changes, is(1));
    }

    @Test
    void whatTheCarCannotDoIsNotSent() {
        car.capabilities = new Capabilities(Set.of("lights"));
        assertThat(commander.send(RemoteCommand.START_CHARGING, heard::add).join().text(),
                is("@text/command.unsupported [\"start-charging\"]"));
        assertThat(cloud.count(), is(0));
    }
}
