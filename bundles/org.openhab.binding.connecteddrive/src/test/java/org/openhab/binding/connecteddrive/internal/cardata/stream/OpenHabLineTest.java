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
package org.openhab.binding.connecteddrive.internal.cardata.stream;

import static org.hamcrest.MatcherAssert.assertThat;
import static org.hamcrest.Matchers.is;
import static org.hamcrest.Matchers.nullValue;
import static org.hamcrest.Matchers.startsWith;

import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.KeyStore;
import java.time.Instant;
import java.util.Objects;
import java.util.concurrent.BlockingQueue;
import java.util.concurrent.Executors;
import java.util.concurrent.LinkedBlockingQueue;
import java.util.concurrent.ScheduledExecutorService;
import java.util.concurrent.TimeUnit;

import javax.net.ServerSocketFactory;
import javax.net.ssl.KeyManagerFactory;
import javax.net.ssl.SSLContext;

import org.eclipse.jdt.annotation.NonNullByDefault;
import org.eclipse.jdt.annotation.Nullable;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.io.TempDir;
import org.openhab.binding.connecteddrive.internal.cardata.stream.Line.Closed;
import org.openhab.core.io.transport.mqtt.SmallBroker;

/**
 * The line over TLS to a broker that accepts, refuses or hangs up.
 *
 * @author Cloud Bindings Team - Initial contribution
 */
@NonNullByDefault
@Timeout(60)
class OpenHabLineTest {

    private static final String PASSWORD = "changeit";
    private static final int NOT_AUTHORIZED = 135;
    private static final StreamLogin LOGIN = new StreamLogin("gcid", "token", Instant.EPOCH);

    private static @Nullable KeyStore keys;

    private final ScheduledExecutorService scheduler = Executors.newSingleThreadScheduledExecutor();
    private final BlockingQueue<String> messages = new LinkedBlockingQueue<>();
    private final BlockingQueue<Closed> ends = new LinkedBlockingQueue<>();

    @BeforeAll
    static void makeCertificate(@TempDir Path directory) throws Exception {
        Path file = directory.resolve("broker.p12");
        Process keytool = new ProcessBuilder(Path.of(System.getProperty("java.home"), "bin", "keytool").toString(),
                "-genkeypair", "-alias", "broker", "-keyalg", "EC", "-dname", "CN=broker", "-ext", "san=ip:127.0.0.1",
                "-keystore", file.toString(), "-storepass", PASSWORD).inheritIO().start();
        assertThat(keytool.waitFor(30, TimeUnit.SECONDS) && keytool.exitValue() == 0, is(true));
        KeyStore store = KeyStore.getInstance("PKCS12");
        try (InputStream in = Files.newInputStream(file)) {
            store.load(in, PASSWORD.toCharArray());
        }
        KeyStore trusted = KeyStore.getInstance("PKCS12");
        trusted.load(null, null);
        trusted.setCertificateEntry("broker", store.getCertificate("broker"));
        Path trust = Files.createTempFile("trust", ".p12");
        trust.toFile().deleteOnExit();
        try (var out = Files.newOutputStream(trust)) {
            trusted.store(out, PASSWORD.toCharArray());
        }
        System.setProperty("javax.net.ssl.trustStore", trust.toString());
        System.setProperty("javax.net.ssl.trustStorePassword", PASSWORD);
        keys = store;
    }

    @AfterAll
    static void trustAsBefore() {
        System.clearProperty("javax.net.ssl.trustStore");
        System.clearProperty("javax.net.ssl.trustStorePassword");
    }

    @AfterEach
    void end() {
        scheduler.shutdownNow();
    }

    private static SmallBroker broker(int connectAnswer) throws Exception {
        KeyManagerFactory factory = KeyManagerFactory.getInstance(KeyManagerFactory.getDefaultAlgorithm());
        factory.init(keys, PASSWORD.toCharArray());
        SSLContext context = SSLContext.getInstance("TLS");
        context.init(factory.getKeyManagers(), null, null);
        ServerSocketFactory sockets = context.getServerSocketFactory();
        return new SmallBroker(connectAnswer, sockets);
    }

    private OpenHabLine line(SmallBroker broker) {
        return new OpenHabLine("127.0.0.1", broker.port(), scheduler);
    }

    private @Nullable Closed open(OpenHabLine line) throws Exception {
        return line.open(LOGIN, payload -> messages.add(new String(payload, StandardCharsets.UTF_8)), ends::add).get(10,
                TimeUnit.SECONDS);
    }

    private static <T> T next(BlockingQueue<T> queue) throws InterruptedException {
        return Objects.requireNonNull(queue.poll(10, TimeUnit.SECONDS), "nothing within 10 s");
    }

    @Test
    void opensDeliversAndHearsOfTheEnd() throws Exception {
        try (SmallBroker broker = broker(0)) {
            assertThat(open(line(broker)), is(nullValue()));
            assertThat(next(broker.log), startsWith("connect "));
            assertThat(next(broker.log), is("subscribe gcid/+"));
            broker.send("gcid/vin", "{}");
            assertThat(next(messages), is("{}"));

            broker.hangUp();

            assertThat(next(ends), is(Closed.LOST));
        }
    }

    @Test
    void aRefusedPasswordIsToldAsSuch() throws Exception {
        try (SmallBroker broker = broker(NOT_AUTHORIZED)) {
            assertThat(open(line(broker)), is(Closed.REFUSED));
        }
    }

    @Test
    void aRefusedSubscriptionIsToldAsSuch() throws Exception {
        try (SmallBroker broker = broker(0)) {
            broker.answerSubscribes(NOT_AUTHORIZED);
            assertThat(open(line(broker)), is(Closed.REFUSED));
        }
    }

    @Test
    void aBrokerThatIsNotThereIsALoss() throws Exception {
        SmallBroker gone = broker(0);
        gone.close();
        assertThat(open(line(gone)), is(Closed.LOST));
    }

    @Test
    void opensAgainAfterItWasClosed() throws Exception {
        try (SmallBroker broker = broker(0)) {
            OpenHabLine line = line(broker);
            assertThat(open(line), is(nullValue()));
            line.close().get(10, TimeUnit.SECONDS);
            assertThat(open(line), is(nullValue()));
            assertThat("its own end is no news", ends.poll(), is(nullValue()));
            line.close().get(10, TimeUnit.SECONDS);
        }
    }
}
