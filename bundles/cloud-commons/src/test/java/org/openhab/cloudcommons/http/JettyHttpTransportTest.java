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

import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;

import org.eclipse.jdt.annotation.NonNullByDefault;
import org.junit.jupiter.api.Test;

import com.sun.net.httpserver.Headers;

/**
 * Tests of {@link JettyHttpTransport} against a server on this machine.
 *
 * @author Cloud Bindings Team - Initial contribution
 */
@NonNullByDefault
class JettyHttpTransportTest extends LocalServerTest {

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
}
