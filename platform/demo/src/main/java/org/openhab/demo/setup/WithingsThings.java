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
import java.util.regex.Matcher;
import java.util.regex.Pattern;

import org.eclipse.jdt.annotation.NonNullByDefault;
import org.openhab.demo.consent.Browser;
import org.openhab.demo.consent.Browser.Page;
import org.openhab.demo.consent.ConsentWalk;
import org.openhab.demo.rest.OpenHabRest;

import com.google.gson.JsonElement;
import com.google.gson.JsonObject;

/**
 * Creates Withings things in a host as a user does: over REST and in the browser.
 *
 * @author Cloud Bindings Team - Initial contribution
 */
@NonNullByDefault
public final class WithingsThings {

    private static final Pattern CONNECT_LINK = Pattern.compile("/withings/connect/[\\w-]+");

    private final OpenHabRest rest;
    private final URI host;

    public WithingsThings(OpenHabRest rest, URI host) {
        this.rest = rest;
        this.host = host;
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
        return statusInfo(thing).get("status").getAsString();
    }

    /** The text beside the status, empty if there is none. */
    public String statusDescription(String thing) throws IOException {
        JsonElement description = statusInfo(thing).get("description");
        return description == null || description.isJsonNull() ? "" : description.getAsString();
    }

    public String statusDetail(String thing) throws IOException {
        return statusInfo(thing).get("statusDetail").getAsString();
    }

    /** The one-time link that stands in the status of a person who is not linked. */
    public Optional<URI> connectLink(String person) throws IOException {
        Matcher link = CONNECT_LINK.matcher(statusDescription(person));
        return link.find() ? Optional.of(host.resolve(link.group())) : Optional.empty();
    }

    /**
     * Waits for the connect link, then walks it to its end.
     *
     * @param name the name the cloud shows for the person
     * @return the last page
     */
    public Page link(String person, String name, Patience patience) throws IOException {
        patience.until(person + " offers a connect link", () -> connectLink(person).isPresent());
        URI link = connectLink(person).orElseThrow(() -> new IOException("The connect link of " + person + " is gone"));
        return new ConsentWalk(new Browser()).link(link, name);
    }

    private JsonObject statusInfo(String thing) throws IOException {
        return rest.thing(thing).getAsJsonObject("statusInfo");
    }
}
