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
import java.time.Clock;
import java.util.Map;

import org.eclipse.jdt.annotation.NonNullByDefault;
import org.eclipse.jdt.annotation.Nullable;
import org.eclipse.jetty.client.HttpClient;
import org.openhab.core.auth.client.oauth2.AccessTokenResponse;
import org.openhab.core.auth.client.oauth2.OAuthException;
import org.openhab.core.auth.client.oauth2.OAuthResponseException;
import org.openhab.core.io.net.http.HttpClientFactory;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

import com.google.gson.GsonBuilder;

/**
 * What all OAuth clients of the host share.
 *
 * @param store the tokens on the disk
 * @param httpClients gives an HTTP client per request: hours lie between them
 * @param clock the time
 *
 * @author Cloud Bindings Team - Initial contribution
 */
@NonNullByDefault
record OAuthContext(TokenStore store, HttpClientFactory httpClients, Clock clock) {

    private static final Logger LOGGER = LoggerFactory.getLogger(OAuthContext.class);

    /** See {@link TokenEndpoint#request(ClientParameters, Map)}. */
    AccessTokenResponse request(ClientParameters parameters, Map<String, String> form,
            @Nullable GsonBuilder gsonBuilder) throws OAuthException, IOException, OAuthResponseException {
        HttpClient http = httpClients.createHttpClient("OAuthConnector");
        try {
            http.start();
        } catch (Exception e) {
            throw new OAuthException("The HTTP client does not start", e);
        }
        try {
            return new TokenEndpoint(http, clock, gsonBuilder).request(parameters, form);
        } finally {
            stop(http);
        }
    }

    private static void stop(HttpClient http) {
        try {
            http.stop();
        } catch (Exception e) {
            LOGGER.debug("The HTTP client does not stop", e);
        }
    }
}
