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
package org.openhab.demo.expect;

import static org.hamcrest.MatcherAssert.assertThat;
import static org.hamcrest.Matchers.*;

import java.io.IOException;
import java.math.BigDecimal;
import java.time.Instant;
import java.util.Map;

import org.eclipse.jdt.annotation.NonNullByDefault;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.openhab.demo.cloud.SimulatedWithings;

/**
 * Expectations are met by the right states and by no others.
 *
 * @author Cloud Bindings Team - Initial contribution
 */
@NonNullByDefault
class ExpectationTest {

    @ParameterizedTest
    @CsvSource({ "68.2,kg,68.2 kg,true", "68.2,kg,68200 g,true", "68.2,kg,68.3 kg,false", "90,s,1.5 min,true",
            "41,ms,0.041 s,true", "41,ms,41 s,false", "88,%,88 %,true", "12,'',12,true", "12,'',12 furlong,false",
            "12,'',ON,false", "0,m,0 m,true", "0,m,0.1 m,false" })
    void numbersAreComparedInAnyUnit(BigDecimal number, String unit, String state, boolean met) {
        assertThat(Expectation.number(number, unit).isMetBy(state), is(met));
        assertThat(Expectation.number(number, unit).isMetBy(null), is(false));
    }

    @ParameterizedTest
    @CsvSource({ "2026-03-15T08:00:00.000+0100,true", "2026-03-15T07:00:00Z,true", "2026-03-15T07:00:01Z,false",
            "yesterday,false" })
    void momentsAreComparedInAnyZone(String state, boolean met) {
        assertThat(Expectation.moment(1773558000).isMetBy(state), is(met));
    }

    @ParameterizedTest
    @CsvSource({ "2026-03-15T07:00:00.568Z,true", "2026-03-15T07:00:00Z,true", "2026-03-15T07:00:01Z,false" })
    void momentsOfStreamsAreComparedToTheSecond(String state, boolean met) {
        assertThat(Expectation.secondOf(Instant.parse("2026-03-15T07:00:00.568Z")).isMetBy(state), is(met));
        assertThat(Expectation.secondOf(Instant.EPOCH).isMetBy(null), is(false));
    }

    @Test
    void nothingTextsAndRanges() {
        assertThat(Expectation.nothing().isMetBy(null), is(true));
        assertThat(Expectation.nothing().isMetBy("0"), is(false));
        assertThat(Expectation.text("RUN").isMetBy("WALK"), is(false));
        assertThat(Expectation.between(31, 75).isMetBy("50 %"), is(true));
        assertThat(Expectation.between(31, 75).isMetBy("76"), is(false));
        assertThat(Expectation.nothingOr("OFF").isMetBy("ON"), is(false));
    }

    @Test
    void everyPersonOfTheDemoHasItsOwn() throws IOException {
        try (SimulatedWithings cloud = SimulatedWithings.start(8080)) {
            Map<String, Expectation> carla = ExpectedPerson.of(cloud.present("Carla"));
            Map<String, Expectation> dan = ExpectedPerson.of(cloud.present("Dan"));
            assertThat("the same channels", carla.keySet(), is(dan.keySet()));
            assertThat(demanded(carla), is(greaterThan(100L)));
            assertThat(demanded(dan), is(both(greaterThan(8L)).and(lessThan(20L))));
        }
    }

    private static long demanded(Map<String, Expectation> expectations) {
        return expectations.values().stream().filter(each -> !each.isMetBy(null)).count();
    }
}
