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
package org.openhab.itests.faults;

import java.util.List;
import java.util.stream.Stream;

import org.eclipse.jdt.annotation.NonNullByDefault;
import org.openhab.simulator.withings.fault.Endpoint;
import org.openhab.simulator.withings.fault.NamedFault;

/**
 * One fault on one endpoint.
 *
 * @param endpoint where
 * @param fault what
 *
 * @author Cloud Bindings Team - Initial contribution
 */
@NonNullByDefault
record Cell(Endpoint endpoint, NamedFault fault) {

    /** The cells of an endpoint that have a meaning. */
    static List<Cell> of(Endpoint endpoint) {
        return Stream.of(NamedFault.values()).filter(fault -> fault.fits(endpoint)).map(f -> new Cell(endpoint, f))
                .toList();
    }

    /** Whether the cloud tells something else than it holds. */
    boolean isTwisted() {
        return fault == NamedFault.UNKNOWN_ENUMS || fault == NamedFault.CLOCK_SKEW;
    }

    @Override
    public String toString() {
        return endpoint.key() + " " + fault.key();
    }
}
