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

import java.util.ArrayList;
import java.util.List;
import java.util.stream.LongStream;

import org.eclipse.jdt.annotation.NonNullByDefault;
import org.junit.jupiter.api.Test;
import org.openhab.benchmarks.Allocation;

/**
 * What it allocates to read the state of a car and to show it.
 *
 * @author Cloud Bindings Team - Initial contribution
 */
@NonNullByDefault
class StateAllocationTest {

    /** The goal of the project for the electric car with 9.5 kB and 90 updates. */
    private static final long LIMIT = 28_000;
    private static final int UPDATES = 90;
    /** Until the compiler is done: before, more is allocated than will be. */
    private static final int WARM_UP = 40_000;
    private static final int RUNS = 50;

    @Test
    void theStateOfAnElectricCarCostsAtMostTheGoal() throws Exception {
        assumeFalse(RecordedCar.all().isEmpty(), "no recordings found: shared.dir is not set or has no corpus");
        RecordedCar car = RecordedCar.named(RecordedCar.BEV);
        StatePublishing publishing = new StatePublishing(car);
        List<Object> updates = new ArrayList<>();
        publishing.publish(updates::add);
        long[] sum = { 0 };
        for (int i = 0; i < WARM_UP; i++) {
            publishing.publish(state -> sum[0]++);
        }
        long bytes = LongStream.range(0, RUNS).map(run -> allocated(publishing, sum)).min().orElseThrow();

        System.out.printf("%s: %,d bytes in %d updates allocate %,d bytes%n", car.name(), car.state().length,
                updates.size(), bytes);
        assertThat("updates", updates.size(), is(greaterThanOrEqualTo(UPDATES)));
        assertThat(sum[0], is((long) updates.size() * (WARM_UP + 2L * RUNS)));
        assertThat("bytes", bytes, is(both(greaterThan(1_000L)).and(lessThanOrEqualTo(LIMIT))));
    }

    private static long allocated(StatePublishing publishing, long[] sum) {
        try {
            return Allocation.bytes(() -> {
                publishing.publish(state -> sum[0]++);
                return sum;
            });
        } catch (Exception e) {
            throw new IllegalStateException(e);
        }
    }
}
