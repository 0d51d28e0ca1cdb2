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
package org.openhab.simulator.withings;

import java.net.http.HttpClient;
import java.util.HashMap;
import java.util.Map;
import java.util.Random;
import java.util.concurrent.Executor;

import org.eclipse.jdt.annotation.NonNullByDefault;
import org.openhab.simulator.kit.control.ControlHandler;
import org.openhab.simulator.kit.fault.FaultBoard;
import org.openhab.simulator.kit.http.Secrets;
import org.openhab.simulator.kit.time.SimClock;
import org.openhab.simulator.withings.api.ActionKey;
import org.openhab.simulator.withings.api.ApiAction;
import org.openhab.simulator.withings.api.Caller;
import org.openhab.simulator.withings.api.Model;
import org.openhab.simulator.withings.auth.Application;
import org.openhab.simulator.withings.auth.Applications;
import org.openhab.simulator.withings.auth.AuthorizationCodes;
import org.openhab.simulator.withings.auth.Nonces;
import org.openhab.simulator.withings.auth.SignatureEndpoint;
import org.openhab.simulator.withings.auth.Signatures;
import org.openhab.simulator.withings.auth.TokenEndpoint;
import org.openhab.simulator.withings.auth.TokenStore;
import org.openhab.simulator.withings.control.Control;
import org.openhab.simulator.withings.control.Parts;
import org.openhab.simulator.withings.control.RequestLog;
import org.openhab.simulator.withings.control.Switches;
import org.openhab.simulator.withings.fault.AimedCall;
import org.openhab.simulator.withings.fault.Fault;
import org.openhab.simulator.withings.guard.Turnstile;
import org.openhab.simulator.withings.http.ApiGateway;
import org.openhab.simulator.withings.http.WebRouter;
import org.openhab.simulator.withings.notify.NotifyEndpoint;
import org.openhab.simulator.withings.notify.PushEngine;
import org.openhab.simulator.withings.notify.PushLog;
import org.openhab.simulator.withings.notify.Subscriptions;
import org.openhab.simulator.withings.page.AuthorizePage;
import org.openhab.simulator.withings.page.LogoutPage;

/**
 * Puts the parts of a cloud together.
 *
 * @author Cloud Bindings Team - Initial contribution
 */
@NonNullByDefault
class Wiring {

    private final Parts parts;
    private final Signatures signatures;
    private final Secrets secrets;
    private final NotifyEndpoint notify;

    Wiring(CloudOptions options, SimClock clock, Switches switches, Model model, Random random, Executor pushing) {
        // Every request brings its own limit from the options; it covers connecting as well.
        HttpClient client = HttpClient.newBuilder().version(HttpClient.Version.HTTP_1_1)
                .followRedirects(HttpClient.Redirect.NEVER).build();
        secrets = new Secrets(random);
        Applications applications = new Applications(
                new Application(options.clientId, options.clientSecret, options.callbackUrls), switches);
        TokenStore tokens = new TokenStore(clock, switches, secrets);
        Nonces nonces = new Nonces(clock, switches, secrets);
        signatures = new Signatures(nonces, clock, switches);
        Subscriptions subscriptions = new Subscriptions();
        PushLog pushLog = new PushLog();
        PushEngine push = new PushEngine(subscriptions, tokens, model.people(), clock, pushing, switches,
                new Random(random.nextLong()), client, pushLog);
        model.addListener(push);
        notify = new NotifyEndpoint(subscriptions, client, applications, switches);
        parts = new Parts(clock, switches, applications, tokens, new AuthorizationCodes(clock, switches, secrets),
                nonces, new Turnstile(clock, switches), new FaultBoard<Fault, AimedCall>(), new RequestLog(clock),
                subscriptions, push, pushLog, model);
    }

    Parts parts() {
        return parts;
    }

    WebRouter router(Control control) {
        Model model = parts.model();
        Map<ActionKey, ApiAction> actions = new HashMap<>(model.endpoints().actions());
        actions.putAll(notify.actions());
        TokenEndpoint tokenEndpoint = new TokenEndpoint(parts.applications(), signatures, parts.codes(), parts.tokens(),
                model.people(), parts.turnstile(), parts.switches(), secrets, this::forget);
        ApiGateway gateway = new ApiGateway(tokenEndpoint,
                new SignatureEndpoint(parts.applications(), signatures, parts.nonces(), parts.turnstile()), actions,
                parts.tokens(), parts.turnstile(), parts.switches(), parts.faults(), parts.log());
        AuthorizePage authorize = new AuthorizePage(parts.applications(), parts.codes(), parts.tokens(), model.people(),
                parts.switches());
        return new WebRouter(gateway, authorize, new LogoutPage(), new ControlHandler(control::call), parts.log());
    }

    /** What a revocation by API ends besides the tokens; no push tells of it (withings.md 18.12). */
    private void forget(Caller revoked) {
        parts.subscriptions().removeIf(s -> s.userId() == revoked.userId() && s.clientId().equals(revoked.clientId()));
    }
}
