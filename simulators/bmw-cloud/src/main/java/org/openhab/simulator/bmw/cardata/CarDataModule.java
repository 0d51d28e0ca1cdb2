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

import java.util.List;
import java.util.Map;

import org.eclipse.jdt.annotation.NonNullByDefault;
import org.eclipse.jdt.annotation.Nullable;
import org.openhab.simulator.bmw.base.Base;
import org.openhab.simulator.bmw.base.CloudModule;
import org.openhab.simulator.bmw.base.Endpoint;
import org.openhab.simulator.bmw.base.NamedFault;
import org.openhab.simulator.bmw.cardata.auth.DeviceCode;
import org.openhab.simulator.bmw.cardata.auth.DeviceCodes;
import org.openhab.simulator.bmw.cardata.auth.IdTokens;
import org.openhab.simulator.bmw.cardata.auth.LinkPage;
import org.openhab.simulator.bmw.cardata.auth.OAuthCalls;
import org.openhab.simulator.bmw.cardata.auth.OAuthError;
import org.openhab.simulator.bmw.cardata.auth.Tokens;
import org.openhab.simulator.bmw.cardata.portal.CarDataSwitch;
import org.openhab.simulator.bmw.cardata.portal.Portal;
import org.openhab.simulator.bmw.cardata.rest.Containers;
import org.openhab.simulator.bmw.cardata.rest.CuError;
import org.openhab.simulator.bmw.cardata.rest.Quota;
import org.openhab.simulator.bmw.cardata.rest.RestApi;
import org.openhab.simulator.bmw.cardata.rest.RestCall;
import org.openhab.simulator.bmw.stream.CarDataStream;
import org.openhab.simulator.kit.control.ControlError;
import org.openhab.simulator.kit.control.SwitchBoard;
import org.openhab.simulator.kit.http.Reply;
import org.openhab.simulator.kit.http.Request;
import org.openhab.simulator.kit.time.SimClock;

import com.google.gson.JsonElement;
import com.google.gson.JsonObject;

/**
 * BMW CarData: device flow, REST, and the stream behind its own port (bmw-cardata.md).
 *
 * @author Cloud Bindings Team - Initial contribution
 */
@NonNullByDefault
public class CarDataModule implements CloudModule {

    private final Base base;
    private final SwitchBoard<CarDataSwitch> switches;
    private final Portal portal;
    private final IdTokens idTokens = new IdTokens();
    private final Tokens tokens;
    private final DeviceCodes codes;
    private final Quota quota;
    private final Containers containers;
    private final OAuthCalls oauth;
    private final LinkPage link;
    private final RestApi rest;
    private final CarDataRoutes routes;
    private final StreamRoutes streamRoutes;
    private @Nullable CarDataStream stream;

    /** @param options switch name to value, now and after each reset */
    public CarDataModule(Base base, Map<String, String> options) {
        this.base = base;
        SimClock clock = base.clock();
        switches = new SwitchBoard<>(CarDataSwitch.values(), options);
        portal = new Portal(base.fleet(), base.random());
        tokens = new Tokens(clock, switches, base.secrets(), idTokens);
        codes = new DeviceCodes(clock, switches, base.secrets());
        quota = new Quota(clock);
        containers = new Containers(clock, base.secrets());
        oauth = new OAuthCalls(clock, switches, portal, codes, tokens);
        link = new LinkPage(base.fleet(), portal, codes);
        rest = new RestApi(clock, switches, base.fleet(), portal, tokens, quota, containers, base.secrets());
        routes = new CarDataRoutes(base, portal, tokens, codes, quota, containers);
        streamRoutes = new StreamRoutes(this::stream);
        if (switches.number(CarDataSwitch.STREAM_PORT) > 0) {
            stream();
        }
    }

    /**
     * The stream; its broker starts with the first call, or at once when the switch {@code streamPort} names a port.
     */
    public synchronized CarDataStream stream() {
        CarDataStream running = stream;
        if (running == null) {
            running = new CarDataStream("127.0.0.1", (int) switches.number(CarDataSwitch.STREAM_PORT), base.fleet(),
                    base.clock(), switches, idTokens, portal);
            stream = running;
        }
        return running;
    }

    /** What the owners have set up. */
    public Portal portal() {
        return portal;
    }

    public Tokens tokens() {
        return tokens;
    }

    public Quota quota() {
        return quota;
    }

    public Containers containers() {
        return containers;
    }

    /**
     * The user confirms the newest device code that waits.
     *
     * @throws ControlError 404 when none waits
     */
    public void approve() {
        routes.decide(null, DeviceCode.State.APPROVED);
    }

    /**
     * The user refuses the newest device code that waits.
     *
     * @throws ControlError 404 when none waits
     */
    public void deny() {
        routes.decide(null, DeviceCode.State.DENIED);
    }

    /**
     * Tokens without the device flow, as the token call answers them.
     *
     * @throws ControlError 404 when the account has no client
     */
    public JsonObject link(String gcid) {
        return routes.link(gcid);
    }

    @Override
    public @Nullable Endpoint endpoint(Request request) {
        return CarDataEndpoint.of(request);
    }

    @Override
    public Reply answer(Endpoint endpoint, Request request) {
        try {
            if (endpoint.equals(CarDataEndpoint.LINK)) {
                return link.handle(request);
            }
            if (endpoint.equals(CarDataEndpoint.DEVICE)) {
                return oauth.start(request);
            }
            RestCall call = CarDataEndpoint.rest(endpoint);
            return call == null ? oauth.token(request) : rest.answer(call, request);
        } catch (OAuthError e) {
            return e.reply();
        } catch (CuError e) {
            return e.reply();
        }
    }

    @Override
    public void faultInstead(Endpoint endpoint, Request request) {
        if (CarDataEndpoint.rest(endpoint) != null) {
            rest.count(request);
        }
    }

    @Override
    public List<Endpoint> endpoints() {
        return CarDataEndpoint.all();
    }

    @Override
    public List<NamedFault> faults() {
        return CarDataFaults.all();
    }

    @Override
    public SwitchBoard<?> switches() {
        return switches;
    }

    @Override
    public @Nullable JsonElement control(String verb, List<String> path, JsonElement body) {
        return switch (path.get(0)) {
            case "cardata" -> routes.call(verb, path, body);
            case "stream" -> streamRoutes.call(verb, path, body);
            default -> null;
        };
    }

    @Override
    public JsonObject state() {
        JsonObject state = new JsonObject();
        state.add("cardata", routes.state());
        return state;
    }

    @Override
    public synchronized void reset() {
        CarDataStream running = stream;
        if (running != null) {
            running.reset();
        }
        portal.reset();
        tokens.reset();
        codes.reset();
        quota.reset();
        containers.reset();
        rest.reset();
    }

    @Override
    public synchronized void close() {
        CarDataStream running = stream;
        if (running != null) {
            running.close();
            stream = null;
        }
    }
}
