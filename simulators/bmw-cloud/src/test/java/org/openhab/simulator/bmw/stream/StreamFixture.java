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

import static org.hamcrest.MatcherAssert.assertThat;
import static org.hamcrest.Matchers.*;
import static org.junit.jupiter.api.Assertions.assertThrows;

import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.security.KeyStore;
import java.util.concurrent.BlockingQueue;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.LinkedBlockingQueue;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;

import javax.net.ssl.TrustManagerFactory;

import org.eclipse.jdt.annotation.NonNullByDefault;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.openhab.simulator.bmw.cardata.CarDataFixture;

import com.google.gson.JsonObject;
import com.google.gson.JsonParser;
import com.hivemq.client.mqtt.MqttClient;
import com.hivemq.client.mqtt.MqttClientBuilder;
import com.hivemq.client.mqtt.MqttGlobalPublishFilter;
import com.hivemq.client.mqtt.datatypes.MqttQos;
import com.hivemq.client.mqtt.mqtt3.Mqtt3AsyncClient;
import com.hivemq.client.mqtt.mqtt3.exceptions.Mqtt3ConnAckException;
import com.hivemq.client.mqtt.mqtt5.Mqtt5AsyncClient;
import com.hivemq.client.mqtt.mqtt5.exceptions.Mqtt5ConnAckException;
import com.hivemq.client.mqtt.mqtt5.exceptions.Mqtt5DisconnectException;
import com.hivemq.client.mqtt.mqtt5.message.subscribe.suback.Mqtt5SubAck;

/**
 * The stream with real clients over TLS.
 *
 * @author Cloud Bindings Team - Initial contribution
 */
@NonNullByDefault({}) // its fields are set before each test
public abstract class StreamFixture extends CarDataFixture {

    protected static final long PATIENCE = 30;

    protected CarDataStream stream;
    private TrustManagerFactory trust;
    protected final BlockingQueue<String> topics = new LinkedBlockingQueue<>();
    protected final BlockingQueue<JsonObject> messages = new LinkedBlockingQueue<>();
    protected final BlockingQueue<Throwable> ends = new LinkedBlockingQueue<>();

    @BeforeEach
    public void startStream() throws Exception {
        stream = cardata.stream();
        KeyStore store = KeyStore.getInstance("PKCS12");
        try (InputStream in = Files.newInputStream(stream.trustStore().path())) {
            store.load(in, stream.trustStore().password().toCharArray());
        }
        trust = TrustManagerFactory.getInstance(TrustManagerFactory.getDefaultAlgorithm());
        trust.init(store);
    }

    @AfterEach
    public void noFailureInTheClient() {
        stream.stopLoad();
    }

    protected MqttClientBuilder builder(String host, String tls) {
        return MqttClient.builder().serverHost(host).serverPort(stream.port()).identifier("openhab").sslConfig()
                .trustManagerFactory(trust).protocols(java.util.List.of(tls)).applySslConfig()
                .addDisconnectedListener(context -> ends.add(context.getCause()));
    }

    protected Mqtt5AsyncClient client5() {
        return builder("localhost", "TLSv1.3").useMqttVersion5().buildAsync();
    }

    protected Mqtt5AsyncClient connect5(String token) throws Exception {
        Mqtt5AsyncClient client = client5();
        hear(client);
        await(client.connectWith().simpleAuth().username(GCID).password(bytes(token)).applySimpleAuth().send());
        return client;
    }

    protected void hear(Mqtt5AsyncClient client) {
        client.publishes(MqttGlobalPublishFilter.ALL,
                publish -> arrived(publish.getTopic().toString(), publish.getPayloadAsBytes()));
    }

    protected Mqtt3AsyncClient connect3(String token) throws Exception {
        Mqtt3AsyncClient client = builder("localhost", "TLSv1.2").useMqttVersion3().buildAsync();
        client.publishes(MqttGlobalPublishFilter.ALL,
                publish -> arrived(publish.getTopic().toString(), publish.getPayloadAsBytes()));
        await(client.connectWith().simpleAuth().username(GCID).password(bytes(token)).applySimpleAuth().send());
        return client;
    }

    protected Mqtt5SubAck subscribe(Mqtt5AsyncClient client, String topic, MqttQos qos) throws Exception {
        return await(client.subscribeWith().topicFilter(topic).qos(qos).send());
    }

    /** The reason code with which a client of MQTT 5 is refused. */
    protected int refusal5(String user, String password) {
        Mqtt5ConnAckException refused = assertThrows(Mqtt5ConnAckException.class, () -> await(client5().connectWith()
                .simpleAuth().username(user).password(bytes(password)).applySimpleAuth().send()));
        ends.clear();
        return refused.getMqttMessage().getReasonCode().getCode();
    }

    protected int refusal3(String user, String password) {
        Mqtt3ConnAckException refused = assertThrows(Mqtt3ConnAckException.class,
                () -> await(builder("localhost", "TLSv1.2").useMqttVersion3().buildAsync().connectWith().simpleAuth()
                        .username(user).password(bytes(password)).applySimpleAuth().send()));
        ends.clear();
        return refused.getMqttMessage().getReturnCode().getCode();
    }

    protected String idToken() {
        return tokens(GCID).get("id_token").getAsString();
    }

    protected String withoutSubscription(String name) {
        control("PUT", "cardata/portal", "{'gcid':'" + GCID + "','" + name + "':false}");
        String token = idToken();
        control("PUT", "cardata/portal", "{'gcid':'" + GCID + "','" + name + "':true}");
        return token;
    }

    protected void arrived(String topic, byte[] payload) {
        topics.add(topic);
        messages.add(JsonParser.parseString(new String(payload, StandardCharsets.UTF_8)).getAsJsonObject());
    }

    protected JsonObject message() throws InterruptedException {
        JsonObject message = messages.poll(PATIENCE, TimeUnit.SECONDS);
        assertThat("a message has come", message, notNullValue());
        return message;
    }

    protected static com.google.gson.JsonPrimitive value(JsonObject message, String key) {
        return message.getAsJsonObject("data").getAsJsonObject(key).getAsJsonPrimitive("value");
    }

    protected Throwable end() throws InterruptedException {
        Throwable end = ends.poll(PATIENCE, TimeUnit.SECONDS);
        assertThat("a connection has ended", end, notNullValue());
        return end;
    }

    protected int reasonOfEnd() throws InterruptedException {
        Throwable end = end();
        assertThat(end, instanceOf(Mqtt5DisconnectException.class));
        return ((Mqtt5DisconnectException) end).getMqttMessage().getReasonCode().getCode();
    }

    protected static byte[] bytes(String text) {
        return text.getBytes(StandardCharsets.UTF_8);
    }

    protected static <T> T await(CompletableFuture<T> future) throws Exception {
        try {
            return future.get(PATIENCE, TimeUnit.SECONDS);
        } catch (ExecutionException e) {
            if (e.getCause()instanceof RuntimeException known) {
                throw known;
            }
            throw e;
        } catch (TimeoutException e) {
            throw new AssertionError("no answer of the broker", e);
        }
    }
}
