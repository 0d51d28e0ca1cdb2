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

import java.time.Duration;
import java.time.Instant;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

import org.eclipse.jdt.annotation.NonNullByDefault;
import org.junit.jupiter.api.Test;
import org.openhab.binding.connecteddrive.internal.source.Trouble;
import org.openhab.binding.connecteddrive.internal.vehicle.Attribute;
import org.openhab.binding.connecteddrive.internal.vehicle.DriveTrain;
import org.openhab.binding.connecteddrive.internal.vehicle.RemoteCommand;
import org.openhab.binding.connecteddrive.internal.vehicle.VehicleFacts;
import org.openhab.core.library.types.DateTimeType;
import org.openhab.core.library.types.RawType;
import org.openhab.core.library.types.StringType;
import org.openhab.core.thing.ThingStatus;
import org.openhab.core.thing.ThingStatusDetail;
import org.openhab.core.types.TimeSeries.Policy;

/**
 * Tests a car from the answers of a cloud to its channels.
 *
 * @author Cloud Bindings Team - Initial contribution
 */
@NonNullByDefault
class VehicleTest extends VehicleScene {

    private static final VehicleFacts ELECTRIC = new VehicleFacts("BMW", "i4", DriveTrain.ELECTRIC, true,
            Map.of("model", "i4"), EnumSet.of(RemoteCommand.DOOR_LOCK, RemoteCommand.LIGHT_FLASH), Set.of(), true);

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
        assertThat(thing.options.get("remote#command"), contains(new VehicleThing.Option("light-flash", "light-flash"),
                new VehicleThing.Option("door-lock", "door-lock")));
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
    void whatComesTooLateIsNotKept() {
        everything();
        vehicle.facts(ELECTRIC);
        vehicle.dispose();
        List.copyOf(storage.getKeys()).forEach(storage::remove);
        read(Attribute.SOC, decimal("70"), TIME);
        assertThat(storage.getKeys(), is(empty()));
    }
}
