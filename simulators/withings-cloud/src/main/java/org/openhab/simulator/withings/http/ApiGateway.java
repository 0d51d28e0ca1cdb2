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
package org.openhab.simulator.withings.http;

import java.util.Map;
import java.util.TreeMap;

import org.eclipse.jdt.annotation.NonNullByDefault;
import org.eclipse.jdt.annotation.Nullable;
import org.openhab.simulator.kit.fault.FaultBoard;
import org.openhab.simulator.kit.http.Reply;
import org.openhab.simulator.kit.http.Request;
import org.openhab.simulator.withings.api.ActionKey;
import org.openhab.simulator.withings.api.ApiAction;
import org.openhab.simulator.withings.api.ApiError;
import org.openhab.simulator.withings.api.Caller;
import org.openhab.simulator.withings.api.Params;
import org.openhab.simulator.withings.auth.SignatureEndpoint;
import org.openhab.simulator.withings.auth.TokenEndpoint;
import org.openhab.simulator.withings.auth.TokenStore;
import org.openhab.simulator.withings.control.Logged;
import org.openhab.simulator.withings.control.RequestLog;
import org.openhab.simulator.withings.control.Switch;
import org.openhab.simulator.withings.control.Switches;
import org.openhab.simulator.withings.fault.AimedCall;
import org.openhab.simulator.withings.fault.Fault;
import org.openhab.simulator.withings.fault.FaultEffects;
import org.openhab.simulator.withings.guard.Scopes;
import org.openhab.simulator.withings.guard.Turnstile;

import com.google.gson.JsonElement;
import com.google.gson.JsonObject;

/**
 * The way of an API call through all checks to its answer, in the order of withings.md 18.2.
 *
 * @author Cloud Bindings Team - Initial contribution
 */
@NonNullByDefault
public class ApiGateway {

    private static final String TOKEN_PATH = "/v2/oauth2";
    private static final String SIGNATURE_PATH = "/v2/signature";

    private final TokenEndpoint tokenEndpoint;
    private final SignatureEndpoint signatureEndpoint;
    private final Map<ActionKey, ApiAction> actions;
    private final TokenStore tokens;
    private final Turnstile turnstile;
    private final Switches switches;
    private final FaultBoard<Fault, AimedCall> faults;
    private final RequestLog log;

    /** @param actions everything that needs a bearer token */
    public ApiGateway(TokenEndpoint tokenEndpoint, SignatureEndpoint signatureEndpoint,
            Map<ActionKey, ApiAction> actions, TokenStore tokens, Turnstile turnstile, Switches switches,
            FaultBoard<Fault, AimedCall> faults, RequestLog log) {
        this.tokenEndpoint = tokenEndpoint;
        this.signatureEndpoint = signatureEndpoint;
        this.actions = Map.copyOf(actions);
        this.tokens = tokens;
        this.turnstile = turnstile;
        this.switches = switches;
        this.faults = faults;
        this.log = log;
    }

    /** Answers one request and writes it down. */
    public Reply handle(Request request) {
        Params params = Params.of(request);
        String header = request.bearer();
        String bearer = header != null ? header : params.text("access_token");
        Caller owner = tokens.owner(bearer != null ? bearer : params.text("refresh_token"));
        Logged.Entry entry = log.begin(request, params, owner == null ? null : owner.userId());
        Fault fault = faults.take(new AimedCall(request.path(), params, owner == null ? null : owner.userId()));
        Reply reply;
        if (fault != null && !fault.processed()) {
            reply = FaultEffects.instead(fault, switches.choice(Switch.ERROR_BODY));
        } else {
            reply = Reply.json(200, answer(request, params, bearer));
            if (fault != null) {
                reply = FaultEffects.upon(fault, reply, switches.choice(Switch.ERROR_BODY));
            }
        }
        entry.end(reply, fault);
        return reply;
    }

    private JsonObject answer(Request request, Params params, @Nullable String bearer) {
        try {
            if (!"POST".equals(request.method()) && !"GET".equals(request.method())) {
                throw Scopes.unknownAction();
            }
            switch (request.path()) {
                case TOKEN_PATH:
                    refuse(turnstile.enter(call(request.path(), "", params)));
                    return Envelope.success(tokenEndpoint.answer(params));
                case SIGNATURE_PATH:
                    return Envelope.success(signatureEndpoint.answer(params));
                default:
                    return Envelope.success(data(request.path(), params, bearer));
            }
        } catch (ApiError e) {
            return Envelope.failure(e, switches.choice(Switch.ERROR_BODY));
        }
    }

    private JsonElement data(String path, Params params, @Nullable String bearer) {
        if (actions.keySet().stream().noneMatch(key -> key.path().equals(path))) {
            throw Scopes.unknownAction();
        }
        Caller owner = tokens.owner(bearer);
        String call = call(path, owner == null ? "" : Long.toString(owner.userId()), params);
        Caller caller;
        ApiAction action;
        try {
            caller = tokens.use(bearer);
            String name = params.text("action");
            action = actions.get(new ActionKey(path, name == null ? "" : name));
            if (action == null) {
                throw Scopes.unknownAction();
            }
            Scopes.check(caller.scopes(), action.scopesAnyOf(), switches);
        } catch (ApiError e) {
            // A refused call repeats its own refusal, never 601, and still arms the guard.
            if (owner != null) {
                turnstile.arm(call);
            }
            throw e;
        }
        ApiError refusal = isGuarded(path) ? turnstile.enter(call, caller.clientId())
                : turnstile.enterUnguarded(caller.clientId());
        if (refusal != null) {
            action.check(caller, params);
            throw refusal;
        }
        return action.answer(caller, params);
    }

    private boolean isGuarded(String path) {
        return !"/notify".equals(path) || switches.on(Switch.GUARD_NOTIFY);
    }

    private static void refuse(@Nullable ApiError refusal) {
        if (refusal != null) {
            throw refusal;
        }
    }

    /** What makes two calls identical: endpoint, person, arguments. */
    private static String call(String path, String user, Params params) {
        Map<String, String> arguments = new TreeMap<>(params.values());
        arguments.remove("access_token");
        return path + " " + user + " " + arguments;
    }
}
