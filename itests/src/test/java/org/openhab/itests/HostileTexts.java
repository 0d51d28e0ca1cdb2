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

import java.io.IOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.charset.StandardCharsets;
import java.util.Locale;
import java.util.Set;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.regex.Pattern;

import org.eclipse.jdt.annotation.NonNullByDefault;

import com.google.gson.JsonArray;
import com.google.gson.JsonElement;
import com.google.gson.JsonObject;
import com.google.gson.JsonParser;
import com.google.gson.JsonPrimitive;
import com.sun.net.httpserver.HttpExchange;
import com.sun.net.httpserver.HttpServer;

/**
 * Stands before a cloud and adds an attack to every text of its data: names, addresses, messages, words of tables, all.
 *
 * @author Cloud Bindings Team - Initial contribution
 */
@NonNullByDefault
final class HostileTexts implements AutoCloseable {

    /** Without these nobody would be linked or have a car at all. */
    private static final Set<String> KEPT = Set.of("vin", "mappingStatus", "vehicleMappingType", "mappingType", "brand",
            "appVehicleType", "driveTrain", "next_token", "containerId", "state");
    /** Numbers and times in texts stay, or they would not be read at all. */
    private static final Pattern FIGURE = Pattern.compile("[-+]?[\\d.]+|\\d{4}-\\d\\d-\\d\\d.*");
    /** CarData has JSON in texts. */
    private static final Pattern DOCUMENT = Pattern.compile("\\s*[\\[{].*", Pattern.DOTALL);
    private static final Pattern LOGIN = Pattern.compile("/(gcdm|eadrax-ucs|v2/oauth2|v2/signature).*");
    private static final Set<String> CONNECTION = Set.of("connection", "content-length", "host", "transfer-encoding",
            "upgrade", "http2-settings", "accept-encoding");

    private final HttpClient client = HttpClient.newBuilder().followRedirects(HttpClient.Redirect.NEVER).build();
    private final ExecutorService threads = Executors.newCachedThreadPool();
    private final URI cloud;
    private final String attack;
    private final HttpServer server;

    private HostileTexts(URI cloud, String attack, HttpServer server) {
        this.cloud = cloud;
        this.attack = attack;
        this.server = server;
        server.createContext("/", this::answer);
        server.setExecutor(threads);
        server.start();
    }

    /** @param cloud that answers first */
    static HostileTexts before(URI cloud, String attack) throws IOException {
        return new HostileTexts(cloud, attack,
                HttpServer.create(new InetSocketAddress(InetAddress.getLoopbackAddress(), 0), 0));
    }

    URI uri() {
        return URI.create("http://127.0.0.1:" + server.getAddress().getPort());
    }

    private void answer(HttpExchange exchange) throws IOException {
        try (exchange) {
            HttpResponse<byte[]> right = pass(exchange);
            byte[] body = right.body();
            String type = right.headers().firstValue("Content-Type").orElse("");
            if (type.contains("json") && !LOGIN.matcher(exchange.getRequestURI().getPath()).matches()) {
                JsonElement json = JsonParser.parseString(new String(body, StandardCharsets.UTF_8));
                body = attacked(json).toString().getBytes(StandardCharsets.UTF_8);
            }
            right.headers().map().forEach((name, values) -> {
                if (isOfTheMessage(name)) {
                    exchange.getResponseHeaders().put(name, values);
                }
            });
            exchange.sendResponseHeaders(right.statusCode(), body.length == 0 ? -1 : body.length);
            exchange.getResponseBody().write(body);
        }
    }

    private HttpResponse<byte[]> pass(HttpExchange exchange) throws IOException {
        URI wanted = exchange.getRequestURI();
        String query = wanted.getRawQuery() == null ? "" : '?' + wanted.getRawQuery();
        HttpRequest.Builder request = HttpRequest.newBuilder(URI.create(cloud + wanted.getRawPath() + query)).method(
                exchange.getRequestMethod(), BodyPublishers.ofByteArray(exchange.getRequestBody().readAllBytes()));
        exchange.getRequestHeaders().forEach((name, values) -> {
            if (isOfTheMessage(name)) {
                values.forEach(value -> request.header(name, value));
            }
        });
        try {
            return client.send(request.build(), BodyHandlers.ofByteArray());
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new IOException(e);
        }
    }

    private static boolean isOfTheMessage(String header) {
        return !CONNECTION.contains(header.toLowerCase(Locale.ROOT));
    }

    private JsonElement attacked(JsonElement json) {
        if (json.isJsonArray()) {
            JsonArray all = new JsonArray();
            json.getAsJsonArray().forEach(element -> all.add(attacked(element)));
            return all;
        }
        if (json.isJsonObject()) {
            JsonObject all = new JsonObject();
            json.getAsJsonObject().entrySet()
                    .forEach(entry -> all.add(entry.getKey(),
                            KEPT.contains(entry.getKey()) && entry.getValue().isJsonPrimitive() ? entry.getValue()
                                    : attacked(entry.getValue())));
            return all;
        }
        return json instanceof JsonPrimitive value && value.isString()
                ? new JsonPrimitive(attacked(value.getAsString()))
                : json;
    }

    private String attacked(String text) {
        if (DOCUMENT.matcher(text).matches()) {
            return attacked(JsonParser.parseString(text)).toString();
        }
        return FIGURE.matcher(text).matches() ? text : text + attack;
    }

    @Override
    public void close() {
        server.stop(0);
        threads.shutdownNow();
    }
}
