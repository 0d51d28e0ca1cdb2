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

import java.io.IOException;
import java.util.HashMap;
import java.util.Map;

import org.eclipse.jdt.annotation.NonNullByDefault;
import org.eclipse.jdt.annotation.Nullable;
import org.openhab.binding.connecteddrive.internal.vehicle.Attribute;
import org.openhab.binding.connecteddrive.internal.vehicle.DriveTrain;
import org.openhab.cloudcommons.json.TolerantJson;

/**
 * A place in the state answer, with the places below it.
 *
 * @author Cloud Bindings Team - Initial contribution
 */
@NonNullByDefault
final class Field {

    private static final FieldReader BELOW = (json, field, notes) -> field.below(json, notes);

    private final Map<String, Field> children = new HashMap<>();
    private FieldReader reader = BELOW;
    private @Nullable Attribute attribute;
    private Words words = Words.NONE;
    private boolean tank;
    private boolean plug;

    /** The place of that name below this one, made if there is none yet. */
    Field child(String name) {
        return children.computeIfAbsent(name, n -> new Field());
    }

    /** Says what is to be read here, and for which cars. */
    void define(FieldReader how, @Nullable Attribute what, String needs, Words vocabulary) {
        reader = how;
        attribute = what;
        tank = "tank".equals(needs);
        plug = "plug".equals(needs);
        words = vocabulary;
    }

    /** The attribute it holds; an exception where the table names none. */
    Attribute attribute() {
        Attribute known = attribute;
        if (known == null) {
            throw new IllegalStateException("The table names no attribute here");
        }
        return known;
    }

    Words words() {
        return words;
    }

    /** Reads the object here: every field the table knows, for a car that has what it is about. */
    boolean below(TolerantJson json, StateNotes notes) throws IOException {
        return json.object(name -> {
            Field child = children.get(name);
            if (child != null && child.fits(notes.driveTrain())) {
                child.reader.read(json, child, notes);
            }
        });
    }

    private boolean fits(DriveTrain driveTrain) {
        return (!tank || driveTrain.hasTank()) && (!plug || driveTrain.hasPlug());
    }
}
