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
package org.openhab.binding.connecteddrive.internal.corpus;

import java.math.BigDecimal;
import java.math.MathContext;
import java.math.RoundingMode;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Objects;

import org.eclipse.jdt.annotation.NonNullByDefault;
import org.eclipse.jdt.annotation.Nullable;

import com.google.gson.JsonElement;

/**
 * What the channels have to show that follows from several fields (bmw-mybmw.md 5.2).
 *
 * @author Cloud Bindings Team - Initial contribution
 */
@NonNullByDefault
final class ExpectedFigures {

    /** A road is longer than the way of the crow. */
    private static final BigDecimal RADIUS = new BigDecimal("0.8");
    private static final BigDecimal MPG = new BigDecimal("235.214583");

    /** What can be left open, the worst first. */
    private static final List<String[]> OPENINGS = List.of(new String[] { "DOOR", "doors#(driver|passenger)-.*" },
            new String[] { "TRUNK", "doors#trunk" }, new String[] { "HOOD", "doors#hood" },
            new String[] { "SUNROOF", "doors#sunroof" }, new String[] { "WINDOW", "doors#win-.*" });

    private final RecordedCar car;
    private final Map<String, String> states;

    ExpectedFigures(RecordedCar car, Map<String, String> states) {
        this.car = car;
        this.states = states;
    }

    void add() {
        ranges(number("range"), car.hasTank() ? number("combustionFuelLevel.range") : null,
                car.hasPlug() ? number("electricChargingState.range") : null);
        String soc = states.get("range#soc");
        if (soc != null) {
            // The recordings are so old that nothing charges any more.
            states.put("range#soc-predicted", soc);
        }
        leftOpen();
        if (states.containsKey("range#mileage")) {
            // The first reading of a month is where counting begins.
            states.putAll(Map.of("month#distance", "0 km", "month#duration", "0 min", "month#trips", "0"));
        }
        if (car.hasPlug()) {
            charging(number("electricChargingState.remainingChargingMinutes"));
        }
    }

    /** The recordings are so old that whatever was open has been for long. */
    private void leftOpen() {
        boolean isLocked = List.of("LOCKED", "SECURED").contains(states.getOrDefault("status#lock", ""));
        for (String[] kind : OPENINGS) {
            List<String> shown = states.keySet().stream().filter(channel -> channel.matches(kind[1])).map(states::get)
                    .toList();
            if (!shown.isEmpty()) {
                boolean isOpen = !isLocked && shown.contains("OPEN");
                states.merge("doors#left-open", isOpen ? kind[0] : "NONE",
                        (worst, next) -> worst.equals("NONE") ? next : worst);
            }
        }
    }

    /** A time that is left means something while it charges only. */
    private void charging(@Nullable BigDecimal minutes) {
        String charging = states.get("status#charge");
        if (charging != null && !"CHARGING".equals(charging)) {
            states.put("status#charge-remaining", "0 min");
        } else if (charging != null && minutes != null) {
            states.put("status#charge-remaining", ShownText.number(minutes, "min"));
            Instant asked = Instant.parse(Objects.requireNonNull(states.get("status#last-fetched")));
            states.put("charge#end", asked.plusSeconds(60 * minutes.longValue()).toString());
        }
    }

    /** Which range stands for what depends on the drive train. */
    private void ranges(@Nullable BigDecimal overall, @Nullable BigDecimal fuel, @Nullable BigDecimal electric) {
        BigDecimal ofFuel = null;
        BigDecimal ofBoth = null;
        if (car.hasPlug() && car.hasTank()) {
            boolean extended = "ELECTRIC_WITH_RANGE_EXTENDER".equals(car.driveTrain());
            ofFuel = fuel == null || electric == null || extended ? fuel : fuel.subtract(electric);
            ofBoth = fuel == null || electric == null || !extended ? fuel : fuel.add(electric);
        } else if (car.hasTank()) {
            ofFuel = fuel == null ? overall : fuel;
        }
        BigDecimal ofBattery = !car.hasPlug() ? null : electric == null && !car.hasTank() ? overall : electric;
        range("fuel", ofFuel);
        range("electric", ofBattery);
        range("hybrid", ofBoth);
        BigDecimal litres = car.hasTank() ? number("combustionFuelLevel.remainingFuelLiters") : null;
        if (litres != null && litres.signum() > 0 && ofFuel != null && ofFuel.signum() > 0) {
            BigDecimal average = litres.scaleByPowerOfTen(2).divide(ofFuel, MathContext.DECIMAL64);
            put("range#estimated-fuel-l-100km", average, "");
            put("range#estimated-fuel-mpg", MPG.divide(average, MathContext.DECIMAL64), "");
        }
    }

    private void range(String id, @Nullable BigDecimal range) {
        if (range != null) {
            put("range#" + id, range, "km");
            put("range#radius-" + id, range.multiply(RADIUS), "km");
        }
    }

    private void put(String channel, BigDecimal number, String unit) {
        states.put(channel, ShownText.number(number.setScale(1, RoundingMode.HALF_UP), unit));
    }

    private @Nullable BigDecimal number(String path) {
        List<JsonElement> found = car.state().find(path);
        return found.isEmpty() ? null : found.get(0).getAsBigDecimal();
    }
}
