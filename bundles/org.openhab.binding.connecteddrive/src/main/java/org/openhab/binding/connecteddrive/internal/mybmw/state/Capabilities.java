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
package org.openhab.binding.connecteddrive.internal.mybmw.state;

import java.io.IOException;
import java.util.EnumSet;
import java.util.HashSet;
import java.util.Map;
import java.util.Set;

import org.eclipse.jdt.annotation.NonNullByDefault;
import org.openhab.binding.connecteddrive.internal.vehicle.RemoteCommand;
import org.openhab.cloudcommons.json.TolerantJson;

/**
 * What a car can do (bmw-mybmw.md 5.3); what is not named it cannot.
 *
 * @param names of what is true, {@code remoteServices.doorLock} for what is activated there,
 *            {@code remoteChargingCommands.START}, {@code climateFunction.VENTILATION} for a word
 *
 * @author Cloud Bindings Team - Initial contribution
 */
@NonNullByDefault
public record Capabilities(Set<String> names) {

    /** Nothing is known. */
    public static final Capabilities NONE = new Capabilities(Set.of());

    private static final Map<RemoteCommand, Set<String>> COMMANDS = Map.of( //
            RemoteCommand.LIGHT_FLASH, Set.of("lights", "remoteServices.lightFlash"), //
            RemoteCommand.HORN_BLOW, Set.of("horn", "remoteServices.hornBlow"), //
            RemoteCommand.DOOR_LOCK, Set.of("lock", "remoteServices.doorLock"), //
            RemoteCommand.DOOR_UNLOCK, Set.of("unlock", "remoteServices.doorUnlock"), //
            RemoteCommand.VEHICLE_FINDER, Set.of("vehicleFinder"), //
            RemoteCommand.CLIMATE_NOW_START, Set.of("climateNow"), //
            RemoteCommand.CLIMATE_NOW_STOP, Set.of("climateNow"), //
            RemoteCommand.START_CHARGING, Set.of("remoteChargingCommands.START"), //
            RemoteCommand.STOP_CHARGING, Set.of("remoteChargingCommands.STOP"));

    public Capabilities {
        names = Set.copyOf(names);
    }

    public boolean has(String name) {
        return names.contains(name);
    }

    /** Whether the profile of charging can be read and written. */
    public boolean chargingPlan() {
        return has("isChargingPlanSupported");
    }

    /** Whether there are charging settings, such as a target. */
    public boolean chargingSettings() {
        return has("isChargingSettingsEnabled");
    }

    public boolean chargingTarget() {
        return has("isChargingTargetSocEnabled");
    }

    public boolean acLimit() {
        return has("isChargingPowerLimitEnabled");
    }

    public boolean sendPoi() {
        return has("sendPoi");
    }

    /** Whether the cloud keeps trips. */
    public boolean trips() {
        return has("isSustainabilitySupported");
    }

    /** Whether the cloud keeps charging sessions. */
    public boolean chargingHistory() {
        return has("isChargingHistorySupported");
    }

    /**
     * The commands the car understands.
     *
     * The finder works on cars that do not name it, as long as they can be commanded at all.
     *
     * @param climateControl whether the state has one, without which the climate cannot be stopped
     */
    public Set<RemoteCommand> commands(boolean climateControl) {
        Set<RemoteCommand> commands = EnumSet.noneOf(RemoteCommand.class);
        COMMANDS.forEach((command, needed) -> {
            if (needed.stream().anyMatch(names::contains)) {
                commands.add(command);
            }
        });
        if (!climateControl) {
            commands.remove(RemoteCommand.CLIMATE_NOW_STOP);
        }
        if (!commands.isEmpty()) {
            commands.add(RemoteCommand.VEHICLE_FINDER);
        }
        return commands;
    }

    /** Reads the object {@code capabilities}. */
    static Capabilities read(TolerantJson json) throws IOException {
        Set<String> names = new HashSet<>();
        json.object(name -> {
            switch (name) {
                case "remoteServices" -> json.object(service -> json.object(field -> {
                    if ("state".equals(field) && "ACTIVATED".equals(json.text())) {
                        names.add(name + '.' + service);
                    }
                }));
                case "remoteChargingCommands" -> json.object(control -> {
                    if ("chargingControl".equals(control)) {
                        json.list(TolerantJson::text).forEach(word -> names.add(name + '.' + word));
                    }
                });
                default -> one(name, json, names);
            }
        });
        return new Capabilities(names);
    }

    /** A flag or a word. */
    private static void one(String name, TolerantJson json, Set<String> names) throws IOException {
        String value = json.text();
        if ("true".equals(value)) {
            names.add(name);
        } else if (value != null && !"false".equals(value)) {
            names.add(name + '.' + value);
        }
    }
}
