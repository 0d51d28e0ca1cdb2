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
package org.openhab.simulator.bmw;

import java.util.function.Function;

import org.eclipse.jdt.annotation.NonNullByDefault;
import org.openhab.simulator.bmw.model.Fleet;
import org.openhab.simulator.bmw.scenario.Fleets;
import org.openhab.simulator.kit.start.StartOptions;
import org.openhab.simulator.kit.time.SimClock;

/**
 * How the simulated clouds start; everything has a default.
 *
 * @author Cloud Bindings Team - Initial contribution
 */
@NonNullByDefault
public class CloudOptions extends StartOptions<CloudOptions> {

    Function<SimClock, Fleet> fleet = Fleets::demo;

    /** The customers with their cars; {@link Fleets#demo} unless told otherwise. */
    public CloudOptions fleet(Function<SimClock, Fleet> maker) {
        fleet = maker;
        return this;
    }

    @Override
    protected CloudOptions self() {
        return this;
    }
}
