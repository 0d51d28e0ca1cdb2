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
package org.openhab.binding.connecteddrive.internal.source;

import java.time.Duration;
import java.util.Optional;

import org.eclipse.jdt.annotation.NonNullByDefault;

/**
 * A bridge that cars hang on; what its handler is to the handlers of the cars.
 *
 * @author Cloud Bindings Team - Initial contribution
 */
@NonNullByDefault
public interface VehicleBridge {

    /**
     * The way to one car.
     *
     * @param vin the car
     * @param interval how often the user wants it to be read
     * @param listener hears what is found, from {@link VehicleSource#start} on
     * @return empty as long as the bridge is not linked with its cloud; its cars hear of the change by the bridge's
     *         status
     */
    Optional<VehicleSource> source(String vin, Duration interval, SourceListener listener);
}
