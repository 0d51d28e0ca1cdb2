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

import java.security.GeneralSecurityException;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.format.DateTimeParseException;
import java.util.HashSet;
import java.util.Set;

import org.eclipse.jdt.annotation.NonNullByDefault;
import org.eclipse.jdt.annotation.Nullable;
import org.openhab.core.auth.client.oauth2.AccessTokenResponse;
import org.openhab.core.storage.Storage;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

import com.google.gson.JsonParseException;

/**
 * Keeps tokens and parameters of OAuth clients, encrypted, over restarts.
 * <p>
 * Keys are openHAB's ({@code <handle>.AccessTokenResponse} and so on), but here the whole record is encrypted, the
 * client secret too.
 *
 * @author Cloud Bindings Team - Initial contribution
 */
@NonNullByDefault
final class TokenStore {

    /** Entries whose token was not written for half a year are removed when the host stops, as openHAB does. */
    static final Duration UNUSED = Duration.ofDays(183);

    private static final String TOKEN = ".AccessTokenResponse";
    private static final String PARAMETERS = ".ServiceConfiguration";
    private static final String LAST_USED = ".LastUsed";

    private final Logger logger = LoggerFactory.getLogger(TokenStore.class);
    private final Storage<String> storage;
    private final TokenCipher cipher;
    private final Clock clock;
    private final Set<String> written = new HashSet<>();

    TokenStore(Storage<String> storage, TokenCipher cipher, Clock clock) {
        this.storage = storage;
        this.cipher = cipher;
        this.clock = clock;
    }

    /**
     * The token is on the disk when this returns.
     *
     * @throws GeneralSecurityException when it could not be encrypted; it is not stored in clear then
     * @throws java.io.UncheckedIOException when it could not be written
     */
    synchronized void saveToken(String handle, AccessTokenResponse token) throws GeneralSecurityException {
        storage.put(handle + TOKEN, cipher.encrypt(handle + TOKEN, TokenJson.write(token)));
        storage.put(handle + LAST_USED, clock.instant().toString());
        written.add(handle);
    }

    /**
     * @return null without
     * @throws GeneralSecurityException when the stored token does not decrypt
     */
    synchronized @Nullable AccessTokenResponse loadToken(String handle) throws GeneralSecurityException {
        String encrypted = storage.get(handle + TOKEN);
        if (encrypted == null) {
            return null;
        }
        try {
            return TokenJson.readToken(cipher.decrypt(handle + TOKEN, encrypted));
        } catch (JsonParseException | NumberFormatException e) {
            throw new GeneralSecurityException("The stored token is not readable.");
        }
    }

    synchronized void saveParameters(ClientParameters parameters) throws GeneralSecurityException {
        String place = parameters.handle() + PARAMETERS;
        storage.put(place, cipher.encrypt(place, TokenJson.write(parameters)));
        written.add(parameters.handle());
    }

    /**
     * @return null without, or when the stored ones are not readable (the client is then created anew)
     */
    synchronized @Nullable ClientParameters loadParameters(String handle) {
        String encrypted = storage.get(handle + PARAMETERS);
        if (encrypted == null) {
            return null;
        }
        try {
            return TokenJson.readParameters(cipher.decrypt(handle + PARAMETERS, encrypted));
        } catch (GeneralSecurityException | JsonParseException e) {
            logger.error("The stored parameters of the OAuth client '{}' are not readable.", handle);
            return null;
        }
    }

    /**
     * Does nothing about what has not been written since the start: neither does openHAB, and bindings have to know.
     */
    synchronized void remove(String handle) {
        if (written.remove(handle)) {
            erase(handle);
        }
    }

    private void erase(String handle) {
        storage.remove(handle + TOKEN);
        storage.remove(handle + PARAMETERS);
        storage.remove(handle + LAST_USED);
    }

    synchronized void removeUnused() {
        Instant limit = clock.instant().minus(UNUSED);
        for (String key : storage.getKeys()) {
            if (key.endsWith(LAST_USED) && isBefore(storage.get(key), limit)) {
                erase(key.substring(0, key.length() - LAST_USED.length()));
            }
        }
    }

    private boolean isBefore(@Nullable String time, Instant limit) {
        try {
            return time != null && Instant.parse(time).isBefore(limit);
        } catch (DateTimeParseException e) {
            logger.debug("Unreadable time of last use: {}", time);
            return false;
        }
    }
}
