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

import java.time.Instant;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.function.Function;

import org.eclipse.jdt.annotation.NonNullByDefault;
import org.eclipse.jdt.annotation.Nullable;
import org.openhab.simulator.bmw.model.Fleet;
import org.openhab.simulator.bmw.scenario.Fleets;
import org.openhab.simulator.kit.time.SimClock;

/**
 * How the simulated clouds start; everything has a default.
 *
 * @author Cloud Bindings Team - Initial contribution
 */
@NonNullByDefault
public class CloudOptions {

    Function<SimClock, Fleet> fleet = Fleets::demo;
    String host = "127.0.0.1";
    int port;
    double timeScale = 1;
    @Nullable
    Instant start;
    @Nullable
    SimClock clock;
    long seed = 20260101L;
    final Map<String, String> options = new LinkedHashMap<>();

    /** The customers with their cars; {@link Fleets#demo} unless told otherwise. */
    public CloudOptions fleet(Function<SimClock, Fleet> maker) {
        fleet = maker;
        return this;
    }

    /** The address to bind; the loopback address unless told otherwise. */
    public CloudOptions host(String newHost) {
        host = newHost;
        return this;
    }

    /** The port; 0 takes any free one. */
    public CloudOptions port(int newPort) {
        port = newPort;
        return this;
    }

    /** Simulated seconds per real second. */
    public CloudOptions timeScale(double scale) {
        timeScale = scale;
        return this;
    }

    /** The simulated time at the start; the real time unless told otherwise. */
    public CloudOptions startAt(Instant time) {
        start = time;
        return this;
    }

    /** A clock of the caller, instead of time scale and start; it is closed with the clouds. */
    public CloudOptions clock(SimClock own) {
        clock = own;
        return this;
    }

    /** What makes one run differ from another. */
    public CloudOptions seed(long newSeed) {
        seed = newSeed;
        return this;
    }

    /** A switch of any cloud at the start and after each reset. */
    public CloudOptions option(String name, String value) {
        options.put(name, value);
        return this;
    }
}
