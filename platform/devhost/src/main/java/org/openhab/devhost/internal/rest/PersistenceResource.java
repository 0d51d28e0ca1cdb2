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

import java.math.BigDecimal;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.List;

import org.eclipse.jdt.annotation.NonNullByDefault;
import org.eclipse.jdt.annotation.Nullable;
import org.openhab.core.library.types.DateTimeType;
import org.openhab.core.library.types.DecimalType;
import org.openhab.core.library.types.QuantityType;
import org.openhab.core.types.State;
import org.openhab.devhost.internal.core.History;
import org.openhab.devhost.internal.core.HistoryPoint;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;

import com.google.gson.JsonElement;

/**
 * The stored states of items: {@code /rest/persistence}.
 *
 * @author Cloud Bindings Team - Initial contribution
 */
@NonNullByDefault
@Component(service = RestResource.class)
public class PersistenceResource implements RestResource {

    private static final String SERVICE = "inmemory";
    private static final Duration DEFAULT_SPAN = Duration.ofDays(1);

    private final History history;
    private final Clock clock;

    @Activate
    public PersistenceResource(@Reference History history) {
        this(history, Clock.systemUTC());
    }

    PersistenceResource(History history, Clock clock) {
        this.history = history;
        this.clock = clock;
    }

    @Override
    public String name() {
        return "persistence";
    }

    @Override
    public List<Route> routes() {
        return List.of(Route.get("/rest/persistence", this::services),
                Route.get("/rest/persistence/items", this::items),
                Route.get("/rest/persistence/items/{name}", this::data));
    }

    private RestResponse services(RestRequest request) {
        return RestResponse.json(Json.of(
                List.of(Json.object().put("id", SERVICE).put("label", "In Memory").put("type", "Modifiable").build())));
    }

    private RestResponse items(RestRequest request) {
        return RestResponse.json(Json.array(history.items().stream(), this::info));
    }

    private JsonElement info(String item) {
        List<HistoryPoint> points = history.points(item, null, null);
        Json json = Json.object().put("name", item).put("count", points.size());
        if (!points.isEmpty()) {
            json.put("earliest", points.get(0).time()).put("latest", points.get(points.size() - 1).time());
        }
        return json.build();
    }

    /** Without times the last day; an item without data has an empty list, even when there is no such item. */
    private RestResponse data(RestRequest request) {
        String service = request.query("serviceId");
        if (service != null && !SERVICE.equals(service)) {
            throw RestException.badRequest("Persistence service not queryable: " + service);
        }
        Instant end = time(request.query("endtime"));
        Instant begin = time(request.query("starttime"));
        Instant to = end == null ? clock.instant() : end;
        Instant from = begin == null || !begin.isBefore(to) ? to.minus(DEFAULT_SPAN) : begin;
        String item = request.parameter("name");
        List<HistoryPoint> points = history.points(item, from, to);
        return RestResponse.json(Json.object().put("name", item).put("datapoints", Integer.toString(points.size()))
                .put("data", Json.array(points.stream(), PersistenceResource::write)).build());
    }

    private static @Nullable Instant time(@Nullable String text) {
        try {
            return text == null ? null : new DateTimeType(text).getInstant();
        } catch (IllegalArgumentException e) {
            throw RestException.badRequest("The time is not valid.");
        }
    }

    private static JsonElement write(HistoryPoint point) {
        return Json.object().put("time", point.time().toEpochMilli()).put("state", text(point.state())).build();
    }

    /** Numbers without their unit: stored states are all in the item's. */
    private static String text(State state) {
        BigDecimal number = null;
        if (state instanceof QuantityType<?> quantity) {
            number = quantity.toBigDecimal();
        } else if (state instanceof DecimalType decimal) {
            number = decimal.toBigDecimal();
        }
        return number == null ? state.toString() : number.toString();
    }
}
