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
import java.util.concurrent.CompletionException;
import java.util.concurrent.TimeUnit;

import org.eclipse.jdt.annotation.NonNullByDefault;
import org.junit.jupiter.api.Test;

import com.google.gson.JsonObject;
import com.hivemq.client.mqtt.datatypes.MqttQos;
import com.hivemq.client.mqtt.mqtt3.Mqtt3AsyncClient;
import com.hivemq.client.mqtt.mqtt5.Mqtt5AsyncClient;
import com.hivemq.client.mqtt.mqtt5.message.connect.connack.Mqtt5ConnAck;
import com.hivemq.client.mqtt.mqtt5.message.subscribe.suback.Mqtt5SubAck;

/**
 * Tests what clients get to hear (bmw-cardata.md 5.1, 5.3).
 *
 * @author Cloud Bindings Team - Initial contribution
 */
@NonNullByDefault
class StreamMessagesTest extends StreamFixture {

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
}
