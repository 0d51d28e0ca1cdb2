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
import java.security.GeneralSecurityException;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.time.format.DateTimeFormatter;
import java.time.format.DateTimeParseException;
import java.util.HexFormat;
import java.util.regex.Pattern;

import javax.crypto.Cipher;
import javax.crypto.spec.IvParameterSpec;
import javax.crypto.spec.SecretKeySpec;

import org.eclipse.jdt.annotation.NonNullByDefault;
import org.eclipse.jdt.annotation.Nullable;

/**
 * Checks the header {@code x-login-nonce} of the login in China (bmw-mybmw.md 3).
 *
 * @author Cloud Bindings Team - Initial contribution
 */
@NonNullByDefault
final class LoginNonce {

    private static final String ALPHABET = "01234abcdefghijklmnopqrstuvwxyz56789";
    private static final String SALT = "u3.6.1";
    private static final Pattern FORM = Pattern.compile("[0-9a-f]{48}(?:[0-9a-f]{32})+[0-9a-f]{48}");

    private LoginNonce() {
    }

    /** Whether the nonce was made for this user or account. */
    static boolean fits(@Nullable String nonce, String user) {
        if (nonce == null || !FORM.matcher(nonce).matches()) {
            return false;
        }
        int end = nonce.length();
        String k2 = nonce.substring(0, 8);
        String i1 = nonce.substring(8, 16);
        String k1 = nonce.substring(end - 48, end - 40);
        String i2 = nonce.substring(end - 40, end - 32);
        String hash = nonce.substring(16, 48) + nonce.substring(end - 32);
        String last4 = user.substring(Math.max(0, user.length() - 4));
        return hash.equals(sha256(k2 + i1 + SALT + last4 + k1 + i2))
                && speaksOf(plain(nonce.substring(48, end - 48), aesKey(k1, k2), i1 + i2), user, k1);
    }

    /** The AES key: both halves, two characters replaced by their mirror partners. */
    static String aesKey(String k1, String k2) {
        StringBuilder key = new StringBuilder(k1 + k2);
        key.setCharAt(4, partner(k1.charAt(4)));
        key.setCharAt(12, partner(k2.charAt(4)));
        return key.toString();
    }

    private static char partner(char c) {
        return ALPHABET.charAt(ALPHABET.length() - 1 - ALPHABET.indexOf(c));
    }

    private static boolean speaksOf(@Nullable String plain, String user, String k1) {
        String[] parts = plain == null ? new String[0] : plain.split("&");
        if (parts.length != 3 || !parts[0].equals(user) || !parts[2].equals(k1)) {
            return false;
        }
        try {
            DateTimeFormatter.RFC_1123_DATE_TIME.parse(parts[1]);
            return true;
        } catch (DateTimeParseException e) {
            return false;
        }
    }

    private static @Nullable String plain(String hex, String key, String iv) {
        try {
            Cipher cipher = Cipher.getInstance("AES/CBC/PKCS5Padding");
            cipher.init(Cipher.DECRYPT_MODE, new SecretKeySpec(key.getBytes(StandardCharsets.US_ASCII), "AES"),
                    new IvParameterSpec(iv.getBytes(StandardCharsets.US_ASCII)));
            return new String(cipher.doFinal(HexFormat.of().parseHex(hex)), StandardCharsets.UTF_8);
        } catch (GeneralSecurityException e) {
            return null; // made with another key
        }
    }

    private static String sha256(String text) {
        try {
            return HexFormat.of()
                    .formatHex(MessageDigest.getInstance("SHA-256").digest(text.getBytes(StandardCharsets.UTF_8)));
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException("every Java platform has SHA-256", e);
        }
    }
}
