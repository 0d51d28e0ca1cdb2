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
import java.time.LocalTime;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.CompletableFuture;

import org.eclipse.jdt.annotation.NonNullByDefault;
import org.junit.jupiter.api.Test;
import org.openhab.binding.connecteddrive.internal.source.CloudException;
import org.openhab.binding.connecteddrive.internal.source.CommandProgress;
import org.openhab.binding.connecteddrive.internal.source.CommandProgress.State;
import org.openhab.binding.connecteddrive.internal.vehicle.Attribute;
import org.openhab.binding.connecteddrive.internal.vehicle.ChargeProfile;
import org.openhab.binding.connecteddrive.internal.vehicle.RemoteCommand;
import org.openhab.core.library.types.DateTimeType;
import org.openhab.core.library.types.OnOffType;
import org.openhab.core.library.types.QuantityType;
import org.openhab.core.library.types.StringType;

/**
 * Tests the way of a command from a channel to the cloud, and what is shown of it.
 *
 * @author Cloud Bindings Team - Initial contribution
 */
@NonNullByDefault
class VehicleCommandsTest extends VehicleScene {

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
}
