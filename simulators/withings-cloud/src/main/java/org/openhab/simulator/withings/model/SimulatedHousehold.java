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
package org.openhab.simulator.withings.model;

import java.util.List;
import java.util.random.RandomGenerator;

import org.eclipse.jdt.annotation.NonNullByDefault;
import org.openhab.simulator.kit.time.SimClock;
import org.openhab.simulator.withings.api.ChangeListener;
import org.openhab.simulator.withings.api.DataEndpoints;
import org.openhab.simulator.withings.api.Model;
import org.openhab.simulator.withings.api.People;
import org.openhab.simulator.withings.data.HouseholdEndpoints;
import org.openhab.simulator.withings.scenario.Announcer;
import org.openhab.simulator.withings.scenario.Attribution;
import org.openhab.simulator.withings.scenario.HistorySize;
import org.openhab.simulator.withings.scenario.HouseholdControl;
import org.openhab.simulator.withings.scenario.PersonMaker;
import org.openhab.simulator.withings.scenario.Persona;

import com.google.gson.JsonElement;

/**
 * A family with months of data, and the vendor's demo user.
 *
 * The same seed and the same time of the clock give the same data.
 *
 * @author Cloud Bindings Team - Initial contribution
 */
@NonNullByDefault
public class SimulatedHousehold implements Model {

    private final Household household;
    private final HouseholdEndpoints endpoints;
    private final HouseholdControl control;
    private final PersonMaker maker;
    private final List<String> personas;
    private final HistorySize size;

    /**
     * @param clock the simulated time; the history ends now
     * @param seed what makes one household differ from another
     * @param personas names of {@link Persona}s, in the order of the consent page
     * @param size how much history each of them has
     */
    public SimulatedHousehold(SimClock clock, long seed, List<String> personas, HistorySize size) {
        this.household = new Household(clock, seed);
        this.personas = List.copyOf(personas);
        this.size = size;
        Announcer announcer = new Announcer(household);
        Attribution attribution = new Attribution(household, announcer);
        this.endpoints = new HouseholdEndpoints(household, attribution);
        this.maker = new PersonMaker(household);
        this.control = new HouseholdControl(household, announcer, attribution, maker);
        populate();
    }

    /** The usual family with half a year of history; fits the factory of the server. */
    public static SimulatedHousehold create(SimClock clock, RandomGenerator random) {
        return new SimulatedHousehold(clock, random.nextLong(), Persona.FAMILY, HistorySize.USUAL);
    }

    /** The store, for tests in the same Java machine. */
    public Household household() {
        return household;
    }

    @Override
    public People people() {
        return household;
    }

    @Override
    public DataEndpoints endpoints() {
        return endpoints;
    }

    @Override
    public void addListener(ChangeListener listener) {
        household.addListener(listener);
    }

    /** The history then ends at the present simulated time. */
    @Override
    public void reset() {
        household.clear();
        populate();
    }

    @Override
    public JsonElement control(String verb, List<String> path, JsonElement body) {
        return control.call(verb, path, body);
    }

    private void populate() {
        for (String name : personas) {
            household.add(maker.make(persona(name), size));
        }
        household.addDemo(maker.make(persona(Persona.DEMO), size));
    }

    private static Persona persona(String name) {
        return Persona.named(name).orElseThrow(() -> new IllegalArgumentException("no persona " + name));
    }
}
