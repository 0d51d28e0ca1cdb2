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

import java.util.Map;

import org.eclipse.jdt.annotation.NonNullByDefault;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

import com.hivemq.client.mqtt.datatypes.MqttQos;
import com.hivemq.client.mqtt.mqtt3.Mqtt3AsyncClient;
import com.hivemq.client.mqtt.mqtt3.exceptions.Mqtt3SubAckException;
import com.hivemq.client.mqtt.mqtt5.Mqtt5AsyncClient;
import com.hivemq.client.mqtt.mqtt5.exceptions.Mqtt5DisconnectException;
import com.hivemq.client.mqtt.mqtt5.exceptions.Mqtt5SubAckException;

/**
 * Tests who may connect, what he may subscribe, and how connections end (bmw-cardata.md 5.1, 5.2, 5.4).
 *
 * @author Cloud Bindings Team - Initial contribution
 */
@NonNullByDefault
class StreamConnectionsTest extends StreamFixture {

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
}
