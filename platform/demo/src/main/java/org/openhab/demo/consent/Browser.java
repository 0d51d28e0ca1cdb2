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
package org.openhab.demo.consent;

import java.io.IOException;
import java.net.URI;
import java.net.URLEncoder;
import java.net.http.HttpClient;
import java.net.http.HttpClient.Redirect;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.List;
import java.util.stream.Collectors;

import org.eclipse.jdt.annotation.NonNullByDefault;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;

/**
 * As much of a browser as consent pages need: it follows redirects, keeps no cookies.
 *
 * @author Cloud Bindings Team - Initial contribution
 */
@NonNullByDefault
public final class Browser {

    /** A page the browser stands on. */
    public record Page(URI address, int status, Document document) {

        /** The visible text of the page. */
        public String text() {
            return document.text();
        }
    }

    /** A field of a form as it is sent; names may repeat. */
    public record Field(String name, String value) {
    }

    private final HttpClient http = HttpClient.newBuilder().followRedirects(Redirect.NORMAL)
            .connectTimeout(Duration.ofSeconds(5)).build();

    public Page open(URI address) throws IOException {
        return page(send(http, HttpRequest.newBuilder(address).GET()));
    }

    public Page submit(URI address, List<Field> fields) throws IOException {
        HttpResponse<String> answer = send(http, form(address, fields));
        return page(answer);
    }

    /** Submits a form; answers where the page it leads to is, without going there. */
    public URI redirect(URI address, List<Field> fields) throws IOException {
        HttpResponse<String> answer = send(HttpClient.newHttpClient(), form(address, fields));
        return address.resolve(answer.headers().firstValue("Location")
                .orElseThrow(() -> new IOException("HTTP " + answer.statusCode() + " is no redirect")));
    }

    private static HttpRequest.Builder form(URI address, List<Field> fields) {
        String form = fields.stream().map(field -> encode(field.name()) + "=" + encode(field.value()))
                .collect(Collectors.joining("&"));
        return HttpRequest.newBuilder(address).header("Content-Type", "application/x-www-form-urlencoded")
                .POST(BodyPublishers.ofString(form));
    }

    private static Page page(HttpResponse<String> answer) {
        return new Page(answer.uri(), answer.statusCode(), Jsoup.parse(answer.body(), answer.uri().toString()));
    }

    private static HttpResponse<String> send(HttpClient client, HttpRequest.Builder request) throws IOException {
        try {
            return client.send(request.header("Accept-Language", "en").timeout(Duration.ofSeconds(30)).build(),
                    BodyHandlers.ofString());
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new IOException("Interrupted", e);
        }
    }

    private static String encode(String text) {
        return URLEncoder.encode(text, StandardCharsets.UTF_8);
    }
}
