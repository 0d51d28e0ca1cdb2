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
import java.time.LocalDate;
import java.util.Random;
import java.util.stream.Collectors;
import java.util.stream.IntStream;

import org.eclipse.jdt.annotation.NonNullByDefault;

/**
 * Makes answers about days, the same ones every time, with the fields that the cloud sends when it is asked for all.
 *
 * @author Cloud Bindings Team - Initial contribution
 */
@NonNullByDefault
final class GeneratedSeries {

    private static final String DEVICE = "5eda11ce".repeat(5);
    private static final LocalDate FIRST_DAY = LocalDate.of(2024, 10, 9);
    private static final long MIDNIGHT = 1_760_000_400;
    private static final int MINUTE = 60;

    private GeneratedSeries() {
    }

    /** Daily totals (withings.md 5.1). */
    static byte[] activities(int days) {
        Random random = new Random(1);
        return answer(IntStream.range(0, days).mapToObj(day -> activity(FIRST_DAY.plusDays(day), random))
                .collect(Collectors.joining(",", "\"activities\":[", "],\"more\":false,\"offset\":0")));
    }

    /** The course of a day, one sample per minute (withings.md 5.2). */
    static byte[] intraday(int minutes) {
        Random random = new Random(1);
        return answer(IntStream.range(0, minutes).mapToObj(minute -> sample(MIDNIGHT + (long) minute * MINUTE, random))
                .collect(Collectors.joining(",", "\"series\":{", "}")));
    }

    private static byte[] answer(String body) {
        return ("{\"status\":0,\"body\":{" + body + "}}").getBytes(StandardCharsets.UTF_8);
    }

    private static String activity(LocalDate day, Random random) {
        int steps = random.nextInt(20_000);
        return """
                {"steps":%d,"distance":%d.%03d,"elevation":%d,"soft":%d,"moderate":%d,"intense":%d,"active":%d,\
                "calories":%d.%03d,"totalcalories":%d.%03d,"hr_average":%d,"hr_min":%d,"hr_max":%d,"hr_zone_0":%d,\
                "hr_zone_1":%d,"hr_zone_2":%d,"hr_zone_3":%d,"deviceid":"%s","hash_deviceid":"%s",\
                "timezone":"Europe/Paris","date":"%s","modified":%d,"brand":18,"modelid":93,"model":"ScanWatch",\
                "is_tracker":true}""".formatted(steps, steps * 7 / 10, steps % 1000, random.nextInt(20),
                random.nextInt(9_000), random.nextInt(3_000), random.nextInt(1_000), random.nextInt(4_000), steps / 25,
                steps % 1000, 1_700 + steps / 25, steps % 1000, 60 + random.nextInt(20), 45 + random.nextInt(10),
                100 + random.nextInt(70), random.nextInt(9_000), random.nextInt(3_000), random.nextInt(900),
                random.nextInt(90), DEVICE, DEVICE, day, MIDNIGHT + random.nextInt(80_000));
    }

    private static String sample(long time, Random random) {
        int steps = random.nextInt(110);
        return """
                "%d":{"steps":%d,"elevation":%d,"calories":%d.%02d,"distance":%d.%02d,"duration":60,"heart_rate":%d,\
                "model":"ScanWatch","model_id":93,"deviceid":"%s"}""".formatted(time, steps, random.nextInt(2),
                steps / 25, steps % 100, steps * 7 / 10, steps % 100, 50 + random.nextInt(90), DEVICE);
    }
}
