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

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.Base64;
import java.util.random.RandomGenerator;

import org.eclipse.jdt.annotation.NonNullByDefault;

/**
 * The secret that ties the asking for a code to the fetching of its tokens (RFC 7636, method S256).
 *
 * @param verifier shown when fetching
 * @param challenge shown when asking
 *
 * @author Cloud Bindings Team - Initial contribution
 */
@NonNullByDefault
public record Pkce(String verifier, String challenge) {

    private static final int BYTES = 48;

    /**
     * A fresh one.
     *
     * @param random a secure one
     */
    public static Pkce create(RandomGenerator random) {
        byte[] bytes = new byte[BYTES];
        random.nextBytes(bytes);
        return of(base64(bytes));
    }

    /**
     * One with a verifier of somebody's own making.
     *
     * @param verifier 43 to 128 unreserved characters
     */
    public static Pkce of(String verifier) {
        try {
            byte[] hash = MessageDigest.getInstance("SHA-256").digest(verifier.getBytes(StandardCharsets.US_ASCII));
            return new Pkce(verifier, base64(hash));
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException("Every Java has SHA-256", e);
        }
    }

    private static String base64(byte[] bytes) {
        return Base64.getUrlEncoder().withoutPadding().encodeToString(bytes);
    }

    /** It is a secret. */
    @Override
    public String toString() {
        return "Pkce[***]";
    }
}
