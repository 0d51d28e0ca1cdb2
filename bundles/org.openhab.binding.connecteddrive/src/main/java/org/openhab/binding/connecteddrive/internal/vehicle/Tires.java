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

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;

import org.eclipse.jdt.annotation.NonNullByDefault;
import org.eclipse.jdt.annotation.Nullable;

/**
 * What is known about the tyres themselves (bmw-mybmw.md 5, {@code tireState} details; bmw-cardata.md 3.8).
 *
 * @param mounted those on the car, only those about which something is known
 * @param unmounted those in store, likewise
 * @param quality the word for the mounted set; empty if none
 *
 * @author Cloud Bindings Team - Initial contribution
 */
@NonNullByDefault
public record Tires(List<Tire> mounted, List<Tire> unmounted, String quality) {

    public Tires {
        mounted = List.copyOf(mounted);
        unmounted = List.copyOf(unmounted);
    }

    /** The mounted tyre of a wheel; {@code null} if nothing is known about it. */
    public @Nullable Tire mounted(String wheel) {
        for (int i = 0; i < mounted.size(); i++) {
            if (mounted.get(i).wheel().equals(wheel)) {
                return mounted.get(i);
            }
        }
        return null;
    }

    /**
     * @param wheel {@code fl}, {@code fr}, {@code rl} or {@code rr}
     * @param dimension as printed on it; empty if not known, as all texts here
     * @param season {@code SUMMER}, {@code WINTER}, {@code ALL_SEASON} or as it comes
     * @param tread manufacturer and design
     * @param wear status word or colour of the wear
     * @param wearDistance kilometres to the next tyre service
     * @param defect status word or colour of the pressure
     * @param produced as the cloud writes it
     * @param mountedOn when it was mounted
     * @param runFlat as the cloud writes it
     */
    public record Tire(String wheel, String dimension, String season, String tread, String wear,
            @Nullable BigDecimal wearDistance, String defect, String produced, @Nullable LocalDate mountedOn,
            String runFlat) {
    }
}
