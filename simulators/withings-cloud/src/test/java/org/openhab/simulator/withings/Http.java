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
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.time.Duration;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.concurrent.CompletableFuture;

import org.eclipse.jdt.annotation.NonNullByDefault;
import org.eclipse.jdt.annotation.Nullable;
import org.openhab.simulator.kit.http.Forms;

/**
 * A plain HTTP client for tests; follows no redirect.
 *
 * @author Cloud Bindings Team - Initial contribution
 */
@NonNullByDefault
public class Http {

    /** Long, as the machine may be busy. */
    private static final Duration LIMIT = Duration.ofSeconds(60);
    private static final HttpClient CLIENT = HttpClient.newBuilder().version(HttpClient.Version.HTTP_1_1).build();

    private final String base;

    public Http(String base) {
        this.base = base;
    }

    public Answer get(String pathAndQuery) throws IOException, InterruptedException {
        return send("GET", pathAndQuery, "", "text/plain", null);
    }

    /** A form post without bearer; names and values alternate. */
    public Answer post(String path, String... fields) throws IOException, InterruptedException {
        return send("POST", path, Forms.encode(fields(fields)), "application/x-www-form-urlencoded", null);
    }

    /** A data call. */
    public Answer call(String token, String path, String... fields) throws IOException, InterruptedException {
        return send("POST", path, Forms.encode(fields(fields)), "application/x-www-form-urlencoded", token);
    }

    public Answer control(String verb, String path, String json) throws IOException, InterruptedException {
        return send(verb, "/_control/" + path, json, "application/json", null);
    }

    /** A data call whose answer nobody waits for. */
    public CompletableFuture<Answer> later(String path, String token, String... fields) {
        HttpRequest request = request("POST", path, Forms.encode(fields(fields)), "application/x-www-form-urlencoded",
                token);
        return CLIENT.sendAsync(request, HttpResponse.BodyHandlers.ofString()).thenApply(Http::answer);
    }

    public Answer send(String verb, String path, String body, String type, @Nullable String token)
            throws IOException, InterruptedException {
        return answer(CLIENT.send(request(verb, path, body, type, token), HttpResponse.BodyHandlers.ofString()));
    }

    private HttpRequest request(String verb, String path, String body, String type, @Nullable String token) {
        HttpRequest.Builder request = HttpRequest.newBuilder(URI.create(base + path)).timeout(LIMIT)
                .method(verb, HttpRequest.BodyPublishers.ofString(body)).header("Content-Type", type);
        if (token != null) {
            request.header("Authorization", "Bearer " + token);
        }
        return request.build();
    }

    private static Answer answer(HttpResponse<String> response) {
        return new Answer(response.statusCode(), response.body(), response.headers().firstValue("Location").orElse(""),
                response.headers().map());
    }

    private static Map<String, String> fields(String... namesAndValues) {
        Map<String, String> map = new LinkedHashMap<>();
        for (int i = 0; i < namesAndValues.length; i += 2) {
            map.put(namesAndValues[i], namesAndValues[i + 1]);
        }
        return map;
    }
}
