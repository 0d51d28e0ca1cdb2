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
import static org.mockito.Mockito.when;

import java.io.IOException;
import java.nio.file.Files;
import java.time.Duration;
import java.util.Objects;

import org.eclipse.jdt.annotation.NonNullByDefault;
import org.junit.jupiter.api.Test;
import org.openhab.core.auth.client.oauth2.AccessTokenResponse;
import org.openhab.core.auth.client.oauth2.OAuthClientService;
import org.openhab.core.auth.client.oauth2.OAuthException;
import org.openhab.core.storage.Storage;

/**
 * Tests of the OAuth clients over restarts.
 *
 * @author Cloud Bindings Team - Initial contribution
 */
@NonNullByDefault
class HostOAuthFactoryTest extends OAuthFixture {

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

    /**
     * openHAB knows after a restart only of entries that were written since; a binding has to write before it deletes.
     */
    @Test
    void afterARestartOnlyWhatIsWrittenIsDeleted() throws Exception {
        client(factory).importAccessTokenResponse(token("a", null, NOW));
        HostOAuthFactory later = restarted(NOW);
        later.deleteServiceAndAccessToken(HANDLE);
        OAuthClientService again = Objects.requireNonNull(later.getOAuthClientService(HANDLE));
        assertThat(again.getAccessTokenResponse(), is(token("a", null, NOW)));

        again.importAccessTokenResponse(new AccessTokenResponse());
        later.deleteServiceAndAccessToken(HANDLE);
        assertThat(disk, is(anEmptyMap()));
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
