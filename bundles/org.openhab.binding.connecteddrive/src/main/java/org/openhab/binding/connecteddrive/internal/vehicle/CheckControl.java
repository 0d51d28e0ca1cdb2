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
 * The check-control messages of a car (bmw-mybmw.md 5.1; bmw-cardata.md 6).
 *
 * @param messages those that say something is wrong; My BMW's entries of severity {@code LOW} say that nothing is
 *
 * @author Cloud Bindings Team - Initial contribution
 */
@NonNullByDefault
public record CheckControl(List<Message> messages) {

    public CheckControl {
        messages = List.copyOf(messages);
    }

    /**
     * @param name short text or the type
     * @param details long text; empty if none
     * @param severity {@code LOW}, {@code MEDIUM}, {@code HIGH}, {@code CRITICAL} or as it comes; empty if none
     * @param date when it came, if known
     * @param mileage kilometres at which it came, if known
     */
    public record Message(String name, String details, String severity, @Nullable Instant date,
            @Nullable Integer mileage) {
    }
}
