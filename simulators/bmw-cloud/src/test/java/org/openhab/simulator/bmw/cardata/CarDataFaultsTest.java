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
package org.openhab.simulator.bmw.cardata;

import static org.hamcrest.MatcherAssert.assertThat;
import static org.hamcrest.Matchers.*;

import java.util.List;

import org.eclipse.jdt.annotation.NonNullByDefault;
import org.junit.jupiter.api.Test;
import org.openhab.simulator.bmw.base.Endpoint;
import org.openhab.simulator.bmw.base.NamedFault;

/**
 * Puts every error of CarData up at every call where it means something (bmw-cardata.md 2.2, 3.9).
 *
 * @author Cloud Bindings Team - Initial contribution
 */
@NonNullByDefault
class CarDataFaultsTest extends CarDataFixture {

    @Test
    void everyErrorOnEveryCall() {
        option("quotaLimit", 1000);
        String token = access();
        int cells = 0;
        for (NamedFault fault : cardata.faults()) {
            List<Endpoint> where = cardata.endpoints().stream().filter(fault.fits()).toList();
            assertThat(fault.key() + " means something", where, not(empty()));
            for (Endpoint endpoint : where) {
                cloud.control().fault(fault.key(), endpoint.key());
                Answer answer = reach(endpoint, token);
                assertThat(fault.key() + " at " + endpoint.key(), answer.http(), is((int) fault.number()));
                assertThat(answer.text(), is(fault.text()));
                cells++;
            }
        }
        assertThat(cells, greaterThan(150));
    }

    private Answer reach(Endpoint endpoint, String token) {
        String ofCar = "/customers/vehicles/" + car.vin() + "/";
        return switch (endpoint.key()) {
            case "cardata-device" -> start();
            case "cardata-poll" -> poll("any");
            case "cardata-refresh" -> refresh("any");
            case "cardata-mappings" -> get(token, "/customers/vehicles/mappings");
            case "cardata-container-list" -> get(token, "/customers/containers");
            case "cardata-container-create" -> call("POST", token, "/customers/containers", "{}");
            case "cardata-container-get" -> get(token, "/customers/containers/S000000000000");
            case "cardata-container-delete" -> call("DELETE", token, "/customers/containers/S000000000000", null);
            case "cardata-telematic" -> get(token, ofCar + "telematicData");
            case "cardata-basic" -> get(token, ofCar + "basicData");
            case "cardata-image" -> get(token, ofCar + "image");
            case "cardata-charging" -> get(token, ofCar + "chargingHistory");
            case "cardata-locations" -> get(token, ofCar + "locationBasedChargingSettings");
            case "cardata-tyres" -> get(token, ofCar + "smartMaintenanceTyreDiagnosis");
            default -> throw new AssertionError("no request reaches " + endpoint.key());
        };
    }
}
