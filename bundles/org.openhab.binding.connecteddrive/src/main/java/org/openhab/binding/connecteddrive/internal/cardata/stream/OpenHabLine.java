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

import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ScheduledExecutorService;
import java.util.concurrent.TimeUnit;
import java.util.function.Consumer;

import javax.net.ssl.TrustManager;

import org.eclipse.jdt.annotation.NonNullByDefault;
import org.eclipse.jdt.annotation.Nullable;
import org.openhab.core.io.transport.mqtt.MqttBrokerConnection;
import org.openhab.core.io.transport.mqtt.MqttBrokerConnection.MqttVersion;
import org.openhab.core.io.transport.mqtt.MqttBrokerConnection.Protocol;
import org.openhab.core.io.transport.mqtt.MqttConnectionObserver;
import org.openhab.core.io.transport.mqtt.MqttConnectionState;
import org.openhab.core.io.transport.mqtt.reconnect.AbstractReconnectStrategy;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * The way to the broker through openHAB's MQTT transport; the only class that knows it, because it may be absent.
 *
 * The transport's own way of connecting again is switched off: it would use credentials that have ended, and fight for
 * a stream that another program has taken.
 *
 * @author Cloud Bindings Team - Initial contribution
 */
@NonNullByDefault
public final class OpenHabLine implements Line {

    private static final int KEEP_ALIVE = 30;
    /** A broker that does not answer must not keep us from connecting again. */
    private static final long CLOSING_SECONDS = 15;
    private static final long SUBSCRIBING_SECONDS = 30;

    private final Logger logger = LoggerFactory.getLogger(OpenHabLine.class);
    private final String host;
    private final int port;
    private final ScheduledExecutorService scheduler;

    private @Nullable Attempt current;

    /** Leaves connecting again to {@link LiveStream}. */
    private static final class NoReconnect extends AbstractReconnectStrategy {

        @Override
        public void lostConnection() {
            // LiveStream hears of it by the observer.
        }

        @Override
        public void connectionEstablished() {
            // LiveStream hears of it by the future.
        }

        @Override
        public boolean isReconnecting() {
            return false;
        }

        @Override
        public void start() {
            // Nothing to prepare.
        }

        @Override
        public void stop() {
            // Nothing to stop.
        }
    }

    /** One connection from its beginning to its end; a new object each time, so that nothing late is mixed up. */
    private static final class Attempt implements MqttConnectionObserver {
        final MqttBrokerConnection connection;
        final Consumer<Closed> closed;
        /** Completed by the first end; the transport tells who waits for the start before it tells why. */
        final CompletableFuture<Closed> ended = new CompletableFuture<>();
        volatile Closed reason = Closed.LOST;
        volatile boolean open;
        volatile boolean ours;
        CompletableFuture<?> opening = CompletableFuture.completedFuture(null);

        Attempt(MqttBrokerConnection connection, Consumer<Closed> closed) {
            this.connection = connection;
            this.closed = closed;
        }

        @Override
        public void connectionStateChanged(MqttConnectionState state, @Nullable Throwable error) {
            if (error != null) {
                reason = BrokerReasons.of(error);
            }
            if (state == MqttConnectionState.DISCONNECTED) {
                ended.complete(reason);
            }
            if (state == MqttConnectionState.DISCONNECTED && open && !ours) {
                open = false;
                closed.accept(reason);
            }
        }
    }

    public OpenHabLine(String host, int port, ScheduledExecutorService scheduler) {
        this.host = host;
        this.port = port;
        this.scheduler = scheduler;
    }

    /** @throws NoClassDefFoundError when the transport is not installed */
    static boolean isTransportKnown() {
        return !MqttBrokerConnection.class.getName().isEmpty() && !AbstractReconnectStrategy.class.getName().isEmpty();
    }

    @Override
    public CompletableFuture<@Nullable Closed> open(StreamLogin login, Consumer<byte[]> messages,
            Consumer<Closed> closed) {
        // No client id of ours: the transport writes it to the log.
        MqttBrokerConnection connection = new MqttBrokerConnection(Protocol.TCP, MqttVersion.V5, host, port, true, true,
                null);
        // Without this any certificate would be trusted; with an empty list the JVM's own trust store decides.
        connection.setTrustManagers(new TrustManager[0]);
        connection.setReconnectStrategy(new NoReconnect());
        connection.setUnsubscribeOnStop(false);
        connection.setKeepAliveInterval(KEEP_ALIVE);
        connection.setQos(0);
        connection.setCredentials(login.gcid(), login.idToken());
        Attempt attempt = new Attempt(connection, closed);
        connection.addConnectionObserver(attempt);
        synchronized (this) {
            current = attempt;
        }
        CompletableFuture<@Nullable Closed> opened;
        try {
            opened = connection.start().thenCompose(connected -> connected ? subscribe(attempt, login, messages)
                    : attempt.ended.<@Nullable Closed> thenApply(reason -> reason));
        } catch (RuntimeException e) {
            logger.debug("Stream: cannot connect: {}", e.getClass().getSimpleName());
            opened = CompletableFuture.completedFuture(Closed.LOST);
        }
        attempt.opening = opened;
        return opened;
    }

    private CompletableFuture<@Nullable Closed> subscribe(Attempt attempt, StreamLogin login,
            Consumer<byte[]> messages) {
        attempt.open = true;
        return attempt.connection
                .subscribe(login.gcid() + "/+", (topic, payload) -> deliver(attempt, payload, messages))
                .orTimeout(SUBSCRIBING_SECONDS, TimeUnit.SECONDS).handle((subscribed, failure) -> {
                    if (failure == null && Boolean.TRUE.equals(subscribed)) {
                        return null;
                    }
                    attempt.open = false;
                    return attempt.reason == Closed.LOST && failure != null ? BrokerReasons.of(failure)
                            : attempt.reason;
                });
    }

    /** The transport would write an exception to the log together with the message. */
    private void deliver(Attempt attempt, byte[] payload, Consumer<byte[]> messages) {
        if (attempt.ours) {
            return;
        }
        try {
            messages.accept(payload);
        } catch (RuntimeException e) {
            logger.debug("Stream: a message could not be handled: {}", e.getClass().getSimpleName());
        }
    }

    @Override
    public CompletableFuture<Void> close() {
        Attempt old;
        synchronized (this) {
            old = current;
            current = null;
        }
        if (old == null) {
            return CompletableFuture.completedFuture(null);
        }
        old.ours = true;
        CompletableFuture<Void> closed = new CompletableFuture<>();
        // The transport forgets a connection that it is told to stop while it is being made, and leaves it open. And
        // never on its own threads, which it needs to stop.
        old.opening.whenComplete((opened, failure) -> scheduler.execute(() -> old.connection.stop()
                .orTimeout(CLOSING_SECONDS, TimeUnit.SECONDS).whenComplete((stopped, trouble) -> {
                    old.connection.removeConnectionObserver(old);
                    closed.complete(null);
                })));
        return closed;
    }
}
