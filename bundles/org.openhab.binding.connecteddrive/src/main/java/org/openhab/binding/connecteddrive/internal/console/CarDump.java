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
package org.openhab.binding.connecteddrive.internal.console;

import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;

import org.eclipse.jdt.annotation.NonNullByDefault;
import org.openhab.binding.connecteddrive.internal.car.Vehicle;
import org.openhab.binding.connecteddrive.internal.cardata.coverage.Coverage;
import org.openhab.binding.connecteddrive.internal.vehicle.Attribute;
import org.openhab.binding.connecteddrive.internal.vehicle.ChargeSessions;
import org.openhab.binding.connecteddrive.internal.vehicle.CheckControl;
import org.openhab.binding.connecteddrive.internal.vehicle.LocationSettings;
import org.openhab.binding.connecteddrive.internal.vehicle.Reading;
import org.openhab.binding.connecteddrive.internal.vehicle.RemoteCommand;
import org.openhab.binding.connecteddrive.internal.vehicle.Tires;
import org.openhab.binding.connecteddrive.internal.vehicle.Trips;
import org.openhab.binding.connecteddrive.internal.vehicle.VehicleData;
import org.openhab.binding.connecteddrive.internal.vehicle.VehicleFacts;
import org.openhab.cloudcommons.console.Ages;

/**
 * Describes for a bug report what is known about a car: which attributes, how old, how many; never a value.
 *
 * @author Cloud Bindings Team - Initial contribution
 */
@NonNullByDefault
final class CarDump {

    private CarDump() {
    }

    /**
     * @param car what is known
     * @param coverage what CarData delivers, if it is the source
     * @param status the status of the thing, without arguments
     * @param ages tells the present moment
     * @return maps, lists, texts and numbers
     */
    static Map<String, Object> of(Vehicle car, Optional<Coverage> coverage, String status, Ages ages) {
        Map<String, Object> all = new LinkedHashMap<>();
        VehicleFacts facts = car.facts();
        all.put("status", status);
        all.put("brand", facts.brand());
        all.put("model", facts.model());
        all.put("drive-train", facts.driveTrain().name());
        all.put("commands", facts.commands().stream().map(RemoteCommand::id).sorted().toList());
        all.put("capabilities", facts.capabilities().stream().sorted().toList());
        all.put("source", car.source().isPresent() ? "connected" : "none");
        all.put("attributes", attributes(car.data(), ages));
        car.source().ifPresent(source -> all.put("deliverable-without-value", source.deliverable(facts.driveTrain())
                .stream().filter(attribute -> !isKnown(car, attribute)).map(Attribute::name).sorted().toList()));
        all.put("entries", entries(car.data()));
        all.put("answers", car.rawAnswers().names());
        coverage.ifPresent(known -> all.put("coverage", counts(known)));
        return all;
    }

    private static boolean isKnown(Vehicle car, Attribute attribute) {
        return car.data().reading(attribute) != null;
    }

    private static Map<String, String> attributes(VehicleData data, Ages ages) {
        Map<String, String> attributes = new TreeMap<>();
        for (Attribute attribute : data.known()) {
            Reading reading = data.reading(attribute);
            attributes.put(attribute.name(), ages.since(reading == null ? null : reading.time()));
        }
        return attributes;
    }

    private static Map<String, Integer> entries(VehicleData data) {
        Map<String, Integer> entries = new TreeMap<>();
        Trips trips = data.value(Attribute.TRIPS, Trips.class);
        ChargeSessions sessions = data.value(Attribute.SESSIONS, ChargeSessions.class);
        Tires tires = data.value(Attribute.TIRES, Tires.class);
        LocationSettings places = data.value(Attribute.LOCATION_SETTINGS, LocationSettings.class);
        CheckControl messages = data.value(Attribute.CHECK_CONTROL, CheckControl.class);
        entries.put("trips", trips == null ? 0 : trips.last().size());
        entries.put("sessions", sessions == null ? 0 : sessions.sessions().size());
        entries.put("tires", tires == null ? 0 : tires.mounted().size() + tires.unmounted().size());
        entries.put("charging-places", places == null ? 0 : places.places().size());
        entries.put("messages", messages == null ? 0 : messages.messages().size());
        return entries;
    }

    private static Map<String, Integer> counts(Coverage coverage) {
        return new TreeMap<>(Map.of("asked", coverage.asked().size(), "delivered", coverage.delivered().size(),
                "silent", coverage.silent().size(), "streamed", coverage.streamed().size(), "not-streamed",
                coverage.notStreamed().size(), "unknown", coverage.unknown().size()));
    }
}
