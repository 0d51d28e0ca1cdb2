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

import org.eclipse.jdt.annotation.NonNullByDefault;
import org.openhab.simulator.withings.api.Params;
import org.openhab.simulator.withings.guard.Scopes;
import org.openhab.simulator.withings.guard.Turnstile;

import com.google.gson.JsonElement;
import com.google.gson.JsonObject;

/**
 * The path {@code /v2/signature} (withings.md 2.6); neither the duplicate guard nor a bearer stands before it.
 *
 * @author Cloud Bindings Team - Initial contribution
 */
@NonNullByDefault
public class SignatureEndpoint {

    private final Applications applications;
    private final Signatures signatures;
    private final Nonces nonces;
    private final Turnstile turnstile;

    public SignatureEndpoint(Applications applications, Signatures signatures, Nonces nonces, Turnstile turnstile) {
        this.applications = applications;
        this.signatures = signatures;
        this.nonces = nonces;
        this.turnstile = turnstile;
    }

    /** Answers one call. */
    public JsonElement answer(Params params) {
        if (!"getnonce".equals(params.text("action"))) {
            throw Scopes.unknownAction();
        }
        Application application = applications.required(params);
        signatures.verifyTimestamp(application, params);
        turnstile.countOrRefuse(application.clientId());
        JsonObject body = new JsonObject();
        body.addProperty("nonce", nonces.issue(application.clientId()));
        return body;
    }
}
