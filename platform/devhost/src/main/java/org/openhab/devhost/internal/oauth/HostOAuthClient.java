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
import java.io.UncheckedIOException;
import java.net.URI;
import java.net.URISyntaxException;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.security.GeneralSecurityException;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.UUID;
import java.util.concurrent.CopyOnWriteArrayList;

import org.eclipse.jdt.annotation.NonNullByDefault;
import org.eclipse.jdt.annotation.Nullable;
import org.eclipse.jetty.util.UrlEncoded;
import org.openhab.core.auth.client.oauth2.AccessTokenRefreshListener;
import org.openhab.core.auth.client.oauth2.AccessTokenResponse;
import org.openhab.core.auth.client.oauth2.DeviceCodeResponseDTO;
import org.openhab.core.auth.client.oauth2.OAuthClientService;
import org.openhab.core.auth.client.oauth2.OAuthException;
import org.openhab.core.auth.client.oauth2.OAuthResponseException;

import com.google.gson.GsonBuilder;

/**
 * An OAuth client of a binding, with the behaviour of openHAB's.
 * <p>
 * Not there: the implicit grant (openHAB has none either) and the device code grant.
 *
 * @author Cloud Bindings Team - Initial contribution
 */
@NonNullByDefault
final class HostOAuthClient implements OAuthClientService {

    /** A token counts as expired this long before its end, as in openHAB. */
    private static final int EXPIRY_BUFFER_SECONDS = 10;

    private final ClientParameters parameters;
    private final OAuthContext context;
    private final @Nullable GsonBuilder gsonBuilder;
    private final List<AccessTokenRefreshListener> listeners = new CopyOnWriteArrayList<>();
    private final Map<String, String> extraFields = new LinkedHashMap<>();
    private final Object refreshing = new Object();

    private volatile @Nullable String state;
    private volatile @Nullable String redirectUri;
    private volatile boolean closed;

    HostOAuthClient(ClientParameters parameters, OAuthContext context, @Nullable GsonBuilder gsonBuilder) {
        this.parameters = parameters;
        this.context = context;
        this.gsonBuilder = gsonBuilder;
    }

    @Override
    public String getAuthorizationUrl(@Nullable String redirectUri, @Nullable String scope, @Nullable String state)
            throws OAuthException {
        String url = parameters.authorizationUrl();
        if (url == null) {
            throw new OAuthException("Missing authorization url");
        }
        String stateToUse = state == null ? UUID.randomUUID().toString() : state;
        this.state = stateToUse;
        this.redirectUri = redirectUri;
        StringBuilder result = new StringBuilder(url).append(url.indexOf('?') < 0 ? '?' : '&')
                .append("response_type=code");
        append(result, "client_id", parameters.clientId());
        append(result, "state", stateToUse);
        append(result, "redirect_uri", redirectUri);
        append(result, "scope", scope == null ? parameters.scope() : scope);
        return result.toString();
    }

    private static void append(StringBuilder url, String name, @Nullable String value) {
        if (value != null) {
            url.append('&').append(name).append('=').append(URLEncoder.encode(value, StandardCharsets.UTF_8));
        }
    }

    @Override
    public String extractAuthCodeFromAuthResponse(String redirectUrl) throws OAuthException {
        UrlEncoded query;
        try {
            query = new UrlEncoded(Objects.requireNonNullElse(new URI(redirectUrl).getRawQuery(), ""));
        } catch (URISyntaxException e) {
            throw new OAuthException("Redirect URL is malformed");
        }
        if (!Objects.equals(query.getString("state"), state)) {
            throw new OAuthException("The state of the redirect URL is not the one that was sent.");
        }
        String code = query.getString("code");
        if (code == null) {
            throw new OAuthException("The redirect URL has no code.");
        }
        return code;
    }

    @Override
    public AccessTokenResponse getAccessTokenResponseByAuthorizationCode(String code, @Nullable String redirectUri)
            throws OAuthException, IOException, OAuthResponseException {
        String expected = this.redirectUri;
        if (expected != null && !expected.equals(redirectUri)) {
            throw new OAuthException("redirectURI should be the same from previous call #getAuthorizationUrl.");
        }
        return requestAndStore("grant_type", "authorization_code", "code", code, "redirect_uri", redirectUri);
    }

    @Override
    public AccessTokenResponse getAccessTokenByResourceOwnerPasswordCredentials(String username, String password,
            @Nullable String scope) throws OAuthException, IOException, OAuthResponseException {
        return requestAndStore("grant_type", "password", "username", username, "password", password, "scope", scope);
    }

    @Override
    public AccessTokenResponse getAccessTokenByClientCredentials(@Nullable String scope)
            throws OAuthException, IOException, OAuthResponseException {
        return requestAndStore("grant_type", "client_credentials", "scope", scope);
    }

    @Override
    public AccessTokenResponse getAccessTokenByImplicit(@Nullable String redirectUri, @Nullable String scope,
            @Nullable String state) {
        throw new UnsupportedOperationException("Implicit Grant is not implemented");
    }

    @Override
    public @Nullable DeviceCodeResponseDTO getDeviceCodeResponse() throws OAuthException {
        throw new OAuthException("The development host does not offer the device code grant.");
    }

    @Override
    public AccessTokenResponse refreshToken() throws OAuthException, IOException, OAuthResponseException {
        return refresh(true);
    }

    /**
     * @param always false: only when the token is expired by the time this call gets its turn
     */
    private AccessTokenResponse refresh(boolean always) throws OAuthException, IOException, OAuthResponseException {
        AccessTokenResponse token;
        synchronized (refreshing) {
            AccessTokenResponse last = load();
            if (last == null) {
                throw new OAuthException("Cannot refresh token because last access token is not available from handle: "
                        + parameters.handle());
            }
            String refreshToken = last.getRefreshToken();
            if (refreshToken == null) {
                throw new OAuthException("Cannot refresh token because last access token did not have a refresh token");
            }
            if (!always && !isExpired(last)) {
                return last;
            }
            token = request("grant_type", "refresh_token", "refresh_token", refreshToken, "scope", parameters.scope());
            String rotated = token.getRefreshToken();
            if (rotated == null || rotated.isBlank()) {
                token.setRefreshToken(refreshToken);
            }
            save(token);
        }
        notifyAccessTokenResponse(token);
        return token;
    }

    @Override
    public @Nullable AccessTokenResponse getAccessTokenResponse()
            throws OAuthException, IOException, OAuthResponseException {
        AccessTokenResponse token = load();
        return token != null && isExpired(token) && token.getRefreshToken() != null ? refresh(false) : token;
    }

    private boolean isExpired(AccessTokenResponse token) {
        return token.isExpired(context.clock().instant(), EXPIRY_BUFFER_SECONDS);
    }

    @Override
    public void importAccessTokenResponse(AccessTokenResponse token) throws OAuthException {
        save(token);
    }

    private AccessTokenResponse requestAndStore(@Nullable String... namesAndValues)
            throws OAuthException, IOException, OAuthResponseException {
        AccessTokenResponse token = request(namesAndValues);
        save(token);
        return token;
    }

    private AccessTokenResponse request(@Nullable String... namesAndValues)
            throws OAuthException, IOException, OAuthResponseException {
        checkOpen();
        Map<String, String> form = new LinkedHashMap<>();
        for (int i = 0; i < namesAndValues.length; i += 2) {
            String name = namesAndValues[i];
            String value = namesAndValues[i + 1];
            if (name != null && value != null) {
                form.put(name, value);
            }
        }
        synchronized (extraFields) {
            form.putAll(extraFields);
        }
        return context.request(parameters, form, gsonBuilder);
    }

    private @Nullable AccessTokenResponse load() throws OAuthException {
        checkOpen();
        try {
            return context.store().loadToken(parameters.handle());
        } catch (GeneralSecurityException e) {
            throw new OAuthException("Cannot decrypt access token from store", e);
        }
    }

    private void save(AccessTokenResponse token) throws OAuthException {
        checkOpen();
        try {
            context.store().saveToken(parameters.handle(), token);
        } catch (GeneralSecurityException | UncheckedIOException e) {
            throw new OAuthException("Cannot store the access token", e);
        }
    }

    private void checkOpen() throws OAuthException {
        if (closed) {
            throw new OAuthException("Client service is closed");
        }
    }

    @Override
    public void remove() throws OAuthException {
        checkOpen();
        context.store().remove(parameters.handle());
        close();
    }

    @Override
    public void close() {
        closed = true;
    }

    @Override
    public boolean isClosed() {
        return closed;
    }

    @Override
    public void addAccessTokenRefreshListener(AccessTokenRefreshListener listener) {
        listeners.add(listener);
    }

    @Override
    public boolean removeAccessTokenRefreshListener(AccessTokenRefreshListener listener) {
        return listeners.remove(listener);
    }

    @Override
    public void notifyAccessTokenResponse(AccessTokenResponse token) {
        listeners.forEach(listener -> listener.onAccessTokenResponse(token));
    }

    @Override
    public void addExtraAuthField(String key, String value) {
        synchronized (extraFields) {
            extraFields.put(key, value);
        }
    }

    @Override
    public OAuthClientService withGsonBuilder(GsonBuilder gsonBuilder) {
        return new HostOAuthClient(parameters, context, gsonBuilder);
    }
}
