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

import java.util.List;

import org.eclipse.jdt.annotation.NonNullByDefault;
import org.openhab.simulator.kit.start.StartOptions;
import org.openhab.simulator.withings.model.SimulatedHousehold;

/**
 * How a simulated cloud starts; everything has a default.
 *
 * @author Cloud Bindings Team - Initial contribution
 */
@NonNullByDefault
public class CloudOptions extends StartOptions<CloudOptions> {

    final ModelFactory model;
    String clientId = "demo-client-id";
    String clientSecret = "demo-client-secret";
    List<String> callbackUrls = List.of("http://localhost:8080/withings");

    /** With the usual family of {@link SimulatedHousehold}. */
    public CloudOptions() {
        this(SimulatedHousehold::create);
    }

    /** With persons of the caller's own making. */
    public CloudOptions(ModelFactory model) {
        this.model = model;
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

    @Override
    protected CloudOptions self() {
        return this;
    }
}
