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

import java.nio.charset.StandardCharsets;
import java.util.concurrent.CompletableFuture;

import org.eclipse.jdt.annotation.NonNullByDefault;
import org.eclipse.jdt.annotation.Nullable;
import org.openhab.core.io.transport.mqtt.MqttBrokerConnection.ConnectionCallback;
import org.openhab.core.io.transport.mqtt.MqttWillAndTestament;

import com.hivemq.client.mqtt.datatypes.MqttQos;
import com.hivemq.client.mqtt.mqtt5.Mqtt5AsyncClient;
import com.hivemq.client.mqtt.mqtt5.Mqtt5Client;
import com.hivemq.client.mqtt.mqtt5.message.connect.Mqtt5Connect;
import com.hivemq.client.mqtt.mqtt5.message.publish.Mqtt5Publish;
import com.hivemq.client.mqtt.mqtt5.message.subscribe.Mqtt5Subscribe;
import com.hivemq.client.mqtt.mqtt5.message.unsubscribe.Mqtt5Unsubscribe;

/**
 * A client for MQTT 5.
 *
 * @author Cloud Bindings Team - Initial contribution
 */
@NonNullByDefault
class Mqtt5ClientAdapter implements MqttClientAdapter {

    private final Mqtt5AsyncClient client;

    Mqtt5ClientAdapter(MqttEndpoint endpoint, ConnectionCallback callback) {
        client = endpoint.configure(Mqtt5Client.builder(), callback).buildAsync();
    }

    @Override
    public CompletableFuture<?> connect(@Nullable MqttWillAndTestament will, int keepAlive, @Nullable String user,
            @Nullable String password) {
        var builder = Mqtt5Connect.builder().keepAlive(keepAlive).cleanStart(true);
        if (will != null) {
            byte[] content = will.getPayload();
            builder = builder.willPublish(
                    message(will.getTopic(), content == null ? new byte[0] : content, will.getQos(), will.isRetain()));
        }
        if (user != null && !user.isBlank() && password != null && !password.isBlank()) {
            builder = builder.simpleAuth().username(user).password(password.getBytes(StandardCharsets.UTF_8))
                    .applySimpleAuth();
        }
        return client.connect(builder.build());
    }

    @Override
    public CompletableFuture<Void> disconnect() {
        return client.disconnect();
    }

    @Override
    public boolean isConnected() {
        return client.getState().isConnected();
    }

    @Override
    public CompletableFuture<?> publish(String topic, byte[] payload, int qos, boolean retain) {
        return client.publish(message(topic, payload, qos, retain));
    }

    @Override
    public CompletableFuture<?> subscribe(String filter, int qos, TopicSubscribers target) {
        return client.subscribe(Mqtt5Subscribe.builder().topicFilter(filter).qos(MqttQos.fromCode(qos)).build(),
                message -> target.messageArrived(message.getTopic().toString(), message.getPayloadAsBytes(),
                        message.isRetain()));
    }

    @Override
    public CompletableFuture<?> unsubscribe(String filter) {
        return client.unsubscribe(Mqtt5Unsubscribe.builder().topicFilter(filter).build());
    }

    private static Mqtt5Publish message(String topic, byte[] payload, int qos, boolean retain) {
        return Mqtt5Publish.builder().topic(topic).payload(payload).qos(MqttQos.fromCode(qos)).retain(retain).build();
    }
}
