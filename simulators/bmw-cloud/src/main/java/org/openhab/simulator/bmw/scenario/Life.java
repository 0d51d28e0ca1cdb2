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

import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

import org.eclipse.jdt.annotation.NonNullByDefault;
import org.eclipse.jdt.annotation.Nullable;
import org.openhab.simulator.bmw.model.Car;
import org.openhab.simulator.bmw.model.CarFacts;
import org.openhab.simulator.kit.time.SimClock;

/**
 * Lets cars live through scenarios, each moment at its simulated time.
 *
 * @author Cloud Bindings Team - Initial contribution
 */
@NonNullByDefault
public class Life {

    private final SimClock clock;
    private final Map<String, List<SimClock.Task>> waiting = new HashMap<>();

    public Life(SimClock clock) {
        this.clock = clock;
    }

    /** Begins a scenario; what the car was doing before ends where it is. */
    public synchronized void begin(Car car, List<Step> steps) {
        end(car);
        boolean late = car.facts().reports() == CarFacts.Reports.TRIP_END;
        List<SimClock.Task> tasks = new ArrayList<>();
        for (Step step : late ? List.of(atTheEnd(steps)) : steps) {
            tasks.add(clock.at(step.time(), () -> happen(car, step)));
        }
        waiting.put(car.vin(), tasks);
    }

    /** Ends what a car is doing. */
    public synchronized void end(Car car) {
        List<SimClock.Task> tasks = waiting.remove(car.vin());
        if (tasks != null) {
            tasks.forEach(SimClock.Task::cancel);
        }
    }

    /** Ends what all cars are doing. */
    public synchronized void stop() {
        waiting.values().forEach(tasks -> tasks.forEach(SimClock.Task::cancel));
        waiting.clear();
    }

    private static void happen(Car car, Step step) {
        Map<String, @Nullable Object> known = new LinkedHashMap<>(step.values());
        known.keySet().removeIf(key -> car.signal(key) == null);
        step.note().accept(car.logbook());
        car.report(step.time(), known);
    }

    /** All that would have been told on the way, told when it is over (bmw-cardata.md 0: old cars). */
    private static Step atTheEnd(List<Step> steps) {
        Map<String, @Nullable Object> all = new LinkedHashMap<>();
        steps.forEach(step -> all.putAll(step.values()));
        return new Step(steps.get(steps.size() - 1).time(), all,
                book -> steps.forEach(step -> step.note().accept(book)));
    }
}
