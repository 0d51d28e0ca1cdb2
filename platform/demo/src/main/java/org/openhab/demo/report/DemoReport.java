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
package org.openhab.demo.report;

import java.util.Map;

import org.eclipse.jdt.annotation.NonNullByDefault;

import com.google.gson.GsonBuilder;
import com.google.gson.JsonArray;
import com.google.gson.JsonObject;

/**
 * What {@code ./demo --once} prints.
 *
 * @param things status by thing UID
 * @param channels state by channel UID
 * @param devices thing UID by the device id of the cloud
 * @param cloud what counts of each person or car as the cloud sees it, by thing UID
 * @author Cloud Bindings Team - Initial contribution
 */
@NonNullByDefault
public record DemoReport(Map<String, String> things, Map<String, String> channels, Map<String, String> devices,
        JsonObject cloud) {

    private static final int WIDTH = 80;

    /**
     * {@code {"things":[{"UID":..,"status":..}],"channels":{"<channelUID>":"<state>"},"devices":{"<id>":"<UID>"},
     * "cloud":{"<UID>":{..}}}}.
     */
    public String json() {
        JsonArray list = new JsonArray();
        things.forEach((uid, status) -> {
            JsonObject thing = new JsonObject();
            thing.addProperty("UID", uid);
            thing.addProperty("status", status);
            list.add(thing);
        });
        JsonObject states = new JsonObject();
        channels.forEach(states::addProperty);
        JsonObject report = new JsonObject();
        report.add("things", list);
        report.add("channels", states);
        JsonObject adopted = new JsonObject();
        devices.forEach(adopted::addProperty);
        report.add("devices", adopted);
        report.add("cloud", cloud);
        return new GsonBuilder().serializeNulls().setPrettyPrinting().disableHtmlEscaping().create().toJson(report);
    }

    /** The same for people, a line for each thing and each channel. */
    public String table() {
        StringBuilder table = new StringBuilder();
        things.forEach((uid, status) -> table.append(String.format("%-60s %s%n", uid, status)));
        table.append(System.lineSeparator());
        channels.forEach((uid, state) -> table.append(String.format("%-60s %s%n", uid, line(state))));
        return table.toString();
    }

    /** Pictures and raw data fill pages. */
    private static String line(String state) {
        String line = state.replaceAll("\\s+", " ").strip();
        return line.length() <= WIDTH ? line : line.substring(0, WIDTH) + " ...";
    }
}
