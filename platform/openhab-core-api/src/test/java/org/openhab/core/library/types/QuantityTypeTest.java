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
import static org.hamcrest.Matchers.closeTo;
import static org.hamcrest.Matchers.comparesEqualTo;
import static org.hamcrest.Matchers.greaterThan;
import static org.hamcrest.Matchers.is;
import static org.hamcrest.Matchers.lessThan;
import static org.hamcrest.Matchers.not;
import static org.hamcrest.Matchers.nullValue;
import static org.junit.jupiter.api.Assertions.assertThrows;

import java.math.BigDecimal;
import java.util.Locale;
import java.util.Objects;

import javax.measure.quantity.Length;
import javax.measure.quantity.Mass;
import javax.measure.quantity.Temperature;

import org.eclipse.jdt.annotation.NonNullByDefault;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.openhab.core.library.unit.ImperialUnits;
import org.openhab.core.library.unit.SIUnits;
import org.openhab.core.library.unit.Units;

/**
 * Numbers with units are read, converted, compared, formatted as users of openHAB know it.
 *
 * @author Cloud Bindings Team - Initial contribution
 */
@NonNullByDefault
class QuantityTypeTest {

    @ParameterizedTest
    @CsvSource({ "70.5 kg, 70.5, kg", "70.5kg, 70.5, kg", "-3 °C, -3, °C", "1.2E3 W, 1200, W", "1.2e3 W, 1200, W",
            "'1,000 m', 1000, m", "42, 42, one", "55 %, 55, %", "3.5 km/h, 3.5, km/h", "120 mmHg, 120, mmHg",
            "10 kWh, 10, kWh", "98 bpm?, 0, ''", "7 m/s, 7, m/s", "0.5 µg/m³, 0.5, µg/m³", "3 min, 3, min" })
    void readsNumberAndUnit(String text, BigDecimal number, String unit) {
        if (text.endsWith("?")) {
            assertThrows(IllegalArgumentException.class, () -> new QuantityType<>(text));
            return;
        }
        QuantityType<?> quantity = QuantityType.valueOf(text);

        assertThat(quantity.toBigDecimal(), comparesEqualTo(number));
        assertThat(quantity.getUnit().toString(), is(unit));
    }

    @ParameterizedTest
    @ValueSource(strings = { "", "kg", "abc", "12 nosuchunit", "1 2 3", "154 lb" })
    void refusesOtherTexts(String text) {
        assertThrows(IllegalArgumentException.class, () -> new QuantityType<>(text));
    }

    @Test
    void readsTheNotationOfALocale() {
        assertThat(new QuantityType<Mass>("1.234,5 kg", Locale.GERMAN).toBigDecimal(),
                comparesEqualTo(new BigDecimal("1234.5")));
    }

    @ParameterizedTest
    @CsvSource({ "1 km, m, 1000", "1 mi, km, 1.609344", "20 °C, °F, 68", "0 °C, K, 273.15", "212 °F, °C, 100",
            "1 kWh, J, 3600000", "1 h, s, 3600", "120 mmHg, Pa, 15998.68416", "1 bar, mbar, 1000", "50 %, one, 0.5",
            "36 km/h, m/s, 10", "1 GiB, MiB, 1024", "1 kB, B, 1000", "1000 kcal, kWh, 1.162222", "1 in, mm, 25.4",
            "32 psi, bar, 2.206322", "1 gal, l, 3.785412", "2.5 bar, kPa, 250" })
    void converts(String from, String unit, double expected) {
        QuantityType<?> converted = Objects.requireNonNull(QuantityType.valueOf(from).toUnit(unit));

        assertThat(converted.doubleValue(), is(closeTo(expected, Math.abs(expected) * 1e-6)));
    }

    @Test
    void doesNotConvertBetweenDifferentThings() {
        assertThat(QuantityType.valueOf("1 kg").toUnit(SIUnits.METRE), is(nullValue()));
        assertThat(QuantityType.valueOf("1 kg").toUnitRelative("m"), is(nullValue()));
    }

    @Test
    void differencesHaveNoZeroPoint() {
        QuantityType<Temperature> degree = new QuantityType<>(1, SIUnits.CELSIUS);

        assertThat(Objects.requireNonNull(degree.toUnitRelative(ImperialUnits.FAHRENHEIT)).doubleValue(),
                is(closeTo(1.8, 1e-9)));
        QuantityType<Temperature> sum = new QuantityType<>(20, SIUnits.CELSIUS).add(degree);
        assertThat(Objects.requireNonNull(sum.toUnit(SIUnits.CELSIUS)).doubleValue(), is(closeTo(21, 1e-9)));
    }

    @Test
    void reciprocalUnitsConvertWhereAskedTo() {
        QuantityType<?> warm = Objects.requireNonNull(QuantityType.valueOf("2500 K").toInvertibleUnit("mired"));

        assertThat(warm.doubleValue(), is(closeTo(400, 1e-6)));
        assertThat(QuantityType.valueOf("2500 K").toUnit("mired"), is(nullValue()));
    }

    @Test
    void equalAmountsAreEqualInWhateverUnit() {
        QuantityType<?> km = QuantityType.valueOf("1 km");
        QuantityType<?> m = QuantityType.valueOf("1000 m");

        assertThat(km, is(m));
        assertThat(km.hashCode(), is(m.hashCode()));
        assertThat(km, is(not(QuantityType.valueOf("1001 m"))));
        assertThat(km, is(not(QuantityType.valueOf("1 kg"))));
        assertThat(QuantityType.valueOf("2500 K"), is(QuantityType.valueOf("400 mired")));
        assertThat(QuantityType.valueOf("2500 K").hashCode(), is(QuantityType.valueOf("400 mired").hashCode()));
    }

    @Test
    void ordersByAmount() {
        QuantityType<Length> km = new QuantityType<>("1 km");
        QuantityType<Length> m = new QuantityType<>("999 m");

        assertThat(km.compareTo(m), is(greaterThan(0)));
        assertThat(m.compareTo(km), is(lessThan(0)));
        QuantityType<?> kg = QuantityType.valueOf("1 kg");
        @SuppressWarnings("unchecked")
        QuantityType<Length> wrong = (QuantityType<Length>) kg;
        assertThrows(IllegalArgumentException.class, () -> km.compareTo(wrong));
    }

    @ParameterizedTest
    @CsvSource({ "70.51 kg, %.1f %unit%, 70.5 kg", "55 %, %.0f %unit%, 55 %", "72 kg, %d %unit%, 72 kg",
            "90 min, %1$tH:%1$tM, 01:30", "26 h, %1$tH:%1$tM, 26:00", "26 h, %1$td %1$tH, 01 02",
            "90 s, %1$tT, 00:01:30", "90 s, %d %unit%, 90 s", "3.5 h, %.1f h, 3.5 h", "20 °C, %.1f %unit%, 20.0 °C",
            "1.5 km, %s, 1.5 km" })
    void formats(String text, String pattern, String expected) {
        assertThat(QuantityType.valueOf(text).format(pattern), is(expected));
    }

    @Test
    void printsExactDecimals() {
        assertThat(new QuantityType<>(0.1, SIUnits.KILOGRAM).toString(), is("0.1 kg"));
        assertThat(new QuantityType<>(72, SIUnits.KILOGRAM).toFullString(), is("72 kg"));
        assertThat(new QuantityType<>(new BigDecimal("70.50"), SIUnits.KILOGRAM).toBigDecimal(),
                is(new BigDecimal("70.50")));
    }

    @Test
    void calculates() {
        QuantityType<?> speed = new QuantityType<>(10, SIUnits.METRE).divide(new QuantityType<>(2, Units.SECOND));

        assertThat(Objects.requireNonNull(speed.toUnit("m/s")).doubleValue(), is(5.0));
        assertThat(new QuantityType<>(3, SIUnits.METRE).multiply(BigDecimal.TEN),
                is(new QuantityType<>(30, SIUnits.METRE)));
        assertThat(new QuantityType<>(3, SIUnits.METRE).negate(), is(new QuantityType<>(-3, SIUnits.METRE)));
        assertThat(new QuantityType<>("3 km").subtract(new QuantityType<>("500 m")), is(new QuantityType<>("2.5 km")));
    }

    @Test
    void showsItselfAsOtherStates() {
        assertThat(QuantityType.valueOf("50 %").as(PercentType.class), is(new PercentType(50)));
        assertThat(QuantityType.valueOf("0.5").as(PercentType.class), is(new PercentType(50)));
        assertThat(QuantityType.valueOf("72 kg").as(DecimalType.class), is(new DecimalType(72)));
        assertThat(QuantityType.valueOf("72 kg").as(PercentType.class), is(nullValue()));
        assertThat(QuantityType.valueOf("30 %").as(OnOffType.class), is(OnOffType.ON));
        assertThat(QuantityType.valueOf("0 W").as(OnOffType.class), is(OnOffType.OFF));
        assertThat(QuantityType.valueOf("7 W").as(OnOffType.class), is(nullValue()));
    }
}
