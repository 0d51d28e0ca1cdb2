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
package org.openhab.binding.connecteddrive.internal.cardata.container;

import java.util.List;

import org.eclipse.jdt.annotation.NonNullByDefault;

/**
 * The containers through which cars are read: one, unless the cloud finds the list of all keys too long.
 *
 * @param parts each with some of the keys, the most important ones first
 *
 * @author Cloud Bindings Team - Initial contribution
 */
@NonNullByDefault
public record Choice(List<Part> parts) {

    /** Calls that one reading of a car costs at most. */
    private static final int MOST_CALLS = 2;

    /**
     * A container.
     *
     * @param id of the cloud
     * @param keys what it is known to hold
     */
    public record Part(String id, List<String> keys) {

        public Part {
            keys = List.copyOf(keys);
        }
    }

    public Choice {
        parts = List.copyOf(parts);
    }

    /** All keys in all containers. */
    public List<String> keys() {
        return parts.stream().flatMap(part -> part.keys().stream()).toList();
    }

    /** How many calls a reading costs. */
    public int calls() {
        return Math.min(parts.size(), MOST_CALLS);
    }

    /**
     * What to read now: the first container always, the others by turns, so that the calls last for the day.
     *
     * @param turn counts the readings
     */
    public List<Part> round(int turn) {
        return parts.size() <= MOST_CALLS ? parts
                : List.of(parts.get(0), parts.get(1 + Math.floorMod(turn, parts.size() - 1)));
    }

    boolean has(String id) {
        return parts.stream().anyMatch(part -> part.id().equals(id));
    }
}
