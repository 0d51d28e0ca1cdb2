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

import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;

import org.eclipse.jdt.annotation.NonNullByDefault;
import org.openhab.simulator.bmw.model.Account;
import org.openhab.simulator.bmw.model.Car;
import org.openhab.simulator.bmw.model.Fleet;
import org.openhab.simulator.kit.time.SimClock;

/**
 * Fleets that are ready to use.
 *
 * @author Cloud Bindings Team - Initial contribution
 */
@NonNullByDefault
public final class Fleets {

    public static final String MYBMW_USER = "demo@example.com";
    public static final String MYBMW_PASSWORD = "demo-password";
    public static final String MYBMW_GCID = "0a1b2c3d-0000-4000-8000-000000000001";
    public static final String CARDATA_GCID = "0a1b2c3d-0000-4000-8000-000000000002";
    public static final String CARDATA_CLIENT_ID = "4f9e0c1a-0000-4000-8000-000000000002";
    public static final String CHINA_USER = "8613800000000";
    public static final String CHINA_GCID = "0a1b2c3d-0000-4000-8000-000000000003";

    private Fleets() {
    }

    /** One My BMW account with BEV, PHEV and MINI; one CarData account with BEV and combustion; one in China. */
    public static Fleet demo(SimClock clock) {
        return new Fleet(List.of(
                new Account(MYBMW_GCID, MYBMW_USER, MYBMW_PASSWORD, "ROW", null,
                        mappings(clock, "WBYSIM0000MYBMW01", Persona.BEV, Persona.PHEV, Persona.MINI_SE)),
                new Account(CARDATA_GCID, "cardata@example.com", MYBMW_PASSWORD, "ROW", CARDATA_CLIENT_ID,
                        mappings(clock, "WBASIM0000CDATA01", Persona.I4, Persona.X1)),
                new Account(CHINA_GCID, CHINA_USER, MYBMW_PASSWORD, "CN", null,
                        mappings(clock, "LBVSIM0000CHINA01", Persona.NEUE_KLASSE))));
    }

    /** One account for both clouds with one car of every kind. */
    public static Fleet all(SimClock clock) {
        return new Fleet(List.of(new Account(MYBMW_GCID, MYBMW_USER, MYBMW_PASSWORD, "ROW", CARDATA_CLIENT_ID,
                mappings(clock, "WBASIM0000WHOLE01", Persona.values()))));
    }

    /** Cars whose VINs count up from the first. */
    public static List<Account.Mapping> mappings(SimClock clock, String firstVin, Persona... kinds) {
        Instant since = clock.now().minus(Duration.ofDays(400));
        List<Account.Mapping> mappings = new ArrayList<>();
        int number = Integer.parseInt(firstVin.substring(15));
        for (Persona kind : kinds) {
            Car car = kind.car(firstVin.substring(0, 15) + String.format("%02d", number++), clock);
            mappings.add(new Account.Mapping(car, "PRIMARY", "CONFIRMED", since));
        }
        return mappings;
    }
}
