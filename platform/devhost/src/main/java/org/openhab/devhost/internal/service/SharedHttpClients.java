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
package org.openhab.devhost.internal.service;

import java.util.regex.Pattern;

import org.eclipse.jdt.annotation.NonNullByDefault;
import org.eclipse.jdt.annotation.Nullable;
import org.eclipse.jetty.client.HttpClient;
import org.eclipse.jetty.util.ssl.SslContextFactory;
import org.eclipse.jetty.util.thread.QueuedThreadPool;
import org.openhab.core.io.net.http.HttpClientFactory;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Deactivate;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * Makes Jetty HTTP clients with openHAB's limits.
 * <p>
 * As in openHAB the common client is started and must not be stopped by its users, others come unstarted, and a client
 * opens two connections at most to a destination.
 *
 * @author Cloud Bindings Team - Initial contribution
 */
@NonNullByDefault
@Component(service = HttpClientFactory.class)
public class SharedHttpClients implements HttpClientFactory {

    private static final Pattern NAME = Pattern.compile("[a-zA-Z0-9_\\-]{4,20}");
    private static final int CONNECTIONS_PER_DESTINATION = 2;
    private static final int IDLE_MILLIS = 300_000;

    private final Logger logger = LoggerFactory.getLogger(SharedHttpClients.class);
    private @Nullable HttpClient common;

    @Override
    public synchronized HttpClient getCommonHttpClient() {
        HttpClient client = common;
        if (client == null) {
            client = create("common", null, 10, 40);
            try {
                client.start();
            } catch (Exception e) {
                throw new IllegalStateException("Could not start Jetty http client", e);
            }
            common = client;
        }
        return client;
    }

    @Override
    public HttpClient createHttpClient(String consumerName) {
        return createHttpClient(consumerName, null);
    }

    @Override
    public HttpClient createHttpClient(String consumerName, @Nullable SslContextFactory sslContextFactory) {
        if (!NAME.matcher(consumerName).matches()) {
            throw new IllegalArgumentException(
                    "consumerName " + consumerName + " must have 4 to 20 characters of [a-zA-Z0-9_-]");
        }
        return create(consumerName, sslContextFactory, 5, 10);
    }

    @Deactivate
    public synchronized void stop() {
        HttpClient client = common;
        common = null;
        if (client != null) {
            try {
                client.stop();
            } catch (Exception e) {
                logger.warn("The common HTTP client does not stop", e);
            }
        }
    }

    private static HttpClient create(String name, @Nullable SslContextFactory ssl, int minThreads, int maxThreads) {
        HttpClient client = ssl == null ? new HttpClient(new SslContextFactory.Client()) : new HttpClient(ssl);
        QueuedThreadPool threads = new QueuedThreadPool(maxThreads, minThreads, IDLE_MILLIS);
        threads.setName("OH-httpClient-" + name);
        threads.setDaemon(true);
        client.setExecutor(threads);
        client.setMaxConnectionsPerDestination(CONNECTIONS_PER_DESTINATION);
        return client;
    }
}
