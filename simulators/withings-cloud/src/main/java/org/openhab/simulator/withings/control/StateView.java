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
package org.openhab.simulator.withings.control;

import java.util.List;

import org.eclipse.jdt.annotation.NonNullByDefault;
import org.openhab.simulator.withings.api.PersonCard;
import org.openhab.simulator.withings.auth.Application;

import com.google.gson.JsonArray;
import com.google.gson.JsonNull;
import com.google.gson.JsonObject;

/**
 * Everything at one glance, without secrets.
 *
 * @author Cloud Bindings Team - Initial contribution
 */
@NonNullByDefault
final class StateView {

    private StateView() {
    }

    static JsonObject of(Parts parts) {
        JsonObject state = new JsonObject();
        state.addProperty("time", parts.clock().now().toString());
        state.addProperty("scale", parts.clock().scale());
        JsonArray applications = new JsonArray();
        for (Application application : parts.applications().all()) {
            JsonObject o = new JsonObject();
            o.addProperty("clientId", application.clientId());
            JsonArray urls = new JsonArray();
            application.callbackUrls().forEach(urls::add);
            o.add("callbackUrls", urls);
            o.addProperty("callsInLastMinute", parts.turnstile().used(application.clientId()));
            applications.add(o);
        }
        state.add("applications", applications);
        state.add("tokens", parts.tokens().describe());
        state.add("subscriptions", new NotifyRoutes(parts).call("GET", List.of("subscriptions"), JsonNull.INSTANCE));
        state.addProperty("pushesHeldBack", parts.push().heldBack());
        state.add("faults", parts.faults().describe());
        state.addProperty("requests", parts.log().find(null, null, null).size());
        JsonArray persons = new JsonArray();
        for (PersonCard person : parts.model().people().all()) {
            JsonObject o = new JsonObject();
            o.addProperty("userId", person.userId());
            o.addProperty("shortName", person.shortName());
            o.addProperty("timezone", person.timezone());
            persons.add(o);
        }
        state.add("persons", persons);
        return state;
    }
}
