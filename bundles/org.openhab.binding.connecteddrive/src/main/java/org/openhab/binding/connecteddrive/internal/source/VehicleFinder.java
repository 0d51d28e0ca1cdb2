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

import java.util.List;
import java.util.function.Consumer;

import org.eclipse.jdt.annotation.NonNullByDefault;
import org.openhab.core.thing.binding.ThingHandler;

/**
 * A bridge handler that knows which cars its account has, for discovery.
 *
 * @author Cloud Bindings Team - Initial contribution
 */
@NonNullByDefault
public interface VehicleFinder extends ThingHandler {

    /** The listener hears the cars that are known now, if any were read, and again after each reading of the list. */
    void follow(Consumer<List<FoundVehicle>> listener);

    /** The listener hears nothing more. */
    void unfollow(Consumer<List<FoundVehicle>> listener);

    /** Reads the list of cars anew, if the cloud can be reached; never blocks. */
    void findVehicles();
}
