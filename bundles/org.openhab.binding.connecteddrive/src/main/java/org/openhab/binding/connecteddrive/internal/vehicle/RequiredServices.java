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

import java.time.Instant;
import java.util.List;

import org.eclipse.jdt.annotation.NonNullByDefault;
import org.eclipse.jdt.annotation.Nullable;

/**
 * The services a car asks for (bmw-mybmw.md 5.1; bmw-cardata.md 6).
 *
 * @author Cloud Bindings Team - Initial contribution
 */
@NonNullByDefault
public record RequiredServices(List<Service> services) {

    public RequiredServices {
        services = List.copyOf(services);
    }

    /**
     * @param name the type or the title
     * @param details longer text; empty if none
     * @param status {@code OK}, {@code PENDING}, {@code OVERDUE} or as it comes
     * @param date when it is due, if that matters; the first of the month where the cloud names the month only
     * @param mileage kilometres left until it is due, if that matters
     */
    public record Service(String name, String details, String status, @Nullable Instant date,
            @Nullable Integer mileage) {
    }
}
