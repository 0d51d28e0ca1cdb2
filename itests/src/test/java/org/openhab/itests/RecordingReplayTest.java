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
package org.openhab.itests;

import static org.hamcrest.MatcherAssert.assertThat;
import static org.hamcrest.Matchers.*;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.io.IOException;
import java.math.BigDecimal;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;

import org.eclipse.jdt.annotation.NonNullByDefault;
import org.eclipse.jdt.annotation.Nullable;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.openhab.demo.setup.Channels;

import com.google.gson.JsonArray;
import com.google.gson.JsonElement;
import com.google.gson.JsonObject;
import com.google.gson.JsonParser;

/**
 * Recorded answers of the real cloud through the whole chain: recording, simulated cloud, binding, item.
 *
 * <p>
 * The expectation is read straight from the recording, with nothing of the binding and nothing of the simulator.
 *
 * @author Cloud Bindings Team - Initial contribution
 */
@NonNullByDefault
@ExtendWith(SharedHost.class)
class RecordingReplayTest {

    private static final Map<Integer, String> CHANNELS = Map.ofEntries(Map.entry(1, "weight"), Map.entry(4, "height"),
            Map.entry(5, "fat-free-mass"), Map.entry(6, "fat-ratio"), Map.entry(8, "fat-mass"),
            Map.entry(76, "muscle-mass"), Map.entry(77, "hydration"), Map.entry(88, "bone-mass"),
            Map.entry(91, "pulse-wave-velocity"), Map.entry(123, "vo2max"), Map.entry(155, "vascular-age"),
            Map.entry(158, "nerve-health-left"), Map.entry(159, "nerve-health-right"), Map.entry(167, "nerve-health"),
            Map.entry(168, "extracellular-water"), Map.entry(169, "intracellular-water"),
            Map.entry(170, "visceral-fat"), Map.entry(196, "nerve-response"), Map.entry(197, "nerve-response-left"),
            Map.entry(198, "nerve-response-right"), Map.entry(226, "basal-metabolic-rate"),
            Map.entry(227, "metabolic-age"), Map.entry(229, "skin-conductance"));
    private static final List<Integer> LOW_PRIORITY = List.of(10000, 10009, 10010);

    private final LiveHost host;

    RecordingReplayTest(LiveHost host) {
        this.host = host;
    }

    @ParameterizedTest
    @ValueSource(strings = { "aiowithings/measurement.json", "aiowithings/measurement_list_2.json",
            "aiowithings/measurement_positions.json", "home-assistant-core/get_meas_1.json",
            "home-assistant-core/measurements_1.json", "shimmer/withings-body-measures.json" })
    void bodyChannelsEqualTheNewestAcceptableMeasures(String recording) throws Exception {
        Path file = Path.of(System.getProperty("shared.dir", "shared"), "corpus/withings", recording);
        assumeTrue(Files.exists(file), "The recorded answers are not on this machine: " + file);
        JsonElement json = JsonParser.parseString(Files.readString(file));
        Map<String, BigDecimal> expected = newest(groups(json));
        assertThat(expected.keySet(), is(not(empty())));
        try (WithingsScene scene = WithingsScene.open(host)) {
            scene.cloud().cloud().control().call("PUT", "persons/" + scene.cloud().userId("Ben") + "/recording", json);
            String person = scene.linked("replay", "Ben");
            WithingsScene.patience().until("all " + expected.size() + " values of " + recording + " are there", () -> {
                Map<String, BigDecimal> actual = actual(person);
                if (!actual.equals(expected)) {
                    throw new IOException("expected " + expected + " but there is " + actual);
                }
                return true;
            });
        }
        System.out.println(recording + ": " + expected.size() + " body channels " + expected.keySet());
    }

    private Map<String, BigDecimal> actual(String person) throws IOException {
        Map<String, BigDecimal> values = new TreeMap<>();
        for (String channel : CHANNELS.values()) {
            String state = host.rest().state(Channels.item(person + ":body#" + channel));
            if (!"NULL".equals(state)) {
                values.put(channel, new BigDecimal(state.split(" ")[0]).stripTrailingZeros());
            }
        }
        return values;
    }

    private static Map<String, BigDecimal> newest(JsonArray groups) {
        Map<String, BigDecimal> values = new TreeMap<>();
        Map<String, long[]> ranks = new HashMap<>();
        for (JsonElement element : groups) {
            JsonObject group = element.getAsJsonObject();
            int attrib = group.get("attrib").getAsInt();
            if (attrib == 1 || group.get("category").getAsInt() != 1) {
                continue;
            }
            for (JsonElement item : group.getAsJsonArray("measures")) {
                JsonObject measure = item.getAsJsonObject();
                String channel = channel(measure, attrib);
                long[] rank = { attrib == 4 ? 0 : 1, group.get("date").getAsLong(),
                        LOW_PRIORITY.contains(attrib) ? 0 : 1,
                        group.has("modified") ? group.get("modified").getAsLong() : 0 };
                if (channel != null
                        && java.util.Arrays.compare(rank, ranks.getOrDefault(channel, new long[] { -1 })) > 0) {
                    ranks.put(channel, rank);
                    values.put(channel, measure.get("value").getAsBigDecimal()
                            .scaleByPowerOfTen(measure.get("unit").getAsInt()).stripTrailingZeros());
                }
            }
        }
        return values;
    }

    private static @Nullable String channel(JsonObject measure, int attrib) {
        int position = measure.has("position") && !measure.get("position").isJsonNull()
                ? measure.get("position").getAsInt()
                : 7;
        return position == 7 && attrib != 10 ? CHANNELS.get(measure.get("type").getAsInt()) : null;
    }

    private static JsonArray groups(JsonElement json) {
        if (json.isJsonArray()) {
            return json.getAsJsonArray();
        }
        JsonObject body = json.getAsJsonObject();
        body = body.has("body") ? body.getAsJsonObject("body") : body;
        return body.getAsJsonArray("measuregrps");
    }
}
