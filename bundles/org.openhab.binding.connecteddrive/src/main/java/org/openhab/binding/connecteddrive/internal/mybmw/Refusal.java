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
package org.openhab.binding.connecteddrive.internal.mybmw;

import java.util.Set;
import java.util.stream.Stream;

import org.eclipse.jdt.annotation.NonNullByDefault;
import org.openhab.binding.connecteddrive.internal.source.Trouble;

/**
 * What the cloud's failures mean, with the statuses that tell so (bmw-mybmw.md 9).
 *
 * @author Cloud Bindings Team - Initial contribution
 */
@NonNullByDefault
public enum Refusal {
    /** Nobody has logged in, or the login ended. */
    LOGIN_NEEDED("login-needed", Trouble.CONFIGURATION),
    /** User name, password or captcha are not accepted; the cloud does not say which. */
    CREDENTIALS("credentials", Trouble.CONFIGURATION),
    /** The cloud wants a newer app than this binding knows. */
    APP_TOO_OLD("app-too-old", Trouble.CONFIGURATION),
    /** Too many logins were tried. */
    ATTEMPTS("attempts", Trouble.CONFIGURATION),
    /** The access token is refused, also a fresh one. */
    TOKEN("token", Trouble.CONFIGURATION, 401),
    /** The cloud lets in nobody but the phone app (2.8); permanent. */
    BLOCKED("blocked", Trouble.CONFIGURATION, 489),
    /** No calls left for today. */
    QUOTA("quota", Trouble.BUDGET),
    /** Too many calls in a short time. */
    RATE_LIMIT("rate-limit", Trouble.BUDGET, 429),
    /** The car or the account may not do this. */
    NOT_ALLOWED("not-allowed", Trouble.CONFIGURATION, 403),
    /** The endpoint is retired or the car has left the account. */
    GONE("gone", Trouble.GONE, 404),
    /** Access by the app is switched off in the car. */
    ACCESS_OFF("access-off", Trouble.CONFIGURATION, 405),
    /** The cloud cannot reach the car. */
    CAR_UNREACHABLE("car-unreachable", Trouble.COMMUNICATION, 408),
    /** Another command is on its way. */
    BUSY("busy", Trouble.COMMUNICATION, 409),
    /** The account is locked until its owner unlocks it. */
    ACCOUNT_LOCKED("account-locked", Trouble.CONFIGURATION, 423),
    /** The cloud does not understand the request. */
    BAD_REQUEST("bad-request", Trouble.COMMUNICATION, 400, 406, 410, 411, 412, 413, 414, 415, 422),
    /** No answer. */
    NETWORK("network", Trouble.COMMUNICATION),
    /** openHAB's own store of tokens does not work. */
    STORE("store", Trouble.COMMUNICATION),
    /** An answer that nobody can read. */
    UNREADABLE("unreadable", Trouble.COMMUNICATION),
    /** Trouble at the cloud; every status that is not named elsewhere. */
    SERVER("server", Trouble.COMMUNICATION, 500, 502, 503, 504);

    private final String key;
    private final Trouble trouble;
    private final Set<Integer> statuses;

    Refusal(String key, Trouble trouble, Integer... statuses) {
        this.key = "trouble.account." + key;
        this.trouble = trouble;
        this.statuses = Set.of(statuses);
    }

    /** The key of its text. */
    public String key() {
        return key;
    }

    /** What it means for a car. */
    public Trouble trouble() {
        return trouble;
    }

    /** Whether a repetition cannot help until somebody does something. */
    public boolean needsUser() {
        return trouble == Trouble.CONFIGURATION;
    }

    /** What a status means that came without a text which says more. */
    static Refusal ofStatus(int status) {
        return Stream.of(values()).filter(r -> r.statuses.contains(status)).findFirst().orElse(SERVER);
    }
}
