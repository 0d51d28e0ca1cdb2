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
package org.openhab.simulator.bmw.cardata;

import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;

import org.eclipse.jdt.annotation.NonNullByDefault;
import org.eclipse.jdt.annotation.Nullable;
import org.openhab.simulator.bmw.base.Base;
import org.openhab.simulator.bmw.cardata.auth.DeviceCode;
import org.openhab.simulator.bmw.cardata.auth.DeviceCodes;
import org.openhab.simulator.bmw.cardata.auth.Grant;
import org.openhab.simulator.bmw.cardata.auth.Tokens;
import org.openhab.simulator.bmw.cardata.portal.Portal;
import org.openhab.simulator.bmw.cardata.portal.Registration;
import org.openhab.simulator.bmw.cardata.portal.Scopes;
import org.openhab.simulator.bmw.cardata.rest.Containers;
import org.openhab.simulator.bmw.cardata.rest.Quota;
import org.openhab.simulator.kit.control.ControlError;
import org.openhab.simulator.kit.control.ControlJson;

import com.google.gson.JsonArray;
import com.google.gson.JsonElement;
import com.google.gson.JsonNull;
import com.google.gson.JsonObject;

/**
 * The control API below {@code cardata}: device codes, tokens, portal, quota, containers.
 *
 * @author Cloud Bindings Team - Initial contribution
 */
@NonNullByDefault
class CarDataRoutes {

    private static final String ALL_SCOPES = Scopes.STREAM + " " + Scopes.API;

    private final Base base;
    private final Portal portal;
    private final Tokens tokens;
    private final DeviceCodes codes;
    private final Quota quota;
    private final Containers containers;

    CarDataRoutes(Base base, Portal portal, Tokens tokens, DeviceCodes codes, Quota quota, Containers containers) {
        this.base = base;
        this.portal = portal;
        this.tokens = tokens;
        this.codes = codes;
        this.quota = quota;
        this.containers = containers;
    }

    JsonElement call(String verb, List<String> path, JsonElement body) {
        JsonObject o = ControlJson.object(body);
        switch (verb + " " + String.join("/", path.subList(1, path.size()))) {
            case "GET ":
                return state();
            case "GET devices":
                return devices();
            case "POST approve":
                return decided(o, DeviceCode.State.APPROVED);
            case "POST deny":
                return decided(o, DeviceCode.State.DENIED);
            case "POST break":
                return decided(o, DeviceCode.State.DEAD);
            case "POST link":
                ControlJson.onlyKeys(o, "gcid");
                return link(ControlJson.requiredText(o, "gcid"));
            case "POST tokens/expire":
                ControlJson.onlyKeys(o, "gcid");
                tokens.expireAccess(ControlJson.text(o, "gcid"));
                return JsonNull.INSTANCE;
            case "POST tokens/kill":
                ControlJson.onlyKeys(o, "gcid");
                tokens.killRefresh(ControlJson.text(o, "gcid"));
                return JsonNull.INSTANCE;
            case "GET calls":
                return quota.json();
            case "PUT quota":
                ControlJson.onlyKeys(o, "gcid", "used");
                quota.used(ControlJson.requiredText(o, "gcid"), ControlJson.integer(o, "used", 0));
                return JsonNull.INSTANCE;
            case "GET containers":
                return containerList(ControlJson.requiredText(o, "gcid"));
            case "PUT retired":
                ControlJson.onlyKeys(o, "keys");
                containers.retire(ControlJson.texts(o, "keys"));
                return JsonNull.INSTANCE;
            default:
                return portal(verb, path, o);
        }
    }

    /** What the routes look after, without secrets. */
    JsonObject state() {
        JsonObject o = new JsonObject();
        o.add("clients", clients());
        o.addProperty("links", tokens.links());
        o.add("calls", quota.json());
        return o;
    }

    /** @param userCode null for the newest one that waits */
    void decide(@Nullable String userCode, DeviceCode.State state) {
        DeviceCode code = codes.waiting(userCode);
        if (code == null) {
            throw new ControlError(404, "no such device code waits");
        }
        codes.decide(code, state);
    }

    JsonObject link(String gcid) {
        Registration client = client(gcid);
        Set<String> scopes = Scopes.parse(ALL_SCOPES);
        return tokens.issue(new Grant(client.clientId(), gcid, client.subscribed(scopes == null ? Set.of() : scopes)));
    }

    private JsonElement decided(JsonObject o, DeviceCode.State state) {
        ControlJson.onlyKeys(o, "userCode");
        decide(ControlJson.text(o, "userCode"), state);
        return JsonNull.INSTANCE;
    }

    private JsonElement portal(String verb, List<String> path, JsonObject o) {
        switch (verb + " " + String.join("/", path.subList(1, path.size()))) {
            case "GET portal":
                return clients();
            case "PUT portal":
                ControlJson.onlyKeys(o, "gcid", "api", "stream");
                return subscribe(client(ControlJson.requiredText(o, "gcid")), o);
            case "POST portal/delete":
                ControlJson.onlyKeys(o, "gcid");
                portal.delete(client(ControlJson.requiredText(o, "gcid")).clientId());
                return JsonNull.INSTANCE;
            case "POST portal/create":
                ControlJson.onlyKeys(o, "gcid");
                return json(portal.create(account(ControlJson.requiredText(o, "gcid"))));
            case "PUT portal/selection":
                ControlJson.onlyKeys(o, "gcid", "vin", "keys");
                portal.select(account(ControlJson.requiredText(o, "gcid")), ControlJson.requiredText(o, "vin"),
                        o.has("keys") ? new LinkedHashSet<>(ControlJson.texts(o, "keys")) : null);
                return JsonNull.INSTANCE;
            default:
                throw ControlError.unknown();
        }
    }

    /** Unsubscribing kills the refresh token (bmw-cardata.md 1). */
    private JsonElement subscribe(Registration client, JsonObject o) {
        boolean api = flag(o, "api", client.api());
        boolean stream = flag(o, "stream", client.stream());
        if (client.api() && !api || client.stream() && !stream) {
            tokens.killRefresh(client.gcid());
        }
        portal.subscribe(client, api, stream);
        return json(client(client.gcid()));
    }

    private Registration client(String gcid) {
        Registration client = portal.ofAccount(gcid);
        if (client == null) {
            throw new ControlError(404, "the account has no client");
        }
        return client;
    }

    private String account(String gcid) {
        if (base.fleet().byGcid(gcid) == null) {
            throw new ControlError(404, "no such account");
        }
        return gcid;
    }

    private JsonArray clients() {
        JsonArray list = new JsonArray();
        portal.clients().forEach(client -> list.add(json(client)));
        return list;
    }

    private JsonArray devices() {
        JsonArray list = new JsonArray();
        codes.all().forEach(code -> {
            JsonObject o = new JsonObject();
            o.addProperty("userCode", code.userCode());
            o.addProperty("clientId", code.clientId());
            o.addProperty("state", code.state().name());
            o.addProperty("expired", code.expired(base.clock().now()));
            o.addProperty("interval", code.interval().toSeconds());
            list.add(o);
        });
        return list;
    }

    private JsonArray containerList(String gcid) {
        JsonArray list = new JsonArray();
        containers.of(gcid).forEach(container -> {
            JsonObject o = new JsonObject();
            o.addProperty("containerId", container.id());
            o.addProperty("name", container.name());
            o.addProperty("purpose", container.purpose());
            o.addProperty("deleted", container.deleted() != null);
            o.addProperty("keys", container.keys().size());
            list.add(o);
        });
        return list;
    }

    private static JsonObject json(Registration client) {
        JsonObject o = new JsonObject();
        o.addProperty("clientId", client.clientId());
        o.addProperty("gcid", client.gcid());
        o.addProperty("api", client.api());
        o.addProperty("stream", client.stream());
        return o;
    }

    private static boolean flag(JsonObject o, String key, boolean otherwise) {
        String text = ControlJson.text(o, key);
        if (text != null && !"true".equals(text) && !"false".equals(text)) {
            throw new ControlError(400, key + " is true or false");
        }
        return text == null ? otherwise : Boolean.parseBoolean(text);
    }
}
