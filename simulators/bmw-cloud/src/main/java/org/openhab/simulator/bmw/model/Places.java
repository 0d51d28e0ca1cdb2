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
package org.openhab.simulator.bmw.model;

import java.util.Comparator;
import java.util.List;

import org.eclipse.jdt.annotation.NonNullByDefault;

/**
 * The invented places around which the simulated cars live.
 *
 * @author Cloud Bindings Team - Initial contribution
 */
@NonNullByDefault
public final class Places {

    public static final Place HOME = new Place(48.177001, 11.559002, "Musterweg 1", "80000", "Ort");
    public static final Place WORK = new Place(48.262, 11.668, "Beispielallee 20", "85001", "Nebenort");
    public static final Place CHARGER = new Place(48.137, 11.575, "Musterplatz 3", "80001", "Ort");
    private static final List<Place> ALL = List.of(HOME, WORK, CHARGER,
            new Place(48.091, 11.645, "Hauptstrasse 5", "81002", "Waldort"),
            new Place(48.15, 11.58, "Parkring 12", "80003", "Ort"),
            new Place(48.11, 11.6, "Uferweg 8", "80004", "Ort"));

    private Places() {
    }

    /** The known place nearest to a position. */
    public static Place near(double latitude, double longitude) {
        return ALL.stream().min(Comparator.comparingDouble(place -> distanceKm(place, latitude, longitude)))
                .orElse(HOME);
    }

    /** The way as the crow flies, in kilometres. */
    public static double distanceKm(Place from, double latitude, double longitude) {
        double north = (latitude - from.latitude()) * 111.2;
        double east = (longitude - from.longitude()) * 111.2 * Math.cos(Math.toRadians(latitude));
        return Math.hypot(north, east);
    }
}
