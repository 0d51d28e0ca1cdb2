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
package org.openhab.binding.connecteddrive.internal.vehicle;

import java.util.Arrays;
import java.util.Optional;

import org.eclipse.jdt.annotation.NonNullByDefault;

/**
 * What a car can be told from afar (bmw-mybmw.md 8.1); the words are those of the channel {@code remote#command}.
 *
 * @author Cloud Bindings Team - Initial contribution
 */
@NonNullByDefault
public enum RemoteCommand {
    LIGHT_FLASH("light-flash"),
    VEHICLE_FINDER("vehicle-finder"),
    DOOR_LOCK("door-lock"),
    DOOR_UNLOCK("door-unlock"),
    HORN_BLOW("horn-blow"),
    CLIMATE_NOW_START("climate-now-start"),
    CLIMATE_NOW_STOP("climate-now-stop"),
    START_CHARGING("start-charging"),
    STOP_CHARGING("stop-charging");

    private final String id;

    RemoteCommand(String id) {
        this.id = id;
    }

    /** The word of the channel. */
    public String id() {
        return id;
    }

    /** By the word of the channel. */
    public static Optional<RemoteCommand> of(String id) {
        return Arrays.stream(values()).filter(command -> command.id.equals(id)).findFirst();
    }
}
