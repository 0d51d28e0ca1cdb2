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

import static org.hamcrest.MatcherAssert.assertThat;
import static org.hamcrest.Matchers.*;
import static org.junit.jupiter.api.Assertions.assertThrows;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.security.GeneralSecurityException;
import java.security.SecureRandom;

import org.eclipse.jdt.annotation.NonNullByDefault;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/**
 * Tests of the encryption.
 *
 * @author Cloud Bindings Team - Initial contribution
 */
@NonNullByDefault
class TokenCipherTest {

    private @TempDir @NonNullByDefault({}) Path folder;
    private @NonNullByDefault({}) Path keyFile;
    private @NonNullByDefault({}) TokenCipher cipher;

    @BeforeEach
    void create() throws IOException {
        keyFile = folder.resolve("config").resolve("oauth.key");
        cipher = new TokenCipher(keyFile, new SecureRandom());
    }

    @Test
    void theKeySurvivesARestart() throws Exception {
        String encrypted = cipher.encrypt("place", "sécret");

        assertThat(encrypted, not(containsString("cret")));
        assertThat(new TokenCipher(keyFile, new SecureRandom()).decrypt("place", encrypted), is("sécret"));
    }

    @Test
    void theSameTextNeverLooksTheSame() throws Exception {
        assertThat(cipher.encrypt("place", "text"), is(not(cipher.encrypt("place", "text"))));
    }

    @Test
    void everyChangedCharacterIsNoticed() throws Exception {
        // five bytes make a text without padding, of which every bit counts
        String encrypted = cipher.encrypt("place", "abcde");
        for (int i = 0; i < encrypted.length(); i++) {
            char changed = encrypted.charAt(i) == 'A' ? 'B' : 'A';
            String tampered = encrypted.substring(0, i) + changed + encrypted.substring(i + 1);
            assertThrows(GeneralSecurityException.class, () -> cipher.decrypt("place", tampered), tampered);
        }
    }

    @Test
    void aTextMovedElsewhereDoesNotDecrypt() throws Exception {
        String encrypted = cipher.encrypt("anna", "secret");

        assertThrows(GeneralSecurityException.class, () -> cipher.decrypt("ben", encrypted));
    }

    @Test
    void anotherKeyDoesNotDecrypt() throws Exception {
        String encrypted = cipher.encrypt("place", "secret");
        TokenCipher other = new TokenCipher(folder.resolve("other.key"), new SecureRandom());

        assertThrows(GeneralSecurityException.class, () -> other.decrypt("place", encrypted));
    }

    @Test
    void plainTextIsNotTakenForCipherText() {
        assertThrows(GeneralSecurityException.class, () -> cipher.decrypt("place", "{\"accessToken\":\"x\"}"));
    }

    @Test
    void theKeyFileBelongsToTheOwnerAlone() throws IOException {
        assertThat(PosixFilePermissions.toString(Files.getPosixFilePermissions(keyFile)), is("rw-------"));
    }

    @Test
    void aDamagedKeyFileIsNotReplaced() throws IOException {
        Files.writeString(keyFile, "c2hvcnQ=");

        IOException failure = assertThrows(IOException.class, () -> new TokenCipher(keyFile, new SecureRandom()));

        assertThat(failure.getMessage(), containsString("oauth.key"));
        assertThat(Files.readString(keyFile), is("c2hvcnQ="));
    }
}
