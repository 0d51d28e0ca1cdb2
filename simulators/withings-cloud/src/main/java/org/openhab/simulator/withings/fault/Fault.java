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
package org.openhab.simulator.withings.fault;

import org.eclipse.jdt.annotation.NonNullByDefault;
import org.eclipse.jdt.annotation.Nullable;
import org.openhab.simulator.kit.control.ControlError;
import org.openhab.simulator.kit.control.ControlJson;
import org.openhab.simulator.kit.fault.BoardFault;
import org.openhab.simulator.withings.api.Params;

import com.google.gson.JsonElement;
import com.google.gson.JsonObject;

/**
 * A fault waiting for calls that fit.
 *
 * @param id its number
 * @param kind what goes wrong
 * @param path only calls of this path, or null
 * @param action only calls with this action, or null
 * @param grantType only token calls with this grant type, or null
 * @param userId only calls of this person, or null
 * @param skip fitting calls that pass before the first one is hit
 * @param count calls that are hit, -1 for all
 * @param processed whether the call takes effect although its answer suffers
 * @param number what the kind needs: HTTP status, API status, seconds; 0 for its own default
 * @param text the error text of a status, or null
 *
 * @author Cloud Bindings Team - Initial contribution
 */
@NonNullByDefault
public record Fault(long id, FaultKind kind, @Nullable String path, @Nullable String action, @Nullable String grantType,
        @Nullable Long userId, int skip, int count, boolean processed, long number,
        @Nullable String text) implements BoardFault<Fault, AimedCall> {

    /** A fault for every call that fits, once. */
    public static Fault once(FaultKind kind) {
        return new Fault(0, kind, null, null, null, null, 0, 1, kind.processed(), 0, null);
    }

    /** Reads what {@code POST /_control/faults} takes. */
    public static Fault of(JsonElement json) {
        JsonObject o = ControlJson.object(json);
        ControlJson.onlyKeys(o, "name", "kind", "endpoint", "path", "action", "grantType", "userId", "skip", "count",
                "processed", "number", "text");
        Fault usual = usual(o);
        FaultKind kind = usual.kind();
        String processed = ControlJson.text(o, "processed");
        if (processed != null && !"true".equals(processed) && !"false".equals(processed)) {
            throw new ControlError(400, "processed is true or false");
        }
        return new Fault(0, kind, text(o, "path", usual.path()), text(o, "action", usual.action()),
                text(o, "grantType", usual.grantType()), ControlJson.integer(o, "userId"),
                (int) ControlJson.integer(o, "skip", 0), (int) ControlJson.integer(o, "count", usual.count()),
                processed == null ? kind.processed() : Boolean.parseBoolean(processed),
                ControlJson.integer(o, "number", usual.number()), text(o, "text", usual.text()));
    }

    /** What {@code name} or {@code kind} and {@code endpoint} ask for. */
    private static Fault usual(JsonObject o) {
        String name = ControlJson.text(o, "name");
        NamedFault named = name == null ? null : NamedFault.find(name);
        FaultKind kind = named != null ? named.kind()
                : name == null ? FaultKind.find(ControlJson.requiredText(o, "kind")) : null;
        if (kind == null || named != null && o.has("kind")) {
            throw new ControlError(400, "unknown fault; GET faults/table lists the names");
        }
        Fault fault = named == null ? once(kind) : named.fault();
        String at = ControlJson.text(o, "endpoint");
        if (at == null) {
            return fault;
        }
        Endpoint endpoint = Endpoint.find(at);
        if (endpoint == null || named != null && !named.fits(endpoint)) {
            throw new ControlError(400, "no such endpoint, or the fault means nothing there; see GET faults/table");
        }
        return fault.on(endpoint);
    }

    private static @Nullable String text(JsonObject o, String key, @Nullable String otherwise) {
        return o.has(key) ? ControlJson.text(o, key) : otherwise;
    }

    public Fault on(Endpoint endpoint) {
        return new Fault(id, kind, endpoint.path(), endpoint.action(), endpoint.grantType(), userId, skip, count,
                processed, number, text);
    }

    public Fault on(String onlyPath, @Nullable String onlyAction) {
        return new Fault(id, kind, onlyPath, onlyAction, grantType, userId, skip, count, processed, number, text);
    }

    public Fault forPerson(long onlyUserId) {
        return new Fault(id, kind, path, action, grantType, onlyUserId, skip, count, processed, number, text);
    }

    public Fault times(int calls) {
        return new Fault(id, kind, path, action, grantType, userId, skip, calls, processed, number, text);
    }

    public Fault after(int calls) {
        return new Fault(id, kind, path, action, grantType, userId, calls, count, processed, number, text);
    }

    public Fault processed(boolean takesEffect) {
        return new Fault(id, kind, path, action, grantType, userId, skip, count, takesEffect, number, text);
    }

    public Fault with(long value, @Nullable String message) {
        return new Fault(id, kind, path, action, grantType, userId, skip, count, processed, value, message);
    }

    @Override
    public Fault numbered(long newId) {
        return new Fault(newId, kind, path, action, grantType, userId, skip, count, processed, number, text);
    }

    @Override
    public boolean fits(AimedCall call) {
        Params params = call.params();
        boolean refresh = "refresh_token".equals(params.text("grant_type"));
        return (path == null || path.equals(call.path())) && (action == null || action.equals(params.text("action")))
                && (grantType == null || grantType.equals(params.text("grant_type")))
                && (userId == null || userId.equals(call.userId())) && (kind != FaultKind.REFRESH_DEAD || refresh);
    }

    @Override
    public JsonObject describe(long hits) {
        JsonObject o = new JsonObject();
        o.addProperty("id", id);
        o.addProperty("kind", kind.key());
        o.addProperty("path", path);
        o.addProperty("action", action);
        o.addProperty("grantType", grantType);
        o.addProperty("userId", userId);
        o.addProperty("skip", skip);
        o.addProperty("count", count);
        o.addProperty("processed", processed);
        o.addProperty("number", number);
        o.addProperty("text", text);
        o.addProperty("hits", hits);
        return o;
    }
}
