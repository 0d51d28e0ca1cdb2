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

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.net.Socket;
import java.net.URI;
import java.time.Duration;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.TimeUnit;
import java.util.zip.GZIPOutputStream;

import org.eclipse.jdt.annotation.NonNullByDefault;
import org.junit.jupiter.api.Test;
import org.openhab.cloudcommons.http.TransportException.Kind;

/**
 * Tests of {@link JettyHttpTransport} when something goes wrong.
 *
 * @author Cloud Bindings Team - Initial contribution
 */
@NonNullByDefault
class JettyHttpTransportFaultsTest extends LocalServerTest {

    @Test
    void hangEndsInTimeout() {
        serve("/hang", x -> awaitEnd());
        TransportException e = failure(HttpCall.get(uri("/hang")).withTimeout(Duration.ofMillis(300)));
        assertThat(e.kind(), is(Kind.TIMEOUT));
    }

    @Test
    void dripsDoNotProlongTheTimeout() {
        serve("/drip", x -> {
            x.sendResponseHeaders(200, 0);
            while (testOver.getCount() > 0) {
                x.getResponseBody().write(' ');
                x.getResponseBody().flush();
                awaitEnd(50);
            }
        });
        TransportException e = failure(HttpCall.get(uri("/drip")).withTimeout(Duration.ofMillis(600)));
        assertThat(e.kind(), is(Kind.TIMEOUT));
    }

    @Test
    void tooLargeIsCutOffWhetherAnnouncedOrNot() {
        serve("/sized", x -> reply(x, 200, "text/plain", new byte[5000]));
        serve("/endless", x -> {
            x.sendResponseHeaders(200, 0);
            while (testOver.getCount() > 0) {
                x.getResponseBody().write(new byte[1000]);
            }
        });
        assertThat(failure(HttpCall.get(uri("/sized")).withMaxBytes(4999)).kind(), is(Kind.TOO_LARGE));
        assertThat(failure(HttpCall.get(uri("/endless")).withMaxBytes(4999)).kind(), is(Kind.TOO_LARGE));
    }

    @Test
    void packedContentIsLimitedUnpacked() throws Exception {
        ByteArrayOutputStream packed = new ByteArrayOutputStream();
        try (GZIPOutputStream zip = new GZIPOutputStream(packed)) {
            zip.write(new byte[200_000]);
        }
        assertThat(packed.size(), is(lessThan(2000)));
        serve("/zip", x -> {
            x.getResponseHeaders().add("Content-Encoding", "gzip");
            reply(x, 200, "text/plain", packed.toByteArray());
        });
        assertThat(failure(HttpCall.get(uri("/zip")).withMaxBytes(199_999)).kind(), is(Kind.TOO_LARGE));
        assertThat(send(HttpCall.get(uri("/zip")).withMaxBytes(200_000)).body().length, is(200_000));
    }

    @Test
    void cutContentIsAnError() throws Exception {
        try (ServerSocket raw = new ServerSocket(0, 1, InetAddress.getLoopbackAddress())) {
            threads.submit(() -> {
                try (Socket socket = raw.accept()) {
                    socket.getInputStream().read(new byte[4096]);
                    socket.getOutputStream()
                            .write("HTTP/1.1 200 OK\r\nContent-Length: 100\r\n\r\n{\"status\":".getBytes("ascii"));
                }
                return null;
            });
            URI uri = URI.create("http://127.0.0.1:" + raw.getLocalPort() + "/");
            assertThat(failure(HttpCall.get(uri)).kind(), is(Kind.IO));
        }
    }

    @Test
    void closedPortAndUnknownHostAreConnectErrors() throws Exception {
        int port;
        try (ServerSocket free = new ServerSocket(0, 1, InetAddress.getLoopbackAddress())) {
            port = free.getLocalPort();
        }
        assertThat(failure(HttpCall.get(URI.create("http://127.0.0.1:" + port + "/"))).kind(), is(Kind.CONNECT));
        assertThat(failure(HttpCall.get(URI.create("http://no-such-host.invalid/"))).kind(), is(Kind.CONNECT));
    }

    @Test
    void unusableAddressAndStoppedClientFailTheFuture() throws Exception {
        assertThat(failure(HttpCall.get(URI.create("ftp://127.0.0.1/"))).kind(), is(Kind.IO));
        client.stop();
        assertThat(failure(HttpCall.get(uri("/"))).kind(), is(Kind.IO));
    }

    @Test
    void cancelEndsTheExchange() throws Exception {
        CountDownLatch arrived = new CountDownLatch(1);
        CompletableFuture<Boolean> gone = new CompletableFuture<>();
        try (ServerSocket raw = new ServerSocket(0, 1, InetAddress.getLoopbackAddress())) {
            threads.submit(() -> {
                try (Socket socket = raw.accept()) {
                    socket.getInputStream().read(new byte[4096]);
                    arrived.countDown();
                    gone.complete(socket.getInputStream().read() < 0);
                } catch (IOException e) {
                    gone.complete(true);
                }
            });
            CompletableFuture<HttpAnswer> answer = transport
                    .send(HttpCall.get(URI.create("http://127.0.0.1:" + raw.getLocalPort() + "/")));
            arrived.await();
            answer.cancel(false);
            assertThat(gone.get(10, TimeUnit.SECONDS), is(true));
        }
    }
}
