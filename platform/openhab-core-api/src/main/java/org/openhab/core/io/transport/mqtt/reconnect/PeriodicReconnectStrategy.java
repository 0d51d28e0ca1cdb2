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
package org.openhab.core.io.transport.mqtt.reconnect;

import java.util.concurrent.Executors;
import java.util.concurrent.ScheduledExecutorService;
import java.util.concurrent.ScheduledFuture;
import java.util.concurrent.TimeUnit;

import org.eclipse.jdt.annotation.NonNullByDefault;
import org.eclipse.jdt.annotation.Nullable;
import org.openhab.core.io.transport.mqtt.MqttBrokerConnection;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * A strategy that tries again at a fixed interval until the connection stands.
 *
 * @author Cloud Bindings Team - Initial contribution
 */
@NonNullByDefault
public class PeriodicReconnectStrategy extends AbstractReconnectStrategy {

    private final Logger logger = LoggerFactory.getLogger(PeriodicReconnectStrategy.class);
    private final int reconnectFrequency;
    private final int firstReconnectAfter;

    private @Nullable ScheduledExecutorService scheduler;
    private @Nullable ScheduledFuture<?> attempts;

    /**
     * Creates a strategy that tries after 10 seconds, then every 60 seconds.
     */
    public PeriodicReconnectStrategy() {
        this(60_000, 10_000);
    }

    /**
     * Creates a strategy.
     *
     * @param reconnectFrequency milliseconds from one attempt to the next
     * @param firstReconnectAfter milliseconds from the loss to the first attempt
     */
    public PeriodicReconnectStrategy(int reconnectFrequency, int firstReconnectAfter) {
        this.reconnectFrequency = reconnectFrequency;
        this.firstReconnectAfter = firstReconnectAfter;
    }

    @Override
    public synchronized void connectionEstablished() {
        ScheduledFuture<?> running = attempts;
        if (running != null) {
            // No interrupt: the attempt that succeeded may still be on its way out.
            running.cancel(false);
            attempts = null;
        }
    }

    /**
     * Returns the milliseconds from the loss to the first attempt.
     */
    public int getFirstReconnectAfter() {
        return firstReconnectAfter;
    }

    /**
     * Returns the milliseconds from one attempt to the next.
     */
    public int getReconnectFrequency() {
        return reconnectFrequency;
    }

    @Override
    public synchronized boolean isReconnecting() {
        return attempts != null;
    }

    /**
     * Tells whether the strategy was started, yet not stopped.
     */
    public synchronized boolean isStarted() {
        return scheduler != null;
    }

    @Override
    public synchronized void lostConnection() {
        ScheduledExecutorService executor = scheduler;
        ScheduledFuture<?> running = attempts;
        if (executor == null || running != null && !running.isDone()) {
            return;
        }
        if (brokerConnection == null) {
            stop();
            return;
        }
        attempts = executor.scheduleWithFixedDelay(this::attempt, firstReconnectAfter, reconnectFrequency,
                TimeUnit.MILLISECONDS);
    }

    private void attempt() {
        MqttBrokerConnection connection = brokerConnection;
        if (connection == null) {
            stop();
            return;
        }
        logger.debug("Connecting again to '{}', next attempt in {} ms", connection.getHost(), reconnectFrequency);
        connection.start().whenComplete((connected, failure) -> {
            if (failure != null) {
                logger.warn("Connection to '{}' could not be started", connection.getHost(), failure);
            }
        });
    }

    @Override
    public synchronized void start() {
        if (scheduler == null) {
            scheduler = Executors.newSingleThreadScheduledExecutor(task -> {
                Thread thread = new Thread(task, "OH-mqtt-reconnect");
                thread.setDaemon(true);
                return thread;
            });
        }
    }

    @Override
    public synchronized void stop() {
        connectionEstablished();
        ScheduledExecutorService executor = scheduler;
        if (executor != null) {
            executor.shutdown();
            scheduler = null;
        }
    }
}
