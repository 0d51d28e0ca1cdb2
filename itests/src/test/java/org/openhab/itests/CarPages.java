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
import java.net.URI;
import java.time.Duration;

import org.eclipse.jdt.annotation.NonNullByDefault;
import org.openhab.binding.connecteddrive.internal.ConnectedDriveBindingConstants;
import org.openhab.demo.setup.BmwThings;
import org.openhab.demo.setup.Patience;
import org.openhab.demo.setup.ThingStatuses;
import org.openhab.simulator.bmw.BmwCloud;
import org.openhab.simulator.bmw.cardata.CarDataModule;
import org.openhab.simulator.bmw.scenario.Fleets;

import com.google.gson.JsonObject;

/**
 * The bridges of a host that speak to a simulated cloud of BMW, with the addresses of their pages.
 *
 * @param host where they are
 * @param cloud what they speak to, unless another address is given
 *
 * @author Cloud Bindings Team - Initial contribution
 */
@NonNullByDefault
record CarPages(LiveHost host, BmwCloud cloud) {

    private static final Duration LIMIT = Duration.ofSeconds(60);

    /** Creates a bridge for CarData, which asks for a device code at once. */
    String carData(String id, String label) throws IOException {
        return carData(id, label, api());
    }

    /** @param address of the cloud; its stream is the simulated one all the same */
    String carData(String id, String label, URI address) throws IOException {
        JsonObject configuration = new JsonObject();
        configuration.addProperty("clientId", Fleets.CARDATA_CLIENT_ID);
        configuration.addProperty("oauthUrl", address.toString());
        configuration.addProperty("apiUrl", address.toString());
        configuration.addProperty("streamHost", "localhost");
        configuration.addProperty("streamPort", cloud.module(CarDataModule.class).stream().port());
        String bridge = "connecteddrive:cardata:" + id;
        host.rest().createThing(bridge, label, null, configuration);
        return bridge;
    }

    /** Creates a bridge for My BMW, which waits for the captcha. */
    String account(String id, String password) throws IOException {
        return account(id, password, api());
    }

    /** @param address of the cloud */
    String account(String id, String password, URI address) throws IOException {
        return new BmwThings(host.rest()).createAccount(id, Fleets.MYBMW_USER, password, address);
    }

    /** The link in the status of a bridge that waits for its user. */
    URI link(String bridge) throws IOException {
        return new ThingStatuses(host.rest()).awaitConnectLink(bridge, host.process().uri(), new Patience(LIMIT));
    }

    /** The page that stands among the properties of a bridge. */
    URI pageOf(String bridge) throws IOException {
        String shown = host.rest().thing(bridge).getAsJsonObject("properties").get(ConnectedDriveBindingConstants.PAGE)
                .getAsString();
        return host.process().uri().resolve(shown.substring(shown.indexOf("/connecteddrive/")));
    }

    private URI api() {
        return URI.create(cloud.apiUrl());
    }
}
