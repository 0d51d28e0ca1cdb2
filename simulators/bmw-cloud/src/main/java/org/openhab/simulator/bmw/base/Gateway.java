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

import java.time.Instant;
import java.util.List;
import java.util.function.Function;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

import org.eclipse.jdt.annotation.NonNullByDefault;
import org.eclipse.jdt.annotation.Nullable;
import org.openhab.simulator.kit.control.ControlHandler;
import org.openhab.simulator.kit.fault.FaultBoard;
import org.openhab.simulator.kit.http.Reply;
import org.openhab.simulator.kit.http.Request;
import org.openhab.simulator.kit.time.SimClock;

import com.google.gson.JsonObject;

/**
 * The one port of all clouds: sends each request to its cloud, lets faults hit it, writes it down.
 *
 * @author Cloud Bindings Team - Initial contribution
 */
@NonNullByDefault
public class Gateway implements Function<Request, Reply> {

    private static final Pattern VIN_IN_PATH = Pattern.compile("/([A-Z0-9]{17})(?=/|$)");

    private final List<CloudModule> modules;
    private final FaultBoard<Fault, AimedCall> faults;
    private final RequestLog log;
    private final SimClock clock;
    private final ControlHandler control;

    public Gateway(List<CloudModule> modules, FaultBoard<Fault, AimedCall> faults, RequestLog log, SimClock clock,
            ControlHandler control) {
        this.modules = List.copyOf(modules);
        this.faults = faults;
        this.log = log;
        this.clock = clock;
        this.control = control;
    }

    @Override
    public Reply apply(Request request) {
        String path = request.path();
        if (path.equals(ControlHandler.PATH) || path.startsWith(ControlHandler.PATH + "/")) {
            return control.handle(request);
        }
        Instant begun = clock.now();
        String vin = vin(request);
        for (CloudModule module : modules) {
            Endpoint endpoint = module.endpoint(request);
            if (endpoint != null) {
                Fault fault = faults.take(new AimedCall(endpoint, vin));
                Reply reply = answer(module, endpoint, request, fault);
                log.add(begun, request, endpoint, vin, reply, fault);
                return reply;
            }
        }
        Reply nothing = notFound();
        log.add(begun, request, null, vin, nothing, null);
        return nothing;
    }

    private static Reply answer(CloudModule module, Endpoint endpoint, Request request, @Nullable Fault fault) {
        if (fault == null) {
            return module.answer(endpoint, request);
        }
        if (fault.processed()) {
            return FaultEffects.upon(fault, module.answer(endpoint, request));
        }
        module.faultInstead(endpoint, request);
        return FaultEffects.upon(fault, Reply.json(200, new JsonObject()));
    }

    /** The car that a request names, in header, query or path. */
    private static @Nullable String vin(Request request) {
        String header = request.header("bmw-vin");
        String query = header != null ? header : request.values().get("vin");
        if (query != null) {
            return query;
        }
        Matcher inPath = VIN_IN_PATH.matcher(request.path());
        return inPath.find() ? inPath.group(1) : null;
    }

    private static Reply notFound() {
        JsonObject body = new JsonObject();
        body.addProperty("statusCode", 404);
        body.addProperty("message", "Resource not found");
        return Reply.json(404, body);
    }
}
