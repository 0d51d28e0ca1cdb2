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
package org.openhab.benchmarks.withings;

import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Random;
import java.util.stream.Collectors;

import org.eclipse.jdt.annotation.NonNullByDefault;

/**
 * Makes getmeas answers of any size, the same ones every time: weigh-ins on a scale with segments, blood pressures and
 * temperatures over the years, newest first, with all fields that the cloud sends (withings.md 4.2, 4.6).
 *
 * @author Cloud Bindings Team - Initial contribution
 */
@NonNullByDefault
final class GeneratedMeasures {

    /** Type, position (-1 for none), a usual mantissa and its exponent. */
    private static final List<int[]> WEIGH_IN = List.of(new int[] { 1, -1, 81250, -3 }, new int[] { 5, -1, 65320, -3 },
            new int[] { 6, -1, 19604, -3 }, new int[] { 8, -1, 15930, -3 }, new int[] { 76, -1, 62010, -3 },
            new int[] { 77, -1, 44120, -3 }, new int[] { 88, -1, 3310, -3 }, new int[] { 11, -1, 64, 0 },
            new int[] { 91, -1, 7213, -3 }, new int[] { 155, -1, 44, 0 }, new int[] { 170, -1, 23, -1 },
            new int[] { 173, 12, 31020, -3 }, new int[] { 173, 10, 10110, -3 }, new int[] { 173, 11, 10240, -3 },
            new int[] { 173, 2, 3810, -3 }, new int[] { 173, 3, 3790, -3 });
    private static final List<int[]> BLOOD_PRESSURE = List.of(new int[] { 10, -1, 121, 0 }, new int[] { 9, -1, 78, 0 },
            new int[] { 11, -1, 62, 0 });
    private static final List<int[]> TEMPERATURE = List.of(new int[] { 71, -1, 36640, -3 });

    private static final long NEWEST = 1_760_000_000;
    private static final int HOURS_8 = 28_800;

    private final Random random = new Random(1);
    private final StringBuilder json = new StringBuilder(
            "{\"status\":0,\"body\":{\"updatetime\":" + NEWEST + ",\"timezone\":\"Europe/Paris\",\"measuregrps\":[");
    private long date = NEWEST;
    private long group = 9_000_000_000L;

    private GeneratedMeasures() {
    }

    /**
     * @param size how many bytes at least; the answer ends with the group that reaches them
     * @return a complete answer in UTF-8
     */
    static byte[] answer(int size) {
        return new GeneratedMeasures().fill(size);
    }

    private byte[] fill(int size) {
        while (json.length() < size) {
            switch (random.nextInt(4)) {
                case 0 -> group(TEMPERATURE, "Thermo", 70);
                case 1 -> group(WEIGH_IN, "Body Scan", 10);
                default -> group(BLOOD_PRESSURE, "BPM Connect", 45);
            }
            json.append(',');
        }
        json.setLength(json.length() - 1);
        return json.append("],\"more\":0,\"offset\":0}}").toString().getBytes(StandardCharsets.UTF_8);
    }

    private void group(List<int[]> measures, String model, int modelId) {
        date -= random.nextInt(HOURS_8);
        group -= random.nextInt(1_000);
        String device = "%040x".formatted(modelId * 0x1234567890L);
        json.append("{\"grpid\":").append(group).append(",\"attrib\":0,\"date\":").append(date).append(",\"created\":")
                .append(date + 40).append(",\"modified\":").append(date + 41).append(",\"category\":1,\"deviceid\":\"")
                .append(device).append("\",\"hash_deviceid\":\"").append(device).append("\",\"measures\":[")
                .append(measures.stream().map(this::measure).collect(Collectors.joining(","))).append("],\"modelid\":")
                .append(modelId).append(",\"model\":\"").append(model).append("\",\"comment\":null}");
    }

    private String measure(int[] usual) {
        int mantissa = usual[2] + random.nextInt(usual[2] / 20 + 1);
        String position = usual[1] < 0 ? "" : ",\"position\":" + usual[1];
        return "{\"value\":" + mantissa + ",\"type\":" + usual[0] + ",\"unit\":" + usual[3] + ",\"algo\":0,\"fm\":3"
                + position + "}";
    }
}
