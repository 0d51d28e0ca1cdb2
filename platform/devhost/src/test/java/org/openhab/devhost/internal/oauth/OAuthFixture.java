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

import static org.mockito.ArgumentMatchers.any;
import static org.mockito.Mockito.mock;
import static org.mockito.Mockito.when;

import java.io.IOException;
import java.nio.file.Path;
import java.time.Clock;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

import org.eclipse.jdt.annotation.NonNullByDefault;
import org.eclipse.jdt.annotation.Nullable;
import org.eclipse.jetty.client.HttpClient;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.io.TempDir;
import org.mockito.stubbing.Answer;
import org.openhab.core.auth.client.oauth2.AccessTokenResponse;
import org.openhab.core.auth.client.oauth2.OAuthClientService;
import org.openhab.core.io.net.http.HttpClientFactory;
import org.openhab.core.storage.Storage;
import org.openhab.core.storage.StorageService;

/**
 * A factory with a disk that outlives it and a token endpoint.
 *
 * @author Cloud Bindings Team - Initial contribution
 */
@NonNullByDefault
abstract class OAuthFixture {

    static final String HANDLE = "withings:person:anna";
    static final Instant NOW = Instant.parse("2026-05-01T12:00:00Z");

    /** Lives as long as the disk does. */
    final Map<String, String> disk = new HashMap<>();
    final StorageService storages = mock(StorageService.class);
    final HttpClientFactory httpClients = mock(HttpClientFactory.class);

    @TempDir
    @NonNullByDefault({})
    Path folder;
    @NonNullByDefault({})
    TokenServer server;
    @NonNullByDefault({})
    HostOAuthFactory factory;

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

    final HostOAuthFactory restarted(Instant now) throws IOException {
        return new HostOAuthFactory(httpClients, storages, folder.resolve("oauth.key"),
                Clock.fixed(now, ZoneOffset.UTC));
    }

    @SuppressWarnings("unchecked")
    final Storage<String> storage() {
        Storage<String> storage = mock(Storage.class);
        when(storage.get(any())).then(call -> disk.get(call.<String> getArgument(0)));
        when(storage.put(any(), any())).then(call -> disk.put(call.getArgument(0), call.getArgument(1)));
        when(storage.remove(any())).then(call -> disk.remove(call.<String> getArgument(0)));
        when(storage.getKeys()).then(call -> List.copyOf(disk.keySet()));
        return storage;
    }

    final OAuthClientService client(HostOAuthFactory factory) {
        return factory.createOAuthClientService(HANDLE, server.url(), "https://example.org/authorize?brand=x", "my id",
                "my secret", "user.info", false);
    }

    static AccessTokenResponse token(String access, @Nullable String refresh, @Nullable Instant createdOn) {
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
}
