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
package org.openhab.simulator.withings;

import java.io.IOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.nio.charset.StandardCharsets;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Semaphore;
import java.util.concurrent.TimeUnit;

import org.eclipse.jdt.annotation.NonNullByDefault;
import org.eclipse.jdt.annotation.Nullable;
import org.openhab.simulator.kit.http.Forms;

import com.sun.net.httpserver.HttpExchange;
import com.sun.net.httpserver.HttpServer;

/**
 * Stands for the home server that gets pushes.
 *
 * @author Cloud Bindings Team - Initial contribution
 */
@NonNullByDefault
public class Receiver implements AutoCloseable {

    private final HttpServer server;
    private final ExecutorService pool = Executors.newCachedThreadPool();
    public final List<Map<String, String>> pushes = new CopyOnWriteArrayList<>();
    public final List<String> checks = new CopyOnWriteArrayList<>();
    public final List<String> queries = new CopyOnWriteArrayList<>();
    /** Counts the pushes for a test that has to wait for them. */
    public final Semaphore arrivals = new Semaphore(0);
    public volatile int checkStatus = 200;
    public volatile int pushStatus = 200;
    /** Counts the requests that came while {@link #hang} was set. */
    public final Semaphore hanging = new Semaphore(0);
    /** When set, answers wait for it. */
    public volatile @Nullable CountDownLatch hang;

    public Receiver() throws IOException {
        server = HttpServer.create(new InetSocketAddress(InetAddress.getLoopbackAddress(), 0), 0);
        server.setExecutor(pool);
        server.createContext("/", this::take);
        server.start();
    }

    public String url(String path) {
        return "http://localhost:" + server.getAddress().getPort() + path;
    }

    @Override
    public void close() {
        server.stop(0);
        pool.shutdownNow();
    }

    private void take(HttpExchange exchange) throws IOException {
        try (exchange) {
            CountDownLatch latch = hang;
            if (latch != null) {
                hanging.release();
                latch.await(60, TimeUnit.SECONDS);
            }
            String body = new String(exchange.getRequestBody().readAllBytes(), StandardCharsets.UTF_8);
            if ("POST".equals(exchange.getRequestMethod())) {
                Map<String, String> fields = new LinkedHashMap<>();
                Forms.parse(body).forEach(f -> fields.put(f.name(), f.value()));
                pushes.add(fields);
                queries.add(String.valueOf(exchange.getRequestURI().getRawQuery()));
                exchange.sendResponseHeaders(pushStatus, -1);
                arrivals.release();
            } else {
                checks.add(exchange.getRequestMethod());
                exchange.sendResponseHeaders(checkStatus, -1);
            }
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
    }
}
