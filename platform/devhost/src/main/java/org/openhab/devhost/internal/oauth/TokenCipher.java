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
package org.openhab.devhost.internal.oauth;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.GeneralSecurityException;
import java.security.SecureRandom;
import java.util.Arrays;
import java.util.Base64;

import javax.crypto.Cipher;
import javax.crypto.SecretKey;
import javax.crypto.spec.GCMParameterSpec;
import javax.crypto.spec.SecretKeySpec;

import org.eclipse.jdt.annotation.NonNullByDefault;
import org.openhab.devhost.internal.storage.AtomicFiles;

/**
 * Encrypts stored texts with AES-GCM under a key that lies in a file of its own.
 * <p>
 * Each text is bound to the place it is stored at: a cipher text moved to another place does not decrypt.
 *
 * @author Cloud Bindings Team - Initial contribution
 */
@NonNullByDefault
final class TokenCipher {

    private static final String ALGORITHM = "AES/GCM/NoPadding";
    private static final String VERSION = "v1:";
    private static final int KEY_BYTES = 32;
    private static final int NONCE_BYTES = 12;
    private static final int TAG_BITS = 128;

    private final SecretKey key;
    private final SecureRandom random;

    /**
     * Reads the key, or makes a new one when the file does not exist.
     *
     * @throws IOException when the file cannot be read or written, or holds no key
     */
    TokenCipher(Path keyFile, SecureRandom random) throws IOException {
        this.random = random;
        if (!Files.exists(keyFile)) {
            byte[] fresh = new byte[KEY_BYTES];
            random.nextBytes(fresh);
            AtomicFiles.write(keyFile, Base64.getEncoder().encode(fresh));
        }
        this.key = new SecretKeySpec(read(keyFile), "AES");
    }

    private static byte[] read(Path keyFile) throws IOException {
        try {
            byte[] bytes = Base64.getDecoder().decode(Files.readString(keyFile, StandardCharsets.US_ASCII).trim());
            if (bytes.length == KEY_BYTES) {
                return bytes;
            }
        } catch (IllegalArgumentException e) {
            throw new IOException("The key file " + keyFile + " is damaged.", e);
        }
        throw new IOException("The key file " + keyFile + " has the wrong length.");
    }

    /**
     * @param place where the text will be stored
     */
    String encrypt(String place, String text) throws GeneralSecurityException {
        byte[] nonce = new byte[NONCE_BYTES];
        random.nextBytes(nonce);
        byte[] encrypted = cipher(Cipher.ENCRYPT_MODE, nonce, place).doFinal(text.getBytes(StandardCharsets.UTF_8));
        byte[] all = Arrays.copyOf(nonce, NONCE_BYTES + encrypted.length);
        System.arraycopy(encrypted, 0, all, NONCE_BYTES, encrypted.length);
        return VERSION + Base64.getEncoder().encodeToString(all);
    }

    /**
     * @param place where the text was stored
     * @throws GeneralSecurityException when the text was changed, moved, or encrypted under another key
     */
    String decrypt(String place, String encrypted) throws GeneralSecurityException {
        byte[] all;
        try {
            all = Base64.getDecoder()
                    .decode(encrypted.startsWith(VERSION) ? encrypted.substring(VERSION.length()) : "");
        } catch (IllegalArgumentException e) {
            throw new GeneralSecurityException("no cipher text", e);
        }
        if (all.length <= NONCE_BYTES) {
            throw new GeneralSecurityException("no cipher text");
        }
        byte[] text = cipher(Cipher.DECRYPT_MODE, Arrays.copyOf(all, NONCE_BYTES), place).doFinal(all, NONCE_BYTES,
                all.length - NONCE_BYTES);
        return new String(text, StandardCharsets.UTF_8);
    }

    private Cipher cipher(int mode, byte[] nonce, String place) throws GeneralSecurityException {
        Cipher cipher = Cipher.getInstance(ALGORITHM);
        cipher.init(mode, key, new GCMParameterSpec(TAG_BITS, nonce));
        cipher.updateAAD(place.getBytes(StandardCharsets.UTF_8));
        return cipher;
    }
}
