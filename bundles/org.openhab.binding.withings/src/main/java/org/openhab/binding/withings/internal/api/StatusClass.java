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
package org.openhab.binding.withings.internal.api;

import org.eclipse.jdt.annotation.NonNullByDefault;

/**
 * What a status number of the cloud asks the client to do; the only place that knows such numbers
 * (withings.md 3.2, 3.3 and 12.2).
 *
 * @author Cloud Bindings Team - Initial contribution
 */
@NonNullByDefault
public enum StatusClass {
    /** The call worked. */
    SUCCESS("0"),
    /** The client id, its secret or a signature is wrong; the user has to correct the configuration. */
    CREDENTIALS("100 342"),
    /** The access token is not accepted; refresh it once, then ask the user. */
    AUTHORIZATION("101-102 200 214 250 277 401 2553"),
    /** The code or the refresh token is dead; only the user can help, by linking again. Token calls only. */
    GRANT(""),
    /** The user left out a permission; only the function concerned is lost. */
    PERMISSION("403"),
    /** The user's Withings account is deactivated. */
    DEACTIVATED("328"),
    /** Too many or identical calls; every call of this client id has to pause. */
    TOO_MANY("601"),
    /** The call itself is wrong; repeating it is useless. */
    PARAMETERS("201-213 216-218 220-221 223 225 227-230 234-236 238 240-249 251-252 254 260-267 271-272 275-276 283-288"
            + " 290 293-295 297 300-304 321 323-327 329-341 343-353 380-382 400 501-511 523 532 2554 3017-3019"),
    /** Everything else, known or not: try again later. */
    TRANSIENT("");

    private final NumberSet numbers;

    StatusClass(String ranges) {
        numbers = new NumberSet(ranges);
    }

    /**
     * @param status a status number as sent, of whatever size
     * @return what it asks for; {@link #TRANSIENT} for numbers that nobody has documented
     */
    public static StatusClass of(int status) {
        for (StatusClass candidate : values()) {
            if (candidate.numbers.contains(status)) {
                return candidate;
            }
        }
        return TRANSIENT;
    }

    /**
     * The meaning on a call with an access token, where 100 cannot be about a signature (withings.md 12.2).
     *
     * @param status a status number as sent
     * @return what it asks for
     */
    public static StatusClass ofDataCall(int status) {
        return status == 100 ? AUTHORIZATION : of(status);
    }

    /**
     * The meaning on a token call, where 503 stands for four things told apart by the text only (withings.md 2.4,
     * 18.3).
     *
     * @param status a status number as sent
     * @param error the text sent with it, empty if none
     * @return what it asks for
     */
    public static StatusClass ofTokenCall(int status, String error) {
        if (status != 503) {
            StatusClass plain = of(status);
            return plain == AUTHORIZATION ? GRANT : plain;
        }
        if (error.contains("client_id") || error.contains("client_secret")) {
            return CREDENTIALS;
        }
        return error.contains("refresh_token") || error.contains("code") ? GRANT : PARAMETERS;
    }
}
