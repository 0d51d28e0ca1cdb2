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
package org.openhab.benchmarks;

import static org.hamcrest.MatcherAssert.assertThat;
import static org.hamcrest.Matchers.*;

import org.eclipse.jdt.annotation.NonNullByDefault;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/**
 * Test of what the report says of a ratio.
 *
 * @author Cloud Bindings Team - Initial contribution
 */
@NonNullByDefault
class ReportTest {

    @ParameterizedTest
    @CsvSource({ "1.50, ''", "1.51, 'misses the goal of 1.50'", "2.50, 'misses the goal of 1.50'", "2.51, TOO SLOW" })
    void tellsAMissedGoalFromAFailure(double ratio, String verdict) {
        assertThat(Report.verdict(new Passage("publish", "decode to states", 1.5, 2.5), ratio), is(verdict));
    }

    @ParameterizedTest
    @CsvSource({ "2.00, ''", "2.01, TOO SLOW" })
    void aGoalMayBeTheLimit(double ratio, String verdict) {
        assertThat(Report.verdict(new Passage("decode", "decode", 2), ratio), is(verdict));
    }
}
