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

import java.nio.charset.StandardCharsets;
import java.security.GeneralSecurityException;
import java.security.MessageDigest;
import java.time.Instant;
import java.time.ZoneOffset;
import java.time.format.DateTimeFormatter;
import java.util.HexFormat;
import java.util.Locale;
import java.util.random.RandomGenerator;

import javax.crypto.Cipher;
import javax.crypto.spec.IvParameterSpec;
import javax.crypto.spec.SecretKeySpec;

import org.eclipse.jdt.annotation.NonNullByDefault;

/**
 * Makes the header {@code x-login-nonce} of China's cloud (bmw-mybmw.md 3).
 *
 * @author Cloud Bindings Team - Initial contribution
 */
@NonNullByDefault
final class LoginNonce {

    private static final String SALT = "u3.6.1";
    private static final String MIRROR = "01234abcdefghijklmnopqrstuvwxyz56789";
    private static final DateTimeFormatter HTTP_DATE = DateTimeFormatter
            .ofPattern("EEE, dd MMM yyyy HH:mm:ss 'GMT'", Locale.US).withZone(ZoneOffset.UTC);

    private LoginNonce() {
    }

    /** A fresh one for the mobile number at a login, or for the account's id at a refresh. */
    static String of(String user, Instant now, RandomGenerator random) {
        return of(user, now, hex(random), hex(random));
    }

    /**
     * @param key sixteen hexadecimal digits
     * @param iv sixteen more
     */
    static String of(String user, Instant now, String key, String iv) {
        String k1 = key.substring(0, 8);
        String k2 = key.substring(8);
        String i1 = iv.substring(0, 8);
        String i2 = iv.substring(8);
        String last = user.substring(Math.max(0, user.length() - 4));
        try {
            String hash = HexFormat.of()
                    .formatHex(MessageDigest.getInstance("SHA-256").digest(bytes(k2 + i1 + SALT + last + k1 + i2)));
            Cipher cipher = Cipher.getInstance("AES/CBC/PKCS5Padding");
            cipher.init(Cipher.ENCRYPT_MODE, new SecretKeySpec(bytes(mirrored(key)), "AES"),
                    new IvParameterSpec(bytes(iv)));
            String sealed = HexFormat.of()
                    .formatHex(cipher.doFinal(bytes(user + "&" + HTTP_DATE.format(now) + "&" + k1)));
            return k2 + i1 + hash.substring(0, 32) + sealed + k1 + i2 + hash.substring(32);
        } catch (GeneralSecurityException e) {
            throw new IllegalStateException("Every Java has SHA-256 and AES", e);
        }
    }

    private static String mirrored(String key) {
        StringBuilder other = new StringBuilder(key);
        for (int i : new int[] { 4, 12 }) {
            other.setCharAt(i, MIRROR.charAt(MIRROR.length() - 1 - MIRROR.indexOf(key.charAt(i))));
        }
        return other.toString();
    }

    private static String hex(RandomGenerator random) {
        return HexFormat.of().toHexDigits(random.nextLong());
    }

    private static byte[] bytes(String text) {
        return text.getBytes(StandardCharsets.UTF_8);
    }
}
