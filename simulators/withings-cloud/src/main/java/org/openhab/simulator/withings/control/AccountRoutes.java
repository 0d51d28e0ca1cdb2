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

import java.time.Instant;
import java.util.List;
import java.util.Set;

import org.eclipse.jdt.annotation.NonNullByDefault;
import org.openhab.simulator.kit.control.ClockRoutes;
import org.openhab.simulator.kit.control.ControlError;
import org.openhab.simulator.kit.control.ControlJson;
import org.openhab.simulator.withings.api.DataChange;
import org.openhab.simulator.withings.auth.Application;
import org.openhab.simulator.withings.guard.Scopes;

import com.google.gson.JsonElement;
import com.google.gson.JsonNull;
import com.google.gson.JsonObject;

/**
 * The part of the control API about clock, tokens, consents, applications, users.
 *
 * @author Cloud Bindings Team - Initial contribution
 */
@NonNullByDefault
class AccountRoutes {

    private final Parts parts;

    AccountRoutes(Parts parts) {
        this.parts = parts;
    }

    JsonElement call(String verb, List<String> path, JsonElement body) {
        JsonObject o = ControlJson.object(body);
        switch (verb + " " + String.join("/", path)) {
            case "GET clock":
            case "PUT clock":
            case "POST clock/advance":
                return ClockRoutes.call(parts.clock(), verb, path, body);
            case "GET tokens":
                return parts.tokens().describe();
            case "POST tokens/expire":
                return end(o, "expired", false);
            case "POST tokens/kill":
                return end(o, "killed", true);
            case "POST consent":
                return consent(o);
            case "PUT application":
                return application(o);
            default:
                return user(verb, path);
        }
    }

    private JsonObject end(JsonObject o, String what, boolean kill) {
        ControlJson.onlyKeys(o, "userId", "which", "in");
        String which = ControlJson.text(o, "which");
        String kind = which == null ? kill ? "all" : "access" : which;
        if (!List.of("access", "refresh", "all").contains(kind)) {
            throw new ControlError(400, "which is access, refresh or all");
        }
        Instant ends = parts.clock().now().plusSeconds(ControlJson.integer(o, "in", 0));
        int count = parts.tokens().end(ControlJson.integer(o, "userId"), !"refresh".equals(kind),
                !"access".equals(kind), ends);
        JsonObject answer = new JsonObject();
        answer.addProperty(what, count);
        return answer;
    }

    private JsonObject consent(JsonObject o) {
        ControlJson.onlyKeys(o, "userId", "clientId", "redirectUri", "scopes");
        Long userId = ControlJson.integer(o, "userId");
        if (userId == null || !parts.model().people().exists(userId)) {
            throw new ControlError(400, "userId is missing or unknown");
        }
        List<String> names = ControlJson.texts(o, "scopes");
        Set<String> scopes = Scopes.parse(String.join(",", names.isEmpty() ? Scopes.ALL : names));
        if (scopes == null) {
            throw new ControlError(400, "unknown scope");
        }
        JsonObject answer = new JsonObject();
        answer.addProperty("code",
                parts.codes().issue(named(o).clientId(), userId, scopes, ControlJson.requiredText(o, "redirectUri")));
        return answer;
    }

    /** Renews the secret, changes the callback URLs, or registers another application. */
    private JsonObject application(JsonObject o) {
        ControlJson.onlyKeys(o, "clientId", "clientSecret", "callbackUrls");
        String id = ControlJson.text(o, "clientId");
        String secret = ControlJson.text(o, "clientSecret");
        Application old = parts.applications().find(id);
        if (id != null && old == null) {
            old = new Application(id, ControlJson.requiredText(o, "clientSecret"), List.of());
        }
        Application before = old == null ? named(o) : old;
        Application now = new Application(before.clientId(), secret == null ? before.clientSecret() : secret,
                o.has("callbackUrls") ? ControlJson.texts(o, "callbackUrls") : before.callbackUrls());
        parts.applications().put(now);
        JsonObject answer = new JsonObject();
        answer.addProperty("clientId", now.clientId());
        return answer;
    }

    private Application named(JsonObject o) {
        String id = ControlJson.text(o, "clientId");
        Application application = id == null ? parts.applications().first() : parts.applications().find(id);
        if (application == null) {
            throw new ControlError(400, "unknown clientId");
        }
        return application;
    }

    private JsonElement user(String verb, List<String> path) {
        boolean fits = "POST".equals(verb) && path.size() == 3 && "users".equals(path.get(0))
                && path.get(1).matches("[0-9]{1,18}") && List.of("unlink", "delete").contains(path.get(2));
        if (!fits) {
            throw ControlError.unknown();
        }
        long userId = Long.parseLong(path.get(1));
        if (!parts.model().people().exists(userId)) {
            throw new ControlError(404, "no such person");
        }
        parts.push().changed(new DataChange(userId, 46, null, null, null, null, path.get(2)));
        return JsonNull.INSTANCE;
    }
}
