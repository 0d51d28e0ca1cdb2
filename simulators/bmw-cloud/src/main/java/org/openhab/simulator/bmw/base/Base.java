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
package org.openhab.simulator.bmw.base;

import java.util.random.RandomGenerator;

import org.eclipse.jdt.annotation.NonNullByDefault;
import org.openhab.simulator.bmw.model.Fleet;
import org.openhab.simulator.bmw.scenario.Life;
import org.openhab.simulator.kit.http.Secrets;
import org.openhab.simulator.kit.time.SimClock;

/**
 * What all clouds stand on.
 *
 * @param clock the simulated time
 * @param fleet customers with their cars
 * @param secrets makes tokens
 * @param random what makes one run differ from another
 * @param life what the cars are doing
 *
 * @author Cloud Bindings Team - Initial contribution
 */
@NonNullByDefault
public record Base(SimClock clock, Fleet fleet, Secrets secrets, RandomGenerator random, Life life) {
}
