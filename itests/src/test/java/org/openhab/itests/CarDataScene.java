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

import java.io.IOException;
import java.time.Duration;
import java.util.List;
import java.util.Set;

import org.eclipse.jdt.annotation.NonNullByDefault;
import org.openhab.demo.setup.Channels;
import org.openhab.demo.setup.Patience;
import org.openhab.simulator.bmw.BmwCloud;
import org.openhab.simulator.bmw.CloudOptions;
import org.openhab.simulator.bmw.cardata.CarDataModule;
import org.openhab.simulator.bmw.scenario.Fleets;
import org.openhab.simulator.bmw.stream.CarDataStream;

import com.google.gson.JsonObject;

/**
 * A host of its own with an account of CarData, whose stream it trusts, and one car of that account.
 *
 * @author Cloud Bindings Team - Initial contribution
 */
@NonNullByDefault
final class CarDataScene implements AutoCloseable {

    static final String VIN = "WBASIM0000CDATA01";
    private static final String BRIDGE = "connecteddrive:cardata:scene";
    private static final String CAR = "connecteddrive:vehicle:scene:car";
    private static final Duration LIMIT = Duration.ofSeconds(120);

    private final BmwCloud cloud;
    private final LiveHost host;

    private CarDataScene(BmwCloud cloud, LiveHost host) {
        this.cloud = cloud;
        this.host = host;
    }

    /**
     * Starts cloud and host, links the account and waits until the car is ONLINE and its stream flows.
     *
     * @param options further options of the host's virtual machine
     */
    static CarDataScene start(String name, List<String> options) throws IOException {
        BmwCloud cloud = BmwCloud.start(new CloudOptions().option("deviceAutoApprove", "true"));
        LiveHost host = null;
        try {
            host = CarHosts.trusting(name, cloud, options);
            CarDataScene scene = new CarDataScene(cloud, host);
            scene.link();
            return scene;
        } catch (IOException | RuntimeException e) {
            if (host != null) {
                host.close();
            }
            cloud.close();
            throw e;
        }
    }

    LiveHost host() {
        return host;
    }

    CarDataStream stream() {
        return cloud.module(CarDataModule.class).stream();
    }

    /** Gives an item to some channels of the car. */
    void expose(Set<String> channels) throws IOException {
        host.channels().expose(CAR, uid -> channels.contains(uid.substring(CAR.length() + 1)));
    }

    /** The name of the item of a channel. */
    String item(String channel) {
        return Channels.item(CAR + ":" + channel);
    }

    @Override
    public void close() {
        host.close();
        cloud.close();
    }

    private void link() throws IOException {
        Patience patience = new Patience(LIMIT);
        JsonObject account = new JsonObject();
        account.addProperty("clientId", Fleets.CARDATA_CLIENT_ID);
        account.addProperty("oauthUrl", cloud.apiUrl());
        account.addProperty("apiUrl", cloud.apiUrl());
        account.addProperty("streamHost", "localhost");
        account.addProperty("streamPort", stream().port());
        host.rest().createThing(BRIDGE, "CarData", null, account);
        JsonObject vehicle = new JsonObject();
        vehicle.addProperty("vin", VIN);
        host.rest().createThing(CAR, "i4", BRIDGE, vehicle);
        patience.until("the car is ONLINE", () -> {
            JsonObject status = host.rest().thing(CAR).getAsJsonObject("statusInfo");
            if (!"ONLINE".equals(status.get("status").getAsString())) {
                throw new IOException(status.toString());
            }
            return true;
        });
        patience.until("the stream is heard", () -> !stream().log().events("subscribed").isEmpty());
    }
}
