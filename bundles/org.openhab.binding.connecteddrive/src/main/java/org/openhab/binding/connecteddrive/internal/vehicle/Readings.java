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
package org.openhab.binding.connecteddrive.internal.vehicle;

import java.util.ArrayList;
import java.util.List;

import org.eclipse.jdt.annotation.NonNullByDefault;

/**
 * What one answer or message of a cloud says about a car, in its order.
 *
 * @author Cloud Bindings Team - Initial contribution
 */
@NonNullByDefault
public final class Readings {

    /** One of them. */
    public record Entry(Attribute attribute, Reading reading) {
    }

    private final List<Entry> entries;

    public Readings() {
        this(16);
    }

    /** @param expected about how many there will be */
    public Readings(int expected) {
        entries = new ArrayList<>(expected);
    }

    /** Adds one; what came before stays, {@link VehicleData} decides which one counts. */
    public Readings add(Attribute attribute, Reading reading) {
        entries.add(new Entry(attribute, reading));
        return this;
    }

    public List<Entry> entries() {
        return entries;
    }
}
