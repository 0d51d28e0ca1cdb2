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
import static org.mockito.ArgumentMatchers.any;
import static org.mockito.Mockito.mock;
import static org.mockito.Mockito.when;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

import org.eclipse.jdt.annotation.NonNullByDefault;
import org.eclipse.jdt.annotation.Nullable;
import org.eclipse.jetty.client.HttpClient;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.mockito.stubbing.Answer;
import org.openhab.core.auth.client.oauth2.AccessTokenResponse;
import org.openhab.core.auth.client.oauth2.OAuthClientService;
import org.openhab.core.auth.client.oauth2.OAuthException;
import org.openhab.core.auth.client.oauth2.OAuthResponseException;
import org.openhab.core.io.net.http.HttpClientFactory;
import org.openhab.core.storage.Storage;
import org.openhab.core.storage.StorageService;

/**
 * Tests of the OAuth clients over restarts.
 *
 * @author Cloud Bindings Team - Initial contribution
 */
@NonNullByDefault
class HostOAuthFactoryTest {

    private static final String HANDLE = "withings:person:anna";
    private static final Instant NOW = Instant.parse("2026-05-01T12:00:00Z");

    /** Lives as long as the disk does. */
    private final Map<String, String> disk = new HashMap<>();
    private final StorageService storages = mock(StorageService.class);
    private final HttpClientFactory httpClients = mock(HttpClientFactory.class);

    private @TempDir @NonNullByDefault({}) Path folder;
    private @NonNullByDefault({}) TokenServer server;
    private @NonNullByDefault({}) HostOAuthFactory factory;

    @BeforeEach
    void start() throws IOException {
        when(httpClients.createHttpClient(any())).then((Answer<HttpClient>) call -> new HttpClient());
        when(storages.getStorage(any())).then((Answer<Storage<String>>) call -> storage());
        server = new TokenServer();
        factory = restarted(NOW);
    }

    @AfterEach
    void stop() {
        server.close();
    }

    private HostOAuthFactory restarted(Instant now) throws IOException {
        return new HostOAuthFactory(httpClients, storages, folder.resolve("oauth.key"),
                Clock.fixed(now, ZoneOffset.UTC));
    }

    @SuppressWarnings("unchecked")
    private Storage<String> storage() {
        Storage<String> storage = mock(Storage.class);
        when(storage.get(any())).then(call -> disk.get(call.<String> getArgument(0)));
        when(storage.put(any(), any())).then(call -> disk.put(call.getArgument(0), call.getArgument(1)));
        when(storage.remove(any())).then(call -> disk.remove(call.<String> getArgument(0)));
        when(storage.getKeys()).then(call -> List.copyOf(disk.keySet()));
        return storage;
    }

    private OAuthClientService client(HostOAuthFactory factory) {
        return factory.createOAuthClientService(HANDLE, server.url(), "https://example.org/authorize?brand=x", "my id",
                "my secret", "user.info", false);
    }

    private static AccessTokenResponse token(String access, @Nullable String refresh, @Nullable Instant createdOn) {
        AccessTokenResponse token = new AccessTokenResponse();
        token.setAccessToken(access);
        token.setRefreshToken(refresh);
        token.setExpiresIn(3600);
        token.setCreatedOn(createdOn);
        token.setTokenType("Bearer");
        token.setScope("user.info");
        token.setState("s");
        return token;
    }

    @Test
    void anImportedTokenSurvivesAKill() throws Exception {
        client(factory).importAccessTokenResponse(token("access", "refresh", NOW));

        AccessTokenResponse read = client(restarted(NOW)).getAccessTokenResponse();

        assertThat(read, is(token("access", "refresh", NOW)));
        assertThat(server.forms, is(empty()));
    }

    @Test
    void nothingOnTheDiskIsReadable() throws Exception {
        client(factory).importAccessTokenResponse(token("access-token", "refresh-token", NOW));

        String all = disk.toString() + Files.readString(folder.resolve("oauth.key"));

        assertThat(all, not(
                anyOf(containsString("access-token"), containsString("refresh-token"), containsString("my secret"))));
    }

    /** The vault trick: a token without times and without refresh token is given back as it is, for ever. */
    @Test
    void aTokenWithoutRefreshTokenIsNeverRefreshed() throws Exception {
        client(factory).importAccessTokenResponse(token("{\"own\":1}", null, null));

        AccessTokenResponse read = client(restarted(NOW.plus(Duration.ofDays(100)))).getAccessTokenResponse();

        assertThat(read, is(notNullValue()));
        assertThat(read.getAccessToken(), is("{\"own\":1}"));
        assertThat(server.forms, is(empty()));
    }

    @Test
    void aTamperedTokenIsAnErrorAndNoToken() throws Exception {
        client(factory).importAccessTokenResponse(token("access", "refresh", NOW));
        disk.computeIfPresent(HANDLE + ".AccessTokenResponse",
                (key, value) -> value.substring(0, 10) + (value.charAt(10) == 'A' ? 'B' : 'A') + value.substring(11));

        OAuthClientService client = client(restarted(NOW));

        assertThat(assertThrows(OAuthException.class, client::getAccessTokenResponse).getMessage(),
                is("Cannot decrypt access token from store"));
        client.importAccessTokenResponse(token("again", null, NOW));
        assertThat(client.getAccessTokenResponse(), is(token("again", null, NOW)));
    }

    @Test
    void anotherPersonsTokenDoesNotDecrypt() throws Exception {
        client(factory).importAccessTokenResponse(token("access", "refresh", NOW));
        disk.put("withings:person:ben.AccessTokenResponse", String.valueOf(disk.get(HANDLE + ".AccessTokenResponse")));
        OAuthClientService ben = factory.createOAuthClientService("withings:person:ben", server.url(), null, "id", null,
                null, null);

        assertThrows(OAuthException.class, ben::getAccessTokenResponse);
    }

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

    @Test
    void aClosedClientAnswersNothingAndTheFactoryGivesAnother() throws Exception {
        OAuthClientService client = client(factory);
        client.importAccessTokenResponse(token("a", null, NOW));

        factory.ungetOAuthService(HANDLE);

        assertThat(client.isClosed(), is(true));
        assertThrows(OAuthException.class, client::getAccessTokenResponse);
        OAuthClientService again = factory.getOAuthClientService(HANDLE);
        assertThat(again, is(notNullValue()));
        assertThat(again.getAccessTokenResponse(), is(token("a", null, NOW)));
    }

    @Test
    void aHandleThatWasNeverCreatedIsNull() {
        assertThat(factory.getOAuthClientService("nobody"), is(nullValue()));
    }

    @Test
    void deletingLeavesNothing() throws Exception {
        client(factory).importAccessTokenResponse(token("a", null, NOW));

        factory.deleteServiceAndAccessToken(HANDLE);

        assertThat(disk, is(anEmptyMap()));
        assertThat(factory.getOAuthClientService(HANDLE), is(nullValue()));
    }

    @Test
    void changedParametersKeepTheToken() throws Exception {
        client(factory).importAccessTokenResponse(token("a", null, NOW));

        OAuthClientService other = factory.createOAuthClientService(HANDLE, server.url(), null, "other id", null, null,
                null);

        assertThat(other.getAccessTokenResponse(), is(token("a", null, NOW)));
    }

    @Test
    void entriesUnusedForHalfAYearAreRemovedWhenTheHostStops() throws Exception {
        client(factory).importAccessTokenResponse(token("a", null, NOW));

        restarted(NOW.plus(Duration.ofDays(183))).deactivate();
        assertThat(disk, is(aMapWithSize(3)));
        restarted(NOW.plus(Duration.ofDays(184))).deactivate();
        assertThat(disk, is(anEmptyMap()));
    }

    @Test
    void aTokenThatCannotBeWrittenIsNotConfirmed() {
        when(storages.getStorage(any())).then(call -> {
            Storage<String> broken = storage();
            when(broken.put(org.mockito.ArgumentMatchers.endsWith(".AccessTokenResponse"), any()))
                    .thenThrow(new java.io.UncheckedIOException(new IOException("disk full")));
            return broken;
        });

        assertThrows(OAuthException.class,
                () -> client(restarted(NOW)).importAccessTokenResponse(token("a", null, NOW)));
    }
}
