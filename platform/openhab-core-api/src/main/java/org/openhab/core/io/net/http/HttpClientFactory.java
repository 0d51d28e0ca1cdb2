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
package org.openhab.core.io.net.http;

import org.eclipse.jdt.annotation.NonNullByDefault;
import org.eclipse.jdt.annotation.Nullable;
import org.eclipse.jetty.client.HttpClient;
import org.eclipse.jetty.util.ssl.SslContextFactory;

/**
 * Hands out clients of Jetty 9.4; openHAB's HTTP/2 clients are left out here.
 *
 * @author Cloud Bindings Team - Initial contribution
 */
@NonNullByDefault
public interface HttpClientFactory {

    /** A client of the consumer's own, not started; the consumer starts and stops it. */
    HttpClient createHttpClient(String consumerName);

    /** A client of the consumer's own, not started; the consumer starts and stops it. */
    HttpClient createHttpClient(String consumerName, @Nullable SslContextFactory sslContextFactory);

    /** The client that all share; nobody starts or stops it. */
    HttpClient getCommonHttpClient();
}
