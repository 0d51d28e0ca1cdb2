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

import java.util.Map;

import org.eclipse.jdt.annotation.NonNullByDefault;

/**
 * Four tyres (bmw-mybmw.md 5.1, bmw-cardata.md 3.8).
 *
 * @param mounted whether they are on the car
 * @param tyres {@code frontLeft}, {@code frontRight}, {@code rearLeft}, {@code rearRight}
 *
 * @author Cloud Bindings Team - Initial contribution
 */
@NonNullByDefault
public record TyreSet(boolean mounted, Map<String, Tyre> tyres) {

    /**
     * A tyre.
     *
     * @param width millimetres
     * @param aspect percent
     * @param rim inches
     * @param load index of the load
     * @param speed letter of the speed
     * @param manufacturer who made it
     * @param tread its pattern
     * @param season 2 summer, 4 winter
     * @param producedWeek week of production
     * @param producedYear its year
     * @param mountedOn the day it was mounted, as YYYY-MM-DD
     * @param partNumber the number of the part
     * @param runFlat whether it runs without air
     * @param optimized whether it is made for the brand
     * @param dueKm kilometres to the next service
     * @param wear {@code GREEN}, {@code YELLOW}, {@code RED}
     */
    public record Tyre(int width, int aspect, int rim, int load, String speed, String manufacturer, String tread,
            int season, int producedWeek, int producedYear, String mountedOn, String partNumber, boolean runFlat,
            boolean optimized, int dueKm, String wear) {

        /** The size as it is printed on the tyre. */
        public String dimension() {
            return width + "/" + aspect + " R" + rim + " " + load + speed + " XL";
        }
    }
}
