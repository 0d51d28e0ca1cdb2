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

import java.math.BigDecimal;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.time.ZoneOffset;
import java.time.format.DateTimeFormatter;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.Map;

import org.eclipse.jdt.annotation.NonNullByDefault;
import org.eclipse.jdt.annotation.Nullable;
import org.openhab.simulator.bmw.cardata.portal.CarDataSwitch;
import org.openhab.simulator.bmw.model.Catalogue;
import org.openhab.simulator.bmw.model.Signal;
import org.openhab.simulator.bmw.model.TelematicKey;
import org.openhab.simulator.kit.control.SwitchBoard;

import com.google.gson.Gson;
import com.google.gson.GsonBuilder;
import com.google.gson.JsonElement;
import com.google.gson.JsonNull;
import com.google.gson.JsonObject;
import com.google.gson.JsonPrimitive;

/**
 * Writes a message of the stream (bmw-cardata.md 5.3).
 *
 * @author Cloud Bindings Team - Initial contribution
 */
@NonNullByDefault
class MessageWriter {

    private static final DateTimeFormatter MILLIS = DateTimeFormatter.ofPattern("uuuu-MM-dd'T'HH:mm:ss.SSS'Z'")
            .withZone(ZoneOffset.UTC);

    private final SwitchBoard<CarDataSwitch> switches;
    private final Gson gson = new GsonBuilder().serializeNulls().disableHtmlEscaping().create();

    MessageWriter(SwitchBoard<CarDataSwitch> switches) {
        this.switches = switches;
    }

    /**
     * A message.
     *
     * @param now when it is sent
     * @param values what it tells
     */
    byte[] message(String gcid, String vin, Instant now, Map<String, Signal> values) {
        boolean cut = "seconds".equals(switches.choice(CarDataSwitch.STREAM_TIMES));
        JsonObject data = new JsonObject();
        values.forEach((key, signal) -> {
            JsonObject entry = new JsonObject();
            Instant time = cut ? signal.time().truncatedTo(ChronoUnit.SECONDS) : signal.time();
            entry.addProperty("timestamp", MILLIS.format(time));
            entry.add("value", value(key, signal.value()));
            String unit = signal.unit();
            if (unit != null || "null".equals(switches.choice(CarDataSwitch.STREAM_EMPTY_UNIT))) {
                entry.addProperty("unit", unit);
            }
            data.add(key, entry);
        });
        JsonObject message = new JsonObject();
        message.addProperty("vin", vin);
        message.addProperty("entityId", gcid);
        message.addProperty("topic", vin);
        message.addProperty("timestamp", MILLIS.format(now));
        message.add("data", data);
        return gson.toJson(message).getBytes(StandardCharsets.UTF_8);
    }

    private JsonElement value(String key, @Nullable Object value) {
        if (value instanceof Boolean truth) {
            List<String> words = words(key);
            boolean plain = words.isEmpty() || "plain".equals(switches.choice(CarDataSwitch.STREAM_BOOLEANS));
            return plain ? new JsonPrimitive(truth) : new JsonPrimitive(words.get(truth ? 0 : 1));
        }
        if (value instanceof BigDecimal number) {
            return new JsonPrimitive(new BigDecimal(number.toPlainString()));
        }
        return value == null ? JsonNull.INSTANCE : new JsonPrimitive(value.toString());
    }

    private static List<String> words(String key) {
        TelematicKey known = Catalogue.find(key);
        return known == null ? List.of() : known.words();
    }
}
