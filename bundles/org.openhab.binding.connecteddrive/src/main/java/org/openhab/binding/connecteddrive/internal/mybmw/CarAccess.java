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
package org.openhab.binding.connecteddrive.internal.mybmw;

import java.time.Clock;
import java.util.concurrent.ScheduledExecutorService;
import java.util.random.RandomGenerator;

import org.eclipse.jdt.annotation.NonNullByDefault;

/**
 * What it takes to reach one car of an account.
 *
 * @param client calls the cloud
 * @param region where the account is; positions in China need {@link ChinaShift}
 * @param brand selects the car's brand in calls
 * @param vin the car
 * @param scheduler starts work, never waits
 * @param clock tells the present moment
 * @param random staggers the cars
 *
 * @author Cloud Bindings Team - Initial contribution
 */
@NonNullByDefault
public record CarAccess(MyBmwClient client, Region region, Brand brand, String vin, ScheduledExecutorService scheduler,
        Clock clock, RandomGenerator random) {

    /** Without the VIN, which belongs into no log. */
    @Override
    public String toString() {
        return "CarAccess[" + brand + "]";
    }
}
