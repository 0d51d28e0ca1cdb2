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
package org.openhab.simulator.kit.start;

import java.time.Clock;
import java.time.Instant;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.Map;

import org.eclipse.jdt.annotation.NonNullByDefault;
import org.eclipse.jdt.annotation.Nullable;
import org.openhab.simulator.kit.time.ScaledClock;
import org.openhab.simulator.kit.time.SimClock;

/**
 * How any simulated cloud starts; everything has a default.
 *
 * @param <T> the options of one cloud
 *
 * @author Cloud Bindings Team - Initial contribution
 */
@NonNullByDefault
public abstract class StartOptions<T extends StartOptions<T>> {

    private final Map<String, String> switches = new LinkedHashMap<>();
    private String host = "127.0.0.1";
    private int port;
    private double timeScale = 1;
    private @Nullable Instant start;
    private @Nullable SimClock clock;
    private long seed = 20260101L;

    protected abstract T self();

    /** The address to bind; the loopback address unless told otherwise. */
    public final T host(String newHost) {
        host = newHost;
        return self();
    }

    /** The port; 0 takes any free one. */
    public final T port(int newPort) {
        port = newPort;
        return self();
    }

    /** Simulated seconds per real second. */
    public final T timeScale(double scale) {
        timeScale = scale;
        return self();
    }

    /** The simulated time at the start; the real time unless told otherwise. */
    public final T startAt(Instant time) {
        start = time;
        return self();
    }

    /** A clock of the caller, instead of time scale and start; it is closed with the cloud. */
    public final T clock(SimClock own) {
        clock = own;
        return self();
    }

    /** What makes one run differ from another. */
    public final T seed(long newSeed) {
        seed = newSeed;
        return self();
    }

    /** A switch of the control API at the start and after each reset. */
    public final T option(String name, String value) {
        switches.put(name, value);
        return self();
    }

    public final String host() {
        return host;
    }

    public final int port() {
        return port;
    }

    public final long seed() {
        return seed;
    }

    /** The switches by name, in the order in which they were set. */
    public final Map<String, String> switches() {
        return Collections.unmodifiableMap(switches);
    }

    /** The clock of the caller, else a new one that runs as told. */
    public final SimClock openClock() {
        SimClock own = clock;
        if (own != null) {
            return own;
        }
        Clock real = Clock.systemUTC();
        Instant begin = start;
        return new ScaledClock(real, begin == null ? real.instant() : begin, timeScale);
    }
}
