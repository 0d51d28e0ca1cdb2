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
import java.util.Map;
import java.util.concurrent.BlockingQueue;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CompletionException;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.LinkedBlockingQueue;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;

import javax.net.ssl.TrustManagerFactory;

import org.eclipse.jdt.annotation.NonNullByDefault;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.openhab.simulator.bmw.cardata.CarDataFixture;

import com.google.gson.JsonObject;
import com.google.gson.JsonParser;
import com.hivemq.client.mqtt.MqttClient;
import com.hivemq.client.mqtt.MqttClientBuilder;
import com.hivemq.client.mqtt.MqttGlobalPublishFilter;
import com.hivemq.client.mqtt.datatypes.MqttQos;
import com.hivemq.client.mqtt.mqtt3.Mqtt3AsyncClient;
import com.hivemq.client.mqtt.mqtt3.exceptions.Mqtt3ConnAckException;
import com.hivemq.client.mqtt.mqtt3.exceptions.Mqtt3SubAckException;
import com.hivemq.client.mqtt.mqtt5.Mqtt5AsyncClient;
import com.hivemq.client.mqtt.mqtt5.exceptions.Mqtt5ConnAckException;
import com.hivemq.client.mqtt.mqtt5.exceptions.Mqtt5DisconnectException;
import com.hivemq.client.mqtt.mqtt5.exceptions.Mqtt5SubAckException;
import com.hivemq.client.mqtt.mqtt5.message.connect.connack.Mqtt5ConnAck;
import com.hivemq.client.mqtt.mqtt5.message.subscribe.suback.Mqtt5SubAck;

/**
 * Tests the stream with a real client over TLS (bmw-cardata.md 5).
 *
 * @author Cloud Bindings Team - Initial contribution
 */
@NonNullByDefault({}) // its fields are set before each test
class StreamTest extends CarDataFixture {

    private static final long PATIENCE = 30;

    private CarDataStream stream;
    private TrustManagerFactory trust;
    private final BlockingQueue<String> topics = new LinkedBlockingQueue<>();
    private final BlockingQueue<JsonObject> messages = new LinkedBlockingQueue<>();
    private final BlockingQueue<Throwable> ends = new LinkedBlockingQueue<>();

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

    @ParameterizedTest
    @ValueSource(strings = { "TLSv1.2", "TLSv1.3" })
    void bothVersionsOfTlsAndNameOrAddress(String version) throws Exception {
        for (String host : new String[] { "localhost", "127.0.0.1" }) {
            Mqtt5AsyncClient client = builder(host, version).useMqttVersion5().buildAsync();

            assertThat(await(client.connectWith().simpleAuth().username(GCID).password(bytes(idToken()))
                    .applySimpleAuth().send()).getReasonCode().getCode(), is(0));
            await(client.disconnect());
        }
    }

    @Test
    void subscribesOneCarOrAllAndGetsTypedValuesOneByOne() throws Exception {
        Mqtt5AsyncClient client = connect5(idToken());
        Mqtt5SubAck granted = subscribe(client, GCID + "/+", MqttQos.EXACTLY_ONCE);

        car.report(Map.of(ODOMETER, 20417));

        assertThat(granted.getReasonCodes().get(0).getCode(), is(0));
        JsonObject message = message();
        assertThat(topics.poll(), is(GCID + "/" + car.vin()));
        assertThat(message.toString(),
                is("{\"vin\":\"" + car.vin() + "\",\"entityId\":\"" + GCID + "\",\"topic\":\"" + car.vin()
                        + "\",\"timestamp\":\"2026-03-15T08:00:00.000Z\",\"data\":{\"" + ODOMETER
                        + "\":{\"timestamp\":\"2026-03-15T08:00:00.000Z\",\"value\":20417,\"unit\":\"km\"}}}"));
        car.report(Map.of("vehicle.isMoving", true));
        assertThat(value(message(), "vehicle.isMoving").getAsBoolean(), is(true));
    }

    @Test
    void mqtt3GetsTheSame() throws Exception {
        Mqtt3AsyncClient client = connect3(idToken());
        await(client.subscribeWith().topicFilter(GCID + "/" + car.vin()).qos(MqttQos.AT_LEAST_ONCE).send());

        combustion.report(Map.of(ODOMETER, 1));
        car.report(Map.of(ODOMETER, 2));

        assertThat(value(message(), ODOMETER).getAsInt(), is(2));
    }

    @Test
    void theNewcomerWins() throws Exception {
        connect5(idToken());
        Mqtt5AsyncClient second = connect5(idToken());

        assertThat(reasonOfEnd(), is(0x8E));
        assertThat(second.getState().isConnected(), is(true));
        assertThat(stream.connections(), hasSize(1));

        connect3(idToken());
        assertThat(reasonOfEnd(), is(0x8E));
        connect5(idToken());
        assertThat(end(), not(instanceOf(Mqtt5DisconnectException.class)));
        assertThat(stream.log().events("closing"), hasSize(3));
    }

    @Test
    void accountsDoNotDisturbEachOtherEvenWithTheSameClientId() throws Exception {
        Mqtt5AsyncClient first = connect5(idToken());
        Mqtt5AsyncClient second = builder("localhost", "TLSv1.3").identifier("openhab").useMqttVersion5().buildAsync();
        await(second.connectWith().simpleAuth().username(OTHER_GCID)
                .password(bytes(tokens(OTHER_GCID).get("id_token").getAsString())).applySimpleAuth().send());

        assertThat(stream.connections(), hasSize(2));
        assertThat(first.getState().isConnected(), is(true));
    }

    @Test
    void theTokensEndIsTheConnectionsEnd() throws Exception {
        connect5(idToken());

        pass(3598);
        assertThat(stream.connections(), hasSize(1));
        pass(1);

        assertThat(reasonOfEnd(), is(0x87));
        assertThat(refusal5(GCID, "x"), is(134));
    }

    @Test
    void aWrongTopicIsRefusedAndTheConnectionCloses() throws Exception {
        for (String topic : new String[] { "#", GCID + "/#", OTHER_GCID + "/+", GCID + "/" + car.vin() + "/x" }) {
            Mqtt5AsyncClient client = connect5(idToken());

            Mqtt5SubAckException refused = assertThrows(Mqtt5SubAckException.class,
                    () -> subscribe(client, topic, MqttQos.AT_MOST_ONCE));

            assertThat(topic, refused.getMqttMessage().getReasonCodes().get(0).getCode(), is(0x87));
            assertThat(reasonOfEnd(), is(0x87));
        }
        Mqtt3AsyncClient old = connect3(idToken());
        assertThrows(Mqtt3SubAckException.class, () -> await(old.subscribeWith().topicFilter("#").send()));
        assertThat(end(), notNullValue());
    }

    @Test
    void publishingEndsTheConnection() throws Exception {
        Mqtt5AsyncClient client = connect5(idToken());

        client.publishWith().topic(GCID + "/" + car.vin()).payload(new byte[] { 1 }).send();

        assertThat(reasonOfEnd(), is(0x87));
    }

    @Test
    void credentialsAreChecked() throws Exception {
        String token = idToken();
        String withoutStream = withoutSubscription("stream");

        assertThat("other account", refusal5(OTHER_GCID, token), is(134));
        assertThat("no token", refusal5(GCID, "nonsense"), is(134));
        assertThat("forged", refusal5(GCID, token.substring(0, token.length() - 6) + "AAAAAA"), is(134));
        assertThat("no scope", refusal5(GCID, withoutStream), is(135));
        assertThat("old MQTT", refusal3(GCID, "nonsense"), is(4));
        assertThat("old MQTT", refusal3(GCID, withoutStream), is(5));
        option("dynamicScopes", false);
        assertThat("no dynamic_scopes", refusal5(GCID, idToken()), is(135));
        option("dynamicScopes", true);
        String good = idToken();
        control("PUT", "cardata/portal", "{'gcid':'" + GCID + "','stream':false}");
        assertThat("unsubscribed", refusal5(GCID, good), is(135));
        assertThat(stream.log().events("refused"), hasSize(8));
    }

    @ParameterizedTest
    @ValueSource(ints = { 128, 133, 134, 135, 136, 137, 138, 151, 159 })
    void everyCodeOfConnackCanBeHad(int code) {
        option("connack", code);

        assertThat(refusal5(GCID, idToken()), is(code));
    }

    @Test
    void tooManyConnectionsInAMinute() throws Exception {
        option("connectLimit", 2);
        connect5(idToken());
        connect5(idToken());

        assertThat(refusal5(GCID, idToken()), is(135));
        pass(60);
        connect5(idToken());
    }

    @Test
    void idleConnectionsAreClosedAndTheirTokenIsRefused() throws Exception {
        option("idleCloseSeconds", 75);
        String token = idToken();
        Mqtt5AsyncClient client = connect5(token);
        subscribe(client, GCID + "/+", MqttQos.AT_MOST_ONCE);
        pass(60);
        car.report(Map.of(ODOMETER, 3));
        pass(60);
        assertThat(stream.connections(), hasSize(1));

        pass(15);

        assertThat(reasonOfEnd(), is(128));
        assertThat(refusal5(GCID, token), is(135));
        connect5(idToken());
    }

    @Test
    void downBreaksAndRefusesThenTheSamePortListens() throws Exception {
        connect5(idToken());
        int port = stream.port();

        stream.down(true);

        assertThat(end(), notNullValue());
        assertThrows(CompletionException.class, () -> client5().connect().join());
        stream.down(false);
        connect5(idToken());
        assertThat(stream.port(), is(port));
    }

    @Test
    void frozenHoldsMessagesBackAndLosesNone() throws Exception {
        Mqtt5AsyncClient client = connect5(idToken());
        subscribe(client, GCID + "/+", MqttQos.AT_MOST_ONCE);
        stream.frozen(true);
        car.report(Map.of(ODOMETER, 4));

        assertThat(messages.poll(300, TimeUnit.MILLISECONDS), nullValue());
        stream.frozen(false);

        assertThat(value(message(), ODOMETER).getAsInt(), is(4));
    }

    @Test
    void silentSendsNothing() throws Exception {
        Mqtt5AsyncClient client = connect5(idToken());
        subscribe(client, GCID + "/+", MqttQos.AT_MOST_ONCE);
        control("PUT", "stream", "{'silent':true}");
        car.report(Map.of(ODOMETER, 5));
        control("PUT", "stream", "{'silent':false}");
        car.report(Map.of(ODOMETER, 6));

        assertThat(value(message(), ODOMETER).getAsInt(), is(6));
    }

    @Test
    void nothingIsKeptForWhoeverComesLater() throws Exception {
        Mqtt5AsyncClient first = connect5(idToken());
        subscribe(first, GCID + "/+", MqttQos.AT_MOST_ONCE);
        await(first.disconnect());
        car.report(Map.of(ODOMETER, 7));

        Mqtt5AsyncClient second = client5();
        hear(second);
        Mqtt5ConnAck connack = await(second.connectWith().cleanStart(false).sessionExpiryInterval(3600).simpleAuth()
                .username(GCID).password(bytes(idToken())).applySimpleAuth().send());
        subscribe(second, GCID + "/+", MqttQos.AT_MOST_ONCE);
        car.report(Map.of(ODOMETER, 8));

        assertThat(connack.isSessionPresent(), is(false));
        assertThat(value(message(), ODOMETER).getAsInt(), is(8));
    }

    @Test
    void aLoadArrivesWholeAndInOrder() throws Exception {
        Mqtt5AsyncClient client = connect5(idToken());
        subscribe(client, GCID + "/+", MqttQos.AT_MOST_ONCE);

        Load load = stream.load(new LoadPlan(GCID, car.vin(), java.util.List.of(ODOMETER), 2000, 3000, 100));

        assertThat(load.await(PATIENCE), is(true));
        for (int i = 0; i < 3000; i++) {
            assertThat(value(message(), ODOMETER).getAsInt(), is(100 + i));
        }
        assertThat(load.sent(), is(3000));
        assertThat(load.unheard(), is(0));
        assertThat(load.sentMicros().length, is(3000));
    }

    private MqttClientBuilder builder(String host, String tls) {
        return MqttClient.builder().serverHost(host).serverPort(stream.port()).identifier("openhab").sslConfig()
                .trustManagerFactory(trust).protocols(java.util.List.of(tls)).applySslConfig()
                .addDisconnectedListener(context -> ends.add(context.getCause()));
    }

    private Mqtt5AsyncClient client5() {
        return builder("localhost", "TLSv1.3").useMqttVersion5().buildAsync();
    }

    private Mqtt5AsyncClient connect5(String token) throws Exception {
        Mqtt5AsyncClient client = client5();
        hear(client);
        await(client.connectWith().simpleAuth().username(GCID).password(bytes(token)).applySimpleAuth().send());
        return client;
    }

    private void hear(Mqtt5AsyncClient client) {
        client.publishes(MqttGlobalPublishFilter.ALL,
                publish -> arrived(publish.getTopic().toString(), publish.getPayloadAsBytes()));
    }

    private Mqtt3AsyncClient connect3(String token) throws Exception {
        Mqtt3AsyncClient client = builder("localhost", "TLSv1.2").useMqttVersion3().buildAsync();
        client.publishes(MqttGlobalPublishFilter.ALL,
                publish -> arrived(publish.getTopic().toString(), publish.getPayloadAsBytes()));
        await(client.connectWith().simpleAuth().username(GCID).password(bytes(token)).applySimpleAuth().send());
        return client;
    }

    private Mqtt5SubAck subscribe(Mqtt5AsyncClient client, String topic, MqttQos qos) throws Exception {
        return await(client.subscribeWith().topicFilter(topic).qos(qos).send());
    }

    /** The reason code with which a client of MQTT 5 is refused. */
    private int refusal5(String user, String password) {
        Mqtt5ConnAckException refused = assertThrows(Mqtt5ConnAckException.class, () -> await(client5().connectWith()
                .simpleAuth().username(user).password(bytes(password)).applySimpleAuth().send()));
        ends.clear();
        return refused.getMqttMessage().getReasonCode().getCode();
    }

    private int refusal3(String user, String password) {
        Mqtt3ConnAckException refused = assertThrows(Mqtt3ConnAckException.class,
                () -> await(builder("localhost", "TLSv1.2").useMqttVersion3().buildAsync().connectWith().simpleAuth()
                        .username(user).password(bytes(password)).applySimpleAuth().send()));
        ends.clear();
        return refused.getMqttMessage().getReturnCode().getCode();
    }

    private String idToken() {
        return tokens(GCID).get("id_token").getAsString();
    }

    private String withoutSubscription(String name) {
        control("PUT", "cardata/portal", "{'gcid':'" + GCID + "','" + name + "':false}");
        String token = idToken();
        control("PUT", "cardata/portal", "{'gcid':'" + GCID + "','" + name + "':true}");
        return token;
    }

    private void arrived(String topic, byte[] payload) {
        topics.add(topic);
        messages.add(JsonParser.parseString(new String(payload, StandardCharsets.UTF_8)).getAsJsonObject());
    }

    private JsonObject message() throws InterruptedException {
        JsonObject message = messages.poll(PATIENCE, TimeUnit.SECONDS);
        assertThat("a message has come", message, notNullValue());
        return message;
    }

    private static com.google.gson.JsonPrimitive value(JsonObject message, String key) {
        return message.getAsJsonObject("data").getAsJsonObject(key).getAsJsonPrimitive("value");
    }

    private Throwable end() throws InterruptedException {
        Throwable end = ends.poll(PATIENCE, TimeUnit.SECONDS);
        assertThat("a connection has ended", end, notNullValue());
        return end;
    }

    private int reasonOfEnd() throws InterruptedException {
        Throwable end = end();
        assertThat(end, instanceOf(Mqtt5DisconnectException.class));
        return ((Mqtt5DisconnectException) end).getMqttMessage().getReasonCode().getCode();
    }

    private static byte[] bytes(String text) {
        return text.getBytes(StandardCharsets.UTF_8);
    }

    private static <T> T await(CompletableFuture<T> future) throws Exception {
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
