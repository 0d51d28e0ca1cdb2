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
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Scanner;

import org.eclipse.jdt.annotation.NonNullByDefault;

import com.google.gson.JsonElement;
import com.google.gson.JsonObject;
import com.google.gson.JsonParser;

/**
 * The events that the host sends to one listener.
 *
 * @author Cloud Bindings Team - Initial contribution
 */
@NonNullByDefault
final class EventStream implements AutoCloseable {

    /**
     * One event.
     *
     * @param payload the JSON that openHAB wraps into a text
     * @param at when it came
     */
    record Event(String topic, String type, JsonElement payload, Instant at) {
        JsonObject object() {
            return payload.getAsJsonObject();
        }

        private static Event parse(String data) {
            JsonObject json = JsonParser.parseString(data).getAsJsonObject();
            return new Event(json.get("topic").getAsString(), json.get("type").getAsString(),
                    JsonParser.parseString(json.get("payload").getAsString()), Instant.now());
        }
    }

    private static final String DATA = "data: ";

    private final List<Event> events = Collections.synchronizedList(new ArrayList<>());
    private final InputStream input;
    private volatile boolean closed;

    private EventStream(InputStream input) {
        this.input = input;
        Thread reader = new Thread(this::read, "events");
        reader.setDaemon(true);
        reader.start();
    }

    /**
     * Listens; the host has answered before this returns, so that no later event is missed.
     *
     * @param topics as openHAB's filter wants them
     */
    static EventStream open(URI host, String topics) throws IOException {
        HttpRequest request = HttpRequest.newBuilder(host.resolve("/rest/events?topics=" + Answer.encode(topics)))
                .header("Accept", "text/event-stream").build();
        try {
            HttpResponse<InputStream> answer = HttpClient.newHttpClient().send(request, BodyHandlers.ofInputStream());
            if (answer.statusCode() != 200) {
                throw new IOException("The host refuses to send events: " + answer.statusCode());
            }
            return new EventStream(answer.body());
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new IOException("Interrupted", e);
        }
    }

    /** What has come so far, in order. */
    List<Event> events() {
        synchronized (events) {
            return List.copyOf(events);
        }
    }

    List<Event> of(String type) {
        return events().stream().filter(event -> type.equals(event.type())).toList();
    }

    /** Waits for an event of a type; returns the first. */
    Event await(String type) throws IOException {
        FixtureHost.patience().until("an event of type " + type + " has come", () -> {
            if (of(type).isEmpty()) {
                throw new IOException("So far: " + events());
            }
            return true;
        });
        return of(type).get(0);
    }

    private void read() {
        try (Scanner lines = new Scanner(input, StandardCharsets.UTF_8)) {
            while (lines.hasNextLine()) {
                String line = lines.nextLine();
                if (line.startsWith(DATA) && line.contains("\"topic\"")) {
                    events.add(Event.parse(line.substring(DATA.length())));
                }
            }
            IOException failure = lines.ioException();
            if (failure != null && !closed) {
                throw new UncheckedIOException(failure);
            }
        }
    }

    @Override
    public void close() throws IOException {
        closed = true;
        input.close();
    }
}
