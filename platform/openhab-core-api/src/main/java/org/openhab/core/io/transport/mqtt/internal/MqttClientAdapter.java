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
package org.openhab.core.io.transport.mqtt.internal;

import java.util.concurrent.CompletableFuture;

import org.eclipse.jdt.annotation.NonNullByDefault;
import org.eclipse.jdt.annotation.Nullable;
import org.openhab.core.io.transport.mqtt.MqttWillAndTestament;

/**
 * A client of one broker, the same for each version of MQTT.
 * <p>
 * Every future completes exceptionally if the broker refuses or the connection breaks.
 *
 * @author Cloud Bindings Team - Initial contribution
 */
@NonNullByDefault
public interface MqttClientAdapter {

    /**
     * Connects with a clean session.
     *
     * @param will published for a lost client, or null for none
     * @param keepAlive seconds
     * @param user the user, used only together with a password
     * @param password the password, used only together with a user
     */
    CompletableFuture<?> connect(@Nullable MqttWillAndTestament will, int keepAlive, @Nullable String user,
            @Nullable String password);

    /**
     * Disconnects.
     */
    CompletableFuture<Void> disconnect();

    /**
     * Tells whether the connection stands.
     */
    boolean isConnected();

    /**
     * Publishes a message.
     *
     * @throws IllegalArgumentException if the topic is not valid
     */
    CompletableFuture<?> publish(String topic, byte[] payload, int qos, boolean retain);

    /**
     * Subscribes to a topic filter.
     *
     * @param target gets the messages
     * @throws IllegalArgumentException if the filter is not valid
     */
    CompletableFuture<?> subscribe(String filter, int qos, TopicSubscribers target);

    /**
     * Ends the subscription to a topic filter.
     */
    CompletableFuture<?> unsubscribe(String filter);
}
