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

import java.util.ArrayList;
import java.util.List;

import org.eclipse.jdt.annotation.NonNullByDefault;
import org.eclipse.jdt.annotation.Nullable;
import org.openhab.simulator.kit.control.ControlError;
import org.openhab.simulator.kit.control.ControlJson;

import com.google.gson.JsonArray;
import com.google.gson.JsonElement;
import com.google.gson.JsonObject;

/**
 * All faults by name, each with the endpoints where it means something.
 *
 * @author Cloud Bindings Team - Initial contribution
 */
@NonNullByDefault
public class FaultTable {

    private static final List<NamedFault> COMMON = List.of(
            new NamedFault("http-500", FaultKind.HTTP, 1, 500, "INTERNAL SERVER ERROR", e -> true),
            new NamedFault("http-502", FaultKind.HTTP, 1, 502, null, e -> true),
            new NamedFault("http-503", FaultKind.HTTP, 1, 503, null, e -> true),
            new NamedFault("http-504", FaultKind.HTTP, 1, 504, null, e -> true),
            new NamedFault("html", FaultKind.HTML, 1, 0, null, e -> true),
            new NamedFault("truncated", FaultKind.TRUNCATED, 1, 0, null, e -> true),
            new NamedFault("empty", FaultKind.EMPTY, 1, 0, null, e -> true),
            new NamedFault("reset", FaultKind.RESET, 1, 0, null, e -> true),
            new NamedFault("slow", FaultKind.SLOW, 1, 0, null, e -> true),
            new NamedFault("unknown-words", FaultKind.UNKNOWN_WORDS, 1, 0, null, e -> e.is(Endpoint.Trait.JSON)),
            new NamedFault("nulls", FaultKind.NULLS, 1, 0, null, e -> e.is(Endpoint.Trait.JSON)),
            new NamedFault("clock-skew", FaultKind.CLOCK_SKEW, 1, 0, null, e -> e.is(Endpoint.Trait.JSON)));

    private final List<NamedFault> faults = new ArrayList<>(COMMON);
    private final List<Endpoint> endpoints = new ArrayList<>();

    public FaultTable(List<CloudModule> modules) {
        modules.forEach(module -> {
            faults.addAll(module.faults());
            endpoints.addAll(module.endpoints());
        });
    }

    public List<Endpoint> endpoints() {
        return List.copyOf(endpoints);
    }

    /** The whole table: per name the endpoints where it means something; clouds may share a name. */
    public JsonObject json() {
        JsonObject table = new JsonObject();
        for (NamedFault fault : faults) {
            if (!table.has(fault.key())) {
                table.add(fault.key(), new JsonArray());
            }
            JsonArray where = table.getAsJsonArray(fault.key());
            endpoints.stream().filter(fault.fits()).map(Endpoint::key).forEach(where::add);
        }
        return table;
    }

    /** Reads what {@code POST /_control/faults} takes. */
    public Fault read(JsonElement json) {
        JsonObject o = ControlJson.object(json);
        ControlJson.onlyKeys(o, "name", "kind", "endpoint", "vin", "skip", "count", "processed", "number", "text",
                "retryAfter");
        String at = ControlJson.text(o, "endpoint");
        Endpoint endpoint = at == null ? null : endpoint(at);
        Fault fault = usual(o, endpoint);
        if (endpoint != null) {
            fault = fault.on(endpoint.key());
        }
        String vin = ControlJson.text(o, "vin");
        fault = (vin == null ? fault : fault.forCar(vin)).after((int) ControlJson.integer(o, "skip", 0))
                .times((int) ControlJson.integer(o, "count", fault.count()))
                .with(ControlJson.integer(o, "number", fault.number()),
                        o.has("text") ? ControlJson.text(o, "text") : fault.text())
                .retryAfter(ControlJson.text(o, "retryAfter"));
        String processed = ControlJson.text(o, "processed");
        if (processed != null && !"true".equals(processed) && !"false".equals(processed)) {
            throw new ControlError(400, "processed is true or false");
        }
        return processed == null ? fault : fault.processed(Boolean.parseBoolean(processed));
    }

    private Fault usual(JsonObject o, @Nullable Endpoint endpoint) {
        String name = ControlJson.text(o, "name");
        if (name == null) {
            FaultKind kind = FaultKind.find(ControlJson.requiredText(o, "kind"));
            if (kind == null) {
                throw new ControlError(400, "unknown kind of fault");
            }
            return Fault.once(kind);
        }
        if (o.has("kind")) {
            throw new ControlError(400, "name or kind, not both");
        }
        return faults.stream().filter(fault -> fault.key().equals(name))
                .filter(fault -> endpoint == null || fault.fits().test(endpoint)).findFirst()
                .orElseThrow(
                        () -> new ControlError(400, "no such fault, or it means nothing there; see GET faults/table"))
                .fault();
    }

    private Endpoint endpoint(String key) {
        return endpoints.stream().filter(each -> each.key().equals(key)).findFirst()
                .orElseThrow(() -> new ControlError(400, "no such endpoint; see GET faults/table"));
    }
}
