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
package org.openhab.demo.setup;

import java.io.IOException;
import java.net.URI;

import org.eclipse.jdt.annotation.NonNullByDefault;
import org.openhab.demo.rest.OpenHabRest;

import com.google.gson.JsonObject;

/**
 * Creates the bridges of the ConnectedDrive binding for clouds that are not BMW's.
 *
 * @author Cloud Bindings Team - Initial contribution
 */
@NonNullByDefault
public final class BmwThings {

    private final OpenHabRest rest;

    public BmwThings(OpenHabRest rest) {
        this.rest = rest;
    }

    /** Creates the bridge {@code connecteddrive:account:<id>}; it waits for the captcha then. */
    public String createAccount(String id, String userName, String password, URI apiUrl) throws IOException {
        JsonObject configuration = new JsonObject();
        configuration.addProperty("userName", userName);
        configuration.addProperty("password", password);
        configuration.addProperty("apiUrl", apiUrl.toString());
        return create("account", id, "My BMW", configuration);
    }

    /** Creates the bridge {@code connecteddrive:cardata:<id>}; it waits for its user to confirm the device then. */
    public String createCarData(String id, String clientId, URI cloud, String streamHost, int streamPort)
            throws IOException {
        JsonObject configuration = new JsonObject();
        configuration.addProperty("clientId", clientId);
        configuration.addProperty("oauthUrl", cloud.toString());
        configuration.addProperty("apiUrl", cloud.toString());
        configuration.addProperty("streamHost", streamHost);
        configuration.addProperty("streamPort", streamPort);
        return create("cardata", id, "BMW CarData", configuration);
    }

    private String create(String type, String id, String label, JsonObject configuration) throws IOException {
        String uid = "connecteddrive:" + type + ":" + id;
        rest.createThing(uid, label, null, configuration);
        return uid;
    }
}
