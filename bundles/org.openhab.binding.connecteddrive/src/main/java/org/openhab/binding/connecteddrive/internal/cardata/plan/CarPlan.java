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
package org.openhab.binding.connecteddrive.internal.cardata.plan;

import java.time.Duration;
import java.time.Instant;
import java.util.Map;
import java.util.Set;

import org.eclipse.jdt.annotation.NonNullByDefault;

/**
 * What the day's plan has to know about a car.
 *
 * @param vin the car
 * @param interval how often the user wants it to be read
 * @param done when each job was done last
 * @param notBefore jobs that failed, and when they may be tried again
 * @param fruitless jobs that the cloud has nothing for at the moment
 * @param stateCalls how many calls a reading of the state costs
 * @param streamTalks whether the stream is connected, and brought something of this car lately
 * @param hasPlug whether it can be charged
 *
 * @author Cloud Bindings Team - Initial contribution
 */
@NonNullByDefault
public record CarPlan(String vin, Duration interval, Map<Job, Instant> done, Map<Job, Instant> notBefore,
        Set<Job> fruitless, int stateCalls, boolean streamTalks, boolean hasPlug) {

    public CarPlan {
        done = Map.copyOf(done);
        notBefore = Map.copyOf(notBefore);
        fruitless = Set.copyOf(fruitless);
    }
}
