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
package org.openhab.binding.connecteddrive.internal.derived;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.time.Duration;
import java.time.Instant;
import java.util.EnumSet;
import java.util.Set;

import org.eclipse.jdt.annotation.NonNullByDefault;
import org.eclipse.jdt.annotation.Nullable;
import org.openhab.binding.connecteddrive.internal.vehicle.Attribute;
import org.openhab.binding.connecteddrive.internal.vehicle.Reading;
import org.openhab.binding.connecteddrive.internal.vehicle.Readings;
import org.openhab.binding.connecteddrive.internal.vehicle.VehicleData;

/**
 * Predicts the state of charge while the car charges.
 *
 * Many cars report it every few percent only (bmw-cardata.md 5.5). From one real value to the next the charging power
 * is added up over time; where power or battery size is not known, the car's own estimate of the time left is followed.
 * Every real value resets the prediction.
 *
 * @author Cloud Bindings Team - Initial contribution
 */
@NonNullByDefault
public final class ChargeForecast implements Deriver {

    private static final String CHARGING = "CHARGING";
    private static final double HOUR = Duration.ofHours(1).toMillis();
    /** Nobody charges longer without a word from the car. */
    private static final Duration LONGEST = Duration.ofHours(12);

    /** The power until the present change, in watts. */
    private @Nullable BigDecimal power;

    @Override
    public Set<Attribute> writes() {
        return EnumSet.of(Attribute.SOC_PREDICTED);
    }

    @Override
    public synchronized Readings derive(VehicleData data, Set<Attribute> changed, Instant now) {
        Readings found = new Readings(1);
        Reading real = data.reading(Attribute.SOC);
        if (real != null && real.value()instanceof BigDecimal soc) {
            Reading before = data.reading(Attribute.SOC_PREDICTED);
            if (changed.contains(Attribute.SOC) || before == null || before.time().isBefore(real.time())) {
                // Messages come late: the prediction is for the present, and may be ahead of the value's own time.
                before = new Reading(soc, now.isAfter(real.time()) ? now : real.time());
                found.add(Attribute.SOC_PREDICTED, before);
            }
            if (CHARGING.equals(data.value(Attribute.CHARGING, String.class))
                    && Duration.between(real.time(), now).compareTo(LONGEST) < 0) {
                BigDecimal grown = grown(data, real, soc, before, now);
                if (grown != null) {
                    found.add(Attribute.SOC_PREDICTED, new Reading(grown.min(limit(data, soc)), now));
                }
            }
        }
        power = data.value(Attribute.CHARGE_POWER, BigDecimal.class);
        return found;
    }

    private @Nullable BigDecimal grown(VehicleData data, Reading real, BigDecimal soc, Reading before, Instant now) {
        BigDecimal watts = power != null ? power : data.value(Attribute.CHARGE_POWER, BigDecimal.class);
        BigDecimal capacity = capacity(data);
        if (watts != null && watts.signum() > 0 && capacity != null && before.value()instanceof BigDecimal predicted
                && now.isAfter(before.time())) {
            double hours = Duration.between(before.time(), now).toMillis() / HOUR;
            double percent = watts.doubleValue() / 1000 * hours / capacity.doubleValue() * 100;
            return predicted.add(BigDecimal.valueOf(percent)).setScale(2, RoundingMode.HALF_UP);
        }
        return byTimeLeft(data, real, soc, now);
    }

    private static @Nullable BigDecimal byTimeLeft(VehicleData data, Reading real, BigDecimal soc, Instant now) {
        Reading left = data.reading(Attribute.CHARGE_REMAINING);
        if (left == null || !(left.value()instanceof BigDecimal minutes) || minutes.signum() <= 0) {
            return null;
        }
        long whole = Duration.between(real.time(), left.time()).toSeconds() + minutes.longValue() * 60;
        double share = whole <= 0 ? 0 : Math.min(1, Duration.between(real.time(), now).toSeconds() / (double) whole);
        BigDecimal missing = limit(data, soc).subtract(soc);
        return soc.add(missing.multiply(BigDecimal.valueOf(Math.max(0, share)))).setScale(2, RoundingMode.HALF_UP);
    }

    private static BigDecimal limit(VehicleData data, BigDecimal soc) {
        BigDecimal target = data.value(Attribute.CHARGE_TARGET, BigDecimal.class);
        BigDecimal limit = target == null || target.signum() <= 0 ? BigDecimal.valueOf(100) : target;
        return limit.max(soc);
    }

    /** Kilowatt hours; 0 is what some cars say when they do not know (bmw-cardata.md 6). */
    private static @Nullable BigDecimal capacity(VehicleData data) {
        BigDecimal usable = data.value(Attribute.BATTERY_ENERGY, BigDecimal.class);
        BigDecimal installed = data.value(Attribute.BATTERY_SIZE, BigDecimal.class);
        if (usable != null && usable.signum() > 0) {
            return usable;
        }
        return installed != null && installed.signum() > 0 ? installed : null;
    }
}
