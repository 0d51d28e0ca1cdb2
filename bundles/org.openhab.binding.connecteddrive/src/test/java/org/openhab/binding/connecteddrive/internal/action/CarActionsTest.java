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
package org.openhab.binding.connecteddrive.internal.action;

import static org.hamcrest.MatcherAssert.assertThat;
import static org.hamcrest.Matchers.*;
import static org.openhab.binding.connecteddrive.internal.source.CommandProgress.State.*;

import java.math.BigDecimal;
import java.time.DayOfWeek;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalTime;
import java.time.ZoneId;
import java.time.ZoneOffset;
import java.util.EnumSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.CompletableFuture;

import org.eclipse.jdt.annotation.NonNullByDefault;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.openhab.binding.connecteddrive.internal.car.FakeSource;
import org.openhab.binding.connecteddrive.internal.car.FakeThing;
import org.openhab.binding.connecteddrive.internal.car.Structures;
import org.openhab.binding.connecteddrive.internal.car.Vehicle;
import org.openhab.binding.connecteddrive.internal.car.VehicleStore;
import org.openhab.binding.connecteddrive.internal.cardata.coverage.Coverage;
import org.openhab.binding.connecteddrive.internal.handler.Translator;
import org.openhab.binding.connecteddrive.internal.source.CloudException;
import org.openhab.binding.connecteddrive.internal.source.CommandProgress;
import org.openhab.binding.connecteddrive.internal.source.VehicleSource.Part;
import org.openhab.binding.connecteddrive.internal.vehicle.Attribute;
import org.openhab.binding.connecteddrive.internal.vehicle.ChargeProfile;
import org.openhab.binding.connecteddrive.internal.vehicle.ChargeProfile.Timer;
import org.openhab.binding.connecteddrive.internal.vehicle.Reading;
import org.openhab.binding.connecteddrive.internal.vehicle.Readings;
import org.openhab.binding.connecteddrive.internal.vehicle.RemoteCommand;
import org.openhab.binding.connecteddrive.internal.vehicle.Trips;
import org.openhab.binding.connecteddrive.internal.vehicle.Trips.Trip;
import org.openhab.cloudcommons.testkit.ManualScheduler;
import org.openhab.cloudcommons.testkit.MemoryStorage;

/**
 * Tests what rules can make a car do, and what they hear of it.
 *
 * @author Cloud Bindings Team - Initial contribution
 */
@NonNullByDefault
class CarActionsTest {

    private static final Instant TIME = Instant.parse("2026-05-01T10:00:00Z");

    private final ManualScheduler scheduler = new ManualScheduler(TIME);
    private final FakeSource source = new FakeSource();
    private final FakeThing thing = new FakeThing();
    private final Vehicle vehicle = new Vehicle(thing, new VehicleStore(new MemoryStorage<>()), car -> List.of(),
            scheduler, scheduler.clock(), ZoneOffset.UTC);
    private final Translator translator = new Translator((key, locale, arguments) -> key, () -> Locale.ENGLISH);
    private final CarActions actions = actions(Optional.of(vehicle));
    private final CarActions idle = actions(Optional.empty());

    private CarActions actions(Optional<Vehicle> car) {
        return new CarActions(() -> car, translator, ZoneId.of("Europe/Berlin"), Duration.ofMillis(1));
    }

    @BeforeEach
    void connect() {
        vehicle.restore();
        vehicle.connect((vin, interval, listener) -> Optional.of(source), "WBATEST0000000001", Duration.ofMinutes(30));
    }

    private void know(Attribute attribute, Object value) {
        vehicle.read(new Readings().add(attribute, new Reading(value, TIME)));
    }

    private Reply lock() {
        return actions.command(remote -> remote.send(RemoteCommand.DOOR_LOCK));
    }

    private static void assertReply(Reply reply, boolean accepted, CommandProgress.State state, String message) {
        assertThat(reply.outputs(), is(Map.of("accepted", accepted, "state", state.name(), "message", message)));
    }

    @Test
    void commandIsExecutedAndTheChannelsShowIt() {
        assertReply(lock(), true, EXECUTED, "action.command.executed");
        assertThat(source.asked, hasItem("send DOOR_LOCK"));
        assertThat(thing.shown("remote#state"), contains("INITIATED", "PENDING", "EXECUTED"));
    }

    @Test
    void commandByItsWord() {
        assertReply(actions.command(remote -> remote.send("light-flash")), true, EXECUTED, "action.command.executed");
        assertReply(actions.command(remote -> remote.send("fly")), false, ERROR, "words of command.unknown [\"fly\"]");
    }

    @Test
    void refusalIsToldWithItsReason() {
        source.end = new CommandProgress(ERROR, "@text/command.unsupported [\"door-lock\"]");
        assertReply(lock(), false, ERROR, "words of command.unsupported [\"door-lock\"]");
        source.end = new CommandProgress(ERROR);
        assertReply(lock(), false, ERROR, "command.no-reason");
        source.end = new CommandProgress(IGNORED);
        assertReply(lock(), false, IGNORED, "action.command.ignored");
        source.end = new CommandProgress(TIMEOUT);
        assertReply(lock(), false, TIMEOUT, "command.timeout");
    }

    @Test
    void commandThatTakesItsTimeGoesOn() {
        source.hangs = true;
        assertReply(lock(), true, PENDING, "action.under-way");
        assertThat(thing.state("remote#state"), is("PENDING"));
    }

    @Test
    void carWithoutConnectionSaysSo() {
        vehicle.disconnect();
        assertReply(lock(), false, ERROR, "words of command.no-connection");
        assertReply(actions.refresh(Part.STATE), false, ERROR, "command.no-connection");
    }

    @Test
    void thingThatIsNotInUseSaysSo() {
        assertReply(idle.command(remote -> remote.send("light-flash")), false, ERROR, "action.not-in-use");
        assertReply(idle.refresh(Part.STATE), false, ERROR, "action.not-in-use");
        assertThat(idle.list("trips", Attribute.TRIPS, lists -> lists.trips(0)).message(), is("action.not-in-use"));
        assertThat(idle.rawData(), is(Map.of("json", "", "message", "action.not-in-use")));
    }

    @Test
    void placeIsSent() {
        assertReply(actions.sendPoi("Goal", 48.177, 11.559, "Goal Street 1"), true, EXECUTED,
                "action.command.executed");
        assertReply(actions.sendPoi("Goal", 48.177, 11.559, null), true, EXECUTED, "action.command.executed");
        assertThat(source.asked, hasItems("poi Goal 48.177 11.559 Goal Street 1", "poi Goal 48.177 11.559 "));
        assertReply(actions.sendPoi("Goal", Double.NaN, 11.559, null), false, ERROR, "command.poi-invalid");
        assertReply(actions.sendPoi("Goal", 1, Double.POSITIVE_INFINITY, null), false, ERROR, "command.poi-invalid");
    }

    @Test
    void profileKeepsWhatIsNotNamed() {
        know(Attribute.CHARGE_PROFILE, Structures.profile());
        assertReply(actions.setProfile(null, null, null, LocalTime.of(4, 0)), true, EXECUTED,
                "action.command.executed");
        assertReply(actions.setProfile("IMMEDIATE_CHARGING", false, null, null), true, EXECUTED,
                "action.command.executed");
        ChargeProfile old = Structures.profile();
        assertThat(source.profiles, contains(old.withWindow(old.windowStart(), LocalTime.of(4, 0)),
                old.withMode("IMMEDIATE_CHARGING").withClimate(false)));
    }

    @Test
    void timerKeepsWhatIsNotNamed() {
        know(Attribute.CHARGE_PROFILE, Structures.profile());
        assertReply(actions.setTimer(1, null, LocalTime.of(6, 45), "SAT,SUN"), true, EXECUTED,
                "action.command.executed");
        assertThat(source.profiles.get(0).timers(),
                hasItem(new Timer(1, true, LocalTime.of(6, 45), Set.of(DayOfWeek.SATURDAY, DayOfWeek.SUNDAY))));
    }

    @Test
    void profileThatCannotBeChangedIsRefused() {
        assertReply(actions.setProfile(null, true, null, null), false, ERROR, "words of command.no-profile");
        know(Attribute.CHARGE_PROFILE, Structures.profile());
        assertReply(actions.setTimer(4, true, null, null), false, ERROR, "words of command.no-profile");
        assertReply(actions.setTimer(1, null, null, "someday"), false, ERROR, "action.days.unknown");
        assertReply(actions.setTimer(1, null, null, null), false, ERROR, "action.nothing-to-change");
        assertReply(actions.setProfile(" ", null, null, null), false, ERROR, "action.nothing-to-change");
        assertThat(source.profiles, is(empty()));
    }

    @Test
    void carIsReadNow() {
        assertReply(actions.refresh(Part.CHARGING), true, EXECUTED, "action.refresh.done");
        assertThat(source.asked, hasItem("refresh CHARGING"));
        source.refreshing = new CompletableFuture<>();
        assertReply(actions.refresh(Part.STATE), true, PENDING, "action.under-way");
        source.refreshing = CompletableFuture.failedFuture(new CloudException("trouble.budget", "12:00"));
        assertReply(actions.refresh(Part.STATE), false, ERROR, "trouble.budget");
        source.refreshing = CompletableFuture.failedFuture(new IllegalStateException("a secret"));
        assertReply(actions.refresh(Part.STATE), false, ERROR, "IllegalStateException");
    }

    @Test
    void tripsAreListed() {
        know(Attribute.TRIPS, new Trips(null,
                List.of(new Trip(TIME.minusSeconds(1800), TIME, new BigDecimal("20.5"), new BigDecimal("4"),
                        new BigDecimal("3.1"), null), new Trip(null, TIME.minusSeconds(9000), null, null, null, null)),
                null));
        Map<String, Object> outputs = actions.list("trips", Attribute.TRIPS, lists -> lists.trips(0)).outputs();
        assertThat(outputs.get("count"), is(2));
        assertThat(outputs.get("text"), is(
                "start 2026-05-01 11:30, end 2026-05-01 12:00, duration 1800 s, distance 20.5 km, soc 4 %, energy 3.1 kWh\n"
                        + "end 2026-05-01 09:30"));
        assertThat(outputs.get("message"), is(""));
        assertThat(actions.list("trips", Attribute.TRIPS, lists -> lists.trips(1)).entries(), hasSize(1));
    }

    @Test
    void everyOtherListHoldsWhatIsKnown() {
        Structures.all().forEach(this::know);
        assertThat(actions.list("sessions", Attribute.SESSIONS, lists -> lists.sessions(0)).entries().get(0),
                hasKey("title"));
        assertThat(actions.list("tires", Attribute.TIRES, CarLists::tires).entries().get(0),
                allOf(hasKey("wheel"), hasEntry("mounted", (Object) true)));
        assertThat(actions.list("places", Attribute.LOCATION_SETTINGS, CarLists::places).entries().get(0),
                hasKey("mode"));
    }

    @Test
    void emptyListSaysWhy() {
        assertThat(actions.list("places", Attribute.LOCATION_SETTINGS, CarLists::places).message(),
                is("action.list.nothing-yet"));
        source.deliverable = EnumSet.of(Attribute.MILEAGE);
        assertThat(actions.list("places", Attribute.LOCATION_SETTINGS, CarLists::places).outputs(),
                is(Map.of("places", List.of(), "count", 0, "text", "", "message", "action.list.not-delivered")));
        assertThat("worked out here", actions.list("trips", Attribute.TRIPS, lists -> lists.trips(0)).message(),
                is("action.list.nothing-yet"));
    }

    @Test
    void rawDataIsAnonymised() {
        assertThat(actions.rawData(), is(Map.of("json", "", "message", "action.raw.none")));
        vehicle.raw("state", "{\"vin\":\"WBATEST0000000001\",\"mileage\":20417}");
        assertThat(String.valueOf(actions.rawData().get("json")),
                allOf(containsString("20417"), not(containsString("WBATEST"))));
    }

    @Test
    void coverageIsTold() {
        assertThat(actions.coverage(Optional.empty()), is(Map.of("text", "", "message", "action.coverage.none")));
        Map<String, Object> outputs = actions.coverage(Optional
                .of(new Coverage(Set.of("b", "a"), Set.of("a"), Set.of("b"), Set.of(), Set.of("a"), Set.of("c"))));
        assertThat(outputs,
                allOf(hasEntry("asked", (Object) List.of("a", "b")), hasEntry("silent", (Object) List.of("b")),
                        hasEntry("unknown", (Object) List.of("c")), hasEntry("message", (Object) "")));
        assertThat(String.valueOf(outputs.get("text")), containsString("coverage.asked: 2"));
    }
}
