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

import java.util.List;
import java.util.Set;

import org.eclipse.jdt.annotation.NonNullByDefault;
import org.openhab.simulator.kit.http.Html;
import org.openhab.simulator.kit.http.Reply;
import org.openhab.simulator.kit.http.Request;
import org.openhab.simulator.withings.api.ApiError;
import org.openhab.simulator.withings.api.Params;
import org.openhab.simulator.withings.api.People;
import org.openhab.simulator.withings.api.PersonCard;
import org.openhab.simulator.withings.auth.Applications;
import org.openhab.simulator.withings.auth.AuthorizationCodes;
import org.openhab.simulator.withings.auth.TokenStore;
import org.openhab.simulator.withings.control.Switch;
import org.openhab.simulator.withings.control.Switches;
import org.openhab.simulator.withings.guard.Scopes;

/**
 * The path {@code /oauth2_user/authorize2}: who, for what, yes or no (withings.md 2.1, 2.2).
 *
 * @author Cloud Bindings Team - Initial contribution
 */
@NonNullByDefault
public class AuthorizePage {

    /** The path on the account host. */
    public static final String PATH = "/oauth2_user/authorize2";

    private final Applications applications;
    private final AuthorizationCodes codes;
    private final TokenStore tokens;
    private final People people;
    private final Switches switches;

    public AuthorizePage(Applications applications, AuthorizationCodes codes, TokenStore tokens, People people,
            Switches switches) {
        this.applications = applications;
        this.codes = codes;
        this.tokens = tokens;
        this.people = people;
        this.switches = switches;
    }

    /** GET shows the form, POST takes it. */
    public Reply handle(Request request) {
        try {
            AuthorizationRequest wanted = AuthorizationRequest.of(Params.of(request), applications, switches);
            if ("POST".equals(request.method())) {
                return decide(wanted, request);
            }
            long automatic = switches.number(Switch.AUTO_CONSENT);
            return automatic == 0 ? form(wanted) : allow(wanted, automatic, wanted.scopes());
        } catch (PageError e) {
            return Html.error(e.title(), String.valueOf(e.getMessage()));
        } catch (ApiError e) {
            return Html.error("invalid_request", e.error());
        }
    }

    private Reply form(AuthorizationRequest wanted) {
        StringBuilder html = new StringBuilder("<form method=\"post\" action=\"" + PATH + "\">\n");
        html.append(Html.hidden("response_type", "code"))
                .append(Html.hidden("client_id", wanted.application().clientId()))
                .append(Html.hidden("scope", String.join(",", wanted.scopes())))
                .append(Html.hidden("redirect_uri", wanted.redirectUri())).append(Html.hidden("state", wanted.state()));
        if (wanted.demo()) {
            html.append(Html.hidden("mode", "demo"));
        }
        html.append("<fieldset><legend>Whose data?</legend>\n");
        boolean first = true;
        for (PersonCard person : offered(wanted)) {
            html.append("<label><input type=\"radio\" name=\"userid\" value=\"").append(person.userId()).append('"')
                    .append(first ? " checked" : "").append("> ").append(Html.escape(person.shortName()))
                    .append("</label>\n");
            first = false;
        }
        html.append("</fieldset>\n<fieldset><legend>What may the application read?</legend>\n");
        for (String scope : wanted.scopes()) {
            html.append("<label><input type=\"checkbox\" name=\"granted\" value=\"").append(scope)
                    .append("\" checked> ").append(scope).append("</label>\n");
        }
        html.append("""
                </fieldset>
                <p><button name="decision" value="allow">Allow this app</button>
                <button name="decision" value="deny">Refuse</button></p>
                </form>
                """);
        return Html.page(200, "Link an application", html.toString());
    }

    private Reply decide(AuthorizationRequest wanted, Request request) {
        Params params = Params.of(request);
        String decision = params.text("decision");
        if ("deny".equals(decision)) {
            return "page".equals(switches.choice(Switch.DENIAL))
                    ? Html.page(200, "Refused", "<p>You have refused access. You may close this page.</p>")
                    : Reply.redirect(wanted.answer("error", "access_denied"));
        }
        if (!"allow".equals(decision)) {
            throw new PageError("invalid_request", "The decision is missing.");
        }
        Set<String> granted = Scopes.parse(String.join(",", request.formValues("granted")));
        if (granted == null || !wanted.scopes().containsAll(granted)) {
            throw new PageError("invalid_request", "At least one of the asked scopes must be ticked.");
        }
        return allow(wanted, params.integer("userid", 0), granted);
    }

    private Reply allow(AuthorizationRequest wanted, long picked, Set<String> granted) {
        long userId = wanted.demo() ? people.demo().userId() : picked;
        if (offered(wanted).stream().noneMatch(p -> p.userId() == userId)) {
            throw new PageError("invalid_request", "This person is unknown.");
        }
        String clientId = wanted.application().clientId();
        Set<Long> linked = tokens.linkedUsers(clientId);
        boolean full = linked.size() >= switches.number(Switch.USER_LIMIT) && !linked.contains(userId);
        if (switches.on(Switch.DEVELOPMENT_MODE) && full) {
            throw new PageError("user_limit", "An application in development mode cannot link more persons.");
        }
        return Reply.redirect(wanted.answer("code", codes.issue(clientId, userId, granted, wanted.redirectUri())));
    }

    private List<PersonCard> offered(AuthorizationRequest wanted) {
        return wanted.demo() ? List.of(people.demo()) : people.all();
    }
}
