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
package org.openhab.simulator.bmw.base;

import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.stream.Stream;

import org.eclipse.jdt.annotation.NonNullByDefault;
import org.eclipse.jdt.annotation.Nullable;
import org.openhab.simulator.bmw.model.Car;
import org.openhab.simulator.kit.control.ClockRoutes;
import org.openhab.simulator.kit.control.ControlCall;
import org.openhab.simulator.kit.control.ControlError;
import org.openhab.simulator.kit.control.ControlJson;
import org.openhab.simulator.kit.control.Script;
import org.openhab.simulator.kit.control.SwitchBoard;
import org.openhab.simulator.kit.fault.FaultBoard;

import com.google.gson.JsonArray;
import com.google.gson.JsonElement;
import com.google.gson.JsonNull;
import com.google.gson.JsonObject;
import com.google.gson.JsonPrimitive;

/**
 * The control API for programs in the same Java machine; {@link #call} is what HTTP reaches at {@code /_control/}.
 *
 * @author Cloud Bindings Team - Initial contribution
 */
@NonNullByDefault
public class Control implements ControlCall {

    private final Base base;
    private final List<CloudModule> modules;
    private final FaultBoard<Fault, AimedCall> faults;
    private final FaultTable table;
    private final RequestLog log;
    private final CarRoutes cars;
    private final Script script;

    public Control(Base base, List<CloudModule> modules, FaultBoard<Fault, AimedCall> faults, RequestLog log,
            CarRoutes cars) {
        this.base = base;
        this.modules = List.copyOf(modules);
        this.faults = faults;
        this.table = new FaultTable(modules);
        this.log = log;
        this.cars = cars;
        this.script = new Script(base.clock(), this);
    }

    /** Afterwards everything that is due at the present simulated time has been started. */
    @Override
    public JsonElement call(String verb, String path, @Nullable JsonElement body) {
        List<String> steps = Stream.of(path.split("/")).filter(s -> !s.isEmpty()).toList();
        JsonElement answer = route(verb, steps.isEmpty() ? List.of("state") : steps,
                body == null ? JsonNull.INSTANCE : body);
        if (!"GET".equals(verb)) {
            base.clock().advance(Duration.ZERO);
        }
        return answer;
    }

    /** Puts up a fault; answers its number. */
    public long fault(Fault fault) {
        return faults.add(fault);
    }

    /** Puts up the fault of this name at an endpoint; answers its number. */
    public long fault(String name, String endpoint) {
        JsonObject body = new JsonObject();
        body.addProperty("name", name);
        body.addProperty("endpoint", endpoint);
        return faults.add(table.read(body));
    }

    /** Takes down all faults. */
    public void clearFaults() {
        faults.clear();
    }

    public FaultTable faultTable() {
        return table;
    }

    /** Moves the simulated time forward and does what becomes due. */
    public void advance(Duration by) {
        base.clock().advance(by);
    }

    /** Sets a switch of any cloud. */
    public void option(String name, String value) {
        JsonObject body = new JsonObject();
        body.add(name, ControlJson.plain(value));
        call("PUT", "options", body);
    }

    /** The answered calls that fit, oldest first; null fits all. */
    public List<Logged> requests(@Nullable String endpoint, @Nullable String vin) {
        return log.find(endpoint, vin);
    }

    /** How often what was called after the call of this number, and how it was answered. */
    public RequestCount count(long since) {
        return RequestCount.of(requests(null, null).stream().filter(e -> e.number() > since).toList());
    }

    public void clearRequests() {
        log.clear();
    }

    /** Back to the start: cars, tokens, switches, faults, logs; the time goes on. */
    public void reset() {
        call("POST", "reset", null);
    }

    /** Ends what happens by itself. */
    public void stop() {
        script.clear();
        cars.stop();
    }

    private JsonElement route(String verb, List<String> path, JsonElement body) {
        switch (verb + " " + String.join("/", path)) {
            case "GET state":
                return state();
            case "POST reset":
                resetAll();
                return JsonNull.INSTANCE;
            case "GET requests":
                return requestList(ControlJson.object(body));
            case "GET requests/count":
                return RequestCount.of(found(ControlJson.object(body))).json();
            case "DELETE requests":
                log.clear();
                return JsonNull.INSTANCE;
            default:
                return switch (path.get(0)) {
                    case "clock" -> ClockRoutes.call(base.clock(), verb, path, body);
                    case "options" -> options(verb, path, body);
                    case "faults" -> faults(verb, path, body);
                    case "script" -> script.call(verb, path, body);
                    case "cars" -> cars.call(verb, path, body);
                    default -> ofModules(verb, path, body);
                };
        }
    }

    private JsonElement ofModules(String verb, List<String> path, JsonElement body) {
        for (CloudModule module : modules) {
            JsonElement answer = module.control(verb, path, body);
            if (answer != null) {
                return answer;
            }
        }
        throw ControlError.unknown();
    }

    private void resetAll() {
        stop();
        faults.clear();
        log.clear();
        base.fleet().cars().forEach(Car::reset);
        modules.forEach(module -> {
            module.switches().reset();
            module.reset();
        });
    }

    private JsonElement state() {
        JsonObject state = new JsonObject();
        state.addProperty("time", base.clock().now().toString());
        state.addProperty("scale", base.clock().scale());
        state.add("cars", cars.list());
        modules.forEach(module -> module.state().asMap().forEach(state::add));
        state.add("faults", faults.describe());
        state.addProperty("requests", log.find(null, null).size());
        return state;
    }

    private JsonElement options(String verb, List<String> path, JsonElement body) {
        if (path.equals(List.of("options", "help")) && "GET".equals(verb)) {
            JsonArray help = new JsonArray();
            modules.forEach(module -> help.addAll(module.switches().help().getAsJsonArray()));
            return help;
        }
        if (path.size() > 1 || !"GET".equals(verb) && !"PUT".equals(verb)) {
            throw ControlError.unknown();
        }
        if ("PUT".equals(verb)) {
            ControlJson.object(body).entrySet().forEach(wish -> set(wish.getKey(), wish.getValue()));
        }
        JsonObject all = new JsonObject();
        modules.forEach(module -> module.switches().json().asMap().forEach(all::add));
        return all;
    }

    private void set(String name, JsonElement value) {
        SwitchBoard<?> board = modules.stream().map(CloudModule::switches).filter(s -> s.byName(name) != null)
                .findFirst().orElseThrow(() -> new ControlError(400, "unknown option " + name));
        JsonObject wish = new JsonObject();
        wish.add(name, value);
        board.setAll(wish);
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
        ControlJson.onlyKeys(filter, "endpoint", "vin", "since", "from");
        long since = ControlJson.integer(filter, "since", 0);
        Instant from = filter.has("from") ? ControlJson.time(filter, "from") : Instant.MIN;
        return log.find(ControlJson.text(filter, "endpoint"), ControlJson.text(filter, "vin")).stream()
                .filter(e -> e.number() > since && !e.time().isBefore(from)).toList();
    }

    private JsonElement faults(String verb, List<String> path, JsonElement body) {
        if (path.size() == 2 && "DELETE".equals(verb) && path.get(1).matches("[0-9]{1,18}")) {
            if (!faults.remove(Long.parseLong(path.get(1)))) {
                throw new ControlError(404, "no such fault");
            }
            return JsonNull.INSTANCE;
        }
        switch (verb + " " + String.join("/", path)) {
            case "GET faults/table":
                return table.json();
            case "GET faults":
                return faults.describe();
            case "POST faults":
                JsonObject answer = new JsonObject();
                answer.add("id", new JsonPrimitive(faults.add(table.read(body))));
                return answer;
            case "DELETE faults":
                faults.clear();
                return JsonNull.INSTANCE;
            default:
                throw ControlError.unknown();
        }
    }
}
