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

import java.time.Instant;
import java.util.List;

import org.eclipse.jdt.annotation.NonNullByDefault;
import org.eclipse.jdt.annotation.Nullable;

/**
 * A customer with his cars; the same in both clouds.
 *
 * @param gcid the id of the account
 * @param userName what he logs in with; in China the number of his phone
 * @param password his password
 * @param region {@code ROW}, {@code NA} or {@code CN}
 * @param clientId the id of his CarData client, lower case; null when he has none
 * @param mappings his cars
 *
 * @author Cloud Bindings Team - Initial contribution
 */
@NonNullByDefault
public record Account(String gcid, String userName, String password, String region, @Nullable String clientId,
        List<Mapping> mappings) {

    /** The link to the car of this VIN; null when he has none. */
    public @Nullable Mapping mapping(String vin) {
        return mappings.stream().filter(each -> each.car().vin().equals(vin)).findFirst().orElse(null);
    }

    /**
     * The link between a customer and a car.
     *
     * @param car the car
     * @param type {@code PRIMARY} or {@code SECONDARY}
     * @param status {@code CONFIRMED}, {@code PENDING} or {@code DEMO}
     * @param since when it was made
     */
    public record Mapping(Car car, String type, String status, Instant since) {

        public boolean primary() {
            return "PRIMARY".equals(type);
        }

        public boolean demo() {
            return "DEMO".equals(status);
        }
    }
}
