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
package org.openhab.simulator.bmw.scenario;

import java.time.Instant;
import java.util.Map;
import java.util.function.Consumer;

import org.eclipse.jdt.annotation.NonNullByDefault;
import org.eclipse.jdt.annotation.Nullable;
import org.openhab.simulator.bmw.model.Logbook;

/**
 * A moment in the life of a car.
 *
 * @param time when it happens
 * @param values what the car reports; keys that the car does not know are left out
 * @param note what goes into its logbook
 *
 * @author Cloud Bindings Team - Initial contribution
 */
@NonNullByDefault
public record Step(Instant time, Map<String, @Nullable Object> values, Consumer<Logbook> note) {

    /** A moment that leaves nothing in the logbook. */
    public static Step of(Instant time, Map<String, @Nullable Object> values) {
        return new Step(time, values, book -> {
        });
    }
}
