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
import static org.hamcrest.Matchers.startsWith;
import static org.junit.jupiter.api.Assertions.assertThrows;

import java.nio.charset.StandardCharsets;
import java.util.Objects;
import java.util.concurrent.BlockingQueue;
import java.util.concurrent.LinkedBlockingQueue;
import java.util.concurrent.TimeUnit;

import org.eclipse.jdt.annotation.NonNullByDefault;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.openhab.core.io.transport.mqtt.reconnect.PeriodicReconnectStrategy;

/**
 * The connection subscribes, receives, publishes, and ends, against a small broker on this machine.
 *
 * @author Cloud Bindings Team - Initial contribution
 */
@NonNullByDefault
@Timeout(30)
class MqttBrokerConnectionTest {

    private static MqttBrokerConnection connection(SmallBroker broker) {
        MqttBrokerConnection connection = new MqttBrokerConnection("127.0.0.1", broker.port(), false, "me");
        connection.setReconnectStrategy(new PeriodicReconnectStrategy(60_000, 60_000));
        connection.setCredentials("user", "secret");
        return connection;
    }

    private static String next(BlockingQueue<String> queue) throws InterruptedException {
        return Objects.requireNonNullElse(queue.poll(10, TimeUnit.SECONDS), "nothing");
    }

    @Test
    void carriesMessagesBothWays() throws Exception {
        try (SmallBroker broker = new SmallBroker(0)) {
            MqttBrokerConnection connection = connection(broker);
            BlockingQueue<String> states = new LinkedBlockingQueue<>();
            BlockingQueue<String> messages = new LinkedBlockingQueue<>();
            connection.addConnectionObserver((state, error) -> states.add(state.name()));
            connection.subscribe("gcid/#",
                    (topic, payload) -> messages.add(topic + "=" + new String(payload, StandardCharsets.UTF_8)));

            assertThat(connection.start().get(10, TimeUnit.SECONDS), is(true));
            assertThat(next(broker.log), is("connect me user"));
            assertThat(next(broker.log), is("subscribe gcid/#"));
            assertThat(connection.connectionState(), is(MqttConnectionState.CONNECTED));
            broker.send("gcid/vin", "{}");
            assertThat(next(messages), is("gcid/vin={}"));
            assertThat(
                    connection.publish("out", "x".getBytes(StandardCharsets.UTF_8), 0, false).get(10, TimeUnit.SECONDS),
                    is(true));
            assertThat(next(broker.log), is("publish out x"));

            assertThat(connection.stop().get(10, TimeUnit.SECONDS), is(true));
            assertThat(next(broker.log), is("unsubscribe gcid/#"));
            assertThat(next(broker.log), is("end"));
            assertThat(connection.connectionState(), is(MqttConnectionState.DISCONNECTED));
            assertThat(next(states), is("CONNECTING"));
            assertThat(next(states), is("CONNECTED"));
            assertThat(next(states), is("DISCONNECTED"));
        }
    }

    @Test
    void tellsOfRefusalAndLoss() throws Exception {
        try (SmallBroker refusing = new SmallBroker(5)) {
            assertThat(connection(refusing).start().get(10, TimeUnit.SECONDS), is(false));
            assertThat(next(refusing.log), startsWith("connect me"));
        }
        try (SmallBroker broker = new SmallBroker(0)) {
            MqttBrokerConnection connection = connection(broker);
            BlockingQueue<String> states = new LinkedBlockingQueue<>();
            connection.addConnectionObserver((state, error) -> states.add(state + " " + (error != null)));
            assertThat(connection.start().get(10, TimeUnit.SECONDS), is(true));
            assertThat(next(states), is("CONNECTING false"));
            assertThat(next(states), is("CONNECTED false"));

            broker.hangUp();

            assertThat(next(states), is("DISCONNECTED true"));
            connection.stop();
        }
    }

    @Test
    void checksWhatItIsGiven() {
        assertThrows(IllegalArgumentException.class, () -> new MqttBrokerConnection("h", 70000, false, null));
        MqttBrokerConnection connection = new MqttBrokerConnection("h", null, true, null);
        assertThat(connection.getPort(), is(8883));
        assertThat(connection.isHostnameValidated(), is(true));
        assertThrows(IllegalArgumentException.class, () -> connection.setQos(3));
        assertThrows(IllegalArgumentException.class, () -> connection.setKeepAliveInterval(0));
    }
}
