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
 * What drives a car, in the words of both clouds (bmw-mybmw.md 4.2, bmw-cardata.md 3.4).
 *
 * @author Cloud Bindings Team - Initial contribution
 */
@NonNullByDefault
public enum DriveTrain {
    ELECTRIC("BEV", 'B'),
    ELECTRIC_WITH_RANGE_EXTENDER("BEV_REX", 'P'),
    PLUGIN_HYBRID("PHEV", 'P'),
    MILD_HYBRID("MHEV", 'M'),
    COMBUSTION("CONV", 'I');

    private final String cardata;
    private final char letter;

    DriveTrain(String cardata, char letter) {
        this.cardata = cardata;
        this.letter = letter;
    }

    /** The word of CarData's basic data. */
    public String cardata() {
        return cardata;
    }

    /** The class of the car in the catalogue. */
    public char letter() {
        return letter;
    }

    /** Whether it has a plug. */
    public boolean plug() {
        return letter == 'B' || letter == 'P';
    }

    /** Whether it has a tank. */
    public boolean tank() {
        return letter != 'B';
    }
}
