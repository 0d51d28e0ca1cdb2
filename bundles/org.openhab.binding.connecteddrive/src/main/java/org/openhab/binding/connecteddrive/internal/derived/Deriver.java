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
package org.openhab.binding.connecteddrive.internal.derived;

import java.time.Instant;
import java.util.Set;

import org.eclipse.jdt.annotation.NonNullByDefault;
import org.openhab.binding.connecteddrive.internal.vehicle.Attribute;
import org.openhab.binding.connecteddrive.internal.vehicle.Readings;
import org.openhab.binding.connecteddrive.internal.vehicle.VehicleData;

/**
 * Works out what no cloud says from what they say.
 *
 * @author Cloud Bindings Team - Initial contribution
 */
@NonNullByDefault
public interface Deriver {

    /** The rank of what is worked out though a cloud may name it too; it never replaces what a cloud names. */
    int WORKED_OUT = 9;

    /** The attributes it may write; nobody else writes them with the rank that it gives them. */
    Set<Attribute> writes();

    /**
     * Looks at what changed.
     *
     * @param data all that is known, the change included
     * @param changed what changed; empty when only time has passed
     * @param now the present moment
     * @return what follows from it; empty if nothing
     */
    Readings derive(VehicleData data, Set<Attribute> changed, Instant now);
}
