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
package org.openhab.simulator.withings;

import java.time.Instant;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

import org.eclipse.jdt.annotation.NonNullByDefault;
import org.eclipse.jdt.annotation.Nullable;
import org.openhab.simulator.kit.time.SimClock;
import org.openhab.simulator.withings.model.SimulatedHousehold;

/**
 * How a simulated cloud starts; everything has a default.
 *
 * @author Cloud Bindings Team - Initial contribution
 */
@NonNullByDefault
public class CloudOptions {

    final ModelFactory model;
    String host = "127.0.0.1";
    int port;
    String clientId = "demo-client-id";
    String clientSecret = "demo-client-secret";
    List<String> callbackUrls = List.of("http://localhost:8080/withings");
    double timeScale = 1;
    @Nullable
    Instant start;
    @Nullable
    SimClock clock;
    long seed = 20260101L;
    final Map<String, String> options = new LinkedHashMap<>();

    /** With the usual family of {@link SimulatedHousehold}. */
    public CloudOptions() {
        this(SimulatedHousehold::create);
    }

    /** With persons of the caller's own making. */
    public CloudOptions(ModelFactory model) {
        this.model = model;
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

    /** The registered application. */
    public CloudOptions client(String id, String secret) {
        clientId = id;
        clientSecret = secret;
        return this;
    }

    /** The registered callback URLs: redirect targets and bases of notification URLs (withings.md 1.4). */
    public CloudOptions callbackUrls(String... urls) {
        callbackUrls = List.of(urls);
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

    /** A clock of the caller, instead of time scale and start; it is closed with the cloud. */
    public CloudOptions clock(SimClock own) {
        clock = own;
        return this;
    }

    /** What makes one run differ from another. */
    public CloudOptions seed(long newSeed) {
        seed = newSeed;
        return this;
    }

    /** An option of the control API at the start and after each reset. */
    public CloudOptions option(String name, String value) {
        options.put(name, value);
        return this;
    }
}
