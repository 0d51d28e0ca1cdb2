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
package org.openhab.core.auth.client.oauth2;

import java.io.IOException;

import org.eclipse.jdt.annotation.NonNullByDefault;
import org.eclipse.jdt.annotation.Nullable;

import com.google.gson.GsonBuilder;

/**
 * Gets, keeps (encrypted) and renews the tokens of one user of one service.
 *
 * @author Cloud Bindings Team - Initial contribution
 */
@NonNullByDefault
public interface OAuthClientService extends AutoCloseable {

    void addAccessTokenRefreshListener(AccessTokenRefreshListener accessTokenRefreshListener);

    /** Adds a field to requests for tokens. */
    void addExtraAuthField(String key, String value);

    /** Ends the service; what is stored stays. */
    void close();

    /** The code in the address that the user came back with. */
    String extractAuthCodeFromAuthResponse(String redirectURLwithParams) throws OAuthException;

    /** Gets a token for the client itself and stores it. */
    AccessTokenResponse getAccessTokenByClientCredentials(@Nullable String scope)
            throws OAuthException, IOException, OAuthResponseException;

    /** Not supported by openHAB. */
    AccessTokenResponse getAccessTokenByImplicit(@Nullable String redirectURI, @Nullable String scope,
            @Nullable String state) throws OAuthException, IOException, OAuthResponseException;

    /** Gets a token by name and password and stores it. */
    AccessTokenResponse getAccessTokenByResourceOwnerPasswordCredentials(String username, String password,
            @Nullable String scope) throws OAuthException, IOException, OAuthResponseException;

    /** The stored token, renewed if it expired and can be; null if there is none. */
    @Nullable
    AccessTokenResponse getAccessTokenResponse() throws OAuthException, IOException, OAuthResponseException;

    /** Changes a code for a token and stores it. */
    AccessTokenResponse getAccessTokenResponseByAuthorizationCode(String authorizationCode,
            @Nullable String redirectURI) throws OAuthException, IOException, OAuthResponseException;

    /** Where to send the user. */
    String getAuthorizationUrl(@Nullable String redirectURI, @Nullable String scope, @Nullable String state)
            throws OAuthException;

    /** Starts the device flow, or gives the one under way; null when there is a token. */
    @Nullable
    DeviceCodeResponseDTO getDeviceCodeResponse() throws OAuthException;

    /** Stores a token that was got in another way. */
    void importAccessTokenResponse(AccessTokenResponse accessTokenResponse) throws OAuthException;

    boolean isClosed();

    /** Tells the listeners of a token. */
    void notifyAccessTokenResponse(AccessTokenResponse accessTokenResponse);

    /** Renews the token now. */
    AccessTokenResponse refreshToken() throws OAuthException, IOException, OAuthResponseException;

    /** Removes the stored token. */
    void remove() throws OAuthException;

    boolean removeAccessTokenRefreshListener(AccessTokenRefreshListener accessTokenRefreshListener);

    /** A service that reads answers by that builder. */
    OAuthClientService withGsonBuilder(GsonBuilder gsonBuilder);
}
