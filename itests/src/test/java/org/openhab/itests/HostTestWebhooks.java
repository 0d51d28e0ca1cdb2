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
package org.openhab.itests;

import static org.hamcrest.MatcherAssert.assertThat;
import static org.hamcrest.Matchers.is;
import static org.hamcrest.Matchers.not;
import static org.hamcrest.Matchers.startsWith;

import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.util.List;
import java.util.stream.Stream;

import org.eclipse.jdt.annotation.NonNullByDefault;
import org.junit.jupiter.api.Test;

/**
 * Webhooks of openHAB 5.2, their absence in 4.3.
 *
 * @author Cloud Bindings Team - Initial contribution
 */
@NonNullByDefault
class HostTestWebhooks {

    private static final String SERVICE = "{\"type\":\"org.openhab.core.io.rest.WebhookService\"}";

    private final HttpClient http = HttpClient.newHttpClient();

    @Test
    void withoutTheSwitchThereIsNotEvenTheClass() throws Exception {
        try (LiveHost host = start("webhooks-off", List.of());
                FixtureScene scene = FixtureScene.withHub(host, "plain")) {
            assertThat(scene.hubResult("knows", SERVICE), is("false"));
            assertThat(scene.hubResult("open", "{}"), is("no webhooks"));
            assertThat(send(host.process().uri() + "/hooks/x", "GET", "").statusCode(), is(404));
        }
    }

    @Test
    void aPublicAddressLeadsToTheLocalPath() throws Exception {
        try (LiveHost host = start("webhooks-on", List.of());
                FixtureScene scene = FixtureScene.withHub(host, "public")) {
            String url = open(scene);
            assertThat(url, startsWith(host.process().uri() + "/hooks/"));
            HttpResponse<String> post = send(url + "?a=1&b=%20", "POST", "appli=1");
            assertThat(post.statusCode(), is(202));
            assertThat(post.body(),
                    is("POST /fixture/echo a=1&b=%20 application/x-www-form-urlencoded passed appli=1"));
            assertThat(send(url, "GET", "").body(), startsWith("GET /fixture/echo null"));
            HttpResponse<String> head = send(url, "HEAD", "");
            assertThat(head.statusCode(), is(202));
            assertThat(head.headers().firstValue("X-Method").orElse(""), is("HEAD"));
            assertThat(send(url + "x", "GET", "").statusCode(), is(404));
            assertThat("below the local path", send(url + "/x", "GET", "").body(), startsWith("GET /fixture/echo/x"));
            assertThat("outside of it", send(url + "/../x", "GET", "").statusCode(), is(404));

            host.restart();
            FixtureHost.patience().until("the fixture add-on is back",
                    () -> host.rest().knowsThingType("fixture:device"));
            scene.awaitStatus(scene.hub(), "ONLINE", "NONE");
            FixtureHost.patience().until("the webhook is back", () -> status(url) == 202);
            assertThat("the same address after a restart", open(scene), is(url));
            scene.hubAct("close", "{}");
            assertThat(status(url), is(404));
            assertThat(open(scene), is(not(url)));
        }
    }

    @Test
    void anAddressExpires() throws Exception {
        try (LiveHost host = start("webhooks-short", List.of("-Ddevhost.webhooks.expiry=PT3S"));
                FixtureScene scene = FixtureScene.withHub(host, "short")) {
            FixtureHost.patience().until("the webhook answers", () -> status(open(scene)) == 202);
            String url = open(scene);
            assertThat(status(url), is(202));
            FixtureHost.patience().until("the webhook has expired", () -> status(url) == 404);
            assertThat(open(scene), is(not(url)));
        }
    }

    private static LiveHost start(String name, List<String> options) throws IOException {
        LiveHost host = LiveHost.start(name, "INFO", List.of(FixtureHost.addOn()), port -> name.endsWith("off")
                ? options
                : Stream.concat(options.stream(), Stream.of("-Ddevhost.webhooks=http://127.0.0.1:" + port)).toList());
        try {
            FixtureHost.patience().until("the fixture add-on is installed",
                    () -> host.rest().knowsThingType("fixture:device"));
            return host;
        } catch (IOException | RuntimeException e) {
            host.close();
            throw e;
        }
    }

    /** The address; the service may come a moment after the hub. */
    private static String open(FixtureScene scene) throws IOException {
        FixtureHost.patience().until("there are webhooks", () -> scene.hubResult("open", "{}").startsWith("http"));
        return scene.hubResult("open", "{}");
    }

    private int status(String url) throws IOException {
        return send(url, "GET", "").statusCode();
    }

    private HttpResponse<String> send(String url, String method, String body) throws IOException {
        HttpRequest.Builder request = HttpRequest.newBuilder(URI.create(url)).header("X-Test", "passed").method(method,
                body.isEmpty() ? BodyPublishers.noBody() : BodyPublishers.ofString(body));
        if (!body.isEmpty()) {
            request.header("Content-Type", "application/x-www-form-urlencoded");
        }
        try {
            return http.send(request.build(), BodyHandlers.ofString());
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new IOException("Interrupted", e);
        }
    }
}
