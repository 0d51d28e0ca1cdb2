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
package org.openhab.itests.lockstep;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.util.HashMap;
import java.util.Locale;
import java.util.Map;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;

import org.eclipse.jdt.annotation.NonNullByDefault;
import org.eclipse.jdt.annotation.Nullable;
import org.openhab.cloudcommons.web.WebHandler;
import org.openhab.cloudcommons.web.WebReply;
import org.openhab.cloudcommons.web.WebRequest;

import com.sun.net.httpserver.HttpExchange;
import com.sun.net.httpserver.HttpServer;

/**
 * The address under which the cloud reaches openHAB, whether that runs or not.
 *
 * @author Cloud Bindings Team - Initial contribution
 */
@NonNullByDefault
final class Door implements AutoCloseable {

    private static final String PUSH = "/withings/push";
    /** Below it lie addresses that openHAB was given by somebody else, each followed by the rest of the path. */
    static final String HOOKS = "/hooks/";
    private static final String LAST = "/push";

    static {
        // Without it the JDK's server answers small replies on a kept connection 40 ms late.
        System.setProperty("sun.net.httpserver.nodelay", "true");
    }

    private final HttpServer server;
    private final ExecutorService threads = Executors.newCachedThreadPool(task -> {
        Thread thread = new Thread(task, "lockstep-door");
        thread.setDaemon(true);
        return thread;
    });
    private volatile @Nullable WebHandler inside;

    Door() {
        try {
            server = HttpServer.create(new InetSocketAddress(InetAddress.getLoopbackAddress(), 0), 0);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        server.createContext(PUSH, this::serve);
        server.createContext(HOOKS, this::serve);
        server.setExecutor(threads);
        server.start();
    }

    /** The address of openHAB, without a slash at its end. */
    String url() {
        return "http://127.0.0.1:" + server.getAddress().getPort();
    }

    /** @param handler takes what the cloud sends; null while openHAB does not run */
    void lead(@Nullable WebHandler handler) {
        inside = handler;
    }

    @Override
    public void close() {
        server.stop(0);
        threads.shutdownNow();
    }

    private void serve(HttpExchange exchange) throws IOException {
        try (exchange) {
            WebHandler handler = inside;
            WebReply reply = handler == null ? WebReply.empty(503) : handler.handle(request(exchange)).join();
            reply.headers().forEach(exchange.getResponseHeaders()::set);
            exchange.sendResponseHeaders(reply.status(), -1);
        }
    }

    private WebRequest request(HttpExchange exchange) throws IOException {
        Map<String, String> headers = new HashMap<>();
        exchange.getRequestHeaders().forEach((name, values) -> headers.put(name, values.get(0)));
        String path = exchange.getRequestURI().getPath();
        return new WebRequest(exchange.getRequestMethod(), path.substring(path.indexOf(LAST) + LAST.length()), Map.of(),
                headers, exchange.getRequestBody().readAllBytes(), Locale.ENGLISH, url());
    }
}
