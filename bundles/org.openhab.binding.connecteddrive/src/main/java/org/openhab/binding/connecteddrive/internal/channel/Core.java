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
package org.openhab.binding.connecteddrive.internal.channel;

import java.util.EnumSet;
import java.util.Set;

import org.eclipse.jdt.annotation.NonNullByDefault;
import org.openhab.binding.connecteddrive.internal.vehicle.Attribute;

/**
 * The attributes that matter most.
 *
 * @author Cloud Bindings Team - Initial contribution
 */
@NonNullByDefault
final class Core {

    /** What a car shall have a channel for, even before anything is known. */
    private static final Set<Attribute> KEPT = EnumSet.of(Attribute.LAST_UPDATE, Attribute.LAST_FETCHED, Attribute.LOCK,
            Attribute.MILEAGE, Attribute.GPS);

    /** The groups whose numbers are worth a chart. */
    private static final Set<String> CHARTED = Set.of("range", "tires", "battery", "electrics");
    private static final Set<Attribute> CHARTED_TOO = EnumSet.of(Attribute.CHARGE_POWER, Attribute.HOME_DISTANCE,
            Attribute.COOLANT, Attribute.ALTITUDE);

    private Core() {
    }

    static boolean isKept(Attribute attribute) {
        return KEPT.contains(attribute);
    }

    static boolean hasPast(Attribute attribute) {
        return CHARTED.contains(attribute.group()) || CHARTED_TOO.contains(attribute);
    }
}
