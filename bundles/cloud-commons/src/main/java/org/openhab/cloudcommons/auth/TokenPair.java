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
package org.openhab.cloudcommons.auth;

import java.time.Duration;
import java.time.Instant;
import java.util.Set;

import org.eclipse.jdt.annotation.NonNullByDefault;

/**
 * The {@link TokenPair} is what a cloud handed out for one consent.
 *
 * @param accessToken goes with every data call
 * @param refreshToken buys the next pair
 * @param expiresAt end of the access token's life
 * @param scopes what was granted, perhaps less than asked for
 * @param subject whose data it opens, the cloud's user id as text; empty if the cloud names none
 * @param idToken what proves the consent to other servers of the cloud, as long as the access token lives; empty if the
 *            cloud gives none
 *
 * @author Cloud Bindings Team - Initial contribution
 */
@NonNullByDefault
public record TokenPair(String accessToken, String refreshToken, Instant expiresAt, Set<String> scopes, String subject,
        String idToken) {

    public TokenPair {
        scopes = Set.copyOf(scopes);
    }

    /** Of a cloud that gives no id token. */
    public TokenPair(String accessToken, String refreshToken, Instant expiresAt, Set<String> scopes, String subject) {
        this(accessToken, refreshToken, expiresAt, scopes, subject, "");
    }

    /** Whether the access token lives longer than the margin from now. */
    public boolean isFresh(Instant now, Duration margin) {
        return expiresAt.isAfter(now.plus(margin));
    }

    /** Only the expiry: neither tokens nor user belong into a log. */
    @Override
    public String toString() {
        return "TokenPair[***, expires " + expiresAt + "]";
    }
}
