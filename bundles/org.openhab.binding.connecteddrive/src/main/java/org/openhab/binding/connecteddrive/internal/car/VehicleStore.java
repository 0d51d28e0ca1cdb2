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
package org.openhab.binding.connecteddrive.internal.car;

import java.math.BigDecimal;
import java.time.Instant;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;

import org.eclipse.jdt.annotation.NonNullByDefault;
import org.openhab.binding.connecteddrive.internal.vehicle.Attribute;
import org.openhab.binding.connecteddrive.internal.vehicle.ChargeProfile;
import org.openhab.binding.connecteddrive.internal.vehicle.ChargeSessions;
import org.openhab.binding.connecteddrive.internal.vehicle.ChargeStatistic;
import org.openhab.binding.connecteddrive.internal.vehicle.CheckControl;
import org.openhab.binding.connecteddrive.internal.vehicle.ClimateTimers;
import org.openhab.binding.connecteddrive.internal.vehicle.GeoPoint;
import org.openhab.binding.connecteddrive.internal.vehicle.LocationSettings;
import org.openhab.binding.connecteddrive.internal.vehicle.Reading;
import org.openhab.binding.connecteddrive.internal.vehicle.Readings;
import org.openhab.binding.connecteddrive.internal.vehicle.RequiredServices;
import org.openhab.binding.connecteddrive.internal.vehicle.Tires;
import org.openhab.binding.connecteddrive.internal.vehicle.Trips;
import org.openhab.binding.connecteddrive.internal.vehicle.VehicleFacts;
import org.openhab.cloudcommons.store.GsonTypes;
import org.openhab.core.storage.Storage;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

import com.google.gson.Gson;

/**
 * Keeps what is known about one car over restarts, an entry for every attribute: the time in epoch milliseconds, the
 * rank of its source, the value.
 *
 * What cannot be read any more is put aside, and the rest comes back without it.
 *
 * @author Cloud Bindings Team - Initial contribution
 */
@NonNullByDefault
public final class VehicleStore {

    /** Behind the key of what was put aside. */
    static final String ASIDE = ".unreadable";

    private static final String FACTS = "facts";
    private static final String COMPLETE = "complete";
    private static final Gson GSON = GsonTypes.gson();
    private static final Map<Attribute, Class<?>> STRUCTURES = new EnumMap<>(
            Map.of(Attribute.CHECK_CONTROL, CheckControl.class, Attribute.SERVICES, RequiredServices.class,
                    Attribute.CHARGE_PROFILE, ChargeProfile.class, Attribute.CLIMATE_TIMERS, ClimateTimers.class,
                    Attribute.STATISTIC, ChargeStatistic.class, Attribute.SESSIONS, ChargeSessions.class,
                    Attribute.TIRES, Tires.class, Attribute.LOCATION_SETTINGS, LocationSettings.class, Attribute.GPS,
                    GeoPoint.class, Attribute.TRIPS, Trips.class));

    private final Logger logger = LoggerFactory.getLogger(VehicleStore.class);
    private final Storage<String> storage;
    private boolean closed;

    /** @param storage that of the thing, which holds nothing else */
    public VehicleStore(Storage<String> storage) {
        this.storage = storage;
    }

    /** All values with their times. */
    public Readings load() {
        Readings readings = new Readings(64);
        for (Attribute attribute : Attribute.values()) {
            String text = storage.get(attribute.name());
            if (text != null) {
                read(attribute.name(), text, () -> readings.add(attribute, decode(attribute, text)));
            }
        }
        return readings;
    }

    /** Keeps the value of an attribute in place of the one before, unless closed. */
    public synchronized void save(Attribute attribute, Reading reading) {
        if (!closed) {
            storage.put(attribute.name(), encode(attribute, reading));
        }
    }

    /** What does not change about the car; {@link VehicleFacts#NONE} if that is not known. */
    public VehicleFacts facts() {
        List<VehicleFacts> found = new ArrayList<>(1);
        String text = storage.get(FACTS);
        if (text != null) {
            read(FACTS, text, () -> found.add(GSON.fromJson(text, VehicleFacts.class)));
        }
        return found.isEmpty() ? VehicleFacts.NONE : found.get(0);
    }

    /** Keeps what does not change about the car, unless closed. */
    public synchronized void save(VehicleFacts facts) {
        if (!closed) {
            storage.put(FACTS, GSON.toJson(facts));
        }
    }

    /** Whether the cloud once told all it knows. */
    public boolean isComplete() {
        return storage.containsKey(COMPLETE);
    }

    /** Remembers that the cloud told all it knows. */
    public synchronized void complete() {
        if (!closed && !isComplete()) {
            storage.put(COMPLETE, "");
        }
    }

    /** Ends the saving: an answer that comes late must not bring back what was removed. */
    public synchronized void close() {
        closed = true;
    }

    private void read(String key, String text, Runnable reading) {
        try {
            reading.run();
        } catch (RuntimeException e) {
            // Numbers, times, JSON, and what the constructors of records throw: they have no common type.
            logger.debug("The stored value of {} cannot be read ({}) and was put aside", key,
                    e.getClass().getSimpleName());
            storage.put(key + ASIDE, text);
            storage.remove(key);
        }
    }

    private static String encode(Attribute attribute, Reading reading) {
        Object value = reading.value();
        String text = value instanceof Instant time ? time.toString()
                : STRUCTURES.containsKey(attribute) ? GSON.toJson(value) : value.toString();
        return new StringBuilder(text.length() + 20).append(reading.time().toEpochMilli()).append(' ')
                .append(reading.rank()).append(' ').append(text).toString();
    }

    private static Reading decode(Attribute attribute, String text) {
        int time = text.indexOf(' ');
        int rank = text.indexOf(' ', time + 1);
        if (time < 0 || rank < 0) {
            throw new IllegalArgumentException("Not a reading");
        }
        return new Reading(value(attribute, text.substring(rank + 1)),
                Instant.ofEpochMilli(Long.parseLong(text.substring(0, time))),
                Integer.parseInt(text.substring(time + 1, rank)));
    }

    private static Object value(Attribute attribute, String text) {
        Class<?> type = STRUCTURES.getOrDefault(attribute, attribute.kind().type());
        if (type == BigDecimal.class) {
            return new BigDecimal(text);
        }
        if (type == Boolean.class) {
            return Boolean.valueOf(text);
        }
        if (type == Instant.class) {
            return Instant.parse(text);
        }
        return type == String.class ? text : Objects.requireNonNull(GSON.fromJson(text, type), "empty");
    }
}
