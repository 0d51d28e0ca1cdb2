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
package org.openhab.simulator.bmw.mybmw;

import java.time.Duration;
import java.time.Instant;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.BooleanSupplier;

import org.eclipse.jdt.annotation.NonNullByDefault;
import org.eclipse.jdt.annotation.Nullable;
import org.openhab.simulator.bmw.base.Base;
import org.openhab.simulator.bmw.model.Car;
import org.openhab.simulator.bmw.model.ChargingPlan;
import org.openhab.simulator.bmw.model.ChargingSession;
import org.openhab.simulator.bmw.model.Keys;
import org.openhab.simulator.bmw.scenario.Charge;
import org.openhab.simulator.bmw.scenario.Drive;

/**
 * What commands do to a car once it carries them out (bmw-mybmw.md 8.1).
 *
 * @author Cloud Bindings Team - Initial contribution
 */
@NonNullByDefault
class Effects {

    private static final Duration CLIMATE = Duration.ofMinutes(30);

    private final Base base;

    Effects(Base base) {
        this.base = base;
    }

    /** The effect of a service; null when there is no such service. */
    @Nullable
    BooleanSupplier of(Car car, String service) {
        switch (service) {
            case "light-flash":
            case "horn-blow":
                return () -> true;
            case "door-lock":
                return () -> tell(car, Drive.locked());
            case "door-unlock":
                return () -> tell(car, Map.of(Keys.LOCK_REST, "UNLOCKED", Keys.LOCK_STREAM, "ASN_unlocked",
                        Keys.ALARM_ARMED, "unarmed"));
            case "climate-now-start":
                return () -> climate(car);
            case "climate-now-stop":
                return () -> tell(car, climateOff());
            case "vehicle-finder":
                return () -> whereAmI(car);
            case "start-charging":
                return () -> startCharging(car);
            case "stop-charging":
                return () -> stopCharging(car);
            default:
                return null;
        }
    }

    /** @param values settings of charging, by key */
    BooleanSupplier settings(Car car, Map<String, Object> values) {
        return () -> tell(car, values);
    }

    BooleanSupplier plan(Car car, ChargingPlan plan) {
        return () -> {
            car.logbook().plan(plan);
            return tell(car,
                    Map.of("vehicle.drivetrain.electricEngine.charging.profile.preference", plan.preference(),
                            "vehicle.drivetrain.electricEngine.charging.profile.timerType", plan.control(),
                            "vehicle.drivetrain.electricEngine.charging.profile.climatizationActive", plan.climate()));
        };
    }

    private boolean climate(Car car) {
        tell(car, Map.of(Keys.CLIMATE_STATE, "COMFORT_HEATING", Keys.CLIMATE_SECONDS, CLIMATE.toSeconds(),
                Keys.CLIMATE_OLD_STATE, "heating", Keys.CLIMATE_OLD_MINUTES, CLIMATE.toMinutes()));
        Instant begun = base.clock().now();
        base.clock().at(begun.plus(CLIMATE), () -> {
            var running = car.signal(Keys.CLIMATE_STATE);
            if (running != null && running.time().equals(begun)) {
                tell(car, climateOff());
            }
        });
        return true;
    }

    private static Map<String, Object> climateOff() {
        return Map.of(Keys.CLIMATE_STATE, "NOT_ACTIVE", Keys.CLIMATE_SECONDS, 0, Keys.CLIMATE_OLD_STATE, "inactive",
                Keys.CLIMATE_OLD_MINUTES, 0);
    }

    private boolean whereAmI(Car car) {
        Map<String, @Nullable Object> place = new HashMap<>();
        for (String key : List.of(Keys.LATITUDE, Keys.LONGITUDE, Keys.HEADING)) {
            place.put(key, car.number(key));
        }
        return tell(car, place);
    }

    private boolean startCharging(Car car) {
        if (!"CONNECTED".equals(car.text(Keys.PLUG))) {
            return false;
        }
        base.life().begin(car, Charge.steps(car, base.clock().now(), Charge.usualTarget(car), car.facts().chargeKw()));
        return true;
    }

    private boolean stopCharging(Car car) {
        if (!"CHARGINGACTIVE".equals(car.text(Keys.CHARGING_STATUS))) {
            return false;
        }
        base.life().end(car);
        Instant now = base.clock().now();
        List<ChargingSession> sessions = car.logbook().sessions();
        ChargingSession running = sessions.isEmpty() ? null : sessions.get(0);
        if (running != null && running.end() == null) {
            car.logbook()
                    .put(new ChargingSession(running.start(), now, running.startSoc(), running.endSoc(),
                            running.gridKwh(), running.place(), running.provider(), running.cost(), running.currency(),
                            running.mileage(), running.blocks()));
        }
        Map<String, @Nullable Object> values = new LinkedHashMap<>(Charge.idle());
        values.put(Keys.CHARGING_STATUS, "CHARGINGENDED");
        values.put(Keys.CHARGING_HV_STATUS, "FINISHED_NOT_FULL");
        values.put(Keys.CHARGING_END_REASON, "CUSTOMER_INTERACTION_AC_CHARGING_STOP_VIA_APP");
        values.put(Keys.CHARGING_LAST_REASON, "END_REQUESTED_BY_DRIVER");
        return tell(car, values);
    }

    private static boolean tell(Car car, Map<String, ? extends @Nullable Object> values) {
        Map<String, @Nullable Object> known = new LinkedHashMap<>(values);
        known.keySet().removeIf(key -> car.signal(key) == null);
        car.report(known);
        return true;
    }
}
