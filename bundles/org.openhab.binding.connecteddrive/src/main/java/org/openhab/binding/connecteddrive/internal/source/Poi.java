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
package org.openhab.binding.connecteddrive.internal.source;

import java.math.BigDecimal;

import org.eclipse.jdt.annotation.NonNullByDefault;

/**
 * A place for the navigation of a car (bmw-mybmw.md 8.4).
 *
 * @param name what the navigation shows
 * @param latitude degrees
 * @param longitude degrees
 * @param address in one line; empty to show the name instead
 *
 * @author Cloud Bindings Team - Initial contribution
 */
@NonNullByDefault
public record Poi(String name, BigDecimal latitude, BigDecimal longitude, String address) {

    /** Without the place, which belongs into no log. */
    @Override
    public String toString() {
        return "Poi";
    }
}
