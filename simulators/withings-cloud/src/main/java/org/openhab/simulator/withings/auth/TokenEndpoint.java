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
package org.openhab.simulator.withings.auth;

import java.util.Set;
import java.util.function.Consumer;

import org.eclipse.jdt.annotation.NonNullByDefault;
import org.openhab.simulator.kit.http.Secrets;
import org.openhab.simulator.withings.api.ApiError;
import org.openhab.simulator.withings.api.Caller;
import org.openhab.simulator.withings.api.Params;
import org.openhab.simulator.withings.api.People;
import org.openhab.simulator.withings.control.Switch;
import org.openhab.simulator.withings.control.Switches;
import org.openhab.simulator.withings.guard.Scopes;
import org.openhab.simulator.withings.guard.Turnstile;

import com.google.gson.JsonElement;
import com.google.gson.JsonObject;

/**
 * The path {@code /v2/oauth2} (withings.md 2.3 to 2.6); the duplicate guard has passed before (18.2).
 *
 * @author Cloud Bindings Team - Initial contribution
 */
@NonNullByDefault
public class TokenEndpoint {

    private final Applications applications;
    private final Signatures signatures;
    private final AuthorizationCodes codes;
    private final TokenStore tokens;
    private final People people;
    private final Turnstile turnstile;
    private final Switches switches;
    private final Secrets secrets;
    private final Consumer<Caller> onRevoke;

    /** @param onRevoke ends what hangs on a link besides its tokens */
    public TokenEndpoint(Applications applications, Signatures signatures, AuthorizationCodes codes, TokenStore tokens,
            People people, Turnstile turnstile, Switches switches, Secrets secrets, Consumer<Caller> onRevoke) {
        this.applications = applications;
        this.signatures = signatures;
        this.codes = codes;
        this.tokens = tokens;
        this.people = people;
        this.turnstile = turnstile;
        this.switches = switches;
        this.secrets = secrets;
        this.onRevoke = onRevoke;
    }

    /** Answers one call. */
    public JsonElement answer(Params params) {
        String action = params.text("action");
        switch (action == null ? "" : action) {
            case "requesttoken":
                return requestToken(params);
            case "revoke":
                return revoke(params);
            case "getdemoaccess":
                return demoAccess(params);
            default:
                throw Scopes.unknownAction();
        }
    }

    private JsonObject requestToken(Params params) {
        String grant = params.text("grant_type");
        boolean refresh = "refresh_token".equals(grant);
        if (!refresh && !"authorization_code".equals(grant)) {
            throw ApiError.invalidParams("invalid grant_type");
        }
        Application application = applications.required(params);
        checkSecretOrSignature(application, params);
        turnstile.countOrRefuse(application.clientId());
        if (refresh) {
            return answer(tokens.refresh(params.text("refresh_token"), application.clientId()));
        }
        AuthorizationCodes.Consent consent = codes.redeem(params.text("code"), application.clientId(),
                params.text("redirect_uri"));
        return answer(tokens.issue(new Caller(consent.userId(), consent.scopes(), consent.clientId())));
    }

    private void checkSecretOrSignature(Application application, Params params) {
        String secret = params.text("client_secret");
        if (secret == null && params.has("signature")) {
            signatures.verifyNonce(application, params);
        } else if (secret == null || !application.hasSecret(secret)) {
            throw applications.wrongClient("invalid client_secret");
        }
    }

    private JsonObject revoke(Params params) {
        Application application = applications.required(params);
        signatures.verifyNonce(application, params);
        turnstile.countOrRefuse(application.clientId());
        Long userId = params.integer("userid");
        if (userId == null || !people.exists(userId)) {
            throw new ApiError(247, "The userid provided is absent, or incorrect", null);
        }
        tokens.unlink(userId, application.clientId());
        onRevoke.accept(new Caller(userId, Set.of(), application.clientId()));
        return new JsonObject();
    }

    private JsonObject demoAccess(Params params) {
        Application application = applications.required(params);
        signatures.verifyNonce(application, params);
        turnstile.countOrRefuse(application.clientId());
        params.requiredText("scope_oauth2");
        Set<String> scopes = Scopes.parse(params.text("scope_oauth2"));
        if (scopes == null) {
            throw ApiError.invalidParams("invalid scope_oauth2");
        }
        TokenStore.Tokens issued = tokens.issue(new Caller(people.demo().userId(), scopes, application.clientId()));
        JsonObject body = new JsonObject();
        body.addProperty("access_token", issued.access());
        body.addProperty("refresh_token", issued.refresh());
        body.addProperty("expires_in", issued.expiresIn());
        return body;
    }

    private JsonObject answer(TokenStore.Tokens issued) {
        JsonObject body = new JsonObject();
        if (switches.on(Switch.USERID_AS_TEXT)) {
            body.addProperty("userid", Long.toString(issued.owner().userId()));
        } else {
            body.addProperty("userid", issued.owner().userId());
        }
        body.addProperty("access_token", issued.access());
        body.addProperty("refresh_token", issued.refresh());
        body.addProperty("expires_in", issued.expiresIn());
        body.addProperty("scope", String.join(",", Scopes.ordered(issued.owner().scopes())));
        if (switches.on(Switch.CSRF_TOKEN)) {
            body.addProperty("csrf_token", secrets.letters(32));
        }
        body.addProperty("token_type", "Bearer");
        return body;
    }
}
