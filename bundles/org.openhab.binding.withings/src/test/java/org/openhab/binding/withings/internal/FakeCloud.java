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
package org.openhab.binding.withings.internal;

import java.nio.charset.StandardCharsets;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.concurrent.CompletableFuture;
import java.util.function.Function;

import org.eclipse.jdt.annotation.NonNullByDefault;
import org.eclipse.jdt.annotation.Nullable;
import org.openhab.cloudcommons.http.HttpAnswer;
import org.openhab.cloudcommons.http.HttpCall;
import org.openhab.cloudcommons.http.HttpTransport;
import org.openhab.cloudcommons.web.WebRequest;

/**
 * A small cloud in memory: tokens with rotation, pages of measure groups, scripted answers to everything else, and
 * faults on demand. Calls go by their action; {@code get}, {@code list} and all calls about subscriptions by the end of
 * the path too, as in {@code sleep/get}, {@code heart/list}, {@code notify/revoke}.
 *
 * @author Cloud Bindings Team - Initial contribution
 */
@NonNullByDefault
public final class FakeCloud implements HttpTransport {

    public static final String CLIENT_ID = "fake-client";
    public static final String CLIENT_SECRET = "fake-secret";
    public static final String DEAD_REFRESH = "{\"status\":503,\"body\":{},\"error\":\"Invalid Params: invalid refresh_token\"}";
    public static final String REFUSED_TOKEN = "{\"status\":401,\"body\":{},\"error\":\"invalid_token\"}";

    /** What somebody without any data gets. */
    private static final Map<String, String> NOTHING = Map.ofEntries(
            Map.entry("getactivity", "{\"activities\":[],\"more\":false,\"offset\":0}"),
            Map.entry("getworkouts", "{\"series\":[],\"more\":false,\"offset\":0}"),
            Map.entry("getintradayactivity", "{\"series\":{}}"),
            Map.entry("getsummary", "{\"series\":[],\"more\":false,\"offset\":0}"),
            Map.entry("sleep/get", "{\"series\":[],\"model\":0}"),
            Map.entry("heart/list", "{\"series\":[],\"more\":false,\"offset\":0}"),
            Map.entry("getdevice", "{\"devices\":[]}"), Map.entry("getgoals", "{\"goals\":[]}"),
            Map.entry("notify/list", "{\"profiles\":[]}"), Map.entry("notify/subscribe", "{}"),
            Map.entry("notify/revoke", "{}"), Map.entry("confirmuser", "{}"));

    private final List<Call> calls = new ArrayList<>();
    private final Map<String, String> userByCode = new TreeMap<>();
    private final Map<String, String> userByAccess = new LinkedHashMap<>();
    private final Map<String, String> userByRefresh = new LinkedHashMap<>();
    private final Set<String> revoked = new HashSet<>();
    private final Map<String, Map<Long, String>> groups = new TreeMap<>();
    private final Map<String, Function<Map<String, String>, String>> bodies = new TreeMap<>();
    private final Map<String, Deque<HttpAnswer>> faults = new TreeMap<>();
    private final Map<String, CompletableFuture<Boolean>> held = new TreeMap<>();
    private int tokens;
    public int pageSize = 1000;
    public long time = 1_760_000_000;
    public boolean refuseEverything;
    /** Pages of measures that are answered, the others meet a timeout. */
    public int failAfterPages = Integer.MAX_VALUE;

    private record Call(String name, Map<String, String> fields) {
    }

    /** A consent of a user, as the browser brings it back. */
    public synchronized String consent(String userId) {
        String code = "code" + ++tokens;
        userByCode.put(code, userId);
        return code;
    }

    /** Stores or replaces a group with one measure. */
    public synchronized void group(String userId, long id, int attrib, long date, int type, long value, int unit) {
        groups.computeIfAbsent(userId, u -> new TreeMap<>()).put(id,
                "{\"grpid\":" + id + ",\"attrib\":" + attrib + ",\"date\":" + date + ",\"created\":" + date
                        + ",\"modified\":" + time + ",\"category\":1,\"measures\":[{\"type\":" + type + ",\"value\":"
                        + value + ",\"unit\":" + unit + "}]}");
    }

    /** Deletes a group, without a word to anybody. */
    public synchronized void delete(String userId, long id) {
        groups.getOrDefault(userId, new TreeMap<>()).remove(id);
    }

    /** From now on successful calls of this name get that body. */
    public void answer(String name, String body) {
        answer(name, fields -> body);
    }

    /** From now on successful calls of this name get the body that their fields ask for. */
    public synchronized void answer(String name, Function<Map<String, String>, String> body) {
        bodies.put(name, body);
    }

    /** The next call of this action gets that answer instead; more are queued. */
    public synchronized void fault(String action, HttpAnswer answer) {
        faults.computeIfAbsent(action, a -> new ArrayDeque<>()).add(answer);
    }

    public void fault(String action, String json) {
        fault(action, HttpAnswer.of(200, HttpCall.JSON, json));
    }

    /** The answer to the next call of this action is under way until the returned task runs. */
    public synchronized Runnable hold(String action) {
        CompletableFuture<Boolean> arrival = new CompletableFuture<>();
        held.put(action, arrival);
        return () -> arrival.complete(true);
    }

    /** All access tokens end, the refresh tokens stay good. */
    public synchronized void expireAccess() {
        userByAccess.clear();
    }

    /** The user takes everything back. */
    public synchronized void killTokens() {
        userByAccess.clear();
        userByRefresh.clear();
    }

    /** The fields of the calls of an action so far. */
    public synchronized List<Map<String, String>> calls(String action) {
        return calls.stream().filter(call -> action.equals(call.name())).map(Call::fields).toList();
    }

    public synchronized Set<String> revoked() {
        return Set.copyOf(revoked);
    }

    @Override
    public synchronized CompletableFuture<HttpAnswer> send(HttpCall call) {
        Map<String, String> fields = new LinkedHashMap<>();
        WebRequest.parseForm(new String(call.body(), StandardCharsets.UTF_8))
                .forEach((name, values) -> fields.put(name, values.get(0)));
        String action = name(call.uri().getPath(), fields.getOrDefault("action", ""));
        calls.add(new Call(action, fields));
        Deque<HttpAnswer> queued = faults.get(action);
        HttpAnswer fault = queued == null ? null : queued.poll();
        String bearer = call.headers().getOrDefault("Authorization", "").replace("Bearer ", "");
        HttpAnswer answer = fault != null ? fault : HttpAnswer.of(200, HttpCall.JSON, answer(action, fields, bearer));
        CompletableFuture<Boolean> arrival = held.remove(action);
        return arrival == null ? CompletableFuture.completedFuture(answer) : arrival.thenApply(now -> answer);
    }

    private String answer(String action, Map<String, String> fields, String bearer) {
        if (refuseEverything) {
            return "{\"status\":522}";
        }
        return switch (action) {
            case "getnonce" -> "{\"status\":0,\"body\":{\"nonce\":\"nonce" + ++tokens + "\"}}";
            case "requesttoken" -> token(fields);
            case "revoke" -> {
                revoked.add(String.valueOf(fields.get("userid")));
                yield "{\"status\":0,\"body\":{}}";
            }
            case "getmeas" -> measures(fields, userByAccess.get(bearer));
            default -> data(action, fields, userByAccess.get(bearer));
        };
    }

    private static String name(String path, String action) {
        String service = path.substring(path.lastIndexOf('/') + 1);
        boolean shared = "get".equals(action) || "list".equals(action) || "notify".equals(service);
        return shared ? service + '/' + action : action;
    }

    private String data(String name, Map<String, String> fields, @Nullable String userId) {
        String nothing = NOTHING.get(name);
        if (nothing == null) {
            return "{\"status\":2554}";
        }
        return userId == null ? REFUSED_TOKEN
                : "{\"status\":0,\"body\":" + bodies.getOrDefault(name, f -> nothing).apply(fields) + '}';
    }

    private String token(Map<String, String> fields) {
        if (!CLIENT_SECRET.equals(fields.get("client_secret"))) {
            return "{\"status\":503,\"error\":\"Invalid Params: invalid client_secret\"}";
        }
        String code = fields.get("code");
        String refresh = fields.get("refresh_token");
        String userId = code != null ? userByCode.remove(code) : userByRefresh.get(String.valueOf(refresh));
        if (userId == null) {
            return code == null ? DEAD_REFRESH : "{\"status\":503,\"error\":\"Invalid Params: invalid code\"}";
        }
        int number = ++tokens;
        userByAccess.put("access" + number, userId);
        userByRefresh.put("refresh" + number, userId);
        return "{\"status\":0,\"body\":{\"userid\":\"" + userId + "\",\"access_token\":\"access" + number
                + "\",\"refresh_token\":\"refresh" + number + "\",\"expires_in\":10800,\"scope\":\"user.metrics\"}}";
    }

    private String measures(Map<String, String> fields, @Nullable String userId) {
        if (userId == null) {
            return REFUSED_TOKEN;
        }
        if (failAfterPages-- <= 0) {
            return "{\"status\":522}";
        }
        long since = Long.parseLong(fields.getOrDefault("lastupdate", "0"));
        boolean windowed = since == 0;
        long start = windowed ? Long.parseLong(fields.getOrDefault("startdate", "0")) : 0;
        long end = windowed ? Long.parseLong(fields.getOrDefault("enddate", "9999999999")) : Long.MAX_VALUE;
        int offset = Integer.parseInt(fields.getOrDefault("offset", "0"));
        List<String> types = List.of(fields.getOrDefault("meastypes", "").split(","));
        List<String> matching = groups.getOrDefault(userId, Map.of()).values().stream()
                .filter(group -> number(group, "modified") > since)
                .filter(group -> number(group, "date") >= start && number(group, "date") <= end)
                .filter(group -> types.contains("") || types.contains(String.valueOf(number(group, "type")))).toList();
        int last = Math.min(matching.size(), offset + pageSize);
        boolean more = last < matching.size();
        return "{\"status\":0,\"body\":{\"updatetime\":" + time + ",\"timezone\":\"Europe/Berlin\",\"measuregrps\":["
                + String.join(",", matching.subList(Math.min(offset, last), last)) + "],\"more\":" + (more ? 1 : 0)
                + ",\"offset\":" + (more ? last : 0) + "}}";
    }

    private static long number(String json, String key) {
        String rest = json.substring(json.indexOf("\"" + key + "\":") + key.length() + 3);
        return Long.parseLong(rest.split("[,}]", 2)[0]);
    }
}
