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
package org.openhab.itests;

import java.io.IOException;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;

import org.eclipse.jdt.annotation.NonNullByDefault;
import org.openhab.demo.setup.Patience;

import com.google.gson.JsonElement;
import com.google.gson.JsonObject;

/**
 * What the cloud of a scene knows about its calls to the host.
 *
 * @author Cloud Bindings Team - Initial contribution
 */
@NonNullByDefault
final class PushCalls {

    private PushCalls() {
    }

    /** The subscriptions of a person. */
    static List<JsonObject> subscriptions(WithingsScene scene, String name) throws IOException {
        return subscriptions(scene, scene.cloud().userId(name));
    }

    static List<JsonObject> subscriptions(WithingsScene scene, long userId) {
        List<JsonObject> found = new ArrayList<>();
        for (JsonElement element : scene.cloud().cloud().control().call("GET", "subscriptions", null)
                .getAsJsonArray()) {
            if (element.getAsJsonObject().get("userId").getAsLong() == userId) {
                found.add(element.getAsJsonObject());
            }
        }
        return found;
    }

    /** The body of the scenario {@code weigh-in}, on a Body+ that is bought if need be. */
    static JsonObject weighIn(String name, String kilograms) {
        JsonObject values = new JsonObject();
        values.addProperty("weight", kilograms);
        JsonObject body = new JsonObject();
        body.addProperty("person", name);
        body.addProperty("model", 5);
        body.add("values", values);
        return body;
    }

    /** The address that the cloud calls for a person. */
    static String address(WithingsScene scene, String name) throws IOException {
        return subscriptions(scene, name).get(0).get("callbackUrl").getAsString();
    }

    /** Waits until the next second of unix time has begun. */
    static void nextSecond() throws IOException {
        long now = Instant.now().getEpochSecond();
        new Patience(Duration.ofSeconds(2)).until("the next second begins", () -> Instant.now().getEpochSecond() > now);
    }

    /** Lets time pass. */
    static void pass(Duration time) throws IOException {
        Instant end = Instant.now().plus(time);
        new Patience(time.plusSeconds(5)).until("time has passed", () -> Instant.now().isAfter(end));
    }
}
