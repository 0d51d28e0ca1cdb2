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
package org.openhab.simulator.bmw.cardata.rest;

import org.eclipse.jdt.annotation.NonNullByDefault;
import org.openhab.simulator.bmw.model.Account;
import org.openhab.simulator.bmw.model.Car;

/**
 * Whoever has passed the gate of the REST API.
 *
 * @param account the account of its token
 *
 * @author Cloud Bindings Team - Initial contribution
 */
@NonNullByDefault
record RestCaller(Account account) {

    /** The car of this VIN, if its data may be read. */
    Car car(String vin) {
        if (!vin.matches("[A-Z0-9]{17}")) {
            throw new CuError(CuCode.BAD_VIN);
        }
        Account.Mapping mapping = account.mapping(vin);
        if (mapping == null || !mapping.primary()) {
            throw new CuError(CuCode.NO_VIN_RIGHT);
        }
        return mapping.car();
    }
}
