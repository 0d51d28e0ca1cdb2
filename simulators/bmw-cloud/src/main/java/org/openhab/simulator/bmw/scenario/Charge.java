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

import java.time.Instant;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

import org.eclipse.jdt.annotation.NonNullByDefault;
import org.eclipse.jdt.annotation.Nullable;
import org.openhab.simulator.bmw.model.Car;
import org.openhab.simulator.bmw.model.ChargingSession;
import org.openhab.simulator.bmw.model.Keys;
import org.openhab.simulator.bmw.model.Place;
import org.openhab.simulator.bmw.model.Places;

/**
 * A charge: plug, power, the state of charge every few percent, the reason of its end.
 *
 * @author Cloud Bindings Team - Initial contribution
 */
@NonNullByDefault
public final class Charge {

    private static final double LOSS = 1.08;
    private static final int STEP_PERCENT = 3;
    private static final double AC_ENDS = 22;

    private final Car car;
    private final Instant start;
    private final double target;
    private final double kw;
    private final Energy before;
    private final List<Step> steps = new ArrayList<>();

    private Charge(Car car, Instant start, double target, double kw) {
        this.car = car;
        this.start = start;
        this.target = target;
        this.kw = kw;
        this.before = Energy.of(car);
    }

    /**
     * The moments of a charge.
     *
     * @param start when the plug goes in
     * @param target percent at which it ends
     * @param kw power from the grid; alternating current up to 22 kW
     */
    public static List<Step> steps(Car car, Instant start, double target, double kw) {
        Charge charge = new Charge(car, start, target, kw);
        charge.run();
        return charge.steps;
    }

    /** Where a charge of this car usually ends: at its target, or full. */
    public static double usualTarget(Car car) {
        return car.number(Keys.SOC_TARGET, 100);
    }

    private void run() {
        plug();
        Instant flowing = start.plusSeconds(20);
        Map<String, @Nullable Object> begin = flow(before.soc());
        begin.put(Keys.CHARGING_STATUS, "CHARGINGACTIVE");
        begin.put(Keys.CHARGING_HV_STATUS, "CHARGING");
        steps.add(new Step(flowing, begin, book -> book.put(session(flowing, null, before.soc()))));
        for (double soc = before.soc() + STEP_PERCENT; soc < target; soc += STEP_PERCENT) {
            double reached = soc;
            Map<String, @Nullable Object> values = flow(soc);
            values.putAll(before.withSoc(soc).values());
            steps.add(new Step(flowing.plusSeconds(seconds(soc)), values,
                    book -> book.put(session(flowing, null, reached))));
        }
        double last = Math.max(target, before.soc());
        Instant end = flowing.plusSeconds(seconds(last));
        steps.add(new Step(end, end(last), book -> book.put(session(flowing, end, last))));
    }

    private void plug() {
        Map<String, @Nullable Object> in = new LinkedHashMap<>();
        in.put(Keys.PLUG, "CONNECTED");
        in.put(Keys.PLUG_TEXT, "CONNECTED");
        in.put(Keys.PLUG_COMBINED, "CONNECTED");
        in.put(Keys.PLUG_CONNECTOR, "CONNECTED");
        in.put(Keys.PLUGGED, true);
        in.put("vehicle.powertrain.tractionBattery.charging.port.rearRight.isPlugged", true);
        in.put("vehicle.powertrain.tractionBattery.charging.port.anyPosition.flap.isOpen", true);
        in.put("vehicle.powertrain.tractionBattery.charging.port.rearRight.flap.isOpen", true);
        in.put("vehicle.body.chargingPort.lockedStatus", "CHARGING_CABLE_LOCKED");
        steps.add(Step.of(start, in));
        steps.add(Step.of(start.plusSeconds(8), Map.of(Keys.CHARGING_STATUS, "INITIALIZATION")));
    }

    /** What a car says when the plug is taken out; nothing for a car without a plug in. */
    public static Map<String, @Nullable Object> unplugged(Car car) {
        if (!"CONNECTED".equals(car.text(Keys.PLUG))) {
            return Map.of();
        }
        Map<String, @Nullable Object> out = new LinkedHashMap<>();
        out.put(Keys.PLUG, "DISCONNECTED");
        out.put(Keys.PLUG_TEXT, "DISCONNECTED");
        out.put(Keys.PLUG_COMBINED, "DISCONNECTED");
        out.put(Keys.PLUG_CONNECTOR, "DISCONNECTED");
        out.put(Keys.PLUGGED, false);
        out.put("vehicle.powertrain.tractionBattery.charging.port.rearRight.isPlugged", false);
        out.put("vehicle.powertrain.tractionBattery.charging.port.anyPosition.flap.isOpen", false);
        out.put("vehicle.powertrain.tractionBattery.charging.port.rearRight.flap.isOpen", false);
        out.put("vehicle.body.chargingPort.lockedStatus", "CHARGING_CABLE_NOT_LOCKED");
        out.put(Keys.CHARGING_STATUS, "NOCHARGING");
        out.put(Keys.CHARGING_HV_STATUS, "NOT_CHARGING");
        out.putAll(idle());
        return out;
    }

    /** What a car says when no current flows. */
    public static Map<String, @Nullable Object> idle() {
        return Map.of(Keys.CHARGING_POWER, 0, Keys.CHARGING_REMAINING, 0, Keys.CHARGING_TO_FULL, 0,
                Keys.CHARGING_METHOD, "NOCHARGING", Keys.CHARGING_PHASES, "NO_CHARGING", Keys.CHARGING_VOLTAGE, 0,
                Keys.CHARGING_AMPERE, 0);
    }

    private Map<String, @Nullable Object> flow(double soc) {
        boolean ac = kw <= AC_ENDS;
        int phases = kw > 7.4 ? 3 : 1;
        Map<String, @Nullable Object> values = new LinkedHashMap<>();
        values.put(Keys.CHARGING_POWER, Math.round(kw * 1000));
        values.put(Keys.CHARGING_REMAINING, minutes(soc, target));
        values.put(Keys.CHARGING_TO_FULL, minutes(soc, 100));
        values.put(Keys.CHARGING_METHOD, ac ? "AC_TYPE2PLUG" : "DC_TYPE2COMBO2");
        values.put(Keys.CHARGING_PHASES, phases + "-PHASES");
        values.put(Keys.CHARGING_VOLTAGE, ac ? 230 : 0);
        values.put(Keys.CHARGING_AMPERE, ac ? Math.round(kw * 1000 / 230 / phases) : 0);
        return values;
    }

    private Map<String, @Nullable Object> end(double soc) {
        Map<String, @Nullable Object> values = before.withSoc(soc).values();
        values.putAll(idle());
        boolean full = soc >= 100;
        values.put(Keys.CHARGING_STATUS, "CHARGINGENDED");
        values.put(Keys.CHARGING_HV_STATUS, full ? "FINISHED_FULLY_CHARGED" : "FINISHED_NOT_FULL");
        values.put(Keys.CHARGING_END_REASON,
                full ? "HV_BATTERY_FULLY_CHARGED" : "CUSTOMER_INTERACTION_HMI_CHARGING_TARGET_REACHED");
        values.put(Keys.CHARGING_LAST_REASON, "CHARGING_GOAL_REACHED");
        values.put("vehicle.drivetrain.electricEngine.charging.hvpmFinishReason", "CHARGING_GOAL_REACHED");
        values.put("vehicle.drivetrain.electricEngine.charging.lastChargingResult", "SUCCESS");
        return values;
    }

    private ChargingSession session(Instant begin, @Nullable Instant end, double soc) {
        Place place = Places.near(car.number(Keys.LATITUDE, 0), car.number(Keys.LONGITUDE, 0));
        boolean away = place == Places.CHARGER;
        double grid = (soc - before.soc()) / 100 * car.facts().batteryKwh() * LOSS;
        Instant until = end == null ? begin.plusSeconds(seconds(soc)) : end;
        return new ChargingSession(begin, end, (int) before.soc(), (int) Math.round(soc), grid, place,
                away ? "Muster Ladenetz" : null, end == null ? null : Math.round(grid * (away ? 59 : 28)) / 100.0,
                "EUR", (int) car.number(Keys.MILEAGE, 0), List.of(new ChargingSession.Block(begin, until, kw)));
    }

    private long minutes(double from, double to) {
        return Math.max(0, Math.round((to - from) / 100 * car.facts().batteryKwh() * LOSS / kw * 60));
    }

    private long seconds(double soc) {
        return Math.round((soc - before.soc()) / 100 * car.facts().batteryKwh() * LOSS / kw * 3600);
    }
}
