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
package org.openhab.devhost.internal.rest;

import static org.hamcrest.MatcherAssert.assertThat;
import static org.hamcrest.Matchers.*;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.mockito.ArgumentMatchers.any;
import static org.mockito.ArgumentMatchers.anyLong;
import static org.mockito.Mockito.doReturn;
import static org.mockito.Mockito.mock;
import static org.mockito.Mockito.times;
import static org.mockito.Mockito.verify;

import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.ScheduledExecutorService;
import java.util.concurrent.ScheduledFuture;
import java.util.function.Consumer;

import org.eclipse.jdt.annotation.NonNullByDefault;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.mockito.ArgumentCaptor;
import org.openhab.devhost.internal.core.HostEvent;
import org.openhab.devhost.internal.core.HostEvents;

/**
 * Tests of the event stream.
 *
 * @author Cloud Bindings Team - Initial contribution
 */
@NonNullByDefault
class EventsResourceTest {

    private final List<Consumer<HostEvent>> bus = new ArrayList<>();
    private final HostEvents.Subscription subscription = mock(HostEvents.Subscription.class);
    private final ScheduledExecutorService scheduler = mock(ScheduledExecutorService.class);
    private final ArgumentCaptor<Runnable> alive = ArgumentCaptor.forClass(Runnable.class);
    private @NonNullByDefault({}) EventsResource resource;

    @BeforeEach
    void create() {
        doReturn(mock(ScheduledFuture.class)).when(scheduler).scheduleWithFixedDelay(alive.capture(), anyLong(),
                anyLong(), any());
        resource = new EventsResource(listener -> {
            bus.add(listener);
            return subscription;
        }, scheduler);
    }

    private EventClient listen(String query) {
        EventClient client = new Call(resource).get("/rest/events" + query).events();
        assertThat(client, is(notNullValue()));
        return client;
    }

    private void publish(String topic) {
        bus.forEach(listener -> listener
                .accept(new HostEvent(topic, "ItemStateChangedEvent", "{\"type\":\"Decimal\",\"value\":\"1\"}")));
    }

    private static List<String> received(EventClient client) {
        List<String> events = new ArrayList<>();
        for (byte[] event = client.poll(); event != null; event = client.poll()) {
            events.add(new String(event, StandardCharsets.UTF_8));
        }
        return events;
    }

    @Test
    void eventsHaveOpenHabsShape() {
        EventClient client = listen("");

        publish("openhab/items/Weight/statechanged");

        assertThat(received(client),
                contains("event: message\ndata: {\"topic\":\"openhab/items/Weight/statechanged\","
                        + "\"payload\":\"{\\\"type\\\":\\\"Decimal\\\",\\\"value\\\":\\\"1\\\"}\","
                        + "\"type\":\"ItemStateChangedEvent\"}\n\n"));
    }

    @Test
    void onlyWantedTopicsCome() {
        EventClient client = listen("?topics=openhab/items/*/statechanged,openhab/things/*");

        publish("openhab/items/Weight/statechanged");
        publish("openhab/items/Weight/state");
        publish("openhab/things/withings:account:home/status");
        publish("openhab/channels/x/triggered");

        assertThat(received(client), hasSize(2));
    }

    @Test
    void filtersMatchWholeTopics() {
        assertThat(new TopicFilter("openhab/items").test("openhab/items/Weight"), is(false));
        assertThat(new TopicFilter("*/statechanged").test("openhab/items/Weight/statechanged"), is(true));
        assertThat(new TopicFilter(" a:b-c , d ").test("a:b-c"), is(true));
        assertThat(new TopicFilter(null).test("anything"), is(true));
        assertThat(new TopicFilter(",").test("anything"), is(false));
        assertThrows(IllegalArgumentException.class, () -> new TopicFilter("(a+)+$"));
    }

    @Test
    void invalidTopicsAreRefused() {
        assertThat(new Call(resource).get("/rest/events?topics=%28a%29").status(), is(400));
        assertThat(resource.clientCount(), is(0));
    }

    @Test
    void aSignOfLifeGoesToAll() {
        EventClient client = listen("?topics=none");

        alive.getValue().run();

        assertThat(received(client), contains("event: alive\ndata: {\"type\":\"ALIVE\",\"interval\":10}\n\n"));
    }

    @Test
    void aClientThatDoesNotReadIsDropped() {
        EventClient slow = listen("");
        EventClient quick = listen("");
        EventClient.Connection connection = mock(EventClient.Connection.class);
        slow.connect(connection);

        for (int i = 0; i < EventClient.CAPACITY; i++) {
            publish("t");
            quick.poll();
        }
        assertThat(slow.isClosed(), is(false));
        publish("t");

        assertThat(slow.isClosed(), is(true));
        verify(connection).drop();
        assertThat(slow.poll(), is(nullValue()));
        assertThat(resource.clientCount(), is(1));
        assertThat(quick.isClosed(), is(false));
    }

    @Test
    void theConnectionIsWokenForEachEventAndForThoseBeforeIt() {
        EventClient client = listen("");
        publish("early");
        EventClient.Connection connection = mock(EventClient.Connection.class);

        client.connect(connection);
        publish("late");

        verify(connection, times(2)).wake();
        assertThat(received(client), hasSize(2));
    }

    @Test
    void tooManyClientsAreTurnedAway() {
        for (int i = 0; i < 100; i++) {
            listen("");
        }
        assertThat(new Call(resource).get("/rest/events").status(), is(503));
    }

    @Test
    void theEndOfTheHostEndsAllConnections() {
        EventClient client = listen("");
        EventClient.Connection connection = mock(EventClient.Connection.class);
        client.connect(connection);

        resource.deactivate();

        verify(connection).drop();
        verify(subscription).close();
        assertThat(resource.clientCount(), is(0));
    }
}
