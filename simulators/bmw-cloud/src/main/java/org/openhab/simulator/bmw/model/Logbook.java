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
package org.openhab.simulator.bmw.model;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;

import org.eclipse.jdt.annotation.NonNullByDefault;

/**
 * What is known of a car beside its live values.
 *
 * @author Cloud Bindings Team - Initial contribution
 */
@NonNullByDefault
public class Logbook {

    private final List<ChargingSession> sessions = new ArrayList<>();
    private final List<Trip> trips = new ArrayList<>();
    private List<LocationSetting> locationSettings = List.of();
    private List<Service> services = List.of();
    private List<CheckControl> checkControls = List.of();
    private List<TyreSet> tyres = List.of();
    private ChargingPlan plan = ChargingPlan.NONE;
    private List<ClimateTimer> climateTimers = List.of();

    /** All charges, newest first; a running one has no end. */
    public synchronized List<ChargingSession> sessions() {
        return List.copyOf(sessions);
    }

    /** Adds a charge, or replaces the one that began at the same time. */
    public synchronized void put(ChargingSession session) {
        sessions.removeIf(other -> other.start().equals(session.start()));
        sessions.add(session);
        sessions.sort(Comparator.comparing(ChargingSession::start).reversed());
    }

    /** All trips, newest first. */
    public synchronized List<Trip> trips() {
        return List.copyOf(trips);
    }

    public synchronized void add(Trip trip) {
        trips.add(trip);
        trips.sort(Comparator.comparing(Trip::start).reversed());
    }

    /** Charging settings of known places (bmw-cardata.md 3.7). */
    public synchronized List<LocationSetting> locationSettings() {
        return locationSettings;
    }

    public synchronized void locationSettings(List<LocationSetting> newSettings) {
        locationSettings = List.copyOf(newSettings);
    }

    public synchronized List<Service> services() {
        return services;
    }

    public synchronized void services(List<Service> newServices) {
        services = List.copyOf(newServices);
    }

    /** Present messages of the check control; empty when all is well. */
    public synchronized List<CheckControl> checkControls() {
        return checkControls;
    }

    public synchronized void checkControls(List<CheckControl> newMessages) {
        checkControls = List.copyOf(newMessages);
    }

    /** The mounted set, then an unmounted one if there is any; empty when the car knows nothing of its tyres. */
    public synchronized List<TyreSet> tyres() {
        return tyres;
    }

    public synchronized void tyres(List<TyreSet> sets) {
        tyres = List.copyOf(sets);
    }

    /** The charging plan; {@link ChargingPlan#NONE} for a car without a plug. */
    public synchronized ChargingPlan plan() {
        return plan;
    }

    public synchronized void plan(ChargingPlan newPlan) {
        plan = newPlan;
    }

    public synchronized List<ClimateTimer> climateTimers() {
        return climateTimers;
    }

    public synchronized void climateTimers(List<ClimateTimer> timers) {
        climateTimers = List.copyOf(timers);
    }

    /** Forgets everything. */
    public synchronized void clear() {
        sessions.clear();
        trips.clear();
        locationSettings = List.of();
        services = List.of();
        checkControls = List.of();
        tyres = List.of();
        plan = ChargingPlan.NONE;
        climateTimers = List.of();
    }
}
