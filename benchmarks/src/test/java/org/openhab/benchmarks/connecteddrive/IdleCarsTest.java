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
package org.openhab.benchmarks.connecteddrive;

import static org.hamcrest.MatcherAssert.assertThat;
import static org.hamcrest.Matchers.*;
import static org.junit.jupiter.api.Assumptions.assumeFalse;

import org.eclipse.jdt.annotation.NonNullByDefault;
import org.junit.jupiter.api.Test;
import org.openhab.benchmarks.Idle;

/**
 * What a car costs that waits for the next poll; the exact number is in the report of the benchmarks.
 *
 * @author Cloud Bindings Team - Initial contribution
 */
@NonNullByDefault
class IdleCarsTest {

    private static final int CARS = 20;
    private static final long LIMIT = 128 * 1024;

    @Test
    void anIdleCarIsSmallAndHasNoThread() throws Exception {
        assumeFalse(RecordedCar.all().isEmpty(), "no recordings found: shared.dir is not set or has no corpus");
        Idle.Cost cost = Driveway.measure(CARS);
        assertThat("bytes of heap", cost.heapBytes(), is(both(greaterThan(1_000L)).and(lessThan(LIMIT))));
        assertThat("threads", cost.threads(), is(0));
    }
}
