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
import java.net.URI;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Function;

import org.eclipse.jdt.annotation.NonNullByDefault;
import org.openhab.demo.cloud.SimulatedBmw;
import org.openhab.demo.expect.Expectation;
import org.openhab.demo.rest.OpenHabRest;
import org.openhab.demo.setup.CarThings;
import org.openhab.demo.setup.Patience;
import org.openhab.demo.setup.ThingStatuses;
import org.openhab.simulator.bmw.model.Account;

import com.google.gson.JsonObject;

/**
 * A customer of BMW: one bridge, and the cars it puts into the inbox.
 *
 * @author Cloud Bindings Team - Initial contribution
 */
@NonNullByDefault
abstract class CarHousehold implements Household {

    private final URI host;
    private final SimulatedBmw bmw;
    private final Account owner;
    private final Function<JsonObject, Map<String, Expectation>> expected;
    private final PrintStream progress;
    private final ThingStatuses statuses;
    private final CarThings cars;
    private final List<String> uids = new ArrayList<>();
    private final Map<String, String> byVin = new LinkedHashMap<>();

    /** @param expected makes expectations of a car's record, by channel id */
    CarHousehold(OpenHabRest rest, URI host, SimulatedBmw bmw, Account owner,
            Function<JsonObject, Map<String, Expectation>> expected, PrintStream progress) {
        this.host = host;
        this.bmw = bmw;
        this.owner = owner;
        this.expected = expected;
        this.progress = progress;
        this.statuses = new ThingStatuses(rest);
        this.cars = new CarThings(rest);
    }

    /** Creates the bridge; answers its UID. */
    protected abstract String createBridge(Account customer) throws IOException;

    /** Does what the page behind the link asks for; answers the last page. */
    protected abstract String connect(URI link, Account customer) throws IOException;

    @Override
    public void moveIn(Patience patience) throws IOException {
        String bridge = createBridge(owner);
        uids.add(bridge);
        progress.println("Link:  " + connect(statuses.awaitConnectLink(bridge, host, patience), owner));
        patience.until(bridge + " is ONLINE", () -> {
            statuses.requireOnline(uids);
            return true;
        });
        List<String> vins = owner.mappings().stream().map(mapping -> mapping.car().vin()).toList();
        byVin.putAll(cars.adopt(vins, patience));
        uids.addAll(byVin.values());
    }

    /** The UID of the bridge, which is the first thing of all. */
    protected String bridge() {
        return uids.get(0);
    }

    @Override
    public List<String> things() {
        return uids;
    }

    @Override
    public Map<String, Expectation> expectations() {
        Map<String, Expectation> all = new LinkedHashMap<>();
        byVin.forEach((vin, uid) -> expected.apply(bmw.present(vin))
                .forEach((channel, expectation) -> all.put(uid + ":" + channel, expectation)));
        return all;
    }

    @Override
    public Map<String, String> devices() {
        return byVin;
    }

    @Override
    public Map<String, JsonObject> truth() {
        Map<String, JsonObject> truth = new LinkedHashMap<>();
        byVin.forEach((vin, uid) -> truth.put(uid, bmw.present(vin)));
        return truth;
    }
}
