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
package org.openhab.simulator.withings;

import java.util.random.RandomGenerator;

import org.eclipse.jdt.annotation.NonNullByDefault;
import org.openhab.simulator.kit.time.SimClock;
import org.openhab.simulator.withings.api.Model;

/**
 * Makes the persons of a simulated cloud.
 *
 * @author Cloud Bindings Team - Initial contribution
 */
@NonNullByDefault
public interface ModelFactory {

    Model create(SimClock clock, RandomGenerator random);
}
