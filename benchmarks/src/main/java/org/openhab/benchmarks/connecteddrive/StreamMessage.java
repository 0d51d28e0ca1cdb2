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
package org.openhab.benchmarks.connecteddrive;

import java.nio.charset.StandardCharsets;
import java.util.List;

import org.eclipse.jdt.annotation.NonNullByDefault;
import org.openhab.benchmarks.Contest;
import org.openhab.benchmarks.Passage;

/**
 * Messages of CarData's stream (bmw-cardata.md 5.3), each of them newer than the one before.
 *
 * @author Cloud Bindings Team - Initial contribution
 */
@NonNullByDefault
public enum StreamMessage implements Contest {
    SOC("stream message with the state of charge",
            value("vehicle.drivetrain.batteryManagement.header", "46", "\"percent\"")),
    POSITION("stream message with a position",
            value("vehicle.cabin.infotainment.navigation.currentLocation.latitude", "48.1771", "\"degrees\"") + ','
                    + value("vehicle.cabin.infotainment.navigation.currentLocation.longitude", "11.5560",
                            "\"degrees\"")),
    DOOR("stream message with a door", value("vehicle.cabin.door.row1.driver.isOpen", "true", "null"));

    private static final int SECONDS = 3;

    private final String title;
    private final String data;

    StreamMessage(String title, String data) {
        this.title = title;
        this.data = data;
    }

    private static String value(String key, String value, String unit) {
        return "\"%s\":{\"timestamp\":\"%s\",\"value\":%s,\"unit\":%s}".formatted(key, StreamPayload.TIME, value, unit);
    }

    @Override
    public String title() {
        return title + ", " + bytes().length + " bytes";
    }

    @Override
    public boolean present() {
        return true;
    }

    @Override
    public Class<?> benchmark() {
        return StreamBenchmark.class;
    }

    @Override
    public String parameter() {
        return "message";
    }

    @Override
    public int seconds() {
        return SECONDS;
    }

    @Override
    public List<Passage> passages() {
        return List.of(Passage.SCAN, Passage.free("decode", "decode"), Passage.free("read", "to the channels"));
    }

    @Override
    public Object decoded() {
        return new StreamReading(this).decode();
    }

    byte[] bytes() {
        return """
                {"vin":"WBATEST0000000001","entityId":"00000000-0000-0000-0000-000000000001",\
                "topic":"WBATEST0000000001","timestamp":"%s","data":{%s}}""".formatted(StreamPayload.TIME, data)
                .getBytes(StandardCharsets.UTF_8);
    }
}
