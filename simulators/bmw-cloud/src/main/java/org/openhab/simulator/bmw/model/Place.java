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

import org.eclipse.jdt.annotation.NonNullByDefault;

/**
 * A place with its invented address.
 *
 * @param latitude degrees, WGS-84
 * @param longitude degrees, WGS-84
 * @param street street with number
 * @param postalCode the postal code
 * @param city the city
 *
 * @author Cloud Bindings Team - Initial contribution
 */
@NonNullByDefault
public record Place(double latitude, double longitude, String street, String postalCode, String city) {

    /** The address in one line. */
    public String formatted() {
        return street + ", " + postalCode + " " + city;
    }
}
