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

import java.util.ArrayList;
import java.util.List;
import java.util.function.Predicate;

import org.eclipse.jdt.annotation.NonNullByDefault;
import org.eclipse.jdt.annotation.Nullable;
import org.openhab.simulator.kit.control.ControlError;
import org.openhab.simulator.kit.control.ControlJson;
import org.openhab.simulator.withings.api.DataChange;
import org.openhab.simulator.withings.notify.PushLoad;
import org.openhab.simulator.withings.notify.Subscription;

import com.google.gson.JsonArray;
import com.google.gson.JsonElement;
import com.google.gson.JsonNull;
import com.google.gson.JsonObject;

/**
 * The part of the control API below {@code subscriptions} and {@code notifications}.
 *
 * @author Cloud Bindings Team - Initial contribution
 */
@NonNullByDefault
class NotifyRoutes {

    private static final int MOST = 20_000;

    private final Parts parts;
    private @Nullable PushLoad load;

    NotifyRoutes(Parts parts) {
        this.parts = parts;
    }

    JsonElement call(String verb, List<String> path, JsonElement body) {
        JsonObject o = ControlJson.object(body);
        switch (verb + " " + String.join("/", path)) {
            case "GET subscriptions":
                return list();
            case "POST subscriptions/drop":
                return count("dropped", parts.subscriptions().removeIf(filter(o)));
            case "POST subscriptions/mute":
                return count("muted", parts.subscriptions().mute(filter(o), true));
            case "POST subscriptions/unmute":
                return count("unmuted", parts.subscriptions().mute(filter(o), false));
            case "GET notifications":
                JsonArray attempts = new JsonArray();
                parts.pushLog().attempts().forEach(a -> attempts.add(a.json()));
                return attempts;
            case "DELETE notifications":
                parts.pushLog().clear();
                return JsonNull.INSTANCE;
            case "POST notifications/send":
                parts.push().changed(change(o));
                return JsonNull.INSTANCE;
            case "POST notifications/load":
                return startLoad(o);
            case "GET notifications/load":
                return load().json();
            case "DELETE notifications/load":
                stopLoad();
                return JsonNull.INSTANCE;
            case "POST notifications/release":
                ControlJson.onlyKeys(o, "reversed");
                return count("released", parts.push().release("true".equals(ControlJson.text(o, "reversed"))));
            default:
                throw ControlError.unknown();
        }
    }

    /** Ends a load that is still running, and forgets it. */
    synchronized void stopLoad() {
        PushLoad running = load;
        load = null;
        if (running != null) {
            running.close();
        }
    }

    private synchronized JsonElement startLoad(JsonObject o) {
        ControlJson.onlyKeys(o, "perSecond", "count", "step", "pushes");
        List<DataChange> pattern = new ArrayList<>();
        if (o.get("pushes")instanceof JsonArray pushes) {
            pushes.forEach(each -> pattern.add(change(ControlJson.object(each))));
        }
        long count = ControlJson.integer(o, "count", pattern.size());
        double perSecond = ControlJson.number(o, "perSecond");
        if (pattern.isEmpty() || count < 1 || count > MOST || !(perSecond > 0) || perSecond > 1000) {
            throw new ControlError(400, "a load has pushes, a count up to " + MOST + " and up to 1000 perSecond");
        }
        stopLoad();
        load = new PushLoad(parts.push(), parts.pushLog(), parts.clock(), pattern, (int) count, perSecond,
                (int) ControlJson.integer(o, "step", 0));
        return count("count", (int) count);
    }

    private synchronized PushLoad load() {
        PushLoad known = load;
        if (known == null) {
            throw new ControlError(404, "there has been no load");
        }
        return known;
    }

    private JsonArray list() {
        JsonArray all = new JsonArray();
        for (Subscription s : parts.subscriptions().find(s -> true)) {
            JsonObject o = new JsonObject();
            o.addProperty("userId", s.userId());
            o.addProperty("clientId", s.clientId());
            o.addProperty("appli", s.appli());
            o.addProperty("callbackUrl", s.callbackUrl());
            o.addProperty("comment", s.comment());
            all.add(o);
        }
        return all;
    }

    private static Predicate<Subscription> filter(JsonObject o) {
        ControlJson.onlyKeys(o, "userId", "appli", "callbackUrl");
        Long userId = ControlJson.integer(o, "userId");
        List<String> applis = ControlJson.texts(o, "appli");
        String url = ControlJson.text(o, "callbackUrl");
        return s -> (userId == null || userId == s.userId())
                && (applis.isEmpty() || applis.contains(Long.toString(s.appli())))
                && (url == null || url.equals(s.callbackUrl()));
    }

    private static DataChange change(JsonObject o) {
        ControlJson.onlyKeys(o, "userId", "appli", "startdate", "enddate", "date", "deviceid", "action");
        Long userId = ControlJson.integer(o, "userId");
        Long appli = ControlJson.integer(o, "appli");
        if (userId == null || appli == null) {
            throw new ControlError(400, "userId or appli is missing");
        }
        return new DataChange(userId, appli.intValue(), ControlJson.integer(o, "startdate"),
                ControlJson.integer(o, "enddate"), ControlJson.text(o, "date"), ControlJson.text(o, "deviceid"),
                ControlJson.text(o, "action"));
    }

    private static JsonObject count(String what, int number) {
        JsonObject answer = new JsonObject();
        answer.addProperty(what, number);
        return answer;
    }
}
