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
import java.util.Set;

import org.eclipse.jdt.annotation.NonNullByDefault;
import org.openhab.simulator.kit.http.Forms;
import org.openhab.simulator.withings.api.Params;
import org.openhab.simulator.withings.auth.Application;
import org.openhab.simulator.withings.auth.Applications;
import org.openhab.simulator.withings.control.Switch;
import org.openhab.simulator.withings.control.Switches;
import org.openhab.simulator.withings.guard.Scopes;
import org.openhab.simulator.withings.notify.CallbackUrls;

/**
 * What an application asks a person for (withings.md 2.1).
 *
 * @param application who asks
 * @param scopes what for
 * @param redirectUri where to go back to
 * @param state what to give back unchanged
 * @param demo true for the vendor's demo user
 *
 * @author Cloud Bindings Team - Initial contribution
 */
@NonNullByDefault
record AuthorizationRequest(Application application, Set<String> scopes, String redirectUri, String state,
        boolean demo) {

    /**
     * Checks the parameters; text of the failure goes onto an HTML page with status 400, never into a redirect (18.3).
     */
    static AuthorizationRequest of(Params params, Applications applications, Switches switches) {
        Application application = applications.find(params.text("client_id"));
        if (application == null) {
            throw new PageError("invalid_client", "The client_id is missing or unknown.");
        }
        String redirect = params.text("redirect_uri");
        if (redirect == null || !mayRedirect(application, redirect, switches)) {
            throw new PageError("redirect_uri_mismatch", "redirect_uri_mismatch: the redirect_uri is not registered.");
        }
        if (!"code".equals(params.text("response_type"))) {
            throw new PageError("unsupported_response_type", "The response_type must be code.");
        }
        String state = params.values().get("state");
        if (state == null || state.isEmpty()) {
            throw new PageError("invalid_request", "The state is missing.");
        }
        Set<String> scopes = Scopes.parse(params.text("scope"));
        if (scopes == null) {
            throw new PageError("invalid_scope", "The scope is missing or unknown.");
        }
        String mode = params.text("mode");
        if (mode != null && !"demo".equals(mode)) {
            throw new PageError("invalid_request", "The mode is unknown.");
        }
        return new AuthorizationRequest(application, scopes, redirect, state, mode != null);
    }

    /** The redirect with a parameter and the state, added to whatever query there is. */
    String answer(String name, String value) {
        return redirectUri + (redirectUri.indexOf('?') < 0 ? "?" : "&") + name + "=" + Forms.encode(value) + "&state="
                + Forms.encode(state);
    }

    private static boolean mayRedirect(Application application, String redirect, Switches switches) {
        URI uri = CallbackUrls.parse(redirect);
        if (uri == null || !switches.on(Switch.DEVELOPMENT_MODE) && !CallbackUrls.fitForPublic(uri)) {
            return false;
        }
        boolean exact = "exact".equals(switches.choice(Switch.REDIRECT_MATCH));
        return application.callbackUrls().stream()
                .anyMatch(base -> exact ? base.equals(redirect) : CallbackUrls.extendsBase(uri, base));
    }
}
