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
package org.openhab.cloudcommons.http;

import static org.hamcrest.MatcherAssert.assertThat;
import static org.hamcrest.Matchers.*;
import static org.junit.jupiter.api.Assertions.assertThrows;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.net.URI;
import java.util.concurrent.BlockingQueue;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.LinkedBlockingQueue;
import java.util.concurrent.TimeUnit;

import org.eclipse.jdt.annotation.NonNullByDefault;
import org.eclipse.jetty.client.HttpClient;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Timeout;

import com.sun.net.httpserver.Headers;
import com.sun.net.httpserver.HttpExchange;
import com.sun.net.httpserver.HttpHandler;
import com.sun.net.httpserver.HttpServer;

/**
 * The {@link LocalServerTest} gives the tests of the transport a server on this machine.
 *
 * @author Cloud Bindings Team - Initial contribution
 */
@NonNullByDefault
@Timeout(30)
abstract class LocalServerTest {

    final ExecutorService threads = Executors.newCachedThreadPool();
    final HttpClient client = new HttpClient();
    final CountDownLatch testOver = new CountDownLatch(1);
    final BlockingQueue<Headers> seen = new LinkedBlockingQueue<>();
    final HttpServer server;
    final JettyHttpTransport transport = new JettyHttpTransport(client, "openHAB-Test/1");

    LocalServerTest() {
        try {
            server = HttpServer.create(new InetSocketAddress(InetAddress.getLoopbackAddress(), 0), 0);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        server.setExecutor(threads);
    }

    @BeforeEach
    void start() throws Exception {
        server.start();
        client.start();
    }

    @AfterEach
    void stop() throws Exception {
        testOver.countDown();
        client.stop();
        server.stop(0);
        threads.shutdownNow();
    }

    URI uri(String path) {
        return URI.create("http://127.0.0.1:" + server.getAddress().getPort() + path);
    }

    HttpAnswer send(HttpCall call) throws Exception {
        return transport.send(call).get(20, TimeUnit.SECONDS);
    }

    TransportException failure(HttpCall call) {
        ExecutionException e = assertThrows(ExecutionException.class, () -> send(call));
        assertThat(e.getCause(), is(instanceOf(TransportException.class)));
        return (TransportException) e.getCause();
    }

    void serve(String path, HttpHandler handler) {
        server.createContext(path, exchange -> {
            seen.add(exchange.getRequestHeaders());
            try (exchange) {
                handler.handle(exchange);
            }
        });
    }

    void awaitEnd() {
        awaitEnd(TimeUnit.SECONDS.toMillis(20));
    }

    void awaitEnd(long millis) {
        try {
            testOver.await(millis, TimeUnit.MILLISECONDS);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
    }

    static void reply(HttpExchange exchange, int status, String type, byte[] body) throws IOException {
        exchange.getResponseHeaders().set("Content-Type", type);
        exchange.sendResponseHeaders(status, body.length == 0 ? -1 : body.length);
        if (body.length > 0) {
            exchange.getResponseBody().write(body);
        }
    }
}
