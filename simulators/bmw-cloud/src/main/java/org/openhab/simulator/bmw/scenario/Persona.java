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

import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.time.Instant;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;

import org.eclipse.jdt.annotation.NonNullByDefault;
import org.openhab.simulator.bmw.model.Car;
import org.openhab.simulator.bmw.model.CarFacts;
import org.openhab.simulator.bmw.model.Catalogue;
import org.openhab.simulator.bmw.model.TelematicKey;
import org.openhab.simulator.kit.time.SimClock;

import com.google.gson.Gson;
import com.google.gson.JsonObject;
import com.google.gson.JsonPrimitive;

/**
 * The kinds of cars that a fleet is made of.
 *
 * @author Cloud Bindings Team - Initial contribution
 */
@NonNullByDefault
public enum Persona {
    /** A battery car with everything. */
    BEV("bev"),
    /** A battery car of the sort that owners of CarData have most. */
    I4("i4"),
    /** A battery car that knows its charge under {@code stateOfCharge.displayed} only. */
    NEUE_KLASSE("neue-klasse"),
    PHEV("phev"),
    /** A car with a tank only. */
    X1("x1"),
    /** A MINI with a battery, without target or commands of charging. */
    MINI_SE("mini-se"),
    /** A MINI with a split back door. */
    MINI_CLUBMAN("mini-clubman"),
    /** An old car with a range extender, which reports when a trip or a charge is over. */
    I3_REX("i3-rex");

    private static final Duration SINCE_LAST_REPORT = Duration.ofMinutes(17);

    private final String sheet;

    Persona(String sheet) {
        this.sheet = sheet;
    }

    /** The name in the control API. */
    public String key() {
        return sheet;
    }

    /** A car of this kind, parked since a while, with a past of some weeks. */
    public Car car(String vin, SimClock clock) {
        Sheet read = read();
        return new Car(vin, read.facts, read.capabilities, clock, car -> furnish(car, read, clock.now()));
    }

    private static void furnish(Car car, Sheet sheet, Instant now) {
        Instant parked = now.minus(SINCE_LAST_REPORT);
        Map<String, Object> values = new HashMap<>();
        for (TelematicKey key : Catalogue.all()) {
            String usual = key.parked();
            if (usual != null && key.cars().indexOf(car.facts().driveTrain().letter()) >= 0) {
                values.put(key.key(), usual);
            }
        }
        sheet.without.forEach(values::remove);
        sheet.signals.forEach((key, value) -> values.put(key, value.getAsString()));
        car.seed(parked, values);
        Past.write(car, parked);
    }

    private Sheet read() {
        InputStream resource = Objects.requireNonNull(Persona.class.getResourceAsStream(sheet + ".json"));
        try (InputStreamReader reader = new InputStreamReader(resource, StandardCharsets.UTF_8)) {
            return new Gson().fromJson(reader, Sheet.class);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /**
     * What a file says about a kind of car.
     *
     * @param facts what never changes
     * @param capabilities what it can do
     * @param signals values that differ from those of the catalogue
     * @param without keys that it never reports
     */
    private record Sheet(CarFacts facts, JsonObject capabilities, Map<String, JsonPrimitive> signals,
            List<String> without) {
    }
}
