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
import org.eclipse.jetty.util.ssl.SslContextFactory;
import org.eclipse.jetty.websocket.client.WebSocketClient;

/**
 * Hands out WebSocket clients of Jetty 9.4.
 *
 * @author Cloud Bindings Team - Initial contribution
 */
@NonNullByDefault
public interface WebSocketFactory {

    /** A client of the consumer's own, not started; the consumer starts and stops it. */
    WebSocketClient createWebSocketClient(String consumerName);

    /** A client of the consumer's own, not started; the consumer starts and stops it. */
    WebSocketClient createWebSocketClient(String consumerName, @Nullable SslContextFactory sslContextFactory);

    /** The client that all share; nobody starts or stops it. */
    WebSocketClient getCommonWebSocketClient();
}
