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

import org.eclipse.jdt.annotation.NonNullByDefault;

/**
 * A car that an account lists.
 *
 * @param vin its VIN
 * @param brand as shown to users; empty if the cloud does not say
 * @param model as the cloud names it; empty if it does not
 *
 * @author Cloud Bindings Team - Initial contribution
 */
@NonNullByDefault
public record FoundVehicle(String vin, String brand, String model) {

    /** Without the VIN, which belongs into no log. */
    @Override
    public String toString() {
        return "FoundVehicle[" + brand + ' ' + model + "]";
    }
}
