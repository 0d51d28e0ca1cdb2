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

import java.time.Duration;
import java.time.Instant;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.Map;
import java.util.Set;

import org.eclipse.jdt.annotation.NonNullByDefault;
import org.eclipse.jdt.annotation.Nullable;
import org.openhab.simulator.kit.http.Secrets;
import org.openhab.simulator.kit.time.SimClock;
import org.openhab.simulator.withings.api.ApiError;
import org.openhab.simulator.withings.api.Caller;
import org.openhab.simulator.withings.control.Switch;
import org.openhab.simulator.withings.control.Switches;

import com.google.gson.JsonArray;
import com.google.gson.JsonObject;

/**
 * All tokens with the rotation rules of withings.md 2.4 and 18.1.
 *
 * @author Cloud Bindings Team - Initial contribution
 */
@NonNullByDefault
public class TokenStore {

    private static final String INVALID = "XRequestID: Not provided invalid_token: The access token provided is invalid";

    private final Map<String, TokenPair> byAccess = new HashMap<>();
    private final Map<String, TokenPair> byRefresh = new HashMap<>();
    private final Map<String, Set<String>> granted = new HashMap<>();
    private final SimClock clock;
    private final Switches switches;
    private final Secrets secrets;

    public TokenStore(SimClock clock, Switches switches, Secrets secrets) {
        this.clock = clock;
        this.switches = switches;
        this.secrets = secrets;
    }

    /** The first pair after a consent. */
    public synchronized Tokens issue(Caller owner) {
        granted.put(key(owner.userId(), owner.clientId()), owner.scopes());
        return add(owner, null);
    }

    /**
     * A new pair for a refresh token. The old one works on until the grace ends or the new access token is used.
     *
     * @throws ApiError 503 when the refresh token is unknown, dead or of another application
     */
    public synchronized Tokens refresh(@Nullable String refreshToken, String clientId) {
        Instant now = clock.now();
        TokenPair old = refreshToken == null ? null : byRefresh.get(refreshToken);
        if (old == null || !old.refreshAlive(now) || !old.clientId.equals(clientId)) {
            throw ApiError.invalidParams("invalid refresh_token");
        }
        Instant graceEnds = now.plus(switches.seconds(Switch.REFRESH_GRACE_SECONDS));
        if (graceEnds.isBefore(old.refreshEnds)) {
            old.refreshEnds = graceEnds;
        }
        old.refreshDead = "reject".equals(switches.choice(Switch.REFRESH_REUSE));
        old.accessDead |= "die".equals(switches.choice(Switch.OLD_ACCESS_TOKEN));
        return add(old.caller(), old);
    }

    /**
     * Passes a living access token; its first use ends the refresh token that it came from.
     *
     * @throws ApiError 401 for any other token
     */
    public synchronized Caller use(@Nullable String accessToken) {
        TokenPair pair = accessToken == null ? null : byAccess.get(accessToken);
        if (pair == null || !pair.accessAlive(clock.now())) {
            throw new ApiError(401, INVALID, null);
        }
        TokenPair parent = pair.parent;
        if (parent != null) {
            parent.refreshDead = true;
        }
        return pair.caller();
    }

    /** To whom an access or refresh token belongs or once belonged; null for an unknown one. */
    public synchronized @Nullable Caller owner(@Nullable String token) {
        TokenPair pair = token == null ? null : byAccess.getOrDefault(token, byRefresh.get(token));
        return pair == null ? null : pair.caller();
    }

    /** What the person granted last to the application, while a link exists; else empty. */
    public synchronized Set<String> grantedScopes(long userId, String clientId) {
        return granted.getOrDefault(key(userId, clientId), Set.of());
    }

    /** The persons with a living link to the application. */
    public synchronized Set<Long> linkedUsers(String clientId) {
        Set<Long> users = new LinkedHashSet<>();
        byRefresh.values().stream().filter(p -> p.clientId.equals(clientId) && p.refreshAlive(clock.now()))
                .forEach(p -> users.add(p.userId));
        return users;
    }

    /** Ends the life of tokens at a moment, now or to come, without any further effect; never makes it longer. */
    public synchronized int end(@Nullable Long userId, boolean access, boolean refresh, Instant ends) {
        int count = 0;
        for (TokenPair pair : byAccess.values()) {
            if (userId == null || pair.userId == userId) {
                pair.accessEnds = access && ends.isBefore(pair.accessEnds) ? ends : pair.accessEnds;
                pair.refreshEnds = refresh && ends.isBefore(pair.refreshEnds) ? ends : pair.refreshEnds;
                count++;
            }
        }
        return count;
    }

    /** Ends the link between a person and one application, or all applications when null. */
    public synchronized void unlink(long userId, @Nullable String clientId) {
        for (TokenPair pair : byAccess.values()) {
            if (pair.userId == userId && (clientId == null || pair.clientId.equals(clientId))) {
                pair.accessDead = true;
                pair.refreshDead = true;
                granted.remove(key(userId, pair.clientId));
            }
        }
    }

    /** Per living pair: person, application, scopes, remaining seconds; no token. */
    public synchronized JsonArray describe() {
        Instant now = clock.now();
        JsonArray list = new JsonArray();
        for (TokenPair pair : byAccess.values()) {
            if (pair.accessAlive(now) || pair.refreshAlive(now)) {
                JsonObject entry = new JsonObject();
                entry.addProperty("userId", pair.userId);
                entry.addProperty("clientId", pair.clientId);
                entry.addProperty("scope", String.join(",", pair.scopes));
                entry.addProperty("accessSeconds", pair.accessAlive(now) ? left(now, pair.accessEnds) : 0);
                entry.addProperty("refreshSeconds", pair.refreshAlive(now) ? left(now, pair.refreshEnds) : 0);
                list.add(entry);
            }
        }
        return list;
    }

    public synchronized void reset() {
        byAccess.clear();
        byRefresh.clear();
        granted.clear();
    }

    private Tokens add(Caller owner, @Nullable TokenPair parent) {
        Duration life = switches.seconds(Switch.ACCESS_TOKEN_SECONDS);
        TokenPair pair = new TokenPair(secrets.hex40(), secrets.hex40(), owner, parent, clock.now().plus(life),
                clock.now().plus(switches.seconds(Switch.REFRESH_TOKEN_SECONDS)));
        byAccess.put(pair.access, pair);
        byRefresh.put(pair.refresh, pair);
        return new Tokens(pair.access, pair.refresh, life.toSeconds(), pair.caller());
    }

    private static long left(Instant now, Instant end) {
        return Duration.between(now, end).toSeconds();
    }

    private static String key(long userId, String clientId) {
        return userId + " " + clientId;
    }

    /**
     * What a token call hands out.
     *
     * @param access the access token
     * @param refresh the refresh token
     * @param expiresIn life of the access token in seconds
     * @param owner whose they are
     */
    public record Tokens(String access, String refresh, long expiresIn, Caller owner) {
    }
}
