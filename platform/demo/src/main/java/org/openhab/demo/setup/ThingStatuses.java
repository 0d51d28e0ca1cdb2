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
import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

import org.eclipse.jdt.annotation.NonNullByDefault;
import org.openhab.demo.rest.OpenHabRest;

import com.google.gson.JsonElement;
import com.google.gson.JsonObject;

/**
 * Reads the status of things as a user sees it beside them.
 *
 * @author Cloud Bindings Team - Initial contribution
 */
@NonNullByDefault
public final class ThingStatuses {

    private static final Pattern CONNECT_LINK = Pattern.compile("/[a-z]+/connect/[\\w-]+");

    private final OpenHabRest rest;

    public ThingStatuses(OpenHabRest rest) {
        this.rest = rest;
    }

    public String status(String thing) throws IOException {
        return info(thing).get("status").getAsString();
    }

    /** The text beside the status, empty if there is none. */
    public String description(String thing) throws IOException {
        JsonElement description = info(thing).get("description");
        return description == null || description.isJsonNull() ? "" : description.getAsString();
    }

    public String detail(String thing) throws IOException {
        return info(thing).get("statusDetail").getAsString();
    }

    /**
     * The one-time link that stands in the status of a thing that waits for its user.
     *
     * @param host the address of the host, which the binding does not know
     */
    public Optional<URI> connectLink(String thing, URI host) throws IOException {
        Matcher link = CONNECT_LINK.matcher(description(thing));
        return link.find() ? Optional.of(host.resolve(link.group())) : Optional.empty();
    }

    /** Waits for the one-time link. */
    public URI awaitConnectLink(String thing, URI host, Patience patience) throws IOException {
        patience.until(thing + " offers a connect link", () -> {
            if (connectLink(thing, host).isEmpty()) {
                throw new IOException(thing + " is " + status(thing) + ": " + description(thing));
            }
            return true;
        });
        return connectLink(thing, host).orElseThrow(() -> new IOException("The connect link of " + thing + " is gone"));
    }

    /** @throws IOException naming the first thing that is not ONLINE, with its status */
    public void requireOnline(List<String> things) throws IOException {
        for (String thing : things) {
            if (!"ONLINE".equals(status(thing))) {
                throw new IOException(thing + " is " + status(thing) + ": " + description(thing));
            }
        }
    }

    private JsonObject info(String thing) throws IOException {
        return rest.thing(thing).getAsJsonObject("statusInfo");
    }
}
