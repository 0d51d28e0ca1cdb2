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
package org.openhab.binding.connecteddrive.internal.action;

import java.math.BigDecimal;
import java.time.Instant;
import java.time.ZoneId;
import java.util.LinkedHashMap;
import java.util.Map;

import javax.measure.Unit;

import org.eclipse.jdt.annotation.NonNullByDefault;
import org.eclipse.jdt.annotation.Nullable;
import org.openhab.core.library.types.QuantityType;

/**
 * Gathers what is known about one entry of a list.
 *
 * @author Cloud Bindings Team - Initial contribution
 */
@NonNullByDefault
final class Entry {

    private final Map<String, Object> details = new LinkedHashMap<>();
    private final ZoneId zone;

    /** @param zone where the times are told */
    Entry(ZoneId zone) {
        this.zone = zone;
    }

    /** Adds a detail, unless it is not known. */
    Entry with(String name, @Nullable Object value) {
        if (value != null && !value.equals("")) {
            details.put(name, value instanceof Instant time ? time.atZone(zone) : value);
        }
        return this;
    }

    /** Adds a detail with its unit, unless it is not known. */
    Entry with(String name, @Nullable BigDecimal value, Unit<?> unit) {
        return with(name, value == null ? null : new QuantityType<>(value, unit));
    }

    Map<String, Object> details() {
        return details;
    }
}
