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
package org.openhab.binding.connecteddrive.internal.cardata.data;

import java.io.IOException;
import java.util.ArrayList;
import java.util.List;

import org.eclipse.jdt.annotation.NonNullByDefault;
import org.eclipse.jdt.annotation.Nullable;
import org.openhab.cloudcommons.json.JsonFormatException;
import org.openhab.cloudcommons.json.TolerantJson;

/**
 * Takes answers of {@code telematicData} and messages of the stream apart (bmw-cardata.md 3.3, 5.3).
 *
 * @author Cloud Bindings Team - Initial contribution
 */
@NonNullByDefault
public final class TelematicDecoder {

    /**
     * A message of the stream.
     *
     * @param vin the car; empty if it names none
     * @param values usually one
     */
    public record Message(String vin, List<RawValue> values) {
    }

    private TelematicDecoder() {
    }

    /**
     * The values of an answer, never-reported ones included.
     *
     * @throws JsonFormatException when it is no JSON
     */
    public static List<RawValue> answer(String json) throws JsonFormatException {
        return TolerantJson.parse(json, reader -> {
            Collector collector = new Collector(reader);
            reader.object(name -> {
                if ("telematicData".equals(name)) {
                    reader.object(collector);
                }
            });
            return collector.values;
        });
    }

    /**
     * A message of the stream.
     *
     * @throws JsonFormatException when it is no JSON
     */
    public static Message message(String json) throws JsonFormatException {
        return TolerantJson.parse(json, reader -> {
            Collector collector = new Collector(reader);
            String[] vin = { "" };
            reader.object(name -> {
                if ("vin".equals(name)) {
                    String text = reader.text();
                    vin[0] = text == null ? "" : text;
                } else if ("data".equals(name)) {
                    reader.object(collector);
                }
            });
            return new Message(vin[0], collector.values);
        });
    }

    /** Reads the object of a key; one handler serves all keys. */
    private static final class Collector implements TolerantJson.FieldHandler {

        private final List<RawValue> values = new ArrayList<>();
        private final TolerantJson json;
        private final TolerantJson.FieldHandler parts = this::part;
        private @Nullable String value;
        private @Nullable String unit;
        private @Nullable String timestamp;

        Collector(TolerantJson json) {
            this.json = json;
        }

        @Override
        public void field(String key) throws IOException {
            value = null;
            unit = null;
            timestamp = null;
            json.object(parts);
            values.add(new RawValue(key, value, unit, timestamp));
        }

        private void part(String name) throws IOException {
            switch (name) {
                case "value" -> value = json.text();
                case "unit" -> unit = json.text();
                case "timestamp" -> timestamp = json.text();
                default -> json.skip();
            }
        }
    }
}
