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
package org.openhab.binding.connecteddrive.internal.cardata.data;

import org.eclipse.jdt.annotation.NonNullByDefault;
import org.eclipse.jdt.annotation.Nullable;

/**
 * Understands the values of telematic keys, whether REST writes them as texts or the stream types them.
 *
 * @author Cloud Bindings Team - Initial contribution
 */
@NonNullByDefault
@FunctionalInterface
public interface ValueReader {

    /** Finds nothing in anything. */
    ValueReader NOTHING = (value, unit, car) -> null;

    /**
     * Reads a value.
     *
     * @param value not one of the words for nothing ({@link Words#isNothing})
     * @param unit as it came; empty if none came
     * @param car what is known about the car
     * @return the value as the kind of the attribute wants it; {@code null} if there is none
     */
    @Nullable
    Object read(String value, String unit, CarKnowledge car);
}
