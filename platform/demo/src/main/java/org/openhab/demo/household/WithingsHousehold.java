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
package org.openhab.demo.household;

import java.io.IOException;
import java.io.PrintStream;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;

import org.eclipse.jdt.annotation.NonNullByDefault;
import org.openhab.demo.cloud.SimulatedWithings;
import org.openhab.demo.expect.Expectation;
import org.openhab.demo.expect.ExpectedDevice;
import org.openhab.demo.expect.ExpectedPerson;
import org.openhab.demo.rest.OpenHabRest;
import org.openhab.demo.setup.Channels;
import org.openhab.demo.setup.DeviceThings;
import org.openhab.demo.setup.Patience;
import org.openhab.demo.setup.ThingStatuses;
import org.openhab.demo.setup.WithingsThings;

import com.google.gson.JsonElement;
import com.google.gson.JsonObject;

/**
 * The four persons of the demo with their appliances, from the account thing to the last channel.
 *
 * @author Cloud Bindings Team - Initial contribution
 */
@NonNullByDefault
public final class WithingsHousehold implements Household {

    /** Thing id and the name the cloud knows. */
    private static final Map<String, String> PERSONS = new TreeMap<>(
            Map.of("anna", "Anna", "ben", "Ben", "carla", "Carla", "dan", "Dan"));
    /** Other names that a channel of the table may have in a host. */
    private static final Set<String> OPTIONAL = Set.of("heart#ecg-measured-at", "heart#blood-pressure-measured-at",
            "heart#oxygen-saturation-measured-at", "sleep#in-bed");

    private final OpenHabRest rest;
    private final SimulatedWithings withings;
    private final WithingsThings things;
    private final ThingStatuses statuses;
    private final Channels channels;
    private final String publicUrl;
    private final PrintStream progress;
    private final List<String> uids = new ArrayList<>();
    private final Map<String, String> names = new LinkedHashMap<>();
    private final Map<String, String> devices = new LinkedHashMap<>();

    /** @param publicUrl where the cloud reaches the host, empty if it shall not */
    public WithingsHousehold(OpenHabRest rest, Channels channels, WithingsThings things, SimulatedWithings withings,
            String publicUrl, PrintStream progress) {
        this.publicUrl = publicUrl;
        this.rest = rest;
        this.things = things;
        this.withings = withings;
        this.statuses = new ThingStatuses(rest);
        this.channels = channels;
        this.progress = progress;
    }

    /** Creates account and persons, links them through the consent pages, then takes in their appliances. */
    @Override
    public void moveIn(Patience patience) throws IOException {
        String account = things.createAccount("demo", SimulatedWithings.CLIENT_ID, SimulatedWithings.CLIENT_SECRET,
                withings.apiUrl(), withings.accountUrl(), publicUrl);
        uids.add(account);
        for (Map.Entry<String, String> person : PERSONS.entrySet()) {
            String uid = things.createPerson(account, person.getKey(), person.getValue());
            uids.add(uid);
            names.put(uid, person.getValue());
            channels.expose(uid);
            progress.println("Link:  " + things.link(uid, person.getValue(), patience).text());
        }
        patience.until("all persons are ONLINE", () -> {
            statuses.requireOnline(uids);
            return true;
        });
        Map<String, JsonObject> appliances = new LinkedHashMap<>();
        Map<String, String> owners = new LinkedHashMap<>();
        for (Map.Entry<String, String> person : names.entrySet()) {
            for (JsonElement device : withings.present(person.getValue()).getAsJsonArray("devices")) {
                String id = device.getAsJsonObject().get("deviceid").getAsString();
                appliances.put(id, device.getAsJsonObject());
                owners.put(id, person.getKey());
            }
        }
        new DeviceThings(rest).adopt(appliances, owners).forEach((id, uid) -> {
            uids.add(uid);
            devices.put(id, uid);
        });
    }

    @Override
    public List<String> things() {
        return uids;
    }

    @Override
    public Map<String, String> devices() {
        return devices;
    }

    @Override
    public Map<String, JsonObject> truth() throws IOException {
        Map<String, JsonObject> truth = new LinkedHashMap<>();
        for (Map.Entry<String, String> person : names.entrySet()) {
            truth.put(person.getKey(), withings.present(person.getValue()));
        }
        return truth;
    }

    @Override
    public Map<String, Expectation> expectations() throws IOException {
        Map<String, Expectation> all = new LinkedHashMap<>();
        for (Map.Entry<String, String> person : names.entrySet()) {
            JsonObject present = withings.present(person.getValue());
            ExpectedPerson.of(present).forEach((channel, expectation) -> {
                if (!OPTIONAL.contains(channel)) {
                    all.put(person.getKey() + ":" + channel, expectation);
                }
            });
            for (JsonElement device : present.getAsJsonArray("devices")) {
                String uid = devices.get(device.getAsJsonObject().get("deviceid").getAsString());
                if (uid != null) {
                    ExpectedDevice.of(present, device.getAsJsonObject())
                            .forEach((channel, expectation) -> all.put(uid + ":" + channel, expectation));
                }
            }
        }
        return all;
    }
}
