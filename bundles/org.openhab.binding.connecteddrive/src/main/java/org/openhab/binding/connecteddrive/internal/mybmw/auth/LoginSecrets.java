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
package org.openhab.binding.connecteddrive.internal.mybmw.auth;

import java.util.random.RandomGenerator;

import org.eclipse.jdt.annotation.NonNullByDefault;
import org.openhab.cloudcommons.auth.Pkce;

/**
 * The random material that ties the steps of one login together (bmw-mybmw.md 2.2).
 *
 * @param verifier proves at the end who has begun
 * @param state comes back with the code
 * @param nonce makes the request unique
 *
 * @author Cloud Bindings Team - Initial contribution
 */
@NonNullByDefault
record LoginSecrets(String verifier, String state, String nonce) {

    private static final String ALPHABET = "ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789-._~";
    private static final int VERIFIER_LENGTH = 86;
    private static final int SHORT_LENGTH = 22;

    /** @param random good enough for secrets */
    static LoginSecrets of(RandomGenerator random) {
        return new LoginSecrets(text(random, VERIFIER_LENGTH), text(random, SHORT_LENGTH), text(random, SHORT_LENGTH));
    }

    /** What shows the verifier to nobody: base64url of its SHA-256, without padding. */
    String challenge() {
        return Pkce.of(verifier).challenge();
    }

    @Override
    public String toString() {
        return "LoginSecrets[***]";
    }

    private static String text(RandomGenerator random, int length) {
        StringBuilder text = new StringBuilder(length);
        for (int i = 0; i < length; i++) {
            text.append(ALPHABET.charAt(random.nextInt(ALPHABET.length())));
        }
        return text.toString();
    }
}
