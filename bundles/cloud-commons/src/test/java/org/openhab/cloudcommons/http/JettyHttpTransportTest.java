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

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.net.ServerSocket;
import java.net.Socket;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.concurrent.BlockingQueue;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.LinkedBlockingQueue;
import java.util.concurrent.TimeUnit;
import java.util.zip.GZIPOutputStream;

import org.eclipse.jdt.annotation.NonNullByDefault;
import org.eclipse.jetty.client.HttpClient;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.openhab.cloudcommons.http.TransportException.Kind;

import com.sun.net.httpserver.Headers;
import com.sun.net.httpserver.HttpExchange;
import com.sun.net.httpserver.HttpHandler;
import com.sun.net.httpserver.HttpServer;

/**
 * Tests of {@link JettyHttpTransport} against a server on this machine.
 *
 * @author Cloud Bindings Team - Initial contribution
 */
@NonNullByDefault
@Timeout(30)
class JettyHttpTransportTest {

    private final ExecutorService threads = Executors.newCachedThreadPool();
    private final HttpClient client = new HttpClient();
    private final CountDownLatch testOver = new CountDownLatch(1);
    private final BlockingQueue<Headers> seen = new LinkedBlockingQueue<>();
    private final HttpServer server;
    private final JettyHttpTransport transport = new JettyHttpTransport(client, "openHAB-Test/1");

    JettyHttpTransportTest() throws IOException {
        server = HttpServer.create(new InetSocketAddress(InetAddress.getLoopbackAddress(), 0), 0);
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

    @Test
    void formArrivesAndAnswerComesBack() throws Exception {
        serve("/echo", x -> reply(x, 200, "text/plain", x.getRequestBody().readAllBytes()));
        HttpAnswer answer = send(HttpCall.postForm(uri("/echo"), Map.of("a", "1 2")).withHeader("X-Id", "7"));
        assertThat(answer.status(), is(200));
        assertThat(answer.text(), is("a=1+2"));
        Headers headers = seen.take();
        assertThat(headers.get("User-Agent"), is(List.of("openHAB-Test/1")));
        assertThat(headers.get("X-Id"), is(List.of("7")));
        assertThat(headers.getFirst("Content-Type"), is(HttpCall.FORM));
    }

    @Test
    void ownUserAgentWins() throws Exception {
        serve("/", x -> reply(x, 204, "text/plain", new byte[0]));
        send(HttpCall.get(uri("/")).withHeader("user-agent", "Dart/3"));
        assertThat(seen.take().get("User-Agent"), is(List.of("Dart/3")));
    }

    @Test
    void redirectIsAnAnswer() throws Exception {
        serve("/there", x -> {
            x.getResponseHeaders().add("Location", "/nowhere");
            reply(x, 302, "text/plain", new byte[0]);
        });
        HttpAnswer answer = send(HttpCall.get(uri("/there")));
        assertThat(answer.status(), is(302));
        assertThat(answer.header("location").orElse(""), is("/nowhere"));
        assertThat(seen, hasSize(1));
    }

    @Test
    void htmlErrorPageIsAnAnswer() throws Exception {
        serve("/", x -> reply(x, 502, "text/html", "<h1>Bad gateway</h1>".getBytes(StandardCharsets.UTF_8)));
        HttpAnswer answer = send(HttpCall.get(uri("/")));
        assertThat(answer.status(), is(502));
        assertThat(answer.isHtml(), is(true));
    }

    @Test
    void unauthorizedIsAnAnswerWithAndWithoutChallenge() throws Exception {
        serve("/bare", x -> reply(x, 401, "application/json", "{\"e\":1}".getBytes(StandardCharsets.UTF_8)));
        serve("/long", x -> reply(x, 401, "text/html", new byte[100_000]));
        serve("/challenge", x -> {
            x.getResponseHeaders().add("WWW-Authenticate", "Bearer");
            reply(x, 401, "application/json", "{\"e\":2}".getBytes(StandardCharsets.UTF_8));
        });
        HttpAnswer bare = send(HttpCall.get(uri("/bare")));
        assertThat(bare.status(), is(401));
        assertThat(bare.text(), is("{\"e\":1}"));
        assertThat(send(HttpCall.get(uri("/long"))).status(), is(401));
        HttpAnswer challenge = send(HttpCall.get(uri("/challenge")));
        assertThat(challenge.status(), is(401));
        assertThat(challenge.text(), is("{\"e\":2}"));
    }

    @Test
    void cookiesAreShownButNotKept() throws Exception {
        serve("/", x -> {
            x.getResponseHeaders().add("Set-Cookie", "a=1; Path=/");
            x.getResponseHeaders().add("Set-Cookie", "b=2; Path=/");
            reply(x, 200, "text/plain", new byte[0]);
        });
        HttpAnswer first = send(HttpCall.get(uri("/")));
        assertThat(first.header("Set-Cookie").orElse("").lines().toList(), contains("a=1; Path=/", "b=2; Path=/"));
        send(HttpCall.get(uri("/")));
        send(HttpCall.get(uri("/")).withHeader("Cookie", "mine=1"));
        assertThat(client.getCookieStore().getCookies(), is(empty()));
        seen.take();
        assertThat(seen.take().get("Cookie"), is(nullValue()));
        assertThat(seen.take().get("Cookie"), is(List.of("mine=1")));
    }

    @Test
    void cookiesOfOthersAreNotSent() throws Exception {
        serve("/", x -> reply(x, 200, "text/plain", new byte[0]));
        client.getCookieStore().add(uri("/"), new java.net.HttpCookie("other", "binding"));
        send(HttpCall.get(uri("/")));
        assertThat(seen.take().get("Cookie"), is(nullValue()));
    }

    @Test
    void hangEndsInTimeout() {
        serve("/hang", x -> awaitEnd());
        TransportException e = failure(HttpCall.get(uri("/hang")).withTimeout(Duration.ofMillis(300)));
        assertThat(e.kind(), is(Kind.TIMEOUT));
    }

    @Test
    void dripsDoNotProlongTheTimeout() {
        serve("/drip", x -> {
            x.sendResponseHeaders(200, 0);
            while (testOver.getCount() > 0) {
                x.getResponseBody().write(' ');
                x.getResponseBody().flush();
                awaitEnd(50);
            }
        });
        TransportException e = failure(HttpCall.get(uri("/drip")).withTimeout(Duration.ofMillis(600)));
        assertThat(e.kind(), is(Kind.TIMEOUT));
    }

    @Test
    void tooLargeIsCutOffWhetherAnnouncedOrNot() {
        serve("/sized", x -> reply(x, 200, "text/plain", new byte[5000]));
        serve("/endless", x -> {
            x.sendResponseHeaders(200, 0);
            while (testOver.getCount() > 0) {
                x.getResponseBody().write(new byte[1000]);
            }
        });
        assertThat(failure(HttpCall.get(uri("/sized")).withMaxBytes(4999)).kind(), is(Kind.TOO_LARGE));
        assertThat(failure(HttpCall.get(uri("/endless")).withMaxBytes(4999)).kind(), is(Kind.TOO_LARGE));
    }

    @Test
    void packedContentIsLimitedUnpacked() throws Exception {
        ByteArrayOutputStream packed = new ByteArrayOutputStream();
        try (GZIPOutputStream zip = new GZIPOutputStream(packed)) {
            zip.write(new byte[200_000]);
        }
        assertThat(packed.size(), is(lessThan(2000)));
        serve("/zip", x -> {
            x.getResponseHeaders().add("Content-Encoding", "gzip");
            reply(x, 200, "text/plain", packed.toByteArray());
        });
        assertThat(failure(HttpCall.get(uri("/zip")).withMaxBytes(199_999)).kind(), is(Kind.TOO_LARGE));
        assertThat(send(HttpCall.get(uri("/zip")).withMaxBytes(200_000)).body().length, is(200_000));
    }

    @Test
    void cutContentIsAnError() throws Exception {
        try (ServerSocket raw = new ServerSocket(0, 1, InetAddress.getLoopbackAddress())) {
            threads.submit(() -> {
                try (Socket socket = raw.accept()) {
                    socket.getInputStream().read(new byte[4096]);
                    socket.getOutputStream()
                            .write("HTTP/1.1 200 OK\r\nContent-Length: 100\r\n\r\n{\"status\":".getBytes("ascii"));
                }
                return null;
            });
            URI uri = URI.create("http://127.0.0.1:" + raw.getLocalPort() + "/");
            assertThat(failure(HttpCall.get(uri)).kind(), is(Kind.IO));
        }
    }

    @Test
    void closedPortAndUnknownHostAreConnectErrors() throws Exception {
        int port;
        try (ServerSocket free = new ServerSocket(0, 1, InetAddress.getLoopbackAddress())) {
            port = free.getLocalPort();
        }
        assertThat(failure(HttpCall.get(URI.create("http://127.0.0.1:" + port + "/"))).kind(), is(Kind.CONNECT));
        assertThat(failure(HttpCall.get(URI.create("http://no-such-host.invalid/"))).kind(), is(Kind.CONNECT));
    }

    @Test
    void unusableAddressAndStoppedClientFailTheFuture() throws Exception {
        assertThat(failure(HttpCall.get(URI.create("ftp://127.0.0.1/"))).kind(), is(Kind.IO));
        client.stop();
        assertThat(failure(HttpCall.get(uri("/"))).kind(), is(Kind.IO));
    }

    @Test
    void cancelEndsTheExchange() throws Exception {
        CountDownLatch arrived = new CountDownLatch(1);
        CompletableFuture<Boolean> gone = new CompletableFuture<>();
        try (ServerSocket raw = new ServerSocket(0, 1, InetAddress.getLoopbackAddress())) {
            threads.submit(() -> {
                try (Socket socket = raw.accept()) {
                    socket.getInputStream().read(new byte[4096]);
                    arrived.countDown();
                    gone.complete(socket.getInputStream().read() < 0);
                } catch (IOException e) {
                    gone.complete(true);
                }
            });
            CompletableFuture<HttpAnswer> answer = transport
                    .send(HttpCall.get(URI.create("http://127.0.0.1:" + raw.getLocalPort() + "/")));
            arrived.await();
            answer.cancel(false);
            assertThat(gone.get(10, TimeUnit.SECONDS), is(true));
        }
    }

    private URI uri(String path) {
        return URI.create("http://127.0.0.1:" + server.getAddress().getPort() + path);
    }

    private HttpAnswer send(HttpCall call) throws Exception {
        return transport.send(call).get(20, TimeUnit.SECONDS);
    }

    private TransportException failure(HttpCall call) {
        ExecutionException e = assertThrows(ExecutionException.class, () -> send(call));
        assertThat(e.getCause(), is(instanceOf(TransportException.class)));
        return (TransportException) e.getCause();
    }

    private void serve(String path, HttpHandler handler) {
        server.createContext(path, exchange -> {
            seen.add(exchange.getRequestHeaders());
            try (exchange) {
                handler.handle(exchange);
            }
        });
    }

    private void awaitEnd() {
        awaitEnd(TimeUnit.SECONDS.toMillis(20));
    }

    private void awaitEnd(long millis) {
        try {
            testOver.await(millis, TimeUnit.MILLISECONDS);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
    }

    private static void reply(HttpExchange exchange, int status, String type, byte[] body) throws IOException {
        exchange.getResponseHeaders().set("Content-Type", type);
        exchange.sendResponseHeaders(status, body.length == 0 ? -1 : body.length);
        if (body.length > 0) {
            exchange.getResponseBody().write(body);
        }
    }
}
