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
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Objects;

import org.eclipse.jdt.annotation.NonNullByDefault;
import org.openhab.demo.cloud.SimulatedBmw;
import org.openhab.demo.consent.Browser;
import org.openhab.demo.consent.DeviceWalk;
import org.openhab.demo.expect.Expectation;
import org.openhab.demo.expect.ExpectedCarData;
import org.openhab.demo.expect.ExpectedCarDataCar;
import org.openhab.demo.rest.OpenHabRest;
import org.openhab.demo.setup.BmwThings;
import org.openhab.simulator.bmw.model.Account;

/**
 * The customer of CarData with two cars, linked by a device code.
 *
 * @author Cloud Bindings Team - Initial contribution
 */
@NonNullByDefault
public final class CarDataHousehold extends CarHousehold {

    private final BmwThings things;
    private final SimulatedBmw bmw;

    /** @param host the address of the host */
    public CarDataHousehold(OpenHabRest rest, URI host, SimulatedBmw bmw, PrintStream progress) throws IOException {
        super(rest, host, bmw, bmw.carData(), ExpectedCarDataCar::of, progress);
        this.things = new BmwThings(rest);
        this.bmw = bmw;
    }

    @Override
    public Map<String, Expectation> expectations() {
        Map<String, Expectation> all = new LinkedHashMap<>(super.expectations());
        ExpectedCarData.account().forEach((channel, expectation) -> all.put(bridge() + ":" + channel, expectation));
        return all;
    }

    @Override
    protected String createBridge(Account owner) throws IOException {
        return things.createCarData("cardata", Objects.requireNonNull(owner.clientId()), bmw.url(), "localhost",
                bmw.streamPort());
    }

    @Override
    protected String connect(URI link, Account owner) throws IOException {
        return new DeviceWalk(new Browser()).confirm(link, owner.userName(), owner.password()).text();
    }
}
