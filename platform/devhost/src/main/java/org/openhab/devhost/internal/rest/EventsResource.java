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

import java.util.List;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.ScheduledExecutorService;
import java.util.concurrent.ScheduledFuture;
import java.util.concurrent.TimeUnit;

import org.eclipse.jdt.annotation.NonNullByDefault;
import org.openhab.core.common.ThreadPoolManager;
import org.openhab.devhost.internal.core.HostEvent;
import org.openhab.devhost.internal.core.HostEvents;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Deactivate;
import org.osgi.service.component.annotations.Reference;

import com.google.gson.Gson;
import com.google.gson.GsonBuilder;
import com.google.gson.JsonObject;

/**
 * Sends the events of the host to its clients: {@code /rest/events}.
 *
 * @author Cloud Bindings Team - Initial contribution
 */
@NonNullByDefault
@Component(service = RestResource.class)
public class EventsResource implements RestResource {

    /** A sign of life at openHAB's interval, so that clients and proxies do not give up. */
    private static final int ALIVE_SECONDS = 10;
    private static final String ALIVE = "{\"type\":\"ALIVE\",\"interval\":" + ALIVE_SECONDS + "}";
    private static final int MAX_CLIENTS = 100;

    private final Gson gson = new GsonBuilder().disableHtmlEscaping().create();
    private final Set<EventClient> clients = ConcurrentHashMap.newKeySet();
    private final HostEvents.Subscription subscription;
    private final ScheduledFuture<?> alive;

    @Activate
    public EventsResource(@Reference HostEvents events) {
        this(events, ThreadPoolManager.getScheduledPool(ThreadPoolManager.THREAD_POOL_NAME_COMMON));
    }

    EventsResource(HostEvents events, ScheduledExecutorService scheduler) {
        subscription = events.subscribe(this::publish);
        alive = scheduler.scheduleWithFixedDelay(this::sendAlive, 1, ALIVE_SECONDS, TimeUnit.SECONDS);
    }

    @Deactivate
    public void deactivate() {
        subscription.close();
        alive.cancel(false);
        List.copyOf(clients).forEach(EventClient::close);
    }

    @Override
    public String name() {
        return "events";
    }

    @Override
    public List<Route> routes() {
        return List.of(Route.get("/rest/events", this::listen));
    }

    private RestResponse listen(RestRequest request) {
        TopicFilter filter;
        try {
            filter = new TopicFilter(request.query("topics"));
        } catch (IllegalArgumentException e) {
            throw RestException.badRequest("Topic is empty or contains invalid characters");
        }
        if (clients.size() >= MAX_CLIENTS) {
            throw new RestException(503, "Too many clients listen to events.");
        }
        EventClient client = new EventClient(filter, clients::remove);
        clients.add(client);
        return RestResponse.events(client);
    }

    private void publish(HostEvent event) {
        JsonObject json = new JsonObject();
        json.addProperty("topic", event.topic());
        json.addProperty("payload", event.payload());
        json.addProperty("type", event.type());
        String data = gson.toJson(json);
        for (EventClient client : clients) {
            if (client.wants(event.topic())) {
                client.send("message", data);
            }
        }
    }

    private void sendAlive() {
        clients.forEach(client -> client.send("alive", ALIVE));
    }

    int clientCount() {
        return clients.size();
    }
}
