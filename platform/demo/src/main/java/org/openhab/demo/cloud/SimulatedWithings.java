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
package org.openhab.demo.cloud;

import java.io.IOException;
import java.net.URI;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;

import org.eclipse.jdt.annotation.NonNullByDefault;
import org.openhab.simulator.withings.CloudOptions;
import org.openhab.simulator.withings.WithingsCloud;
import org.openhab.simulator.withings.model.SimulatedHousehold;

import com.google.gson.JsonElement;
import com.google.gson.JsonObject;

/**
 * The simulated Withings cloud of the demo, with what it holds of its persons.
 *
 * @author Cloud Bindings Team - Initial contribution
 */
@NonNullByDefault
public final class SimulatedWithings implements AutoCloseable {

    public static final String CLIENT_ID = "demo-client-id";
    public static final String CLIENT_SECRET = "demo-client-secret";

    /** What the cloud measures, in the words of the binding's channels: withings.md 4.3 to group {@code body}. */
    private static final Map<Integer, String> BODY_CHANNELS = Map.ofEntries(Map.entry(1, "weight"),
            Map.entry(4, "height"), Map.entry(5, "fat-free-mass"), Map.entry(6, "fat-ratio"), Map.entry(8, "fat-mass"),
            Map.entry(76, "muscle-mass"), Map.entry(77, "hydration"), Map.entry(88, "bone-mass"),
            Map.entry(91, "pulse-wave-velocity"), Map.entry(123, "vo2max"), Map.entry(155, "vascular-age"),
            Map.entry(158, "nerve-health-left"), Map.entry(159, "nerve-health-right"), Map.entry(167, "nerve-health"),
            Map.entry(168, "extracellular-water"), Map.entry(169, "intracellular-water"),
            Map.entry(170, "visceral-fat"), Map.entry(196, "nerve-response"), Map.entry(197, "nerve-response-left"),
            Map.entry(198, "nerve-response-right"), Map.entry(226, "basal-metabolic-rate"),
            Map.entry(227, "metabolic-age"), Map.entry(229, "skin-conductance"));

    private final WithingsCloud cloud;

    private SimulatedWithings(WithingsCloud cloud) {
        this.cloud = cloud;
    }

    /** Starts the cloud on a free port, with an application that may send its users back to the given host. */
    public static SimulatedWithings start(int hostPort) {
        return new SimulatedWithings(WithingsCloud
                .start(new CloudOptions(SimulatedHousehold::create).client(CLIENT_ID, CLIENT_SECRET).callbackUrls(
                        "http://localhost:" + hostPort + "/withings", "http://127.0.0.1:" + hostPort + "/withings")));
    }

    public WithingsCloud cloud() {
        return cloud;
    }

    public URI apiUrl() {
        return URI.create(cloud.apiUrl());
    }

    public URI accountUrl() {
        return URI.create(cloud.accountUrl());
    }

    /** The user id behind the short name of a person. */
    public long userId(String name) throws IOException {
        return cloud.model().people().all().stream().filter(person -> person.shortName().equals(name)).findFirst()
                .orElseThrow(() -> new IOException("The simulated cloud has no person " + name)).userId();
    }

    /**
     * What counts of a person now, as the cloud itself sees it: {@code GET persons/<id>/present} of its control API.
     */
    public JsonObject present(String name) throws IOException {
        return cloud.control().call("GET", "persons/" + userId(name) + "/present", null).getAsJsonObject();
    }

    /**
     * What the cloud itself holds as current for the group {@code body} of a person.
     *
     * @return exact decimal text in the unit of withings.md 4.3 by channel id
     */
    public Map<String, String> body(String name) throws IOException {
        JsonObject record = cloud.control().call("GET", "persons/" + userId(name) + "/record", null).getAsJsonObject();
        Map<String, String> values = new TreeMap<>();
        for (JsonElement element : record.getAsJsonArray("current")) {
            JsonObject value = element.getAsJsonObject();
            if (value.get("position") == null || value.get("position").isJsonNull()) {
                Optional.ofNullable(BODY_CHANNELS.get(value.get("type").getAsInt()))
                        .ifPresent(channel -> values.put(channel, value.get("value").getAsString()));
            }
        }
        return values;
    }

    @Override
    public void close() {
        cloud.close();
    }
}
