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

import java.time.Instant;
import java.util.HashMap;
import java.util.Map;
import java.util.Set;

import org.eclipse.jdt.annotation.NonNullByDefault;
import org.eclipse.jdt.annotation.Nullable;
import org.openhab.simulator.kit.http.Secrets;
import org.openhab.simulator.kit.time.SimClock;
import org.openhab.simulator.withings.api.ApiError;
import org.openhab.simulator.withings.control.Switch;
import org.openhab.simulator.withings.control.Switches;
import org.openhab.simulator.withings.guard.Scopes;

/**
 * The codes between consent and first token call (withings.md 2.2).
 *
 * @author Cloud Bindings Team - Initial contribution
 */
@NonNullByDefault
public class AuthorizationCodes {

    private final Map<String, Consent> open = new HashMap<>();
    private final SimClock clock;
    private final Switches switches;
    private final Secrets secrets;

    public AuthorizationCodes(SimClock clock, Switches switches, Secrets secrets) {
        this.clock = clock;
        this.switches = switches;
        this.secrets = secrets;
    }

    /** Writes down a consent; the code lives 30 seconds unless switched. */
    public synchronized String issue(String clientId, long userId, Set<String> scopes, String redirectUri) {
        String code = secrets.hex40();
        open.put(code, new Consent(clientId, userId, scopes, redirectUri,
                clock.now().plus(switches.seconds(Switch.CODE_SECONDS))));
        return code;
    }

    /**
     * Takes a code out of circulation. A wrong redirect leaves the code as it is (withings.md 18.3).
     *
     * @throws ApiError 503 for a code that is unknown, used, expired or of another application
     */
    public synchronized Consent redeem(@Nullable String code, String clientId, @Nullable String redirectUri) {
        Consent consent = code == null ? null : open.get(code);
        if (consent == null || !consent.clientId().equals(clientId) || !clock.now().isBefore(consent.expires())) {
            throw ApiError.invalidParams("invalid code");
        }
        if (!consent.redirectUri().equals(redirectUri)) {
            throw ApiError.invalidParams("invalid redirect_uri");
        }
        open.remove(code);
        return consent;
    }

    public synchronized void reset() {
        open.clear();
    }

    /**
     * What a person has agreed to.
     *
     * @param clientId the application
     * @param userId the person
     * @param scopes the ticked scopes
     * @param redirectUri where the code was sent
     * @param expires end of the code's life
     */
    public record Consent(String clientId, long userId, Set<String> scopes, String redirectUri, Instant expires) {

        public Consent {
            scopes = Scopes.ordered(scopes);
        }
    }
}
