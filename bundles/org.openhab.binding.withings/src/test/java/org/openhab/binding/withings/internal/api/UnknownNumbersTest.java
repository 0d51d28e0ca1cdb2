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
package org.openhab.binding.withings.internal.api;

import static org.hamcrest.MatcherAssert.assertThat;
import static org.hamcrest.Matchers.*;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.IntStream;

import org.eclipse.jdt.annotation.NonNullByDefault;
import org.junit.jupiter.api.Test;

/**
 * Checks that unknown numbers are told once each, and nothing else is.
 *
 * @author Cloud Bindings Team - Initial contribution
 */
@NonNullByDefault
class UnknownNumbersTest {

    private final List<String> lines = new ArrayList<>();
    private final UnknownNumbers unknown = new UnknownNumbers(lines::add);

    @Test
    void knownNumbersAreNoNews() {
        for (MeasureType type : MeasureType.values()) {
            unknown.check(page(0, new Measure(type.number(), 78_450, -3, Position.NONE)));
        }
        IntStream.rangeClosed(0, 31).forEach(position -> unknown.check(page(0, new Measure(173, 1, 0, position))));
        for (int attribution : new int[] { 0, 1, 2, 3, 4, 5, 7, 8, 10, 15, 17, 10000, 10009, 10010 }) {
            unknown.check(page(attribution));
        }
        assertThat(lines, is(empty()));
    }

    @Test
    void eachUnknownNumberIsToldOnceAndWithoutItsValue() {
        for (int i = 0; i < 3; i++) {
            unknown.check(page(99, new Measure(4711, 78_450, -3, 32), new Measure(4712, 90_001, -3, 32)));
        }
        assertThat(lines, contains("Unknown attribution 99", "Unknown measurement type 4711", "Unknown position 32",
                "Unknown measurement type 4712"));
    }

    @Test
    void sameNumberMayBeUnknownTwice() {
        unknown.check(page(99, new Measure(99, 1, 0, 99)));
        assertThat(lines.size(), is(3));
    }

    @Test
    void endlessNewsAreCutOff() {
        IntStream.range(1000, 2000).forEach(type -> unknown.check(page(0, new Measure(type, 1, 0, -1))));
        assertThat(lines.size(), is(UnknownNumbers.MOST));
    }

    private static MeasurePage page(int attribution, Measure... measures) {
        MeasureGroup group = new MeasureGroup(1, attribution, 1_760_000_000, 0, 0, MeasureGroup.REAL, null, null, 0,
                List.of(measures));
        return new MeasurePage(0, null, List.of(group), false, 0);
    }
}
