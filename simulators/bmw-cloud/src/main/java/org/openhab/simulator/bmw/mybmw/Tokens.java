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
package org.openhab.simulator.bmw.mybmw;

import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.util.Base64;
import java.util.HashMap;
import java.util.Map;

import org.eclipse.jdt.annotation.NonNullByDefault;
import org.eclipse.jdt.annotation.Nullable;
import org.openhab.simulator.bmw.model.Account;
import org.openhab.simulator.kit.control.SwitchBoard;
import org.openhab.simulator.kit.http.Secrets;
import org.openhab.simulator.kit.time.SimClock;

import com.google.gson.JsonObject;

/**
 * The access and refresh tokens of My BMW (bmw-mybmw.md 2.6, 2.7, 13.1).
 *
 * @author Cloud Bindings Team - Initial contribution
 */
@NonNullByDefault
class Tokens {

    private final SimClock clock;
    private final SwitchBoard<MyBmwSwitch> switches;
    private final Secrets secrets;
    private final Map<String, Access> access = new HashMap<>();
    private final Map<String, Account> refresh = new HashMap<>();

    Tokens(SimClock clock, SwitchBoard<MyBmwSwitch> switches, Secrets secrets) {
        this.clock = clock;
        this.switches = switches;
        this.secrets = secrets;
    }

    /** A new pair for an account. */
    Pair issue(Account account) {
        return issue(account, secrets.letters(40));
    }

    /** A new pair for a refresh token, which dies unless refresh tokens stay; null when it is dead. */
    synchronized @Nullable Pair refresh(@Nullable String old) {
        Account account = old == null ? null : refresh.get(old);
        if (old == null || account == null) {
            return null;
        }
        if (switches.on(MyBmwSwitch.REFRESH_ROTATES)) {
            refresh.remove(old);
            return issue(account);
        }
        return issue(account, old);
    }

    /** The account of an access token; null when the token is unknown or has expired. */
    synchronized @Nullable Account owner(@Nullable String token) {
        Access known = token == null ? null : access.get(token);
        return known == null || !clock.now().isBefore(known.ends) ? null : known.account;
    }

    /** All access tokens die; with {@code all} the refresh tokens as well. */
    synchronized void end(boolean all) {
        access.clear();
        if (all) {
            refresh.clear();
        }
    }

    /** How many there are; no secrets. */
    synchronized JsonObject json() {
        JsonObject json = new JsonObject();
        json.addProperty("access", access.size());
        json.addProperty("refresh", refresh.size());
        return json;
    }

    private synchronized Pair issue(Account account, String refreshToken) {
        long life = switches.number(MyBmwSwitch.ACCESS_TOKEN_SECONDS);
        Instant ends = clock.now().plusSeconds(life);
        String token = "CN".equals(account.region()) ? jwt(ends) : secrets.letters(40);
        access.put(token, new Access(account, ends));
        refresh.put(refreshToken, account);
        return new Pair(token, refreshToken, life, account, jwt(ends));
    }

    /** Looks like a token of its kind; nobody is meant to check its signature. */
    private String jwt(Instant ends) {
        return part("{\"alg\":\"RS256\",\"typ\":\"JWT\"}") + "."
                + part("{\"iat\":" + clock.now().getEpochSecond() + ",\"exp\":" + ends.getEpochSecond() + "}") + "."
                + secrets.letters(43);
    }

    private static String part(String json) {
        return Base64.getUrlEncoder().withoutPadding().encodeToString(json.getBytes(StandardCharsets.UTF_8));
    }

    private record Access(Account account, Instant ends) {
    }

    /**
     * Tokens that belong together.
     *
     * @param access the access token
     * @param refresh the refresh token
     * @param seconds life of the access token
     * @param account whose they are
     * @param id the id token
     */
    record Pair(String access, String refresh, long seconds, Account account, String id) {
    }
}
