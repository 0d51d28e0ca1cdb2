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
package org.openhab.simulator.withings.http;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.List;
import java.util.Locale;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.Executor;
import java.util.concurrent.SynchronousQueue;
import java.util.concurrent.ThreadPoolExecutor;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.function.Function;

import org.eclipse.jdt.annotation.NonNullByDefault;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

import com.sun.net.httpserver.Headers;
import com.sun.net.httpserver.HttpExchange;
import com.sun.net.httpserver.HttpServer;

/**
 * The socket of the simulated cloud; a hanging answer holds one thread of many.
 *
 * @author Cloud Bindings Team - Initial contribution
 */
@NonNullByDefault
public class Server implements AutoCloseable {

    private static final int MAX_BODY = 1 << 20;
    private static final int MAX_THREADS = 256;

    static {
        // Without it the JDK's server answers small replies on a kept connection 40 ms late.
        if (System.getProperty("sun.net.httpserver.nodelay") == null) {
            System.setProperty("sun.net.httpserver.nodelay", "true");
        }
    }

    private final Logger logger = LoggerFactory.getLogger(Server.class);
    private final HttpServer server;
    private final ThreadPoolExecutor pool;
    private final CountDownLatch closed = new CountDownLatch(1);
    private final Function<Request, Reply> handler;

    /**
     * Starts to listen.
     *
     * @param host the address to bind
     * @param port the port, 0 for any free one
     * @throws UncheckedIOException when the port is taken
     */
    public Server(String host, int port, Function<Request, Reply> handler) {
        this.handler = handler;
        AtomicInteger number = new AtomicInteger();
        pool = new ThreadPoolExecutor(0, MAX_THREADS, 30, TimeUnit.SECONDS, new SynchronousQueue<>(), task -> {
            Thread thread = new Thread(task, "withings-cloud-" + number.incrementAndGet());
            thread.setDaemon(true);
            return thread;
        });
        try {
            server = HttpServer.create(new InetSocketAddress(InetAddress.getByName(host), port), 0);
        } catch (IOException e) {
            throw new UncheckedIOException("cannot listen on " + host + ":" + port, e);
        }
        server.createContext("/", this::serve);
        server.setExecutor(pool);
        server.start();
    }

    public int port() {
        return server.getAddress().getPort();
    }

    /** Runs work beside the requests, on the same threads. */
    public Executor executor() {
        return pool;
    }

    /** Ends all connections; answers that still hang are not sent any more, and nobody waits for them. */
    @Override
    public void close() {
        closed.countDown();
        server.stop(0);
        pool.shutdownNow();
    }

    private void serve(HttpExchange exchange) throws IOException {
        try (exchange) {
            Request request = read(exchange);
            Reply reply = answer(request);
            if (waits(reply.delay()) || reply.drop()) {
                return;
            }
            send(exchange, request, reply);
        }
    }

    private Reply answer(Request request) {
        try {
            return handler.apply(request);
        } catch (RuntimeException e) {
            logger.error("The simulated cloud failed at {} {}", request.method(), request.path(), e);
            return Reply.of(500, "text/plain", "The simulator itself failed; see its log.");
        }
    }

    /** Waits in real time; true when the server was closed meanwhile. */
    private boolean waits(Duration delay) {
        if (delay.isZero()) {
            return false;
        }
        try {
            return closed.await(TimeUnit.NANOSECONDS.convert(delay), TimeUnit.NANOSECONDS);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            return true;
        }
    }

    private static Request read(HttpExchange exchange) throws IOException {
        String body = new String(exchange.getRequestBody().readNBytes(MAX_BODY), StandardCharsets.UTF_8);
        Headers headers = exchange.getRequestHeaders();
        String type = headers.getFirst("Content-Type");
        boolean form = type != null && type.toLowerCase(Locale.ROOT).startsWith("application/x-www-form-urlencoded");
        String query = exchange.getRequestURI().getRawQuery();
        return new Request(exchange.getRequestMethod(), exchange.getRequestURI().getPath(),
                Forms.parse(query == null ? "" : query), form ? Forms.parse(body) : List.of(), body,
                headers.getFirst("Authorization"), exchange.getRemoteAddress().getAddress().isLoopbackAddress());
    }

    private static void send(HttpExchange exchange, Request request, Reply reply) throws IOException {
        exchange.getResponseHeaders().set("Content-Type", reply.contentType());
        reply.headers().forEach((name, value) -> exchange.getResponseHeaders().set(name, value));
        boolean bodiless = "HEAD".equals(request.method()) || reply.body().length == 0;
        exchange.sendResponseHeaders(reply.http(), bodiless ? -1 : reply.body().length);
        if (!bodiless) {
            exchange.getResponseBody().write(reply.body());
        }
    }
}
