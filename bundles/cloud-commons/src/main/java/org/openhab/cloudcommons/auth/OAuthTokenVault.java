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

import java.io.IOException;
import java.time.DateTimeException;
import java.time.Duration;
import java.time.Instant;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;

import org.eclipse.jdt.annotation.NonNullByDefault;
import org.eclipse.jdt.annotation.Nullable;
import org.openhab.core.auth.client.oauth2.AccessTokenResponse;
import org.openhab.core.auth.client.oauth2.OAuthClientService;
import org.openhab.core.auth.client.oauth2.OAuthException;
import org.openhab.core.auth.client.oauth2.OAuthFactory;
import org.openhab.core.auth.client.oauth2.OAuthResponseException;

import com.google.gson.Gson;
import com.google.gson.JsonParseException;

/**
 * The {@link OAuthTokenVault} keeps a token pair in openHAB's own OAuth store, which encrypts it on disk.
 *
 * That store's client cannot speak to every cloud, so only its shelf is used: the whole pair is the "access token" of
 * an answer without refresh token, which core stores and returns untouched (openhab-conventions.md 3.3). Core removes
 * entries that nobody has used for half a year.
 *
 * @author Cloud Bindings Team - Initial contribution
 */
@NonNullByDefault
public final class OAuthTokenVault implements TokenVault {

    /** Core demands an address for each entry; nothing is ever sent there. */
    private static final String UNUSED_URL = "https://localhost/unused";

    /** openHAB's JSON storage collects changes for half a second before it writes them. */
    private static final Duration WRITE_DELAY = Duration.ofMillis(1500);

    /** The shape of the stored text; names are kept for ever. */
    private record Stored(@Nullable String access, @Nullable String refresh, @Nullable String expires,
            @Nullable List<String> scopes, @Nullable String subject, @Nullable String identity) {
    }

    private final OAuthFactory factory;
    private final String handle;
    private final Gson gson = new Gson();

    /**
     * @param handle names the entry in the whole of openHAB, such as the UID of the thing
     */
    public OAuthTokenVault(OAuthFactory factory, String handle) {
        this.factory = factory;
        this.handle = handle;
    }

    @Override
    public Optional<TokenPair> load() throws IOException {
        OAuthClientService service = factory.getOAuthClientService(handle);
        if (service == null) {
            return Optional.empty();
        }
        try {
            AccessTokenResponse shelf = service.getAccessTokenResponse();
            String text = shelf == null ? null : shelf.getAccessToken();
            return text == null || text.isEmpty() ? Optional.empty() : Optional.of(decode(text));
        } catch (OAuthException | OAuthResponseException | IllegalArgumentException e) {
            // Core lets the exception of a text through that is not encrypted as it expects.
            throw new IOException("openHAB's OAuth store cannot be read", e);
        }
    }

    @Override
    public void store(TokenPair pair) throws IOException {
        AccessTokenResponse shelf = new AccessTokenResponse();
        shelf.setAccessToken(
                gson.toJson(new Stored(pair.accessToken(), pair.refreshToken(), pair.expiresAt().toString(),
                        List.copyOf(pair.scopes()), pair.subject(), pair.idToken().isEmpty() ? null : pair.idToken())));
        try {
            service().importAccessTokenResponse(shelf);
        } catch (OAuthException e) {
            throw new IOException("openHAB's OAuth store cannot be written", e);
        }
    }

    @Override
    public void clear() throws IOException {
        try {
            OAuthClientService service = factory.getOAuthClientService(handle);
            if (service != null) {
                // After a restart core removes only entries that it has written since.
                service.importAccessTokenResponse(new AccessTokenResponse());
            }
        } catch (OAuthException e) {
            throw new IOException("openHAB's OAuth store cannot be written", e);
        } finally {
            factory.deleteServiceAndAccessToken(handle);
        }
    }

    /** Frees what core holds in memory for this entry; the pair stays stored. */
    public void release() {
        factory.ungetOAuthService(handle);
    }

    @Override
    public Duration settleTime() {
        return WRITE_DELAY;
    }

    private OAuthClientService service() {
        OAuthClientService service = factory.getOAuthClientService(handle);
        return service != null ? service
                : factory.createOAuthClientService(handle, UNUSED_URL, null, "unused", null, null, null);
    }

    private TokenPair decode(String text) throws IOException {
        try {
            Stored stored = gson.fromJson(text, Stored.class);
            String access = stored == null ? null : stored.access();
            String refresh = stored == null ? null : stored.refresh();
            if (stored == null || access == null || refresh == null) {
                throw new IOException("The stored tokens are incomplete");
            }
            Set<String> scopes = new LinkedHashSet<>(Optional.ofNullable(stored.scopes()).orElse(List.of()));
            String expires = stored.expires();
            return new TokenPair(access, refresh, expires == null ? Instant.EPOCH : Instant.parse(expires), scopes,
                    Optional.ofNullable(stored.subject()).orElse(""),
                    Optional.ofNullable(stored.identity()).orElse(""));
        } catch (JsonParseException | DateTimeException e) {
            // Without the cause: its message might quote the tokens.
            throw new IOException("The stored tokens cannot be understood");
        }
    }
}
