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

import java.math.BigDecimal;
import java.time.Instant;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.function.Consumer;

import org.eclipse.jdt.annotation.NonNullByDefault;
import org.eclipse.jdt.annotation.Nullable;
import org.openhab.simulator.kit.time.SimClock;

import com.google.gson.JsonObject;

/**
 * A simulated car: the one truth behind both clouds.
 *
 * Its live values are kept under the telematic keys of CarData; My BMW's state is made of the same values.
 *
 * @author Cloud Bindings Team - Initial contribution
 */
@NonNullByDefault
public class Car {

    private final String vin;
    private final CarFacts facts;
    private final JsonObject capabilities;
    private final Logbook logbook = new Logbook();
    private final SimClock clock;
    private final Map<String, Signal> signals = new TreeMap<>();
    private final List<CarListener> listeners = new CopyOnWriteArrayList<>();
    private final Consumer<Car> origin;
    private Instant lastReport = Instant.EPOCH;

    /**
     * @param capabilities what it can do, by My BMW's names (bmw-mybmw.md 5.3)
     * @param origin gives it its first values and its past, at the start and after each reset
     */
    public Car(String vin, CarFacts facts, JsonObject capabilities, SimClock clock, Consumer<Car> origin) {
        this.vin = vin;
        this.facts = facts;
        this.capabilities = capabilities;
        this.clock = clock;
        this.origin = origin;
        origin.accept(this);
    }

    public String vin() {
        return vin;
    }

    public CarFacts facts() {
        return facts;
    }

    /** A copy of what it can do, by My BMW's names. */
    public JsonObject capabilities() {
        return capabilities.deepCopy();
    }

    /** Whether a capability that is a plain truth is given. */
    public boolean can(String capability) {
        return capabilities.has(capability) && capabilities.get(capability).isJsonPrimitive()
                && capabilities.get(capability).getAsBoolean();
    }

    /** Everything beside the live values: sessions, trips, services, tyres, plans. */
    public Logbook logbook() {
        return logbook;
    }

    /** All values, by key; a copy. */
    public synchronized Map<String, Signal> signals() {
        return new TreeMap<>(signals);
    }

    /** The value of a key; null when the car never reported it. */
    public synchronized @Nullable Signal signal(String key) {
        return signals.get(key);
    }

    public boolean truth(String key) {
        Signal signal = signal(key);
        return signal != null && Boolean.TRUE.equals(signal.value());
    }

    public @Nullable BigDecimal number(String key) {
        Signal signal = signal(key);
        return signal != null && signal.value()instanceof BigDecimal number ? number : null;
    }

    public double number(String key, double otherwise) {
        BigDecimal number = number(key);
        return number == null ? otherwise : number.doubleValue();
    }

    public @Nullable String text(String key) {
        Signal signal = signal(key);
        return signal != null && signal.value()instanceof String text ? text : null;
    }

    /** The newest time of all values; the epoch when it never reported. */
    public synchronized Instant lastReport() {
        return lastReport;
    }

    /** The car reports now. */
    public void report(Map<String, ? extends @Nullable Object> values) {
        report(clock.now(), values);
    }

    /**
     * The car reports.
     *
     * @param time when the values left the car
     * @param values telematic key to value; null for a key without a value
     * @throws IllegalArgumentException when a key is unknown or a value is of another kind; then nothing is changed
     */
    public void report(Instant time, Map<String, ? extends @Nullable Object> values) {
        Map<String, Signal> changed = seed(time, values);
        if (!changed.isEmpty()) {
            listeners.forEach(listener -> listener.changed(this, changed));
        }
    }

    /** Like a report of which nobody hears; answers what has been stored. */
    public Map<String, Signal> seed(Instant time, Map<String, ? extends @Nullable Object> values) {
        Map<String, Signal> changed = new LinkedHashMap<>();
        values.forEach((name, value) -> {
            TelematicKey key = Catalogue.reportable(name);
            changed.put(name, new Signal(key.typed(value), key.unit(), time));
        });
        synchronized (this) {
            signals.putAll(changed);
            if (time.isAfter(lastReport)) {
                lastReport = time;
            }
        }
        return changed;
    }

    /** Back to the start; nobody hears of it. */
    public void reset() {
        synchronized (this) {
            signals.clear();
            lastReport = Instant.EPOCH;
        }
        logbook.clear();
        origin.accept(this);
    }

    public void addListener(CarListener listener) {
        listeners.add(listener);
    }

    public void removeListener(CarListener listener) {
        listeners.remove(listener);
    }
}
