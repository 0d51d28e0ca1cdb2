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

import java.util.function.Function;

import org.eclipse.jdt.annotation.NonNullByDefault;
import org.openhab.simulator.kit.control.ControlHandler;
import org.openhab.simulator.kit.http.Reply;
import org.openhab.simulator.kit.http.Request;
import org.openhab.simulator.withings.api.Params;
import org.openhab.simulator.withings.control.Logged;
import org.openhab.simulator.withings.control.RequestLog;
import org.openhab.simulator.withings.page.AuthorizePage;
import org.openhab.simulator.withings.page.LogoutPage;

/**
 * Sends each request to the part of the simulated cloud that its path means.
 *
 * @author Cloud Bindings Team - Initial contribution
 */
@NonNullByDefault
public class WebRouter implements Function<Request, Reply> {

    private final ApiGateway api;
    private final AuthorizePage authorize;
    private final LogoutPage logout;
    private final ControlHandler control;
    private final RequestLog log;

    public WebRouter(ApiGateway api, AuthorizePage authorize, LogoutPage logout, ControlHandler control,
            RequestLog log) {
        this.api = api;
        this.authorize = authorize;
        this.logout = logout;
        this.control = control;
        this.log = log;
    }

    @Override
    public Reply apply(Request request) {
        String path = request.path();
        if (path.equals(ControlHandler.PATH) || path.startsWith(ControlHandler.PATH + "/")) {
            return control.handle(request);
        }
        if (path.equals(AuthorizePage.PATH)) {
            return logged(request, authorize::handle);
        }
        return path.equals(LogoutPage.PATH) ? logged(request, logout::handle) : api.handle(request);
    }

    private Reply logged(Request request, Function<Request, Reply> page) {
        Logged.Entry entry = log.begin(request, Params.of(request), null);
        Reply reply = page.apply(request);
        entry.end(reply, null);
        return reply;
    }
}
