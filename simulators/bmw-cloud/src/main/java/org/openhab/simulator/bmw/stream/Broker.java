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
package org.openhab.simulator.bmw.stream;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Comparator;
import java.util.List;
import java.util.concurrent.CompletionException;
import java.util.stream.Stream;

import org.eclipse.jdt.annotation.NonNullByDefault;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

import com.hivemq.embedded.EmbeddedExtension;
import com.hivemq.embedded.EmbeddedHiveMQ;
import com.hivemq.extension.sdk.api.ExtensionMain;

/**
 * A HiveMQ broker inside this process, on a port of the loopback address behind the {@link Gate}.
 *
 * @author Cloud Bindings Team - Initial contribution
 */
@NonNullByDefault
class Broker implements AutoCloseable {

    /** QoS 0 alone, and nothing is kept for a client that has gone (bmw-cardata.md 5.1). */
    private static final String CONFIG = """
            <?xml version="1.0"?>
            <hivemq>
              <listeners>
                <tls-tcp-listener>
                  <port>%d</port>
                  <bind-address>127.0.0.1</bind-address>
                  <tls>
                    <keystore>
                      <path>%s</path>
                      <password>%s</password>
                      <private-key-password>%s</private-key-password>
                    </keystore>
                    <protocols>
                      <protocol>TLSv1.3</protocol>
                      <protocol>TLSv1.2</protocol>
                    </protocols>
                  </tls>
                </tls-tcp-listener>
              </listeners>
              <mqtt>
                <quality-of-service><max-qos>0</max-qos></quality-of-service>
                <retained-messages><enabled>false</enabled></retained-messages>
                <session-expiry><max-interval>0</max-interval></session-expiry>
                <queued-messages><max-queue-size>1000000</max-queue-size></queued-messages>
              </mqtt>
              <persistence><mode>in-memory</mode></persistence>
              <anonymous-usage-statistics><enabled>false</enabled></anonymous-usage-statistics>
            </hivemq>
            """;

    /** The broker hands its services out by static methods: one starts after the other. */
    private static final Object STARTING = new Object();

    private final Logger logger = LoggerFactory.getLogger(Broker.class);
    private final Path folder;
    private final EmbeddedHiveMQ hivemq;
    private final int port;

    /**
     * Starts a broker.
     *
     * @param folder an existing directory of its own, deleted at the end
     * @param rules what decides about its clients
     */
    Broker(Path folder, TlsFiles tls, ExtensionMain rules) throws IOException {
        this.folder = folder;
        port = freePort();
        Path conf = Files.createDirectory(folder.resolve("conf"));
        Files.writeString(conf.resolve("config.xml"),
                CONFIG.formatted(port, tls.keyStore(), TlsFiles.PASSWORD, TlsFiles.PASSWORD));
        EmbeddedExtension extension = EmbeddedExtension.builder().withId("cardata").withName("CarData")
                .withVersion("1.0").withAuthor("Cloud Bindings Team").withPriority(1).withStartPriority(1000)
                .withExtensionMain(rules).build();
        synchronized (STARTING) {
            hivemq = EmbeddedHiveMQ.builder().withConfigurationFolder(conf)
                    .withDataFolder(Files.createDirectory(folder.resolve("data")))
                    .withExtensionsFolder(Files.createDirectory(folder.resolve("extensions")))
                    .withEmbeddedExtension(extension).withoutLoggingBootstrap().build();
            hivemq.start().join();
        }
    }

    int port() {
        return port;
    }

    /** Begins to stop; nobody waits for the four seconds in which it lets its clients finish. */
    @Override
    public void close() {
        hivemq.stop().whenComplete((nothing, failure) -> {
            if (failure != null) {
                logger.debug("The broker does not stop: {}", new CompletionException(failure).getMessage());
            }
            delete();
        });
    }

    private void delete() {
        try (Stream<Path> files = Files.walk(folder)) {
            List<Path> deepestFirst = files.sorted(Comparator.reverseOrder()).toList();
            for (Path file : deepestFirst) {
                Files.deleteIfExists(file);
            }
        } catch (IOException | UncheckedIOException e) {
            logger.debug("The folder of the broker stays: {}", e.getMessage());
        }
    }

    /** The broker could pick a port by itself, but does not tell which. */
    private static int freePort() throws IOException {
        try (ServerSocket socket = new ServerSocket(0, 1, InetAddress.getLoopbackAddress())) {
            return socket.getLocalPort();
        }
    }
}
