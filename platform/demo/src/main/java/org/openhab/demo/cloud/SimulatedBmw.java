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
import java.util.List;

import org.eclipse.jdt.annotation.NonNullByDefault;
import org.openhab.simulator.bmw.BmwCloud;
import org.openhab.simulator.bmw.CloudOptions;
import org.openhab.simulator.bmw.cardata.CarDataModule;
import org.openhab.simulator.bmw.model.Account;
import org.openhab.simulator.bmw.scenario.Fleets;
import org.openhab.simulator.bmw.stream.TrustStore;

import com.google.gson.JsonElement;
import com.google.gson.JsonObject;

/**
 * The simulated clouds of BMW with the fleet of the demo.
 *
 * @author Cloud Bindings Team - Initial contribution
 */
@NonNullByDefault
public final class SimulatedBmw implements AutoCloseable {

    /** Where all cars of the demo are at home, in degrees. */
    public static final String HOME = "48.177001,11.559002";

    private final BmwCloud cloud;

    private SimulatedBmw(BmwCloud cloud) {
        this.cloud = cloud;
    }

    /** Starts both clouds on one free port, the stream on another. */
    public static SimulatedBmw start() {
        return new SimulatedBmw(BmwCloud.start(new CloudOptions()));
    }

    /** The address of both clouds over HTTP. */
    public URI url() {
        return URI.create(cloud.apiUrl());
    }

    /** Where captchas are solved without a person. */
    public URI riddle() {
        return URI.create(cloud.apiUrl() + "/hcaptcha");
    }

    public int streamPort() {
        return cloud.module(CarDataModule.class).stream().port();
    }

    /** The options of a virtual machine that trusts the stream. */
    public List<String> trust() {
        TrustStore store = cloud.module(CarDataModule.class).stream().trustStore();
        return List.of("-Djavax.net.ssl.trustStore=" + store.path(),
                "-Djavax.net.ssl.trustStorePassword=" + store.password());
    }

    /** The customer of My BMW. */
    public Account myBmw() throws IOException {
        return account(Fleets.MYBMW_GCID);
    }

    /** The customer of CarData. */
    public Account carData() throws IOException {
        return account(Fleets.CARDATA_GCID);
    }

    /** What a car has on record: {@code GET cars/<vin>/present} of the control API. */
    public JsonObject present(String vin) {
        return cloud.control().call("GET", "cars/" + vin + "/present", null).getAsJsonObject();
    }

    /**
     * Lets a car do something.
     *
     * @param scenario {@code drive}, {@code charge} or {@code night}
     * @param options see the README of the simulator
     */
    public JsonElement begin(String vin, String scenario, JsonObject options) {
        return cloud.control().call("POST", "cars/" + vin + "/scenario/" + scenario, options);
    }

    @Override
    public void close() {
        cloud.close();
    }

    private Account account(String gcid) throws IOException {
        Account account = cloud.fleet().byGcid(gcid);
        if (account == null) {
            throw new IOException("The simulated clouds have no such customer");
        }
        return account;
    }
}
