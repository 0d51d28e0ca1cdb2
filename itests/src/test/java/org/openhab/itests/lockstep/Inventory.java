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
package org.openhab.itests.lockstep;

import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.time.Instant;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.atomic.AtomicBoolean;
import java.util.function.Consumer;

import org.eclipse.jdt.annotation.NonNullByDefault;
import org.openhab.cloudcommons.http.HttpCall;
import org.openhab.simulator.withings.control.Control;
import org.openhab.simulator.withings.control.Logged;

import com.google.gson.JsonArray;
import com.google.gson.JsonElement;
import com.google.gson.JsonObject;

/**
 * Remembers the appliances of persons as they were when the cloud was last asked for them: it never tells of them by
 * itself.
 *
 * @author Cloud Bindings Team - Initial contribution
 */
@NonNullByDefault
final class Inventory implements Consumer<HttpCall> {

    private final Control control;
    private final Map<Long, Told> told = new HashMap<>();
    private final AtomicBoolean asked = new AtomicBoolean();

    private record Told(Instant time, List<JsonObject> devices) {
    }

    Inventory(Control control) {
        this.control = control;
    }

    @Override
    public void accept(HttpCall call) {
        if (new String(call.body(), StandardCharsets.UTF_8).contains("action=getdevice")) {
            asked.set(true);
        }
    }

    /** Takes down what was told since the last time; nothing in the cloud may have changed meanwhile. */
    void update() {
        if (asked.getAndSet(false)) {
            for (Logged call : control.requests("/v2/user", "getdevice", null)) {
                Long user = call.userId();
                Told known = told.get(user);
                if (user != null && call.status() == 0 && (known == null || call.time().isAfter(known.time()))) {
                    told.put(user, new Told(call.time(), devices(user)));
                }
            }
        }
    }

    List<JsonObject> of(long user) {
        Told known = told.get(user);
        return known == null ? List.of() : known.devices();
    }

    Duration age(long user, Instant now) {
        Told known = told.get(user);
        return Duration.between(known == null ? Instant.EPOCH : known.time(), now);
    }

    private List<JsonObject> devices(long user) {
        JsonArray list = control.call("GET", "persons/" + user + "/devices", null).getAsJsonArray();
        return list.asList().stream().map(JsonElement::getAsJsonObject).toList();
    }
}
