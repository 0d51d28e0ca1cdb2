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
package org.openhab.binding.withings.internal.action;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.time.ZonedDateTime;
import java.util.List;
import java.util.Map;

import org.eclipse.jdt.annotation.NonNullByDefault;
import org.openhab.cloudcommons.testkit.ScriptsContract;
import org.openhab.core.library.types.QuantityType;

/**
 * Runs the rules in JavaScript that README and examples show.
 *
 * @author Cloud Bindings Team - Initial contribution
 */
@NonNullByDefault
class ScriptsTest extends ScriptsContract {

    ScriptsTest() {
        super("withings");
    }

    @Override
    protected Map<String, String> moreItems() {
        return Map.of();
    }

    @Override
    protected Map<String, Map<String, Object>> replies() {
        ZonedDateTime start = ZonedDateTime.of(2026, 11, 20, 18, 0, 0, 0, ZoneOffset.UTC);
        return Map.of("nights",
                Map.of("nights",
                        List.of(Map.of("date", LocalDate.of(2026, 11, 21), "sleep-duration",
                                new QuantityType<>("26820 s"), "score", new BigDecimal("81")))),
                "workouts",
                Map.of("workouts",
                        List.of(Map.of("start", start, "category", "RUN", "duration", new QuantityType<>("1860 s"),
                                "distance", new QuantityType<>("5200 m")))),
                "unconfirmedMeasurements",
                Map.of("text", "weight 64.5 kg", "measurements",
                        List.of(Map.of("groupId", 12L, "values", Map.of("weight", "64.5 kg")),
                                Map.of("groupId", 13L, "values", Map.of("weight", "71 kg")))));
    }

    @Override
    protected String runs() {
        return """
                 | withings:person:home:anna:status#night-finished ! 2026-11-21 | nights(1); Message = Night of 2026-11-21, asleep 07:27 h, score 81
                 | withings:person:home:anna:status#workout-finished ! RUN | workouts(3); info: 2026-11-20T18:00Z: RUN, 5200 m; workouts(1); Message = Anna: RUN, 31 min
                 | withings:person:home:anna:status#new-measurement ! UNCONFIRMED | unconfirmedMeasurements(); confirmMeasurement(12, true); confirmMeasurement(13, false); unconfirmedMeasurements(); Message = Is this Anna? weight 64.5 kg
                 | withings:person:home:anna:status#new-measurement ! BODY |
                 | Anna_Was_It_Me < ON | unconfirmedMeasurements(); confirmMeasurement(12, true); Message = Done.; confirmMeasurement(13, true); Message = Done.
                 | Anna_Was_It_Me < OFF | unconfirmedMeasurements(); confirmMeasurement(12, false); Message = Done.; confirmMeasurement(13, false); Message = Done.
                """;
    }

    @Override
    protected String blockRuns() {
        return """
                Bedroom_Light = ON | Bedroom_Light < OFF
                Bedroom_Light = OFF |
                Bedroom_Light = NULL |
                """;
    }
}
