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
package org.openhab.binding.connecteddrive.internal.car;

import static org.hamcrest.MatcherAssert.assertThat;
import static org.hamcrest.Matchers.*;
import static org.openhab.binding.connecteddrive.internal.car.Structures.TIME;
import static org.openhab.binding.connecteddrive.internal.car.Structures.decimal;

import java.time.DayOfWeek;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalTime;
import java.time.ZoneOffset;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.CompletableFuture;

import org.eclipse.jdt.annotation.NonNullByDefault;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.openhab.binding.connecteddrive.internal.derived.LeftOpen;
import org.openhab.binding.connecteddrive.internal.derived.Positions;
import org.openhab.binding.connecteddrive.internal.source.CloudException;
import org.openhab.binding.connecteddrive.internal.source.CommandProgress;
import org.openhab.binding.connecteddrive.internal.source.CommandProgress.State;
import org.openhab.binding.connecteddrive.internal.source.Trouble;
import org.openhab.binding.connecteddrive.internal.vehicle.Attribute;
import org.openhab.binding.connecteddrive.internal.vehicle.ChargeProfile;
import org.openhab.binding.connecteddrive.internal.vehicle.DriveTrain;
import org.openhab.binding.connecteddrive.internal.vehicle.Reading;
import org.openhab.binding.connecteddrive.internal.vehicle.Readings;
import org.openhab.binding.connecteddrive.internal.vehicle.RemoteCommand;
import org.openhab.binding.connecteddrive.internal.vehicle.VehicleFacts;
import org.openhab.cloudcommons.testkit.ManualScheduler;
import org.openhab.cloudcommons.testkit.MemoryStorage;
import org.openhab.core.library.types.DateTimeType;
import org.openhab.core.library.types.OnOffType;
import org.openhab.core.library.types.QuantityType;
import org.openhab.core.library.types.RawType;
import org.openhab.core.library.types.StringType;
import org.openhab.core.thing.ThingStatus;
import org.openhab.core.thing.ThingStatusDetail;
import org.openhab.core.types.TimeSeries.Policy;

/**
 * Tests a car from the answers of a cloud to its channels, and back.
 *
 * @author Cloud Bindings Team - Initial contribution
 */
@NonNullByDefault
class VehicleTest {

    private static final VehicleFacts ELECTRIC = new VehicleFacts("BMW", "i4", DriveTrain.ELECTRIC, true,
            Map.of("model", "i4"), EnumSet.of(RemoteCommand.DOOR_LOCK, RemoteCommand.LIGHT_FLASH), Set.of(), true);

    private final ManualScheduler scheduler = new ManualScheduler(TIME.plusSeconds(5));
    private final MemoryStorage<String> storage = new MemoryStorage<>();
    private final FakeSource source = new FakeSource();
    private FakeThing thing = new FakeThing();
    private Vehicle vehicle = vehicle();

    private Vehicle vehicle() {
        return new Vehicle(thing, new VehicleStore(storage),
                car -> List.of(new Positions(), new LeftOpen(Duration.ofMinutes(10))), scheduler, scheduler.clock(),
                ZoneOffset.UTC);
    }

    @BeforeEach
    void connect() {
        vehicle.restore();
        vehicle.connect((vin, interval, listener) -> Optional.of(source), "WBATEST0000000001", Duration.ofMinutes(30));
    }

    private void restart() {
        vehicle.dispose();
        thing = new FakeThing();
        vehicle = vehicle();
    }

    private void read(Attribute attribute, Object value, Instant time) {
        vehicle.read(new Readings().add(attribute, new Reading(value, time)));
    }

    private void everything() {
        Structures.all().forEach((attribute, value) -> read(attribute, value, TIME));
    }

    @Test
    void newerValuesAreShownOlderOnesAreNot() {
        read(Attribute.SOC, decimal("70"), TIME);
        read(Attribute.SOC, decimal("60"), TIME.minusSeconds(60));
        assertThat(thing.shown("range#soc"), contains("70 %"));
    }

    @Test
    void onlyLinkedChannelsAreShown() {
        thing.unlinked.add("range#soc");
        read(Attribute.SOC, decimal("70"), TIME);
        assertThat(thing.states, not(hasKey("range#soc")));
        thing.unlinked.clear();
        vehicle.show("range#soc");
        assertThat(thing.state("range#soc"), is("70 %"));
    }

    @Test
    void valuesComeBackAfterARestartWithTheirTimes() {
        read(Attribute.MILEAGE, decimal("20417"), TIME);
        read(Attribute.LAST_UPDATE, TIME, TIME);
        everything();
        vehicle.facts(ELECTRIC);
        restart();
        vehicle.restore();
        assertThat(thing.state("range#mileage"), is("20417 km"));
        assertThat(((DateTimeType) thing.states.get("status#last-update")).getZonedDateTime().toInstant(), is(TIME));
        assertThat(thing.state("session#title"), is("Yesterday"));
        assertThat("no news", thing.events, is(empty()));
        assertThat(thing.options.get("remote#command"),
                contains(new VehicleThing.Option("light-flash", ""), new VehicleThing.Option("door-lock", "")));
        read(Attribute.MILEAGE, decimal("20000"), TIME.minusSeconds(9));
        assertThat("older than what was restored", thing.state("range#mileage"), is("20417 km"));
    }

    @Test
    void lateNumbersGoToThePersistenceWithTheirTimes() {
        read(Attribute.SOC, decimal("70"), TIME);
        assertThat("just now", thing.series, is(anEmptyMap()));
        Instant hour = TIME.minusSeconds(3600);
        read(Attribute.MILEAGE, decimal("20417"), hour);
        assertThat(thing.series.get("range#mileage"), hasSize(1));
        var series = thing.series.get("range#mileage").get(0);
        assertThat(series.getPolicy(), is(Policy.ADD));
        assertThat(series.getBegin(), is(hour));
    }

    @Test
    void halvesOfAPositionAreShownOnceTheyBelongTogether() {
        read(Attribute.LATITUDE, decimal("48.177"), TIME);
        read(Attribute.LONGITUDE, decimal("11.55"), TIME.minusSeconds(20));
        assertThat(thing.states, not(hasKey("location#gps")));
        read(Attribute.LONGITUDE, decimal("11.559"), TIME);
        assertThat(thing.state("location#gps"), is("48.177,11.559"));
        read(Attribute.DESTINATION_LATITUDE, decimal("48"), TIME);
        read(Attribute.DESTINATION_LONGITUDE, decimal("11"), TIME.plusSeconds(2));
        assertThat(thing.state("navigation#destination"), is("UNDEF"));
        read(Attribute.DESTINATION_LATITUDE, decimal("48.1"), TIME.plusSeconds(2));
        assertThat(thing.state("navigation#destination"), is("48.1,11"));
    }

    @Test
    void channelsGoOnceTheAnswerIsCompleteAndComeBackWithAValue() {
        vehicle.facts(ELECTRIC);
        read(Attribute.SOC, decimal("70"), TIME);
        assertThat("may still come", thing.hidden(), not(hasItem("doors#hood")));
        assertThat("never will", thing.hidden(), hasItem("range#fuel"));
        vehicle.complete(TIME);
        assertThat(thing.hidden(), hasItems("doors#hood", "charge#power", "check#name", "profile#timer1-enabled"));
        assertThat(thing.hidden(),
                not(hasItems(is("range#soc"), is("status#lock"), is("update#state-update"), is("remote#command"))));
        assertThat(thing.state("status#last-fetched"), is(not("null")));
        int layouts = thing.layouts.size();
        read(Attribute.HOOD, "OPEN", TIME);
        assertThat(thing.hidden(), not(hasItem("doors#hood")));
        read(Attribute.HOOD, "CLOSED", TIME.plusSeconds(9));
        vehicle.complete(TIME.plusSeconds(9));
        vehicle.facts(ELECTRIC);
        assertThat("nothing flaps", thing.layouts, hasSize(layouts + 1));
    }

    @Test
    void timersAppearThatTheProfileHas() {
        vehicle.complete(TIME);
        read(Attribute.CHARGE_PROFILE, Structures.profile(), TIME);
        assertThat(thing.hidden(), not(hasItem("profile#timer2-day-sun")));
        assertThat(thing.hidden(), hasItem("profile#timer3-day-sun"));
    }

    @Test
    void layoutSurvivesARestart() {
        vehicle.facts(ELECTRIC);
        read(Attribute.SOC, decimal("70"), TIME);
        vehicle.complete(TIME);
        Set<String> before = thing.hidden();
        restart();
        vehicle.restore();
        assertThat(thing.hidden(), is(before));
    }

    @Test
    void carWithoutCommandsHasNoRemoteControl() {
        vehicle.facts(new VehicleFacts("BMW", "", DriveTrain.COMBUSTION, true, Map.of(), Set.of(), Set.of(), true));
        assertThat(thing.hidden(), hasItems("remote#command", "remote#state", "remote#message", "remote#finished",
                "status#charge", "charge#target", "range#hybrid"));
        assertThat(thing.hidden(), not(hasItem("range#fuel")));
    }

    @Test
    void aCloudWithOnePictureOffersNoViews() {
        vehicle.facts(new VehicleFacts("BMW", "", DriveTrain.ELECTRIC, true, Map.of(), Set.of(), Set.of(), false));
        assertThat(thing.hidden(), hasItem("image#view"));
        assertThat(thing.hidden(), not(hasItem("image#png")));
        vehicle.facts(ELECTRIC);
        assertThat(thing.hidden(), not(hasItem("image#view")));
    }

    @Test
    void whatTheCloudCannotDeliverIsNotAwaited() {
        source.deliverable = EnumSet.of(Attribute.SOC);
        vehicle.facts(ELECTRIC);
        assertThat(thing.hidden(), hasItem("doors#hood"));
        assertThat(thing.hidden(), not(hasItems(is("range#soc"), is("location#gps"))));
    }

    @Test
    void factsAreProperties() {
        vehicle.facts(ELECTRIC);
        assertThat(thing.properties, is(Map.of("model", "i4")));
    }

    @Test
    void troubleIsTheStatus() {
        vehicle.works("");
        assertThat(thing.status, is(ThingStatus.ONLINE));
        vehicle.fails(Trouble.BUDGET, "tomorrow");
        assertThat(thing.status, is(ThingStatus.OFFLINE));
        assertThat(thing.detail, is(ThingStatusDetail.COMMUNICATION_ERROR));
        assertThat(thing.text, is("tomorrow"));
        vehicle.fails(Trouble.GONE, "sold");
        assertThat(thing.detail, is(ThingStatusDetail.GONE));
        vehicle.fails(Trouble.CONFIGURATION, "wrong");
        assertThat(thing.detail, is(ThingStatusDetail.CONFIGURATION_ERROR));
    }

    @Test
    void commandRunsThroughItsStates() {
        vehicle.command("remote#command", new StringType("door-lock"));
        assertThat(source.asked, hasItem("send DOOR_LOCK"));
        assertThat(thing.shown("remote#state"), contains("INITIATED", "PENDING", "EXECUTED"));
        assertThat(thing.events, contains("remote#finished EXECUTED"));
    }

    @Test
    void commandThatCannotBeSentIsAnErrorWithItsReason() {
        vehicle.command("remote#command", new StringType("fly"));
        assertThat(thing.state("remote#state"), is("ERROR"));
        assertThat(thing.state("remote#message"), is("words of command.unknown [\"fly\"]"));
        vehicle.disconnect();
        vehicle.command("remote#command", new StringType("door-lock"));
        assertThat(thing.state("remote#message"), is("words of command.no-connection"));
        assertThat(source.asked, not(hasItem("send DOOR_LOCK")));
    }

    @Test
    void reasonOfTheCloudIsShownInTheWordsOfTheUser() {
        source.end = new CommandProgress(State.ERROR, "@text/command.no-reason");
        vehicle.command("remote#command", new StringType("door-lock"));
        assertThat(thing.state("remote#message"), is("words of command.no-reason"));
        assertThat(vehicle.remote().send(RemoteCommand.DOOR_LOCK).join(),
                is(new CommandProgress(State.ERROR, "words of command.no-reason")));
    }

    @Test
    void profileOfARuleTakesAlongWhatChannelsChangedJustBefore() {
        read(Attribute.CHARGE_PROFILE, Structures.profile(), TIME);
        vehicle.command("profile#climate", OnOffType.OFF);
        vehicle.remote().changeProfile(old -> Optional.of(old.withMode("IMMEDIATE_CHARGING")));
        assertThat(source.profiles, hasSize(1));
        assertThat(source.profiles.get(0).climate(), is(false));
        assertThat(source.profiles.get(0).mode(), is("IMMEDIATE_CHARGING"));
        scheduler.advance(ProfileDesk.PAUSE);
        assertThat("not again", source.profiles, hasSize(1));
    }

    @Test
    void carThatIsLeftOpenIsToldOnceEvenOverARestart() {
        read(Attribute.DOOR_DRIVER_FRONT, "OPEN", scheduler.now());
        scheduler.advance(Duration.ofMinutes(9));
        assertThat(thing.events, is(empty()));
        scheduler.advance(Duration.ofMinutes(5));
        assertThat(thing.events, contains("doors#left-open-event DOOR"));
        assertThat(thing.state("doors#left-open"), is("DOOR"));
        restart();
        connect();
        scheduler.advance(Duration.ofMinutes(20));
        assertThat(thing.events, is(empty()));
        read(Attribute.DOOR_DRIVER_FRONT, "CLOSED", scheduler.now());
        assertThat(thing.state("doors#left-open"), is("NONE"));
        assertThat(thing.events, is(empty()));
    }

    @Test
    void targetAndLimitAreSent() {
        vehicle.command("charge#target", QuantityType.valueOf("80 %"));
        vehicle.command("profile#target", QuantityType.valueOf("90 %"));
        vehicle.command("charge#ac-limit", QuantityType.valueOf("16000 mA"));
        assertThat(source.asked, hasItems("settings 80 null", "settings 90 null", "settings null 16"));
    }

    @Test
    void changesOfTheProfileAreSentTogether() {
        read(Attribute.CHARGE_PROFILE, Structures.profile(), TIME);
        vehicle.command("profile#climate", OnOffType.OFF);
        scheduler.advance(Duration.ofSeconds(3));
        vehicle.command("profile#timer1-day-sun", OnOffType.ON);
        vehicle.command("profile#timer1-day-mon", OnOffType.OFF);
        vehicle.command("profile#timer2-departure", new DateTimeType("2026-05-01T08:15:00Z"));
        vehicle.command("profile#timer2-enabled", OnOffType.ON);
        vehicle.command("profile#window-end", new DateTimeType("2026-05-01T05:30:00Z"));
        scheduler.advance(Duration.ofSeconds(4));
        assertThat("not yet", source.profiles, is(empty()));
        scheduler.advance(Duration.ofSeconds(2));
        assertThat(source.profiles,
                contains(new ChargeProfile("DELAYED_CHARGING", "CHARGING_WINDOW", "WEEKLY_PLANNER", false,
                        decimal("80"), decimal("16"), false, LocalTime.of(21, 0), LocalTime.of(5, 30),
                        List.of(new ChargeProfile.Timer(1, true, LocalTime.of(7, 35),
                                Set.of(DayOfWeek.TUESDAY, DayOfWeek.SUNDAY)),
                                new ChargeProfile.Timer(2, true, LocalTime.of(8, 15), Set.of())))));
    }

    @Test
    void modeBringsItsPreference() {
        read(Attribute.CHARGE_PROFILE, Structures.profile(), TIME);
        vehicle.command("profile#mode", new StringType("IMMEDIATE_CHARGING"));
        scheduler.advance(ProfileDesk.PAUSE);
        assertThat(source.profiles.get(0).preference(), is("NO_PRESELECTION"));
    }

    @Test
    void refusedProfileShowsTheOldValuesAgain() {
        read(Attribute.CHARGE_PROFILE, Structures.profile(), TIME);
        source.end = new CommandProgress(State.ERROR, "no");
        vehicle.command("profile#climate", OnOffType.OFF);
        thing.states.clear();
        scheduler.advance(ProfileDesk.PAUSE);
        assertThat(thing.state("profile#climate"), is("ON"));
        assertThat(thing.state("remote#message"), is("no"));
    }

    @Test
    void profileThatNobodyKnowsCannotBeChanged() {
        vehicle.command("profile#climate", OnOffType.OFF);
        read(Attribute.CHARGE_PROFILE, Structures.profile(), TIME);
        vehicle.command("profile#timer3-enabled", OnOffType.ON);
        vehicle.command("profile#limit", OnOffType.ON);
        scheduler.advance(ProfileDesk.PAUSE);
        assertThat(source.profiles, is(empty()));
        assertThat(thing.shown("remote#state"), contains("ERROR", "ERROR", "ERROR"));
    }

    @Test
    void updateSwitchesSpringBack() {
        vehicle.command("update#state-update", OnOffType.ON);
        vehicle.command("update#charging-update", OnOffType.ON);
        vehicle.command("update#state-update", OnOffType.OFF);
        assertThat(source.asked, hasItems("refresh STATE", "refresh CHARGING"));
        assertThat(thing.shown("update#state-update"), contains("OFF"));
        source.refreshing = new CompletableFuture<>();
        vehicle.command("update#state-update", OnOffType.ON);
        assertThat("while it is read", thing.shown("update#state-update"), hasSize(1));
        source.refreshing.completeExceptionally(new CloudException("trouble.some"));
        assertThat(thing.shown("update#state-update"), contains("OFF", "OFF"));
    }

    @Test
    void pictureIsFetchedOnceAndForEverySide() {
        assertThat(source.asked, contains("start", "picture VehicleStatus"));
        assertThat(((RawType) thing.states.get("image#png")).getMimeType(), is("image/png"));
        vehicle.show("image#png");
        vehicle.command("image#view", new StringType("FrontView"));
        assertThat(source.asked, contains("start", "picture VehicleStatus", "picture FrontView"));
        assertThat(thing.state("image#view"), is("FrontView"));
    }

    @Test
    void entryIsChosenByPlaceOrName() {
        everything();
        assertThat(thing.options.get("check#name"),
                contains(new VehicleThing.Option("0", "ENGINE_OIL"), new VehicleThing.Option("1", "TIRE_PRESSURE")));
        vehicle.command("check#name", new StringType("1"));
        assertThat(thing.state("check#name"), is("TIRE_PRESSURE"));
        assertThat(thing.state("check#severity"), is("HIGH"));
        vehicle.command("service#name", new StringType("OIL"));
        assertThat(thing.state("service#mileage"), is("1500 km"));
        vehicle.command("service#name", new StringType("7"));
        assertThat(thing.state("service#name"), is("OIL"));
    }

    @Test
    void eventsTellOfChangesNotOfFirstValues() {
        read(Attribute.CHARGING, "NOT_CHARGING", TIME);
        everything();
        assertThat(thing.events, is(empty()));
        read(Attribute.CHARGING, "CHARGING", TIME.plusSeconds(10));
        read(Attribute.CHARGING, "COMPLETE", TIME.plusSeconds(20));
        read(Attribute.ALARM, false, TIME);
        read(Attribute.ALARM, true, TIME.plusSeconds(10));
        read(Attribute.TRIP_END, TIME, TIME);
        read(Attribute.TRIP_END, TIME.plusSeconds(60), TIME.plusSeconds(60));
        assertThat(thing.events, contains("status#charging-event STARTED", "status#charging-event COMPLETE",
                "security#alarm-event TRIGGERED", "trip#finished 2026-05-01T10:01:00Z"));
    }

    @Test
    void rawAnswersAreShownWithoutWhatIsPrivate() {
        assertThat(thing.states, not(hasKey("status#raw")));
        vehicle.raw("state", "{\"currentMileage\":1,\"vin\":\"WBATEST0000000001\"}");
        vehicle.raw("profile", "[]");
        assertThat(thing.state("status#raw"), allOf(containsString("\"profile\""), containsString("currentMileage"),
                not(containsString("WBATEST0000000001"))));
    }

    @Test
    void sourceIsStartedOnceAndClosed() {
        vehicle.connect((vin, interval, listener) -> Optional.of(new FakeSource()), "x", Duration.ZERO);
        vehicle.dispose();
        assertThat(source.asked, contains("start", "picture VehicleStatus", "close"));
        assertThat("nothing waits", scheduler.pending(), is(0));
    }

    @Test
    void nothingIsKeptOfARemovedCar() {
        everything();
        vehicle.facts(ELECTRIC);
        vehicle.remove();
        read(Attribute.SOC, decimal("70"), TIME);
        assertThat(storage.getKeys(), is(empty()));
    }
}
