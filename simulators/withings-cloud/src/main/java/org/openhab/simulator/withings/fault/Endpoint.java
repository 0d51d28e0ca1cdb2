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
package org.openhab.simulator.withings.fault;

import java.util.stream.Stream;

import org.eclipse.jdt.annotation.NonNullByDefault;
import org.eclipse.jdt.annotation.Nullable;

/**
 * Every call of the API that a fault can be aimed at (withings.md 1.2).
 *
 * @author Cloud Bindings Team - Initial contribution
 */
@NonNullByDefault
public enum Endpoint {
    TOKEN_CODE("token-code", "/v2/oauth2", "requesttoken", "authorization_code"),
    TOKEN_REFRESH("token-refresh", "/v2/oauth2", "requesttoken", "refresh_token"),
    TOKEN_REVOKE("token-revoke", "/v2/oauth2", "revoke", null),
    GETNONCE("getnonce", "/v2/signature", "getnonce", null),
    GETMEAS("getmeas", "/measure", "getmeas", null),
    CONFIRMUSER("confirmuser", "/v2/measure", "confirmuser", null),
    GETACTIVITY("getactivity", "/v2/measure", "getactivity", null),
    GETINTRADAYACTIVITY("getintradayactivity", "/v2/measure", "getintradayactivity", null),
    GETWORKOUTS("getworkouts", "/v2/measure", "getworkouts", null),
    SLEEP_GET("sleep-get", "/v2/sleep", "get", null),
    SLEEP_GETSUMMARY("sleep-getsummary", "/v2/sleep", "getsummary", null),
    HEART_LIST("heart-list", "/v2/heart", "list", null),
    HEART_GET("heart-get", "/v2/heart", "get", null),
    GETDEVICE("getdevice", "/v2/user", "getdevice", null),
    GETGOALS("getgoals", "/v2/user", "getgoals", null),
    NOTIFY_SUBSCRIBE("notify-subscribe", "/notify", "subscribe", null),
    NOTIFY_LIST("notify-list", "/notify", "list", null),
    NOTIFY_GET("notify-get", "/notify", "get", null),
    NOTIFY_REVOKE("notify-revoke", "/notify", "revoke", null),
    NOTIFY_UPDATE("notify-update", "/notify", "update", null);

    private final String key;
    private final String path;
    private final String action;
    private final @Nullable String grantType;

    Endpoint(String key, String path, String action, @Nullable String grantType) {
        this.key = key;
        this.path = path;
        this.action = action;
        this.grantType = grantType;
    }

    /** The name in the control API. */
    public String key() {
        return key;
    }

    public String path() {
        return path;
    }

    public String action() {
        return action;
    }

    /** The grant of a token call, null for others. */
    public @Nullable String grantType() {
        return grantType;
    }

    /** Whether the call carries an access token. */
    public boolean bearer() {
        return !path.startsWith("/v2/oauth2") && this != GETNONCE;
    }

    /** The endpoint of this name; null when there is none. */
    public static @Nullable Endpoint find(String key) {
        return Stream.of(values()).filter(each -> each.key.equals(key)).findFirst().orElse(null);
    }
}
