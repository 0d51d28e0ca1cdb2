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
package org.openhab.core.library.types;

import static org.hamcrest.MatcherAssert.assertThat;
import static org.hamcrest.Matchers.comparesEqualTo;
import static org.hamcrest.Matchers.is;
import static org.hamcrest.Matchers.lessThan;
import static org.hamcrest.Matchers.not;
import static org.hamcrest.Matchers.nullValue;
import static org.junit.jupiter.api.Assertions.assertThrows;

import java.math.BigDecimal;
import java.time.Instant;
import java.util.Locale;

import org.eclipse.jdt.annotation.NonNullByDefault;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/**
 * Plain numbers, percentages, colours.
 *
 * @author Cloud Bindings Team - Initial contribution
 */
@NonNullByDefault
class NumberTypesTest {

    @Test
    void decimalsAreExactAndEqualByValue() {
        assertThat(new DecimalType(0.1).toBigDecimal(), is(new BigDecimal("0.1")));
        assertThat(new DecimalType("1.0"), is(new DecimalType(1)));
        assertThat(new DecimalType("1.0").hashCode(), is(new DecimalType(1).hashCode()));
        assertThat(new DecimalType(1), is(not(new DecimalType(2))));
        assertThat(new DecimalType(1).compareTo(new DecimalType(2)), is(lessThan(0)));
        assertThat(new DecimalType("1,234.5").toBigDecimal(), comparesEqualTo(new BigDecimal("1234.5")));
        assertThat(new DecimalType("1.234,5", Locale.GERMAN).toBigDecimal(), comparesEqualTo(new BigDecimal("1234.5")));
        assertThat(new DecimalType("1e3").intValue(), is(1000));
        assertThat(new DecimalType(new BigDecimal("1E+3")).toString(), is("1000"));
        assertThat(new DecimalType(QuantityType.valueOf("72.5 kg")).toString(), is("72.5"));
    }

    @ParameterizedTest
    @ValueSource(strings = { "", "abc", "1 kg", "1.2.3", "--1" })
    void refusesTextsThatAreNoNumbers(String text) {
        assertThrows(NumberFormatException.class, () -> new DecimalType(text));
    }

    @Test
    void decimalsFormatAsIntegersWherePossible() {
        assertThat(new DecimalType(5).format("%d"), is("5"));
        assertThat(new DecimalType("5.0").format("%05d"), is("00005"));
        assertThat(new DecimalType(5).format("%.1f"), is("5.0"));
        assertThat(new DecimalType("5.25").format("%.1f"), is("5.3"));
    }

    @Test
    void decimalsShowThemselvesAsOtherStates() {
        assertThat(new DecimalType(1).as(OnOffType.class), is(OnOffType.ON));
        assertThat(DecimalType.ZERO.as(OpenClosedType.class), is(OpenClosedType.CLOSED));
        assertThat(new DecimalType(1).as(UpDownType.class), is(UpDownType.DOWN));
        assertThat(new DecimalType("0.5").as(UpDownType.class), is(nullValue()));
        assertThat(new DecimalType("0.5").as(PercentType.class), is(new PercentType(50)));
        assertThat(new DecimalType(1767225600).as(DateTimeType.class),
                is(new DateTimeType(Instant.parse("2026-01-01T00:00:00Z"))));
    }

    @ParameterizedTest
    @ValueSource(strings = { "-1", "100.1", "abc" })
    void percentagesHaveARange(String text) {
        assertThrows(IllegalArgumentException.class, () -> new PercentType(text));
    }

    @Test
    void percentagesShowThemselvesAsOtherStates() {
        assertThat(new PercentType(100).as(OnOffType.class), is(OnOffType.ON));
        assertThat(PercentType.ZERO.as(UpDownType.class), is(UpDownType.UP));
        assertThat(new PercentType(50).as(UpDownType.class), is(nullValue()));
        assertThat(new PercentType(50).as(DecimalType.class), is(new DecimalType("0.5")));
        assertThat(new PercentType(50).as(QuantityType.class), is(QuantityType.valueOf("50 %")));
        assertThat(PercentType.valueOf("12.5").toString(), is("12.5"));
    }

    @Test
    void coloursAreBrightnessForTheRest() {
        HSBType colour = HSBType.valueOf("120,50,80");

        assertThat(colour.getHue(), is(new DecimalType(120)));
        assertThat(colour.getSaturation(), is(new PercentType(50)));
        assertThat(colour.as(PercentType.class), is(new PercentType(80)));
        assertThat(colour.as(OnOffType.class), is(OnOffType.ON));
        assertThat(colour.as(HSBType.class), is(colour));
        assertThat(HSBType.BLACK.as(OnOffType.class), is(OnOffType.OFF));
        assertThat(colour.toString(), is("120,50,80"));
        assertThrows(IllegalArgumentException.class, () -> HSBType.valueOf("360,50,80"));
        assertThrows(IllegalArgumentException.class, () -> HSBType.valueOf("1,2"));
    }
}
