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
package org.openhab.binding.withings.internal.sync;

import static org.hamcrest.MatcherAssert.assertThat;
import static org.hamcrest.Matchers.*;

import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;

import org.eclipse.jdt.annotation.NonNullByDefault;
import org.junit.jupiter.api.Test;
import org.openhab.binding.withings.internal.api.Device;
import org.openhab.binding.withings.internal.api.Measure;
import org.openhab.binding.withings.internal.api.MeasureGroup;
import org.openhab.binding.withings.internal.api.MeasureType;
import org.openhab.binding.withings.internal.api.Position;
import org.openhab.binding.withings.internal.channel.PersonChannels;
import org.openhab.binding.withings.internal.device.Beds;
import org.openhab.binding.withings.internal.device.DeviceFeed;
import org.openhab.binding.withings.internal.device.Devices;
import org.openhab.binding.withings.internal.device.HiddenChannels;
import org.openhab.binding.withings.internal.state.KnownDevices;
import org.openhab.binding.withings.internal.state.Sections;

/**
 * Tests which channels are hidden.
 *
 * @author Cloud Bindings Team - Initial contribution
 */
@NonNullByDefault
class HiddenChannelsTest extends FeedFixture {

    @Override
    protected Feed feed() {
        return new DeviceFeed(reader, data, publisher(), new Beds(data, publisher()));
    }

    private void devices(Device... devices) {
        data.part(Sections.DEVICES).change(before -> new KnownDevices(true, List.of(devices)));
    }

    /** The groups of which something is shown. */
    private Set<String> shownGroups() {
        return shown().stream().map(id -> id.substring(0, id.indexOf('#'))).collect(Collectors.toSet());
    }

    private Set<String> shown() {
        Set<String> shown = new TreeSet<>(PersonChannels.rows().keySet());
        shown.removeAll(HiddenChannels.of(data));
        return shown;
    }

    @Test
    void nothingIsHiddenBeforeTheDevicesAreKnown() {
        assertThat(HiddenChannels.of(data), is(empty()));
    }

    @Test
    void nothingIsHiddenWithAnUnknownDevice() {
        devices(Devices.device("x", "Toothbrush", "", 99));
        assertThat(HiddenChannels.of(data), is(empty()));
    }

    @Test
    void personWithoutAnythingKeepsStatusAndGoals() {
        devices();
        assertThat(shownGroups(), containsInAnyOrder("status", "goals"));
    }

    @Test
    void scaleShowsWhatItWeighs() {
        devices(Devices.SCALE);
        assertThat(shownGroups(), containsInAnyOrder("body", "status", "goals"));
        assertThat(shown(), hasItems("body#weight", "body#bone-mass", "body#measured-at"));
        assertThat(shown(), not(hasItem("body#visceral-fat")));
    }

    @Test
    void matShowsSleepAndItsBed() {
        devices(Devices.MAT);
        assertThat(shownGroups(), containsInAnyOrder("sleep", "nap", "status", "goals"));
        assertThat(shown(), hasItems("sleep#in-bed", "sleep#phase", "sleep#score"));
    }

    @Test
    void watchHasNoBedButThePhoneNeitherNights() {
        devices(Devices.device("w", "Activity Tracker", "ScanWatch", 93));
        assertThat(shown(), hasItems("sleep#score", "heart#heart-rate", "activity#steps", "workout#category"));
        assertThat(shown(), not(hasItem("sleep#in-bed")));
        devices(Devices.PHONE);
        assertThat(shownGroups(), containsInAnyOrder("activity", "workout", "status", "goals"));
    }

    @Test
    void whatSomebodyEntersByHandIsShown() {
        devices();
        data.measures()
                .merge(List.of(new MeasureGroup(1, 2, NOW, NOW, NOW, 1, null, null, 0,
                        List.of(new Measure(MeasureType.BODY_TEMPERATURE.number(), 371, -1, Position.NONE)))), NOW,
                        facts -> facts);
        assertThat(shown(), hasItems("temperature#body-temperature", "temperature#measured-at"));
        assertThat(shown(), not(hasItem("temperature#skin-temperature")));
    }

    @Test
    void bedOfAMatThatIsNotListedYetIsShown() {
        devices();
        new Beds(data, publisher()).bedEvent("mat", true, NOW);
        assertThat(shown(), hasItems("sleep#in-bed", "sleep#in-bed-changed-at"));
    }

    @Test
    void devicesAreReadOnceEachAndKeptOverRestarts() {
        Device twin = Devices.device(Devices.SCALE.id(), "Scale", "Body", 7);
        reader.answer(List.of(Devices.SCALE, twin, Devices.device("", "Scale", "", 7)));
        assertThat(run(), is(true));
        restart();
        assertThat(data.get(Sections.DEVICES), is(new KnownDevices(true, List.of(Devices.SCALE))));
        reader.trouble();
        assertThat(run(), is(false));
        assertThat("a failure takes nothing away", data.get(Sections.DEVICES).devices(), hasSize(1));
    }
}
