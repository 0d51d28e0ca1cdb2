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
import java.io.OutputStream;
import java.net.Socket;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublisher;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.Semaphore;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.function.IntFunction;

import org.eclipse.jdt.annotation.NonNullByDefault;

/**
 * Calls to the push pages that do not come from the cloud.
 *
 * @author Cloud Bindings Team - Initial contribution
 */
@NonNullByDefault
final class ForgedPushes {

    private static final int AT_ONCE = 16;
    private static final String OTHER_SECRET = "AAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAA";

    private final URI right;
    private final long userId;
    private final HttpClient http = HttpClient.newHttpClient();
    private final List<IntFunction<HttpRequest>> kinds;

    /**
     * @param address what the cloud calls, with the secret
     * @param userId the user that belongs to it
     */
    ForgedPushes(String address, long userId) {
        this.right = URI.create(address);
        this.userId = userId;
        kinds = List.of(
                // Wrong secrets, with everything else right.
                i -> post(right.resolve(OTHER_SECRET),
                        form(userId, "appli=1&startdate=" + ago(i) + "&enddate=" + ago(0))),
                i -> post(right.resolve("x" + i), form(userId, "appli=50&date=" + ago(i))),
                // The right secret and another user.
                i -> post(right, form(userId + 1 + i, "appli=44&startdate=" + ago(i) + "&enddate=" + ago(0))),
                i -> post(right, form(userId + 1 + i, "appli=46&action=delete")),
                // Absurd windows.
                i -> post(right, form(userId, "appli=1&startdate=1&enddate=" + ago(0))),
                i -> post(right, form(userId, "appli=4&startdate=" + (1_262_304_000L + i) + "&enddate=" + ago(0))),
                i -> post(right, form(userId, "appli=16&date=9999-12-31")),
                i -> post(right, form(userId, "appli=1&startdate=" + ago(0) + "&enddate=" + ago(1000 + i))),
                // Huge contents, with and without an announcement of their length; the latter comes in chunks.
                i -> post(right, BodyPublishers.ofString("appli=1&x=" + "y".repeat(100_000))),
                i -> post(right, BodyPublishers.fromPublisher(BodyPublishers.ofString("z".repeat(100_000)))),
                // Nothing at all.
                i -> post(right, form(userId, "appli=" + (5000 + i))),
                i -> post(right, BodyPublishers.ofString("{\"appli\":1,\"%zz\":[" + i)));
    }

    /** Sends them, some at a time; returns how many were answered. */
    int send(int count) throws InterruptedException {
        Semaphore room = new Semaphore(AT_ONCE);
        AtomicInteger answered = new AtomicInteger();
        for (int i = 0; i < count; i++) {
            room.acquire();
            http.sendAsync(kinds.get(i % kinds.size()).apply(i), BodyHandlers.discarding())
                    .whenComplete((answer, failure) -> {
                        room.release();
                        if (failure == null) {
                            answered.incrementAndGet();
                        }
                    });
        }
        room.acquire(AT_ONCE);
        return answered.get();
    }

    /** Opens connections that announce a content of which little comes. */
    List<Socket> dripping(int count) throws IOException {
        List<Socket> sockets = new ArrayList<>();
        for (int i = 0; i < count; i++) {
            Socket socket = new Socket(right.getHost(), right.getPort());
            sockets.add(socket);
            OutputStream out = socket.getOutputStream();
            out.write(("POST " + right.getPath() + " HTTP/1.1\r\nHost: " + right.getAuthority()
                    + "\r\nContent-Type: application/x-www-form-urlencoded\r\nContent-Length: 200\r\n\r\nuserid="
                    + userId).getBytes(StandardCharsets.UTF_8));
            out.flush();
        }
        return sockets;
    }

    private static long ago(int seconds) {
        return Instant.now().getEpochSecond() - seconds;
    }

    private static BodyPublisher form(long user, String rest) {
        return BodyPublishers.ofString("userid=" + user + "&" + rest);
    }

    private static HttpRequest post(URI address, BodyPublisher body) {
        return HttpRequest.newBuilder(address).header("Content-Type", "application/x-www-form-urlencoded").POST(body)
                .build();
    }
}
