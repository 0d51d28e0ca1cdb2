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

import static org.hamcrest.MatcherAssert.assertThat;
import static org.hamcrest.Matchers.*;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.mockito.ArgumentMatchers.any;
import static org.mockito.ArgumentMatchers.eq;
import static org.mockito.Mockito.doThrow;
import static org.mockito.Mockito.inOrder;
import static org.mockito.Mockito.mock;
import static org.mockito.Mockito.never;
import static org.mockito.Mockito.times;
import static org.mockito.Mockito.verify;
import static org.mockito.Mockito.when;

import java.io.IOException;
import java.time.Duration;
import java.time.Instant;
import java.util.Optional;
import java.util.Set;

import org.eclipse.jdt.annotation.NonNullByDefault;
import org.junit.jupiter.api.Test;
import org.mockito.ArgumentCaptor;
import org.mockito.InOrder;
import org.openhab.core.auth.client.oauth2.AccessTokenResponse;
import org.openhab.core.auth.client.oauth2.OAuthClientService;
import org.openhab.core.auth.client.oauth2.OAuthException;
import org.openhab.core.auth.client.oauth2.OAuthFactory;

/**
 * Tests of {@link OAuthTokenVault}.
 *
 * @author Cloud Bindings Team - Initial contribution
 */
@NonNullByDefault
class OAuthTokenVaultTest {

    private static final TokenPair PAIR = new TokenPair("access", "refresh", Instant.parse("2026-01-01T03:00:00.123Z"),
            Set.of("user.metrics", "user.info"), "10000042");

    private final OAuthFactory factory = mock(OAuthFactory.class);
    private final OAuthClientService service = mock(OAuthClientService.class);
    private final OAuthTokenVault vault = new OAuthTokenVault(factory, "withings:person:home:anna");

    @Test
    void unknownHandleHoldsNothing() throws Exception {
        assertThat(vault.load(), is(Optional.empty()));
        verify(factory, never()).createOAuthClientService(any(), any(), any(), any(), any(), any(), any());
    }

    @Test
    void pairComesBackAsItWasAndCoreHasNothingToRefresh() throws Exception {
        when(factory.createOAuthClientService(eq("withings:person:home:anna"), any(), any(), any(), any(), any(),
                any())).thenReturn(service);
        vault.store(PAIR);
        ArgumentCaptor<AccessTokenResponse> stored = ArgumentCaptor.forClass(AccessTokenResponse.class);
        verify(service).importAccessTokenResponse(stored.capture());
        assertThat(stored.getValue().getRefreshToken(), is(nullValue()));
        when(factory.getOAuthClientService("withings:person:home:anna")).thenReturn(service);
        when(service.getAccessTokenResponse()).thenReturn(stored.getValue());
        assertThat(vault.load(), is(Optional.of(PAIR)));
        assertThat(vault.settleTime(), is(greaterThan(Duration.ofMillis(500))));
    }

    @Test
    void idTokenComesBackAndOneWithoutIsStoredAsEver() throws Exception {
        when(factory.getOAuthClientService(any())).thenReturn(service);
        TokenPair pair = new TokenPair("a", "r", Instant.EPOCH, Set.of(), "gcid", "header.payload.signature");
        vault.store(pair);
        vault.store(PAIR);
        ArgumentCaptor<AccessTokenResponse> stored = ArgumentCaptor.forClass(AccessTokenResponse.class);
        verify(service, times(2)).importAccessTokenResponse(stored.capture());
        assertThat(stored.getAllValues().get(1).getAccessToken(), not(containsString("identity")));
        when(service.getAccessTokenResponse()).thenReturn(stored.getAllValues().get(0));
        assertThat(vault.load(), is(Optional.of(pair)));
        assertThat(pair.toString(), not(containsString("payload")));
    }

    @Test
    void knownServiceIsUsedAgain() throws Exception {
        when(factory.getOAuthClientService(any())).thenReturn(service);
        vault.store(PAIR);
        verify(factory, never()).createOAuthClientService(any(), any(), any(), any(), any(), any(), any());
        verify(service).importAccessTokenResponse(any());
    }

    @Test
    void textOfAnEarlierVersionStillReads() throws Exception {
        shelve("{\"access\":\"a\",\"refresh\":\"r\",\"future\":1}");
        assertThat(vault.load(), is(Optional.of(new TokenPair("a", "r", Instant.EPOCH, Set.of(), ""))));
    }

    @Test
    void unreadableTextIsAnErrorThatQuotesNothing() throws Exception {
        for (String text : new String[] { "{\"access\":\"geheim\"}", "geheim", "[\"geheim\"]",
                "{\"access\":\"a\",\"refresh\":\"r\",\"expires\":\"geheim\"}" }) {
            shelve(text);
            IOException e = assertThrows(IOException.class, vault::load);
            assertThat(e.getMessage(), not(containsString("geheim")));
            assertThat(e.getCause(), is(nullValue()));
        }
    }

    @Test
    void emptyShelfHoldsNothing() throws Exception {
        shelve("");
        assertThat(vault.load(), is(Optional.empty()));
        when(service.getAccessTokenResponse()).thenReturn(null);
        assertThat(vault.load(), is(Optional.empty()));
    }

    @Test
    void troubleOfTheStoreIsReported() throws Exception {
        when(factory.getOAuthClientService(any())).thenReturn(service);
        when(service.getAccessTokenResponse()).thenThrow(new OAuthException("closed"));
        assertThrows(IOException.class, vault::load);
        doThrow(new IllegalArgumentException("not base64")).when(service).getAccessTokenResponse();
        assertThrows(IOException.class, vault::load);
        doThrow(new OAuthException("closed")).when(service).importAccessTokenResponse(any());
        assertThrows(IOException.class, () -> vault.store(PAIR));
    }

    /** After a restart core removes only entries that it has written since. */
    @Test
    void theEntryIsEmptiedBeforeItIsRemoved() throws Exception {
        when(factory.getOAuthClientService(any())).thenReturn(service);
        vault.clear();
        InOrder order = inOrder(service, factory);
        ArgumentCaptor<AccessTokenResponse> stored = ArgumentCaptor.forClass(AccessTokenResponse.class);
        order.verify(service).importAccessTokenResponse(stored.capture());
        order.verify(factory).deleteServiceAndAccessToken("withings:person:home:anna");
        assertThat(stored.getValue().getAccessToken(), is(nullValue()));
    }

    @Test
    void theEntryIsRemovedEvenIfItCannotBeEmptied() throws Exception {
        when(factory.getOAuthClientService(any())).thenReturn(service);
        doThrow(new OAuthException("closed")).when(service).importAccessTokenResponse(any());
        assertThrows(IOException.class, vault::clear);
        verify(factory).deleteServiceAndAccessToken("withings:person:home:anna");
    }

    @Test
    void clearAndReleaseAreNotTheSame() throws Exception {
        vault.release();
        verify(factory).ungetOAuthService("withings:person:home:anna");
        verify(factory, never()).deleteServiceAndAccessToken(any());
        vault.clear();
        verify(factory).deleteServiceAndAccessToken("withings:person:home:anna");
    }

    private void shelve(String text) throws Exception {
        AccessTokenResponse shelf = new AccessTokenResponse();
        shelf.setAccessToken(text);
        when(factory.getOAuthClientService(any())).thenReturn(service);
        when(service.getAccessTokenResponse()).thenReturn(shelf);
    }
}
