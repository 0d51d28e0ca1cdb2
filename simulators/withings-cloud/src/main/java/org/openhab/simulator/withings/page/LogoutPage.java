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
package org.openhab.simulator.withings.page;

import java.net.URI;

import org.eclipse.jdt.annotation.NonNullByDefault;
import org.openhab.simulator.kit.http.Html;
import org.openhab.simulator.kit.http.Reply;
import org.openhab.simulator.kit.http.Request;
import org.openhab.simulator.withings.api.Params;
import org.openhab.simulator.withings.notify.CallbackUrls;

/**
 * The path {@code /logout}, to which a client sends the browser to switch accounts (withings.md 2.1).
 *
 * @author Cloud Bindings Team - Initial contribution
 */
@NonNullByDefault
public class LogoutPage {

    /** The path on the account host. */
    public static final String PATH = "/logout";

    /** Goes on to the authorize page that {@code r} names; any other target gets a page instead. */
    public Reply handle(Request request) {
        String target = Params.of(request).text("r");
        URI uri = CallbackUrls.parse(target == null || target.startsWith("/") ? "http://localhost" + target : target,
                Integer.MAX_VALUE);
        if (target == null || uri == null || !AuthorizePage.PATH.equals(uri.getPath())) {
            return Html.page(200, "Logged out", "<p>You are logged out.</p>");
        }
        // Only path and query: no visitor is sent to another host.
        return Reply.redirect(uri.getRawPath() + (uri.getRawQuery() == null ? "" : "?" + uri.getRawQuery()));
    }
}
