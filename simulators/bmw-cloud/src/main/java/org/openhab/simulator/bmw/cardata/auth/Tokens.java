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
package org.openhab.simulator.bmw.cardata.auth;

import java.time.Duration;
import java.time.Instant;
import java.util.HashMap;
import java.util.Map;
import java.util.function.Predicate;

import org.eclipse.jdt.annotation.NonNullByDefault;
import org.eclipse.jdt.annotation.Nullable;
import org.openhab.simulator.bmw.cardata.portal.CarDataSwitch;
import org.openhab.simulator.kit.control.SwitchBoard;
import org.openhab.simulator.kit.http.Secrets;
import org.openhab.simulator.kit.time.SimClock;

import com.google.gson.JsonObject;

/**
 * All issued tokens (bmw-cardata.md 2.2, 2.3).
 *
 * @author Cloud Bindings Team - Initial contribution
 */
@NonNullByDefault
public class Tokens {

    private final SimClock clock;
    private final SwitchBoard<CarDataSwitch> switches;
    private final Secrets secrets;
    private final IdTokens idTokens;
    private final Map<String, Issued> access = new HashMap<>();
    private final Map<String, Issued> refresh = new HashMap<>();

    public Tokens(SimClock clock, SwitchBoard<CarDataSwitch> switches, Secrets secrets, IdTokens idTokens) {
        this.clock = clock;
        this.switches = switches;
        this.secrets = secrets;
        this.idTokens = idTokens;
    }

    /** A new set of tokens as the answer of the token call. */
    public synchronized JsonObject issue(Grant grant) {
        Instant now = clock.now();
        Duration life = switches.seconds(CarDataSwitch.TOKEN_SECONDS);
        String accessToken = secrets.letters(120);
        String refreshToken = secrets.letters(64);
        access.values().removeIf(each -> each.expires.plus(life).isBefore(now));
        access.put(accessToken, new Issued(grant, now.plus(life)));
        refresh.put(refreshToken, new Issued(grant, now.plus(switches.seconds(CarDataSwitch.REFRESH_SECONDS))));
        JsonObject o = new JsonObject();
        o.addProperty("access_token", accessToken);
        o.addProperty("token_type", "Bearer");
        o.addProperty("expires_in", life.toSeconds());
        o.addProperty("refresh_token", refreshToken);
        o.addProperty("scope", String.join(" ", grant.scopes()));
        o.addProperty("id_token", idTokens.sign(
                new IdClaims(secrets.letters(24), grant, now.plus(life), switches.on(CarDataSwitch.DYNAMIC_SCOPES)),
                now));
        o.addProperty("gcid", grant.gcid());
        return o;
    }

    /** Uses a refresh token up; null when it is unknown, used or expired. */
    public synchronized @Nullable Grant useRefresh(String token, String clientId) {
        Issued issued = refresh.get(token);
        if (issued == null || !issued.grant.clientId().equals(clientId)) {
            return null;
        }
        refresh.remove(token);
        return issued.expires.isAfter(clock.now()) ? issued.grant : null;
    }

    /** The grant of an access token, expired or not; null when it is unknown. */
    public synchronized @Nullable Grant owner(@Nullable String token) {
        Issued issued = access.get(token);
        return issued == null ? null : issued.grant;
    }

    /** Whether a known access token is still good. */
    public synchronized boolean alive(String token) {
        Issued issued = access.get(token);
        return issued != null && issued.expires.isAfter(clock.now());
    }

    /** Access tokens of an account, or of all when null, expire now. */
    public synchronized void expireAccess(@Nullable String gcid) {
        Instant now = clock.now();
        access.replaceAll((token, issued) -> of(gcid).test(issued) ? new Issued(issued.grant, now) : issued);
    }

    /** Refresh tokens of an account, or of all when null, die (bmw-cardata.md 1, 2.3). */
    public synchronized void killRefresh(@Nullable String gcid) {
        refresh.values().removeIf(of(gcid));
    }

    public synchronized void reset() {
        access.clear();
        refresh.clear();
    }

    /** How many refresh tokens live. */
    public synchronized int links() {
        return refresh.size();
    }

    private static Predicate<Issued> of(@Nullable String gcid) {
        return issued -> gcid == null || gcid.equals(issued.grant.gcid());
    }

    private record Issued(Grant grant, Instant expires) {
    }
}
