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
import java.nio.file.Path;
import java.security.GeneralSecurityException;
import java.security.SecureRandom;
import java.time.Clock;
import java.util.HashMap;
import java.util.Map;

import org.eclipse.jdt.annotation.NonNullByDefault;
import org.eclipse.jdt.annotation.Nullable;
import org.openhab.core.OpenHAB;
import org.openhab.core.auth.client.oauth2.OAuthClientService;
import org.openhab.core.auth.client.oauth2.OAuthFactory;
import org.openhab.core.io.net.http.HttpClientFactory;
import org.openhab.core.storage.StorageService;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Deactivate;
import org.osgi.service.component.annotations.Reference;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * Gives OAuth clients to bindings, one per handle.
 *
 * @author Cloud Bindings Team - Initial contribution
 */
@NonNullByDefault
@Component(service = OAuthFactory.class)
public class HostOAuthFactory implements OAuthFactory {

    private static final String STORE = "StorageHandler.For.OAuthClientService";

    private final Logger logger = LoggerFactory.getLogger(HostOAuthFactory.class);
    private final OAuthContext context;
    private final Map<String, HostOAuthClient> clients = new HashMap<>();

    @Activate
    public HostOAuthFactory(@Reference HttpClientFactory httpClients, @Reference StorageService storages)
            throws IOException {
        this(httpClients, storages, Path.of(OpenHAB.getUserDataFolder(), "config", "oauth.key"), Clock.systemUTC());
    }

    HostOAuthFactory(HttpClientFactory httpClients, StorageService storages, Path keyFile, Clock clock)
            throws IOException {
        TokenCipher cipher = new TokenCipher(keyFile, new SecureRandom());
        this.context = new OAuthContext(new TokenStore(storages.getStorage(STORE), cipher, clock), httpClients, clock);
    }

    @Deactivate
    public synchronized void deactivate() {
        clients.values().forEach(HostOAuthClient::close);
        clients.clear();
        context.store().removeUnused();
    }

    @Override
    public synchronized OAuthClientService createOAuthClientService(String handle, String tokenUrl,
            @Nullable String authorizationUrl, String clientId, @Nullable String clientSecret, @Nullable String scope,
            @Nullable Boolean supportsBasicAuth) {
        ClientParameters parameters = new ClientParameters(handle, tokenUrl, authorizationUrl, clientId, clientSecret,
                scope, Boolean.TRUE.equals(supportsBasicAuth));
        if (parameters.equals(context.store().loadParameters(handle))) {
            return open(parameters);
        }
        try {
            context.store().saveParameters(parameters);
        } catch (GeneralSecurityException e) {
            throw new IllegalStateException("Cannot encrypt the parameters of an OAuth client", e);
        }
        clients.remove(handle);
        return open(parameters);
    }

    @Override
    public synchronized @Nullable OAuthClientService getOAuthClientService(String handle) {
        ClientParameters parameters = context.store().loadParameters(handle);
        return parameters == null ? null : open(parameters);
    }

    /** A client that its user has closed is replaced, as openHAB does. */
    private HostOAuthClient open(ClientParameters parameters) {
        HostOAuthClient client = clients.get(parameters.handle());
        if (client == null || client.isClosed()) {
            client = new HostOAuthClient(parameters, context, null);
            clients.put(parameters.handle(), client);
        }
        return client;
    }

    @Override
    public synchronized void ungetOAuthService(String handle) {
        HostOAuthClient client = clients.remove(handle);
        if (client == null) {
            logger.debug("There is no OAuth client '{}' to give back.", handle);
        } else {
            client.close();
        }
    }

    @Override
    public synchronized void deleteServiceAndAccessToken(String handle) {
        HostOAuthClient client = clients.remove(handle);
        if (client != null) {
            client.close();
        }
        context.store().remove(handle);
    }
}
