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
package org.openhab.demo.expect;

import java.math.BigDecimal;
import java.time.YearMonth;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;

import org.eclipse.jdt.annotation.NonNullByDefault;
import org.eclipse.jdt.annotation.Nullable;

import com.google.gson.JsonElement;
import com.google.gson.JsonObject;
import com.google.gson.JsonPrimitive;

/**
 * The first entries of the lists of messages and services, with what is worked out of the whole lists.
 *
 * @author Cloud Bindings Team - Initial contribution
 */
@NonNullByDefault
final class ExpectedCarLists {

    private static final List<String> SERIOUS = List.of("CRITICAL", "HIGH", "MEDIUM");

    private final CarRecord car;
    private final Map<String, Expectation> expectations;

    ExpectedCarLists(CarRecord car, Map<String, Expectation> expectations) {
        this.car = car;
        this.expectations = expectations;
    }

    /** My BMW: types and severities; entries of severity LOW say that nothing is wrong (bmw-mybmw.md 5.1). */
    void myBmw() {
        List<JsonObject> messages = warnings();
        JsonObject first = messages.isEmpty() ? new JsonObject() : messages.get(0);
        text("check#name", first.get("type"));
        text("check#details", first.get("textEn"));
        text("check#severity", first.get("severity"));
        text("status#check-control", new JsonPrimitive(SERIOUS.stream()
                .filter(word -> messages.stream().anyMatch(each -> word.equals(each.get("severity").getAsString())))
                .findFirst().orElse("OK")));
        List<JsonObject> services = objects("services");
        services("type", services);
        moment("status#service-date", services.stream().map(ExpectedCarLists::due).filter(each -> each != null).sorted()
                .findFirst().orElse(null));
        number("status#service-mileage",
                services.stream().map(each -> each.get("distance")).filter(each -> each != null && !each.isJsonNull())
                        .map(JsonElement::getAsBigDecimal).sorted().findFirst().orElse(null));
    }

    /** CarData: texts, and the mileage at which a message came (bmw-cardata.md 6). */
    void carData() {
        List<JsonObject> messages = warnings();
        JsonObject first = messages.isEmpty() ? new JsonObject() : messages.get(0);
        text("check#name", first.get("textEn"));
        List.of("check#details", "check#severity")
                .forEach(channel -> expectations.put(channel, Expectation.nothingOr("")));
        number("check#mileage",
                first.get("mileage")instanceof JsonPrimitive mileage ? mileage.getAsBigDecimal() : null);
        if (messages.isEmpty()) {
            expectations.put("status#check-control", Expectation.nothingOr("OK"));
        } else {
            // No message says how serious it is.
            expectations.put("status#check-control", Expectation.text("ACTIVE"));
        }
        services("title", objects("services"));
    }

    private void services(String name, List<JsonObject> services) {
        JsonObject first = services.isEmpty() ? new JsonObject() : services.get(0);
        text("service#name", first.get(name));
        text("service#details", first.get("descriptionEn"));
        text("service#status", first.get("status"));
        moment("service#date", due(first));
        number("service#mileage", first.get("distance")instanceof JsonPrimitive left ? left.getAsBigDecimal() : null);
    }

    private List<JsonObject> warnings() {
        return objects("checkControls").stream().filter(each -> !"LOW".equals(each.get("severity").getAsString()))
                .toList();
    }

    private List<JsonObject> objects(String name) {
        List<JsonObject> objects = new ArrayList<>();
        car.list(name).forEach(each -> objects.add(each.getAsJsonObject()));
        return objects;
    }

    /** The begin of the month, in UTC. */
    private static @Nullable Long due(JsonObject service) {
        return service.get("date")instanceof JsonPrimitive month
                ? YearMonth.parse(month.getAsString()).atDay(1).atStartOfDay().toEpochSecond(ZoneOffset.UTC)
                : null;
    }

    private void text(String channel, @Nullable JsonElement text) {
        expectations.put(channel,
                text instanceof JsonPrimitive known ? Expectation.text(known.getAsString()) : Expectation.nothing());
    }

    private void moment(String channel, @Nullable Long moment) {
        expectations.put(channel, moment == null ? Expectation.nothing() : Expectation.moment(moment));
    }

    private void number(String channel, @Nullable BigDecimal kilometres) {
        expectations.put(channel, kilometres == null ? Expectation.nothing() : Expectation.number(kilometres, "km"));
    }
}
