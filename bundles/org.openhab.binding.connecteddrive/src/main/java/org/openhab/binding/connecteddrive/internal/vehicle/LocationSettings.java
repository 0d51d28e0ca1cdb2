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
import java.time.Instant;
import java.util.List;

import org.eclipse.jdt.annotation.NonNullByDefault;
import org.eclipse.jdt.annotation.Nullable;

/**
 * How a car charges at the places it knows (bmw-cardata.md 3.7).
 *
 * @author Cloud Bindings Team - Initial contribution
 */
@NonNullByDefault
public record LocationSettings(List<Place> places) {

    public LocationSettings {
        places = List.copyOf(places);
    }

    /**
     * @param id the cloud's
     * @param latitude degrees
     * @param longitude degrees
     * @param lastVisit when the car was there last
     * @param visits how many times
     * @param mode {@code TIME_SLOT} or as it comes, as all words here
     * @param preference goal of optimised charging
     * @param windows local times like {@code 21:00-06:00}
     * @param acLimit amperes
     * @param acLimitActive word
     * @param acousticLimit word
     * @param flapLock word
     */
    public record Place(String id, @Nullable BigDecimal latitude, @Nullable BigDecimal longitude,
            @Nullable Instant lastVisit, @Nullable Integer visits, String mode, String preference, List<String> windows,
            @Nullable BigDecimal acLimit, String acLimitActive, String acousticLimit, String flapLock) {

        public Place {
            windows = List.copyOf(windows);
        }
    }
}
