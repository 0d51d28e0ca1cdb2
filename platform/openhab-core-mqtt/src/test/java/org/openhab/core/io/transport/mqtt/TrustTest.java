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
package org.openhab.core.io.transport.mqtt;

import static org.hamcrest.MatcherAssert.assertThat;
import static org.hamcrest.Matchers.is;

import java.io.InputStream;
import java.io.OutputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.KeyStore;
import java.security.cert.X509Certificate;
import java.util.concurrent.TimeUnit;

import javax.net.ServerSocketFactory;
import javax.net.ssl.KeyManagerFactory;
import javax.net.ssl.SSLContext;
import javax.net.ssl.TrustManager;
import javax.net.ssl.TrustManagerFactory;
import javax.net.ssl.X509TrustManager;

import org.eclipse.jdt.annotation.NonNullByDefault;
import org.eclipse.jdt.annotation.Nullable;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.io.TempDir;

/**
 * Whom a connection trusts is as in openHAB: everybody, until trust managers are set.
 *
 * @author Cloud Bindings Team - Initial contribution
 */
@NonNullByDefault
@Timeout(60)
class TrustTest {

    private static final char[] PASSWORD = "changeit".toCharArray();

    @TempDir
    static @Nullable Path directory;

    private static @Nullable KeyStore otherHost;
    private static @Nullable KeyStore thisHost;

    /** Looks at nothing but must be asked. */
    private static class Plain implements X509TrustManager {
        @Override
        public void checkClientTrusted(X509Certificate @Nullable [] chain, @Nullable String authType) {
            throw new IllegalStateException("no server here");
        }

        @Override
        public void checkServerTrusted(X509Certificate @Nullable [] chain, @Nullable String authType) {
            assertThat(chain != null && chain.length == 1, is(true));
        }

        @Override
        public X509Certificate[] getAcceptedIssuers() {
            return new X509Certificate[0];
        }
    }

    @BeforeAll
    static void makeCertificates() throws Exception {
        otherHost = keyStore("other", "dns:other.example");
        thisHost = keyStore("this", "ip:127.0.0.1");
        try (OutputStream out = Files.newOutputStream(directory.resolve("trusted.p12"))) {
            trusting(thisHost, otherHost).store(out, PASSWORD);
        }
    }

    private static KeyStore keyStore(String name, String host) throws Exception {
        Path file = directory.resolve(name + ".p12");
        Process keytool = new ProcessBuilder(Path.of(System.getProperty("java.home"), "bin", "keytool").toString(),
                "-genkeypair", "-alias", "broker", "-keyalg", "EC", "-dname", "CN=broker", "-ext", "san=" + host,
                "-keystore", file.toString(), "-storepass", new String(PASSWORD)).inheritIO().start();
        assertThat(keytool.waitFor(30, TimeUnit.SECONDS) && keytool.exitValue() == 0, is(true));
        KeyStore store = KeyStore.getInstance("PKCS12");
        try (InputStream in = Files.newInputStream(file)) {
            store.load(in, PASSWORD);
        }
        return store;
    }

    private static ServerSocketFactory tls(KeyStore store) throws Exception {
        KeyManagerFactory keys = KeyManagerFactory.getInstance(KeyManagerFactory.getDefaultAlgorithm());
        keys.init(store, PASSWORD);
        SSLContext context = SSLContext.getInstance("TLS");
        context.init(keys.getKeyManagers(), null, null);
        return context.getServerSocketFactory();
    }

    private static KeyStore trusting(KeyStore... brokers) throws Exception {
        KeyStore trusted = KeyStore.getInstance("PKCS12");
        trusted.load(null, null);
        for (KeyStore broker : brokers) {
            trusted.setCertificateEntry("broker" + trusted.size(), broker.getCertificate("broker"));
        }
        return trusted;
    }

    /** Managers that know the certificate, as those of a trust store do. */
    private static TrustManager[] knowing(KeyStore broker) throws Exception {
        KeyStore trusted = trusting(broker);
        TrustManagerFactory factory = TrustManagerFactory.getInstance(TrustManagerFactory.getDefaultAlgorithm());
        factory.init(trusted);
        return factory.getTrustManagers();
    }

    private static boolean connects(@Nullable KeyStore broker, TrustManager @Nullable [] trust,
            boolean hostnameValidated) throws Exception {
        try (SmallBroker server = new SmallBroker(0, tls(broker))) {
            MqttBrokerConnection connection = new MqttBrokerConnection("127.0.0.1", server.port(), true,
                    hostnameValidated, "me");
            if (trust != null) {
                connection.setTrustManagers(trust);
            }
            boolean connected = connection.start().get(10, TimeUnit.SECONDS);
            connection.stop();
            return connected;
        }
    }

    @Test
    void byDefaultEveryCertificateIsGoodForEveryHost() throws Exception {
        assertThat(connects(otherHost, null, true), is(true));
    }

    @Test
    void withoutAnyManagerTheTrustStoreOfJavaDecides() throws Exception {
        assertThat(connects(thisHost, new TrustManager[0], true), is(false));
        System.setProperty("javax.net.ssl.trustStorePassword", new String(PASSWORD));
        System.setProperty("javax.net.ssl.trustStore", directory.resolve("trusted.p12").toString());
        try {
            assertThat(connects(thisHost, new TrustManager[0], true), is(true));
            assertThat("not for this host", connects(otherHost, new TrustManager[0], true), is(false));
            assertThat("any host", connects(otherHost, new TrustManager[0], false), is(true));
        } finally {
            System.clearProperty("javax.net.ssl.trustStore");
            System.clearProperty("javax.net.ssl.trustStorePassword");
        }
    }

    @Test
    void managersOfATrustStoreAlsoLookAtTheHost() throws Exception {
        assertThat(connects(thisHost, knowing(thisHost), true), is(true));
        assertThat(connects(otherHost, knowing(otherHost), true), is(false));
        assertThat(connects(otherHost, knowing(otherHost), false), is(true));
        assertThat(connects(thisHost, knowing(otherHost), false), is(false));
    }

    @Test
    void aPlainManagerNeverLearnsOfTheHost() throws Exception {
        assertThat(connects(otherHost, new TrustManager[] { new Plain() }, true), is(true));
    }
}
