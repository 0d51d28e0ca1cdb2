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

import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;

import org.eclipse.jdt.annotation.NonNullByDefault;
import org.eclipse.jdt.annotation.Nullable;
import org.openhab.simulator.kit.control.ControlError;
import org.openhab.simulator.kit.control.ControlJson;
import org.openhab.simulator.kit.control.Script;
import org.openhab.simulator.withings.fault.Fault;
import org.openhab.simulator.withings.fault.NamedFault;
import org.openhab.simulator.withings.notify.PushLog;

import com.google.gson.JsonArray;
import com.google.gson.JsonElement;
import com.google.gson.JsonNull;
import com.google.gson.JsonObject;

/**
 * The control API for programs in the same Java machine; {@link #call} is what HTTP reaches at {@code /_control/}.
 *
 * @author Cloud Bindings Team - Initial contribution
 */
@NonNullByDefault
public class Control {

    private static final List<String> TO_MODEL = List.of("persons", "scenario");

    private final Parts parts;
    private final JsonObject modelOptions;
    private final OptionRoutes options;
    private final NotifyRoutes notify;
    private final Script script;

    /** @param modelOptions switches of the model that differ from its own defaults, now and after each reset */
    public Control(Parts parts, Map<String, String> modelOptions) {
        this.parts = parts;
        this.modelOptions = new JsonObject();
        modelOptions.forEach((name, value) -> this.modelOptions.add(name, ControlJson.plain(value)));
        this.options = new OptionRoutes(parts);
        this.notify = new NotifyRoutes(parts);
        this.script = new Script(parts.clock(), this::call);
        applyModelOptions();
    }

    /**
     * Carries out one request; afterwards everything that is due at the present simulated time has been started.
     *
     * @param verb GET, POST, PUT or DELETE
     * @param path what follows {@code /_control/}
     * @param body the JSON of the request, for GET its query as an object; null for none
     * @return the answer, JsonNull for nothing
     * @throws ControlError when path or body are wrong
     */
    public JsonElement call(String verb, String path, @Nullable JsonElement body) {
        List<String> steps = Stream.of(path.split("/")).filter(s -> !s.isEmpty()).toList();
        JsonElement answer = route(verb, steps, body == null ? JsonNull.INSTANCE : body);
        if (!"GET".equals(verb)) {
            parts.clock().advance(Duration.ZERO);
        }
        return answer;
    }

    /** Puts up a fault; answers its number. */
    public long fault(Fault fault) {
        return parts.faults().add(fault);
    }

    /** Takes down all faults. */
    public void clearFaults() {
        parts.faults().clear();
    }

    /** Moves the simulated time forward and does what becomes due. */
    public void advance(Duration by) {
        parts.clock().advance(by);
    }

    /** Sets an option of the server or of the model. */
    public void option(String name, String value) {
        JsonObject body = new JsonObject();
        body.add(name, ControlJson.plain(value));
        call("PUT", "options", body);
    }

    /** The answered calls that fit, oldest first; null fits all. */
    public List<Logged> requests(@Nullable String path, @Nullable String action, @Nullable Long userId) {
        return parts.log().find(path, action, userId);
    }

    /** How often what was called after the call of this number, and how it was answered. */
    public RequestCount count(long since) {
        return RequestCount.of(requests(null, null, null).stream().filter(e -> e.number() > since).toList());
    }

    public void clearRequests() {
        parts.log().clear();
    }

    /** All attempts to push, oldest first. */
    public List<PushLog.Attempt> pushes() {
        return parts.pushLog().attempts();
    }

    /** An authorization code, as if the person had consented in a browser. */
    public String consent(long userId, String redirectUri, String... scopes) {
        JsonObject body = new JsonObject();
        body.addProperty("userId", userId);
        body.addProperty("redirectUri", redirectUri);
        JsonArray list = new JsonArray();
        Stream.of(scopes).forEach(list::add);
        body.add("scopes", list);
        return ControlJson.requiredText(call("POST", "consent", body).getAsJsonObject(), "code");
    }

    /** The person ends the link in the account pages: a push of 46, then tokens and subscriptions are gone. */
    public void unlink(long userId) {
        call("POST", "users/" + userId + "/unlink", null);
    }

    /** The access tokens of a person, or of all when null, expire now. */
    public void expireAccess(@Nullable Long userId) {
        parts.tokens().end(userId, true, false, parts.clock().now());
    }

    /** Access and refresh tokens of a person, or of all when null, die now. */
    public void killTokens(@Nullable Long userId) {
        parts.tokens().end(userId, true, true, parts.clock().now());
    }

    /** Ends what sends by itself. */
    public void stop() {
        script.clear();
        notify.stopLoad();
    }

    /** Back to the start: persons, tokens, subscriptions, options, faults, logs; the time goes on. */
    public void reset() {
        call("POST", "reset", null);
    }

    private JsonElement route(String verb, List<String> path, JsonElement body) {
        String first = path.isEmpty() ? "state" : path.get(0);
        if (TO_MODEL.contains(first)) {
            return parts.model().control(verb, path, body);
        }
        switch (verb + " " + String.join("/", path)) {
            case "GET ":
            case "GET state":
                return StateView.of(parts);
            case "POST reset":
                resetAll();
                return JsonNull.INSTANCE;
            case "GET requests":
                return requestList(ControlJson.object(body));
            case "GET requests/count":
                return RequestCount.of(found(ControlJson.object(body))).json();
            case "DELETE requests":
                parts.log().clear();
                return JsonNull.INSTANCE;
            default:
                return switch (first) {
                    case "options" -> options.call(verb, path, body);
                    case "faults" -> faults(verb, path, body);
                    case "script" -> script.call(verb, path, body);
                    case "subscriptions", "notifications" -> notify.call(verb, path, body);
                    default -> new AccountRoutes(parts).call(verb, path, body);
                };
        }
    }

    private void resetAll() {
        stop();
        parts.push().reset();
        parts.subscriptions().reset();
        parts.tokens().reset();
        parts.codes().reset();
        parts.nonces().reset();
        parts.turnstile().reset();
        parts.faults().clear();
        parts.log().clear();
        parts.switches().reset();
        parts.applications().reset();
        parts.model().reset();
        applyModelOptions();
    }

    private void applyModelOptions() {
        if (modelOptions.size() > 0) {
            parts.model().control("PUT", List.of("options"), modelOptions);
        }
    }

    private JsonElement requestList(JsonObject filter) {
        JsonArray list = new JsonArray();
        found(filter).stream().map(Logged::json).forEach(list::add);
        JsonObject answer = new JsonObject();
        answer.addProperty("count", list.size());
        answer.add("requests", list);
        return answer;
    }

    private List<Logged> found(JsonObject filter) {
        ControlJson.onlyKeys(filter, "path", "action", "userId", "since", "from");
        long since = ControlJson.integer(filter, "since", 0);
        Instant from = filter.has("from") ? ControlJson.time(filter, "from") : Instant.MIN;
        return parts.log()
                .find(ControlJson.text(filter, "path"), ControlJson.text(filter, "action"),
                        ControlJson.integer(filter, "userId"))
                .stream().filter(e -> e.number() > since && !e.time().isBefore(from)).toList();
    }

    private JsonElement faults(String verb, List<String> path, JsonElement body) {
        if (path.size() == 2 && "DELETE".equals(verb) && path.get(1).matches("[0-9]{1,18}")) {
            if (!parts.faults().remove(Long.parseLong(path.get(1)))) {
                throw new ControlError(404, "no such fault");
            }
            return JsonNull.INSTANCE;
        }
        if (path.equals(List.of("faults", "table")) && "GET".equals(verb)) {
            return NamedFault.table();
        }
        if (path.size() > 1) {
            throw ControlError.unknown();
        }
        switch (verb) {
            case "GET":
                return parts.faults().describe();
            case "POST":
                JsonObject answer = new JsonObject();
                answer.addProperty("id", parts.faults().add(Fault.of(body)));
                return answer;
            case "DELETE":
                parts.faults().clear();
                return JsonNull.INSTANCE;
            default:
                throw ControlError.unknown();
        }
    }
}
