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

import org.eclipse.jdt.annotation.NonNullByDefault;
import org.eclipse.jdt.annotation.Nullable;
import org.openhab.core.io.transport.mqtt.MqttBrokerConnection;

/**
 * Decides when a lost connection to a broker is tried again.
 *
 * @author Cloud Bindings Team - Initial contribution
 */
@NonNullByDefault
public abstract class AbstractReconnectStrategy {

    /** The connection to restore, or null before one is set. */
    protected @Nullable MqttBrokerConnection brokerConnection;

    /**
     * Creates a strategy without a connection.
     */
    public AbstractReconnectStrategy() {
        // The connection introduces itself later.
    }

    /**
     * Learns that the connection stands: attempts end.
     */
    public abstract void connectionEstablished();

    /**
     * Returns the connection to restore, or null before one is set.
     */
    public @Nullable MqttBrokerConnection getBrokerConnection() {
        return brokerConnection;
    }

    /**
     * Tells whether attempts are under way.
     */
    public abstract boolean isReconnecting();

    /**
     * Learns that the connection was lost or not made: attempts begin.
     */
    public abstract void lostConnection();

    /**
     * Sets the connection to restore; called by the connection itself.
     */
    public void setBrokerConnection(MqttBrokerConnection mqttBrokerConnection) {
        this.brokerConnection = mqttBrokerConnection;
    }

    /**
     * Gets ready to work, also once more after {@link #stop()}.
     */
    public abstract void start();

    /**
     * Ends all attempts.
     */
    public abstract void stop();
}
