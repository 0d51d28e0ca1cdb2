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
package org.openhab.binding.connecteddrive.internal.mybmw.state;

import java.math.BigDecimal;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;

import org.eclipse.jdt.annotation.NonNullByDefault;
import org.eclipse.jdt.annotation.Nullable;
import org.openhab.binding.connecteddrive.internal.vehicle.Attribute;
import org.openhab.binding.connecteddrive.internal.vehicle.DriveTrain;
import org.openhab.binding.connecteddrive.internal.vehicle.Tires;

/**
 * What has been read of a state answer that is not at its end yet.
 *
 * The time of the values and the side of the wheel may come last, so nothing is decided before.
 *
 * @author Cloud Bindings Team - Initial contribution
 */
@NonNullByDefault
final class StateNotes {

    private final DriveTrain driveTrain;
    private final List<Attribute> attributes = new ArrayList<>(96);
    private final List<Object> values = new ArrayList<>(96);
    private final TireNotes[] tires = new TireNotes[TireNotes.WHEELS.size()];

    @Nullable
    Instant fetched;
    @Nullable
    Instant updated;
    @Nullable
    Boolean leftSteering;
    @Nullable
    Boolean reporting;
    boolean climate;
    String software = "";
    @Nullable
    BigDecimal total;

    StateNotes(DriveTrain driveTrain) {
        this.driveTrain = driveTrain;
    }

    DriveTrain driveTrain() {
        return driveTrain;
    }

    /** Notes a value; none if there is none. */
    void note(Attribute attribute, @Nullable Object value) {
        if (value != null) {
            attributes.add(attribute);
            values.add(value);
        }
    }

    int size() {
        return attributes.size();
    }

    Attribute attribute(int index) {
        return attributes.get(index);
    }

    Object value(int index) {
        return values.get(index);
    }

    /** Takes a number away again; {@code null} if there is none. */
    @Nullable
    BigDecimal take(Attribute attribute) {
        int index = attributes.indexOf(attribute);
        if (index < 0) {
            return null;
        }
        attributes.remove(index);
        return values.remove(index)instanceof BigDecimal number ? number : null;
    }

    boolean has(Attribute attribute) {
        return attributes.contains(attribute);
    }

    boolean has(Attribute attribute, Object value) {
        int index = attributes.indexOf(attribute);
        return index >= 0 && values.get(index).equals(value);
    }

    /** The notes about the tyre of a wheel, {@code fl} and so on. */
    TireNotes tire(String wheel) {
        int index = TireNotes.WHEELS.indexOf(wheel);
        TireNotes known = tires[index];
        if (known == null) {
            known = new TireNotes();
            tires[index] = known;
        }
        return known;
    }

    /** What is known about the tyres; {@code null} if nothing. */
    @Nullable
    Tires tires() {
        List<Tires.Tire> mounted = new ArrayList<>(tires.length);
        for (int i = 0; i < tires.length; i++) {
            TireNotes notes = tires[i];
            if (notes != null) {
                mounted.add(notes.tire(TireNotes.WHEELS.get(i)));
            }
        }
        return mounted.isEmpty() ? null : new Tires(mounted, List.of(), "");
    }
}
