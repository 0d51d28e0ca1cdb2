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

import java.util.Map;
import java.util.Set;

import org.eclipse.jdt.annotation.NonNullByDefault;

/**
 * What does not change about a car.
 *
 * @param brand as shown to users: {@code BMW}, {@code MINI} ...
 * @param model as the cloud names it; empty if it does not
 * @param driveTrain what drives it
 * @param leftSteering whether the driver sits on the left
 * @param properties thing properties by name, ready to be shown
 * @param commands what can be sent to it; empty where the source cannot command
 * @param capabilities the cloud's names of what the car can do (bmw-mybmw.md 5.3), for sources that have them
 * @param hasViews whether there are pictures of it from several sides
 *
 * @author Cloud Bindings Team - Initial contribution
 */
@NonNullByDefault
public record VehicleFacts(String brand, String model, DriveTrain driveTrain, boolean leftSteering,
        Map<String, String> properties, Set<RemoteCommand> commands, Set<String> capabilities, boolean hasViews) {

    /** As long as nothing is known. */
    public static final VehicleFacts NONE = new VehicleFacts("", "", DriveTrain.UNKNOWN, true, Map.of(), Set.of(),
            Set.of(), false);

    public VehicleFacts {
        properties = Map.copyOf(properties);
        commands = Set.copyOf(commands);
        capabilities = Set.copyOf(capabilities);
    }
}
