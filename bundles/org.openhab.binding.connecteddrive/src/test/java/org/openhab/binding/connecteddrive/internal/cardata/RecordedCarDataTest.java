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
package org.openhab.binding.connecteddrive.internal.cardata;

import static org.hamcrest.MatcherAssert.assertThat;
import static org.hamcrest.Matchers.*;
import static org.junit.jupiter.api.Assumptions.assumeTrue;
import static org.mockito.Mockito.*;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.concurrent.CompletableFuture;

import org.eclipse.jdt.annotation.NonNullByDefault;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.openhab.binding.connecteddrive.internal.car.FakeThing;
import org.openhab.binding.connecteddrive.internal.car.Vehicle;
import org.openhab.binding.connecteddrive.internal.car.VehicleStore;
import org.openhab.binding.connecteddrive.internal.cardata.stream.StreamStatus;
import org.openhab.binding.connecteddrive.internal.cardata.stream.TelemetryStream;
import org.openhab.binding.connecteddrive.internal.channel.VehicleChannels;
import org.openhab.binding.connecteddrive.internal.corpus.ShownText;
import org.openhab.binding.connecteddrive.internal.derived.Journeys;
import org.openhab.binding.connecteddrive.internal.derived.LeftOpen;
import org.openhab.binding.connecteddrive.internal.derived.Ranges;
import org.openhab.cloudcommons.auth.TokenPair;
import org.openhab.cloudcommons.http.HttpAnswer;
import org.openhab.cloudcommons.http.HttpCall;
import org.openhab.cloudcommons.testkit.ManualScheduler;
import org.openhab.cloudcommons.testkit.MemoryStorage;
import org.openhab.cloudcommons.testkit.MemoryVault;
import org.openhab.core.library.types.StringType;

import com.google.gson.JsonObject;
import com.google.gson.JsonParser;

/**
 * Tests that the channels of the recorded car of CarData show what an independent reader of its files says.
 *
 * @author Cloud Bindings Team - Initial contribution
 */
@NonNullByDefault
class RecordedCarDataTest {

    private static final Path CORPUS = Path.of(System.getProperty("shared.dir", "../shared"), "corpus", "bmw",
            "pitwall-mcp");
    private static final Instant NOW = Instant.parse("2026-09-20T12:00:00Z");
    /** Commands, raw data and pictures; and when openHAB asked, which is no value of the car. */
    private static final Set<String> CONTROLS = Set.of("status#raw", "image#png", "image#view", "status#last-fetched");
    /** The groups and channels of a plug. */
    private static final String OF_PLUG = "(charge|charge-port|battery|profile|statistic|session)#.*|range#(soc|electric|hybrid|radius-electric|radius-hybrid).*";

    private final ManualScheduler time = new ManualScheduler(NOW);
    private final MemoryStorage<String> storage = new MemoryStorage<>();
    private final FakeThing thing = new FakeThing();

    @ParameterizedTest
    @ValueSource(strings = { "telematic_real.json", "telematic_extended.json" })
    void everyChannelShowsWhatTheFilesSay(String file) throws Exception {
        assumeTrue(Files.isDirectory(CORPUS), "No recordings here: " + CORPUS);
        JsonObject values = JsonParser.parseString(text(file)).getAsJsonObject().getAsJsonObject("telematicData");
        ExpectedCarData expected = new ExpectedCarData(values);
        Vehicle vehicle = vehicle(file);
        for (int place = 0; place < Math.max(1, expected.services()); place++) {
            vehicle.command("service#name", new StringType(String.valueOf(place)));
            assertThat("entry " + place, shown().toString().replace(", ", "\n"),
                    is(expected.states(place).toString().replace(", ", "\n")));
        }
        Set<String> there = new TreeSet<>(VehicleChannels.rows().keySet());
        there.removeAll(thing.hidden());
        assertThat(there, hasItem("status#service-date"));
        assertThat(there, everyItem(not(matchesPattern(OF_PLUG))));
        assertThat(thing.properties, hasEntry("model", "X1 sDrive18i"));
        Set<String> unmapped = expected.present();
        unmapped.removeAll(expected.used());
        System.out.printf("%-24s %d keys, %d with a value, in %d channels, unmapped: %s%n", file, values.size(),
                expected.present().size(), expected.states(0).size(), unmapped);
        assertThat(unmapped, is(empty()));
        vehicle.dispose();
    }

    /** Read by the account's plan on its first minutes. */
    private Vehicle vehicle(String file) throws IOException {
        String vin = JsonParser.parseString(text("mappings_list.json")).getAsJsonArray().get(0).getAsJsonObject()
                .get("vin").getAsString();
        TelemetryStream stream = mock(TelemetryStream.class);
        when(stream.status()).thenReturn(new StreamStatus(StreamStatus.State.CONNECTING, NOW, null));
        TokenPair pair = new TokenPair("access0", "refresh0", NOW.plusSeconds(3000), Set.of(), "gcid", "h.p.s");
        Map<String, String> answers = Map.of("/mappings", text("mappings_list.json"), "/basicData",
                text("basic_data_real.json"), "/telematicData", text(file), "/smartMaintenanceTyreDiagnosis",
                text("tyre_diagnosis_real.json"));
        CarDataAccount account = new CarDataAccount(
                new Endpoints("https://oauth.example", "https://api.example", "host", 1), "client",
                new AccountMeans(call -> CompletableFuture.completedFuture(answer(call, answers)),
                        new MemoryVault(pair), storage, (host, port, logins, listener) -> stream, time, time.clock(),
                        new Random(1), Duration.ofSeconds(30)),
                mock(AccountListener.class));
        Vehicle vehicle = new Vehicle(
                thing, new VehicleStore(storage), car -> List.of(new LeftOpen(Duration.ofMinutes(10)),
                        new Ranges(() -> car.facts().driveTrain()), new Journeys(ZoneOffset.UTC)),
                time, time.clock(), ZoneOffset.UTC);
        vehicle.restore();
        account.start();
        vehicle.connect(account::source, vin, Duration.ofHours(1));
        time.advance(Duration.ofMinutes(10));
        account.close();
        return vehicle;
    }

    private static HttpAnswer answer(HttpCall call, Map<String, String> answers) {
        String path = call.uri().getPath();
        return answers.entrySet().stream().filter(one -> path.endsWith(one.getKey())).findFirst()
                .map(one -> HttpAnswer.of(200, HttpCall.JSON, one.getValue()))
                .orElseGet(() -> SmallCarData.healthy(call));
    }

    private Map<String, String> shown() {
        Map<String, String> states = new TreeMap<>();
        thing.states.forEach((channel, state) -> {
            String text = ShownText.of(state);
            if (!text.isEmpty() && !CONTROLS.contains(channel) && !thing.hidden().contains(channel)) {
                states.put(channel, text);
            }
        });
        return states;
    }

    private static String text(String file) throws IOException {
        return Files.readString(CORPUS.resolve(file));
    }
}
