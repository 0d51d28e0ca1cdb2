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
import java.util.Optional;

import org.eclipse.jdt.annotation.NonNullByDefault;
import org.openhab.demo.consent.Browser;
import org.openhab.demo.consent.Browser.Page;
import org.openhab.demo.consent.ConsentWalk;
import org.openhab.demo.rest.OpenHabRest;

import com.google.gson.JsonObject;

/**
 * Creates Withings things in a host as a user does: over REST and in the browser.
 *
 * @author Cloud Bindings Team - Initial contribution
 */
@NonNullByDefault
public final class WithingsThings {

    private final OpenHabRest rest;
    private final URI host;
    private final ThingStatuses statuses;

    public WithingsThings(OpenHabRest rest, URI host) {
        this.rest = rest;
        this.host = host;
        this.statuses = new ThingStatuses(rest);
    }

    /**
     * Creates the bridge {@code withings:account:<id>} for an application of the given cloud.
     *
     * @param publicUrl where the cloud reaches the host, empty if it does not know
     */
    public String createAccount(String id, String clientId, String clientSecret, URI apiUrl, URI accountUrl,
            String publicUrl) throws IOException {
        JsonObject configuration = new JsonObject();
        configuration.addProperty("clientId", clientId);
        configuration.addProperty("clientSecret", clientSecret);
        configuration.addProperty("apiUrl", apiUrl.toString());
        configuration.addProperty("accountUrl", accountUrl.toString());
        configuration.addProperty("publicUrl", publicUrl);
        String uid = "withings:account:" + id;
        rest.createThing(uid, "Withings", null, configuration);
        return uid;
    }

    /** Creates the bridge {@code withings:person:<account id>:<id>}; it waits for its owner's consent then. */
    public String createPerson(String account, String id, String label) throws IOException {
        String uid = "withings:person:" + account.substring(account.lastIndexOf(':') + 1) + ":" + id;
        rest.createThing(uid, label, account, new JsonObject());
        return uid;
    }

    public String status(String thing) throws IOException {
        return statuses.status(thing);
    }

    /** The text beside the status, empty if there is none. */
    public String statusDescription(String thing) throws IOException {
        return statuses.description(thing);
    }

    public String statusDetail(String thing) throws IOException {
        return statuses.detail(thing);
    }

    /** The one-time link that stands in the status of a person who is not linked. */
    public Optional<URI> connectLink(String person) throws IOException {
        return statuses.connectLink(person, host);
    }

    /**
     * Waits for the connect link, then walks it to its end.
     *
     * @param name the name the cloud shows for the person
     * @return the last page
     */
    public Page link(String person, String name, Patience patience) throws IOException {
        URI link = statuses.awaitConnectLink(person, host, patience);
        return new ConsentWalk(new Browser()).link(link, name);
    }
}
