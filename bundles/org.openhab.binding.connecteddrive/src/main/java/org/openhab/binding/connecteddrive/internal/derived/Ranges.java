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
import java.math.MathContext;
import java.math.RoundingMode;
import java.time.Instant;
import java.util.Collections;
import java.util.EnumSet;
import java.util.Set;
import java.util.function.Supplier;

import org.eclipse.jdt.annotation.NonNullByDefault;
import org.eclipse.jdt.annotation.Nullable;
import org.openhab.binding.connecteddrive.internal.vehicle.Attribute;
import org.openhab.binding.connecteddrive.internal.vehicle.DriveTrain;
import org.openhab.binding.connecteddrive.internal.vehicle.Reading;
import org.openhab.binding.connecteddrive.internal.vehicle.Readings;
import org.openhab.binding.connecteddrive.internal.vehicle.VehicleData;

/**
 * Works out what follows from how far the car can go: the fuel range where no cloud names it (bmw-cardata.md 6), the
 * circles on a map, the estimated consumption.
 *
 * @author Cloud Bindings Team - Initial contribution
 */
@NonNullByDefault
public final class Ranges implements Deriver {

    /** Roads are longer than the way of the crow; the factor that users of the former add-on know. */
    private static final BigDecimal RADIUS = new BigDecimal("0.8");
    private static final BigDecimal HUNDRED = BigDecimal.valueOf(100);
    /** Divided by litres for 100 kilometres: miles for a US gallon. */
    private static final BigDecimal MILES_PER_GALLON = new BigDecimal("235.214583");

    private static final Set<Attribute> SOURCES = Collections.unmodifiableSet(
            EnumSet.of(Attribute.RANGE_TOTAL, Attribute.RANGE_ELECTRIC, Attribute.RANGE_FUEL, Attribute.FUEL));

    private final Supplier<DriveTrain> driveTrain;

    public Ranges(Supplier<DriveTrain> driveTrain) {
        this.driveTrain = driveTrain;
    }

    @Override
    public Set<Attribute> writes() {
        return EnumSet.of(Attribute.RANGE_FUEL, Attribute.RADIUS_FUEL, Attribute.RADIUS_ELECTRIC,
                Attribute.RADIUS_TOTAL, Attribute.FUEL_L_100KM, Attribute.FUEL_MPG);
    }

    @Override
    public Readings derive(VehicleData data, Set<Attribute> changed, Instant now) {
        Readings found = new Readings();
        if (Collections.disjoint(changed, SOURCES)) {
            return found;
        }
        Reading fuelRange = fuelRange(data);
        if (fuelRange != null && fuelRange.rank() == WORKED_OUT) {
            found.add(Attribute.RANGE_FUEL, fuelRange);
        }
        radius(found, Attribute.RADIUS_FUEL, fuelRange);
        radius(found, Attribute.RADIUS_ELECTRIC, data.reading(Attribute.RANGE_ELECTRIC));
        radius(found, Attribute.RADIUS_TOTAL, data.reading(Attribute.RANGE_TOTAL));
        consumption(found, data.reading(Attribute.FUEL), fuelRange);
        return found;
    }

    private @Nullable Reading fuelRange(VehicleData data) {
        Reading named = data.reading(Attribute.RANGE_FUEL);
        Reading total = data.reading(Attribute.RANGE_TOTAL);
        DriveTrain drive = driveTrain.get();
        if (named != null && named.rank() != WORKED_OUT || !drive.hasTank() || drive == DriveTrain.UNKNOWN
                || total == null || !(total.value()instanceof BigDecimal all)) {
            return named;
        }
        if (!drive.hasPlug()) {
            return new Reading(all, total.time(), WORKED_OUT);
        }
        Reading electric = data.reading(Attribute.RANGE_ELECTRIC);
        if (electric == null || !(electric.value()instanceof BigDecimal part)) {
            return named;
        }
        Instant time = electric.time().isAfter(total.time()) ? electric.time() : total.time();
        return new Reading(all.subtract(part).max(BigDecimal.ZERO), time, WORKED_OUT);
    }

    private static void radius(Readings found, Attribute attribute, @Nullable Reading range) {
        if (range != null && range.value()instanceof BigDecimal kilometres) {
            found.add(attribute,
                    new Reading(kilometres.multiply(RADIUS).setScale(1, RoundingMode.HALF_UP), range.time()));
        }
    }

    private static void consumption(Readings found, @Nullable Reading fuel, @Nullable Reading range) {
        if (fuel != null && range != null && fuel.value()instanceof BigDecimal litres
                && range.value()instanceof BigDecimal kilometres && kilometres.signum() > 0 && litres.signum() > 0) {
            BigDecimal perHundred = litres.multiply(HUNDRED).divide(kilometres, MathContext.DECIMAL32);
            found.add(Attribute.FUEL_L_100KM, new Reading(perHundred.setScale(1, RoundingMode.HALF_UP), range.time()));
            found.add(Attribute.FUEL_MPG, new Reading(
                    MILES_PER_GALLON.divide(perHundred, MathContext.DECIMAL32).setScale(1, RoundingMode.HALF_UP),
                    range.time()));
        }
    }
}
