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
package org.openhab.simulator.bmw;

import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.time.Duration;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.UUID;

import org.eclipse.jdt.annotation.NonNullByDefault;
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

    /** The headers of bmw-mybmw.md 1.1; names and values of more of them alternate. */
    public static Map<String, String> app(String brand, String... more) {
        String correlation = UUID.randomUUID().toString();
        Map<String, String> headers = new LinkedHashMap<>(
                Map.of("accept", "application/json", "accept-language", "en", "x-raw-locale", "en-US", "user-agent",
                        "Dart/3.3 (dart:io)", "x-user-agent", "android(AP2A.123456.789);" + brand + ";4.9.2(36892);row",
                        "x-identity-provider", "gcdm", "x-correlation-id", correlation, "bmw-correlation-id",
                        correlation, "bmw-session-id", UUID.randomUUID().toString(), "24-hour-format", "true"));
        headers.put("bmw-units-preferences", "d=KM;v=L;p=B;ec=KWH100KM;fc=L100KM;em=GKM;");
        for (int i = 0; i < more.length; i += 2) {
            headers.put(more[i], more[i + 1]);
        }
        return headers;
    }

    /** The headers of a call about a car. */
    public static Map<String, String> car(String token, String vin, String... more) {
        Map<String, String> headers = app("bmw", more);
        headers.put("authorization", "Bearer " + token);
        headers.put("bmw-vin", vin);
        return headers;
    }

    public Answer get(String path, Map<String, String> headers) throws IOException, InterruptedException {
        return send("GET", path, "", headers);
    }

    public Answer post(String path, String json, Map<String, String> headers) throws IOException, InterruptedException {
        Map<String, String> all = new LinkedHashMap<>(headers);
        all.putIfAbsent("content-type", "application/json");
        return send("POST", path, json, all);
    }

    public Answer form(String path, Map<String, String> fields, Map<String, String> headers)
            throws IOException, InterruptedException {
        Map<String, String> all = new LinkedHashMap<>(headers);
        all.put("content-type", "application/x-www-form-urlencoded");
        return send("POST", path, Forms.encode(fields), all);
    }

    public Answer control(String verb, String path, String json) throws IOException, InterruptedException {
        return send(verb, "/_control/" + path, json, Map.of());
    }

    public Answer send(String verb, String path, String body, Map<String, String> headers)
            throws IOException, InterruptedException {
        HttpRequest.Builder request = HttpRequest.newBuilder(URI.create(base + path)).timeout(LIMIT).method(verb,
                HttpRequest.BodyPublishers.ofString(body));
        headers.forEach(request::header);
        HttpResponse<byte[]> response = CLIENT.send(request.build(), HttpResponse.BodyHandlers.ofByteArray());
        return new Answer(response.statusCode(), response.body(), response.headers().firstValue("Location").orElse(""),
                response.headers().firstValue("Retry-After").orElse(""));
    }
}
