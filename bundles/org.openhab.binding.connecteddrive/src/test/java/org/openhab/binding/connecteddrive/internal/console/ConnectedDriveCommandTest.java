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
package org.openhab.binding.connecteddrive.internal.console;

import static org.hamcrest.MatcherAssert.assertThat;
import static org.hamcrest.Matchers.*;
import static org.mockito.ArgumentMatchers.any;
import static org.mockito.Mockito.doAnswer;
import static org.mockito.Mockito.mock;
import static org.mockito.Mockito.when;

import java.math.BigDecimal;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.Collection;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;

import org.eclipse.jdt.annotation.NonNullByDefault;
import org.eclipse.jdt.annotation.Nullable;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.openhab.binding.connecteddrive.internal.car.FakeSource;
import org.openhab.binding.connecteddrive.internal.car.FakeThing;
import org.openhab.binding.connecteddrive.internal.car.Structures;
import org.openhab.binding.connecteddrive.internal.car.Vehicle;
import org.openhab.binding.connecteddrive.internal.car.VehicleStore;
import org.openhab.binding.connecteddrive.internal.cardata.coverage.Coverage;
import org.openhab.binding.connecteddrive.internal.cardata.quota.Quota;
import org.openhab.binding.connecteddrive.internal.cardata.stream.StreamStatus;
import org.openhab.binding.connecteddrive.internal.handler.CarDataHandler;
import org.openhab.binding.connecteddrive.internal.handler.VehicleHandler;
import org.openhab.binding.connecteddrive.internal.vehicle.Attribute;
import org.openhab.binding.connecteddrive.internal.vehicle.DriveTrain;
import org.openhab.binding.connecteddrive.internal.vehicle.GeoPoint;
import org.openhab.binding.connecteddrive.internal.vehicle.Reading;
import org.openhab.binding.connecteddrive.internal.vehicle.Readings;
import org.openhab.binding.connecteddrive.internal.vehicle.RemoteCommand;
import org.openhab.binding.connecteddrive.internal.vehicle.VehicleFacts;
import org.openhab.cloudcommons.testkit.ManualScheduler;
import org.openhab.cloudcommons.testkit.MemoryStorage;
import org.openhab.core.io.console.Console;
import org.openhab.core.thing.Bridge;
import org.openhab.core.thing.Thing;
import org.openhab.core.thing.ThingRegistry;
import org.openhab.core.thing.ThingStatus;
import org.openhab.core.thing.ThingStatusDetail;
import org.openhab.core.thing.ThingStatusInfo;
import org.openhab.core.thing.ThingUID;

import com.google.gson.JsonObject;
import com.google.gson.JsonParser;

/**
 * Tests what the console tells, and that nothing of it has to be kept secret.
 *
 * @author Cloud Bindings Team - Initial contribution
 */
@NonNullByDefault
class ConnectedDriveCommandTest {

    private static final String VIN = "WBATEST0000000001";
    private static final ThingUID BRIDGE = new ThingUID("connecteddrive:cardata:home");
    private static final ThingUID CAR = new ThingUID("connecteddrive:vehicle:home:" + VIN);
    private static final Instant NOW = Instant.parse("2026-05-01T10:00:00Z");
    private static final String LINK = "http(s)://<YOUROPENHAB>:<YOURPORT>/connecteddrive/connect/abcdefghijklmnopqrstuv";
    private static final List<String> SECRETS = List.of(VIN, "48.177", "11.559", "20417", "Musterweg", "abcdefghij");

    private final ManualScheduler scheduler = new ManualScheduler(NOW);
    private final FakeSource source = new FakeSource();
    private final Vehicle vehicle = new Vehicle(new FakeThing(), new VehicleStore(new MemoryStorage<>()),
            car -> List.of(), scheduler, scheduler.clock(), ZoneOffset.UTC);
    private final CarDataHandler bridgeHandler = mock(CarDataHandler.class);
    private final VehicleHandler carHandler = mock(VehicleHandler.class);
    private final Bridge bridge = mock(Bridge.class);
    private final Thing car = mock(Thing.class);
    private final ThingRegistry registry = mock(ThingRegistry.class);
    private final Console console = mock(Console.class);
    private final List<String> lines = new ArrayList<>();
    private final ConnectedDriveCommand command = new ConnectedDriveCommand(registry, scheduler.clock());

    @BeforeEach
    void open() {
        Thing other = mock(Thing.class);
        when(other.getUID()).thenReturn(new ThingUID("other:thing:one"));
        Collection<Thing> things = List.of(car, bridge, other);
        when(registry.getAll()).thenReturn(things);
        when(bridge.getUID()).thenReturn(BRIDGE);
        when(bridge.getHandler()).thenReturn(bridgeHandler);
        when(bridge.getProperties()).thenReturn(Map.of("connectPage", LINK));
        when(bridge.getStatusInfo()).thenReturn(new ThingStatusInfo(ThingStatus.OFFLINE,
                ThingStatusDetail.CONFIGURATION_PENDING, "@text/offline.conf-pending.cardata [\"" + LINK + "\"]"));
        when(bridgeHandler.quota()).thenReturn(Optional.of(new Quota.State(7, 43, 38, NOW)));
        when(bridgeHandler.stream())
                .thenReturn(Optional.of(new StreamStatus(StreamStatus.State.CONNECTED, NOW, NOW.minusSeconds(600))));
        when(car.getUID()).thenReturn(CAR);
        when(car.getHandler()).thenReturn(carHandler);
        when(car.getStatusInfo()).thenReturn(new ThingStatusInfo(ThingStatus.ONLINE, ThingStatusDetail.NONE, null));
        when(carHandler.vehicle()).thenReturn(Optional.of(vehicle));
        when(carHandler.coverage()).thenReturn(Optional.of(new Coverage(Set.of("vehicle.a", "vehicle.b"),
                Set.of("vehicle.a"), Set.of("vehicle.b"), Set.of("vehicle.a"), Set.of(), Set.of("vehicle.c"))));
        doAnswer(call -> lines.add(call.getArgument(0))).when(console).println(any());
        doAnswer(call -> lines.add("Usage: " + call.getArgument(0))).when(console).printUsage(any());
        vehicle.connect((vin, interval, listener) -> Optional.of(source), VIN, Duration.ofMinutes(30));
        vehicle.facts(new VehicleFacts("BMW", "i4", DriveTrain.ELECTRIC, true, Map.of("vin", VIN),
                Set.of(RemoteCommand.DOOR_LOCK), Set.of("lock"), true));
        know(Attribute.MILEAGE, new BigDecimal("20417"));
        know(Attribute.GPS, new GeoPoint(new BigDecimal("48.177"), new BigDecimal("11.559")));
        know(Attribute.ADDRESS, "Musterweg 1");
        know(Attribute.TIRES, Structures.all().get(Attribute.TIRES));
        vehicle.complete(NOW.minusSeconds(300));
        vehicle.raw("state", "{\"vin\":\"" + VIN + "\",\"location\":{\"latitude\":48.177,\"longitude\":11.559,"
                + "\"address\":\"Musterweg 1\"},\"lock\":\"SECURED\"}");
    }

    private void know(Attribute attribute, @Nullable Object value) {
        vehicle.read(new Readings().add(attribute, new Reading(Objects.requireNonNull(value), NOW.minusSeconds(7200))));
    }

    private List<String> run(String... words) {
        lines.clear();
        command.execute(words, console);
        return List.copyOf(lines);
    }

    @Test
    void statusTellsHowAccountsAndCarsAre() {
        assertThat(run("status"),
                contains("connecteddrive:cardata:home OFFLINE CONFIGURATION_PENDING " + "offline.conf-pending.cardata",
                        "  calls: 7 used, 43 left today", "  stream: CONNECTED, last message 10 min ago",
                        "connecteddrive:vehicle:home:*** ONLINE NONE", "  car: ELECTRIC, takes 1 commands",
                        "  source: connected", "  last reading: 5 min ago", "  values: 5 attributes with a value",
                        "  answers: 1 kept for bug reports", "  keys: 1 of 2 with a value, 1 seen on the stream"));
    }

    @Test
    void dumpTellsWhatIsKnownButNoValue() {
        source.deliverable = EnumSet.of(Attribute.MILEAGE, Attribute.SOC);
        JsonObject dump = JsonParser.parseString(String.join("\n", run("dump", CAR.getAsString()))).getAsJsonObject();
        assertThat(dump.get("model").getAsString(), is("i4"));
        assertThat(dump.get("commands").toString(), is("[\"door-lock\"]"));
        assertThat(dump.getAsJsonObject("attributes").get("MILEAGE").getAsString(), is("2 h ago"));
        assertThat(dump.get("deliverable-without-value").toString(), is("[\"SOC\"]"));
        assertThat(dump.getAsJsonObject("entries").get("tires").getAsInt(), is(greaterThan(0)));
        assertThat(dump.get("answers").toString(), is("[\"state\"]"));
        assertThat(dump.getAsJsonObject("coverage").get("unknown").getAsInt(), is(1));
    }

    @Test
    void coverageTellsWhyThereIsNoData() {
        assertThat(run("coverage", CAR.getAsString()), hasItems("asked: 2", "silent: 1", "  vehicle.b"));
        when(carHandler.coverage()).thenReturn(Optional.empty());
        assertThat(run("coverage", CAR.getAsString()),
                contains("Only a connected car of a CarData account has a coverage report."));
    }

    @Test
    void rawAnswersAreAnonymised() {
        assertThat(String.join("\n", run("raw", CAR.getAsString())), containsString("SECURED"));
    }

    @Test
    void pageIsLinked() {
        assertThat(run("page", BRIDGE.getAsString()), contains(LINK));
        assertThat(run("page", CAR.getAsString()), contains("No such account is in use."));
        assertThat(run("page", "connecteddrive:cardata:away"), contains("No such account is in use."));
    }

    @Test
    void nothingThatIsPrintedHasToBeKeptSecret() {
        // What is looked for is really there.
        assertThat(vehicle.data().value(Attribute.ADDRESS, String.class), is("Musterweg 1"));
        assertThat(vehicle.rawAnswers().names(), contains("state"));
        for (List<String> output : List.of(run("status"), run("dump", CAR.getAsString()),
                run("coverage", CAR.getAsString()), run("raw", CAR.getAsString()))) {
            assertThat(output, is(not(empty())));
            SECRETS.forEach(secret -> assertThat(String.join("\n", output), not(containsString(secret))));
        }
    }

    @Test
    void whatIsUnknownGetsHelp() {
        for (String[] words : new String[][] { {}, { "stats" }, { "status", "x" }, { "dump" }, { "dump", "a", "b" },
                { "stats", "a" }, { "page" } }) {
            assertThat(run(words),
                    contains(startsWith("Usage: connecteddrive status"), startsWith("Usage: connecteddrive dump"),
                            startsWith("Usage: connecteddrive coverage"), startsWith("Usage: connecteddrive raw"),
                            startsWith("Usage: connecteddrive page")));
        }
        assertThat(run("dump", BRIDGE.getAsString()), contains("No such car is in use."));
        when(carHandler.vehicle()).thenReturn(Optional.empty());
        assertThat(run("raw", CAR.getAsString()), contains("No such car is in use."));
        when(registry.getAll()).thenReturn(List.of());
        assertThat(run("status"), contains("No things."));
    }

    @Test
    void wordsAreCompleted() {
        assertThat(completed(0, "s"), contains("status "));
        assertThat(completed(1, "dump", ""), contains(CAR.getAsString() + " "));
        assertThat(completed(1, "page", "conn"), contains(BRIDGE.getAsString() + " "));
        assertThat(completed(1, "status", ""), is(empty()));
    }

    private List<String> completed(int index, String... words) {
        List<String> candidates = new ArrayList<>();
        assertThat(command.getCompleter().complete(words, index, words[index].length(), candidates),
                is(!candidates.isEmpty()));
        return candidates;
    }
}
