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
 * The last charging sessions of a car, newest first (bmw-mybmw.md 6.3; bmw-cardata.md 3.6).
 *
 * @author Cloud Bindings Team - Initial contribution
 */
@NonNullByDefault
public record ChargeSessions(List<Session> sessions) {

    public ChargeSessions {
        sessions = List.copyOf(sessions);
    }

    /**
     * @param id the cloud's, or the start in epoch seconds
     * @param start when it began, if known
     * @param end when it ended; {@code null} for one that runs, or if not known
     * @param title short text for users
     * @param subtitle place, duration and cost for users; empty if none
     * @param energy kilowatt hours, exact where given, else as displayed
     * @param energyText as displayed, for example {@code ~ 5 kWh}
     * @param cost as displayed; empty if none
     * @param issue what went wrong; empty if nothing
     * @param status {@code FINISHED}, {@code RUNNING} or as it comes
     * @param startSoc percent, if known
     * @param endSoc percent, if known
     * @param mileage kilometres, if known
     * @param isPublic whether at a public charging point; {@code null} if not known
     */
    public record Session(String id, @Nullable Instant start, @Nullable Instant end, String title, String subtitle,
            @Nullable BigDecimal energy, String energyText, String cost, String issue, String status,
            @Nullable BigDecimal startSoc, @Nullable BigDecimal endSoc, @Nullable BigDecimal mileage,
            @Nullable Boolean isPublic) {
    }
}
