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
package org.openhab.simulator.withings.scenario;

import java.util.List;

import org.eclipse.jdt.annotation.NonNullByDefault;
import org.openhab.simulator.withings.model.SleepStretch;
import org.openhab.simulator.withings.model.SleepSummary;

/**
 * A scored sleep session.
 *
 * @param stretches the states with their signals, in order
 * @param summary the item of getsummary
 *
 * @author Cloud Bindings Team - Initial contribution
 */
@NonNullByDefault
public record Night(List<SleepStretch> stretches, SleepSummary summary) {

    public Night {
        stretches = List.copyOf(stretches);
    }
}
