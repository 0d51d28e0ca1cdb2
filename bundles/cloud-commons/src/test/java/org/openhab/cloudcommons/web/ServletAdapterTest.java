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
package org.openhab.cloudcommons.web;

import static org.hamcrest.MatcherAssert.assertThat;
import static org.hamcrest.Matchers.*;

import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublisher;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.time.Duration;
import java.util.List;
import java.util.concurrent.BlockingQueue;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.LinkedBlockingQueue;
import java.util.concurrent.TimeUnit;

import org.eclipse.jdt.annotation.NonNullByDefault;
import org.eclipse.jetty.server.Server;
import org.eclipse.jetty.server.ServerConnector;
import org.eclipse.jetty.servlet.ServletContextHandler;
import org.eclipse.jetty.servlet.ServletHolder;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/**
 * Tests of {@link ServletAdapter} in a real servlet container.
 *
 * @author Cloud Bindings Team - Initial contribution
 */
@NonNullByDefault
@Timeout(30)
class ServletAdapterTest {

    private static final int MAX_BODY = 1000;

    private final Server server = new Server(0);
    private final BlockingQueue<WebRequest> seen = new LinkedBlockingQueue<>();
    private final CompletableFuture<WebReply> late = new CompletableFuture<>();
    private final HttpClient client = HttpClient.newBuilder().version(HttpClient.Version.HTTP_1_1).build();

    @BeforeEach
    void start() throws Exception {
        ServletContextHandler context = new ServletContextHandler();
        mount(context, "/async/*", true);
        mount(context, "/sync/*", false);
        server.setHandler(context);
        server.start();
    }

    @AfterEach
    void stop() throws Exception {
        server.stop();
    }

    @ParameterizedTest
    @ValueSource(strings = { "/async", "/sync" })
    void requestArrivesWhole(String mount) throws Exception {
        HttpRequest request = to(mount + "/echo/a%20b?x=1&x=2&y=%C3%BC").POST(BodyPublishers.ofString("userid=1"))
                .header("Content-Type", "application/x-www-form-urlencoded").header("Accept-Language", "de-AT").build();
        HttpResponse<String> response = send(request);
        assertThat(response.statusCode(), is(200));
        assertThat(response.body(), is("userid=1"));
        WebRequest arrived = seen.take();
        assertThat(arrived.method(), is("POST"));
        assertThat(arrived.path(), is("/echo/a b"));
        assertThat(arrived.query().get("x"), is(List.of("1", "2")));
        assertThat(arrived.parameter("y").orElse(""), is("ü"));
        assertThat(arrived.field("userid").orElse(""), is("1"));
        assertThat(arrived.locale().getLanguage(), is("de"));
        assertThat(arrived.baseUrl(), is("http://127.0.0.1:" + port()));
    }

    @Test
    void headHasTheLengthButNoContent() throws Exception {
        HttpResponse<String> response = send(to("/async/page").method("HEAD", BodyPublishers.noBody()).build());
        assertThat(response.statusCode(), is(200));
        assertThat(response.body(), is(""));
        assertThat(response.headers().firstValue("Content-Length").orElse(""), is("4"));
        assertThat(response.headers().firstValue("X-Frame-Options").orElse(""), is("DENY"));
        assertThat(seen.take().method(), is("HEAD"));
    }

    @ParameterizedTest
    @ValueSource(strings = { "/async", "/sync" })
    void lateAnswerArrives(String mount) throws Exception {
        CompletableFuture<HttpResponse<String>> response = client.sendAsync(to(mount + "/late").build(),
                BodyHandlers.ofString());
        seen.take();
        late.complete(WebReply.text(202, "at last"));
        assertThat(response.get(10, TimeUnit.SECONDS).statusCode(), is(202));
        assertThat(response.get().body(), is("at last"));
    }

    @ParameterizedTest
    @ValueSource(strings = { "/async", "/sync" })
    void handlerThatNeverAnswersIsAnsweredFor(String mount) throws Exception {
        HttpResponse<String> response = send(to(mount + "/late").build());
        assertThat(response.statusCode(), is(503));
        late.complete(WebReply.text(200, "too late"));
        assertThat(send(to(mount + "/page").build()).body(), is("page"));
    }

    @ParameterizedTest
    @ValueSource(strings = { "/async/throw", "/sync/throw", "/async/fail", "/sync/fail", "/async/faillate",
            "/sync/faillate" })
    void failuresShowNothing(String path) throws Exception {
        CompletableFuture<HttpResponse<String>> response = client.sendAsync(to(path).build(), BodyHandlers.ofString());
        seen.take();
        late.completeExceptionally(new IllegalStateException("geheim"));
        assertThat(response.get(10, TimeUnit.SECONDS).statusCode(), is(500));
        assertThat(response.get().body(), is("Internal error"));
    }

    @Test
    void longContentIsRefusedWhetherAnnouncedOrNot() throws Exception {
        assertThat(post(BodyPublishers.ofString("x".repeat(MAX_BODY))), is(200));
        assertThat(post(BodyPublishers.ofString("x".repeat(MAX_BODY + 1))), is(413));
        assertThat(post(BodyPublishers.ofByteArrays(List.of(new byte[MAX_BODY], new byte[1]))), is(413));
        assertThat(seen, hasSize(1));
    }

    private void mount(ServletContextHandler context, String path, boolean async) {
        ServletHolder holder = new ServletHolder(
                new ServletAdapter(this::handle, BaseUrls.fromRequests(), MAX_BODY, Duration.ofMillis(800)));
        holder.setAsyncSupported(async);
        context.addServlet(holder, path);
    }

    private CompletableFuture<WebReply> handle(WebRequest request) {
        seen.add(request);
        return switch (request.path()) {
            case "/page" -> CompletableFuture.completedFuture(WebReply.text(200, "page"));
            case "/late", "/faillate" -> late;
            case "/fail" -> CompletableFuture.failedFuture(new IllegalStateException("geheim"));
            case "/throw" -> throw new IllegalStateException("geheim");
            default -> CompletableFuture.completedFuture(
                    WebReply.text(200, new String(request.body(), java.nio.charset.StandardCharsets.UTF_8)));
        };
    }

    private int post(BodyPublisher body) throws Exception {
        return send(to("/async/x").POST(body).build()).statusCode();
    }

    private HttpRequest.Builder to(String path) {
        return HttpRequest.newBuilder(URI.create("http://127.0.0.1:" + port() + path));
    }

    private HttpResponse<String> send(HttpRequest request) throws Exception {
        return client.sendAsync(request, BodyHandlers.ofString()).get(20, TimeUnit.SECONDS);
    }

    private int port() {
        return ((ServerConnector) server.getConnectors()[0]).getLocalPort();
    }
}
