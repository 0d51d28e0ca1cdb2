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
package org.openhab.simulator.withings.fault;

import java.util.LinkedHashMap;
import java.util.Map;

import org.eclipse.jdt.annotation.NonNullByDefault;
import org.eclipse.jdt.annotation.Nullable;
import org.openhab.simulator.withings.api.Params;

import com.google.gson.JsonArray;

/**
 * The faults that wait for their calls, oldest first.
 *
 * @author Cloud Bindings Team - Initial contribution
 */
@NonNullByDefault
public class FaultBoard {

    private final Map<Long, Waiting> waiting = new LinkedHashMap<>();
    private long next = 1;

    /** Puts a fault up; answers its number. */
    public synchronized long add(Fault fault) {
        long id = next++;
        waiting.put(id, new Waiting(fault.numbered(id)));
        return id;
    }

    /** Takes a fault down; false when there is none of this number. */
    public synchronized boolean remove(long id) {
        return waiting.remove(id) != null;
    }

    public synchronized void clear() {
        waiting.clear();
    }

    /** The fault that hits this call; null for none. */
    public synchronized @Nullable Fault take(String path, Params params, @Nullable Long userId) {
        for (Waiting candidate : waiting.values()) {
            if (candidate.fault.fits(path, params, userId) && candidate.hit()) {
                return candidate.fault;
            }
        }
        return null;
    }

    /** All faults with the number of their hits, also those that are used up. */
    public synchronized JsonArray describe() {
        JsonArray list = new JsonArray();
        waiting.values().forEach(w -> list.add(w.fault.describe(w.hits)));
        return list;
    }

    private static class Waiting {
        private final Fault fault;
        private long passed;
        private long hits;

        Waiting(Fault fault) {
            this.fault = fault;
        }

        boolean hit() {
            if (passed < fault.skip()) {
                passed++;
                return false;
            }
            if (fault.count() >= 0 && hits >= fault.count()) {
                return false;
            }
            hits++;
            return true;
        }
    }
}
