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
package org.openhab.simulator.bmw.scenario;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.LinkedHashMap;
import java.util.Map;

import org.eclipse.jdt.annotation.NonNullByDefault;
import org.eclipse.jdt.annotation.Nullable;
import org.openhab.simulator.bmw.model.Car;
import org.openhab.simulator.bmw.model.CarFacts;
import org.openhab.simulator.bmw.model.DriveTrain;
import org.openhab.simulator.bmw.model.Keys;

/**
 * Battery and tank of a car, with the ranges that follow from them.
 *
 * @param facts the car
 * @param soc percent of the battery
 * @param litres fuel in the tank
 *
 * @author Cloud Bindings Team - Initial contribution
 */
@NonNullByDefault
public record Energy(CarFacts facts, double soc, double litres) {

    private static final double RESERVE = 8;

    /** What the car has now. */
    public static Energy of(Car car) {
        double soc = car.number(Keys.SOC_HEADER, car.number(Keys.SOC_DISPLAYED, 0));
        return new Energy(car.facts(), soc, car.number(Keys.FUEL_LITRES, 0));
    }

    /** What is left after a way. */
    public Energy after(double km) {
        double electric = electricPart(km);
        double socLost = facts.electricRange() == 0 ? 0 : electric / facts.electricRange() * 100;
        double burnt = facts.fuelRange() == 0 ? 0 : (km - electric) / facts.fuelRange() * facts.tankLitres();
        return new Energy(facts, Math.max(0, soc - socLost), Math.max(0, litres - burnt));
    }

    /** The kilometres of a way that are driven from the battery. */
    public double electricPart(double km) {
        if (!facts.driveTrain().tank()) {
            return km;
        }
        double reach = Math.max(0, soc - RESERVE) / 100 * facts.electricRange();
        return facts.driveTrain().plug() ? Math.min(km, reach) : 0;
    }

    public Energy withSoc(double newSoc) {
        return new Energy(facts, newSoc, litres);
    }

    public double electricKm() {
        return soc / 100 * facts.electricRange();
    }

    public double fuelKm() {
        return facts.tankLitres() == 0 ? 0 : litres / facts.tankLitres() * facts.fuelRange();
    }

    /** Energy in the battery, in kWh. */
    public double kwh() {
        return soc / 100 * facts.batteryKwh();
    }

    /** Everything that the car says about it. */
    public Map<String, @Nullable Object> values() {
        Map<String, @Nullable Object> values = new LinkedHashMap<>();
        if (facts.driveTrain().plug()) {
            BigDecimal percent = rounded(soc, 0);
            values.put(Keys.SOC_HEADER, percent);
            values.put(Keys.SOC_DISPLAYED, percent);
            values.put(Keys.SOC_LEVEL, percent);
            values.put(Keys.CHARGING_ENERGY_TO_FULL, rounded(facts.batteryKwh() - kwh(), 1));
            values.put(Keys.RANGE_ELECTRIC, rounded(electricKm(), 0));
            values.put(Keys.RANGE_ELECTRIC_OTHER, rounded(electricKm(), 0));
        }
        if (facts.driveTrain().tank()) {
            values.put(Keys.FUEL_LITRES, rounded(litres, 0));
            values.put(Keys.FUEL_PERCENT, rounded(litres / facts.tankLitres() * 100, 0));
        }
        double total = (facts.driveTrain() == DriveTrain.MILD_HYBRID ? 0 : electricKm()) + fuelKm();
        values.put(Keys.RANGE_LAST, rounded(total, 0));
        values.put(Keys.RANGE_TOTAL, rounded(total, 0));
        return values;
    }

    static BigDecimal rounded(double value, int digits) {
        return BigDecimal.valueOf(value).setScale(digits, RoundingMode.HALF_UP);
    }
}
