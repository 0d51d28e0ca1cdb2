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
import java.util.ArrayList;
import java.util.List;

import org.eclipse.jdt.annotation.NonNullByDefault;
import org.junit.jupiter.api.Test;
import org.openhab.core.auth.client.oauth2.AccessTokenResponse;
import org.openhab.core.auth.client.oauth2.OAuthClientService;
import org.openhab.core.auth.client.oauth2.OAuthException;
import org.openhab.core.auth.client.oauth2.OAuthResponseException;

/**
 * Tests of how tokens are got and refreshed.
 *
 * @author Cloud Bindings Team - Initial contribution
 */
@NonNullByDefault
class HostOAuthGrantTest extends OAuthFixture {

    @Test
    void anExpiredTokenIsRefreshedAndTheRotatedOneStored() throws Exception {
        client(factory).importAccessTokenResponse(token("old", "refresh1", NOW.minusSeconds(3595)));
        server.answer = "{\"access_token\":\"new\",\"refresh_token\":\"refresh2\",\"expires_in\":\"10800\","
                + "\"token_type\":\"Bearer\"}";
        List<AccessTokenResponse> heard = new ArrayList<>();
        OAuthClientService client = client(factory);
        client.addAccessTokenRefreshListener(heard::add);

        AccessTokenResponse read = client.getAccessTokenResponse();

        assertThat(read, is(notNullValue()));
        assertThat(read.getAccessToken(), is("new"));
        assertThat(read.getCreatedOn(), is(NOW));
        assertThat(heard, contains(read));
        assertThat(server.forms, contains(
                "grant_type=refresh_token&refresh_token=refresh1&scope=user.info&client_id=my+id&client_secret=my+secret"));
        assertThat(client(restarted(NOW)).getAccessTokenResponse(), is(read));
    }

    @Test
    void anUnrotatedRefreshTokenIsKept() throws Exception {
        client(factory).importAccessTokenResponse(token("old", "refresh1", NOW));
        server.answer = "{\"access_token\":\"new\",\"expires_in\":60}";

        assertThat(client(factory).refreshToken().getRefreshToken(), is("refresh1"));
    }

    @Test
    void theCodeIsExchanged() throws Exception {
        server.answer = "{\"access_token\":\"a\",\"refresh_token\":\"r\",\"expires_in\":60}";
        OAuthClientService client = client(factory);
        String url = client.getAuthorizationUrl("https://home.example.org/cb", null, "state 1");

        assertThat(url, is("https://example.org/authorize?brand=x&response_type=code&client_id=my+id&state=state+1"
                + "&redirect_uri=https%3A%2F%2Fhome.example.org%2Fcb&scope=user.info"));
        assertThat(client.extractAuthCodeFromAuthResponse("https://home.example.org/cb?code=c%2B1&state=state+1"),
                is("c+1"));
        assertThrows(OAuthException.class,
                () -> client.extractAuthCodeFromAuthResponse("https://home.example.org/cb?code=c&state=other"));
        assertThrows(OAuthException.class,
                () -> client.getAccessTokenResponseByAuthorizationCode("c+1", "https://elsewhere.example.org/"));
        client.getAccessTokenResponseByAuthorizationCode("c+1", "https://home.example.org/cb");

        assertThat(server.forms, contains(startsWith(
                "grant_type=authorization_code&code=c%2B1&redirect_uri=https%3A%2F%2Fhome.example.org%2Fcb")));
        assertThat(client(restarted(NOW)).getAccessTokenResponse(), hasProperty("accessToken", is("a")));
    }

    @Test
    void basicAuthenticationKeepsTheSecretOutOfTheForm() throws Exception {
        server.answer = "{\"access_token\":\"a\",\"expires_in\":60}";
        OAuthClientService client = factory.createOAuthClientService("h", server.url(), null, "id", "secret", null,
                true);

        client.getAccessTokenByClientCredentials(null);

        assertThat(server.authorization, is("Basic aWQ6c2VjcmV0"));
        assertThat(server.forms, contains("grant_type=client_credentials"));
    }

    @Test
    void aRefusalCarriesTheProvidersWords() throws Exception {
        server.status = 400;
        server.answer = "{\"error\":\"invalid_grant\",\"error_description\":\"gone\"}";
        client(factory).importAccessTokenResponse(token("old", "refresh1", NOW));

        OAuthResponseException refusal = assertThrows(OAuthResponseException.class, client(factory)::refreshToken);

        assertThat(refusal.getError(), is("invalid_grant"));
        assertThat(refusal.getErrorDescription(), is("gone"));
        assertThat(client(factory).getAccessTokenResponse(), is(token("old", "refresh1", NOW)));
    }

    @Test
    void othersFailuresAreExceptionsWithoutContent() throws Exception {
        OAuthClientService client = client(factory);
        client.importAccessTokenResponse(token("old", "refresh1", NOW));
        server.status = 503;
        assertThrows(OAuthException.class, client::refreshToken);
        server.status = 200;
        server.answer = "<html>secret-in-page</html>";
        OAuthException unreadable = assertThrows(OAuthException.class, client::refreshToken);
        assertThat(unreadable.getMessage(), not(containsString("secret-in-page")));
        assertThat(unreadable.getCause(), is(nullValue()));
        server.close();
        assertThrows(IOException.class, client::refreshToken);
    }
}
