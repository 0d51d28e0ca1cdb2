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

import org.eclipse.jdt.annotation.NonNullByDefault;
import org.eclipse.jdt.annotation.Nullable;
import org.openhab.simulator.withings.http.Forms;

/**
 * A plain HTTP client for tests; follows no redirect.
 *
 * @author Cloud Bindings Team - Initial contribution
 */
@NonNullByDefault
public class Http {

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

    public Answer send(String verb, String path, String body, String type, @Nullable String token)
            throws IOException, InterruptedException {
        HttpRequest.Builder request = HttpRequest.newBuilder(URI.create(base + path)).timeout(Duration.ofSeconds(20))
                .method(verb, HttpRequest.BodyPublishers.ofString(body)).header("Content-Type", type);
        if (token != null) {
            request.header("Authorization", "Bearer " + token);
        }
        HttpResponse<String> response = CLIENT.send(request.build(), HttpResponse.BodyHandlers.ofString());
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
