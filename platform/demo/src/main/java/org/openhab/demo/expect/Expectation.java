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

import java.math.BigDecimal;
import java.math.MathContext;
import java.time.DateTimeException;
import java.time.Instant;
import java.time.LocalTime;
import java.time.OffsetDateTime;
import java.time.ZoneId;
import java.time.format.DateTimeFormatter;
import java.time.temporal.ChronoUnit;
import java.util.Map;
import java.util.stream.Stream;

import org.eclipse.jdt.annotation.NonNullByDefault;
import org.eclipse.jdt.annotation.Nullable;

/**
 * What the state of one channel has to be, in the words of the cloud.
 *
 * @author Cloud Bindings Team - Initial contribution
 */
@NonNullByDefault
public interface Expectation {

    /** Whether a state, as openHAB writes it, is right; null stands for none. */
    boolean isMetBy(@Nullable String state);

    /** The cloud holds nothing for the channel. */
    static Expectation nothing() {
        return new Described("no state", state -> state == null);
    }

    /** The cloud does not say. */
    static Expectation anything() {
        return new Described("anything", state -> true);
    }

    /** Some state, whatever it is. */
    static Expectation something() {
        return new Described("some state", state -> state != null);
    }

    static Expectation text(String text) {
        return new Described(text, text::equals);
    }

    static Expectation nothingOr(String text) {
        return new Described("no state or " + text, state -> state == null || text.equals(state));
    }

    static Expectation moment(long unixSeconds) {
        Instant moment = Instant.ofEpochSecond(unixSeconds);
        return new Described(moment.toString(), state -> moment.equals(Described.instant(state)));
    }

    /** A moment that some ways of the cloud tell to the second only. */
    static Expectation secondOf(Instant moment) {
        Instant second = moment.truncatedTo(ChronoUnit.SECONDS);
        return new Described(second.toString(), state -> {
            Instant actual = Described.instant(state);
            return actual != null && second.equals(actual.truncatedTo(ChronoUnit.SECONDS));
        });
    }

    /** One of several. */
    static Expectation either(Expectation... each) {
        return new Described(String.join(" or ", Stream.of(each).map(Object::toString).toList()),
                state -> Stream.of(each).anyMatch(one -> one.isMetBy(state)));
    }

    static Expectation containing(String text) {
        return new Described("..." + text + "...", state -> state != null && state.contains(text));
    }

    static Expectation onOff(boolean on) {
        return text(on ? "ON" : "OFF");
    }

    /** A time of day of any day, in the zone of this machine, which is the host's too. */
    static Expectation timeOfDay(LocalTime time) {
        return new Described(time.toString(), state -> {
            Instant moment = Described.instant(state);
            return moment != null && time.equals(LocalTime.ofInstant(moment, ZoneId.systemDefault()));
        });
    }

    /** A place on the earth, in degrees; the altitude does not matter. */
    static Expectation place(BigDecimal latitude, BigDecimal longitude) {
        return new Described(latitude + "," + longitude, state -> {
            String[] parts = state == null ? new String[0] : state.split(",");
            return parts.length >= 2 && latitude.compareTo(new BigDecimal(parts[0])) == 0
                    && longitude.compareTo(new BigDecimal(parts[1])) == 0;
        });
    }

    /**
     * @param number in the unit, exact
     * @param unit as in {@link Described#UNITS}; empty for a bare number
     */
    static Expectation number(BigDecimal number, String unit) {
        return new Described((number.toPlainString() + " " + unit).trim(), state -> {
            BigDecimal actual = Described.base(state);
            BigDecimal expected = Described.base(number, unit);
            // A unit such as the millimetre of mercury rounds on its way.
            return actual != null && actual.subtract(expected).abs()
                    .compareTo(expected.abs().max(BigDecimal.ONE).scaleByPowerOfTen(-6)) <= 0;
        });
    }

    /** A number between two, both included. */
    static Expectation between(int least, int most) {
        return new Described(least + " to " + most, state -> {
            BigDecimal actual = Described.base(state);
            return actual != null && actual.compareTo(BigDecimal.valueOf(least)) >= 0
                    && actual.compareTo(BigDecimal.valueOf(most)) <= 0;
        });
    }

    /**
     * An expectation with a name for reports.
     *
     * @param text what a report says
     * @param test what it comes to
     */
    record Described(String text, Test test) implements Expectation {

        private static final DateTimeFormatter MOMENT = DateTimeFormatter
                .ofPattern("yyyy-MM-dd'T'HH:mm:ss[.SSSSSSSSS][.SSSSSS][.SSS][XXX][Z]");
        /** Every unit that a state may come in, by its factor to the unit that stands for its dimension here. */
        private static final Map<String, String> UNITS = Map.ofEntries(Map.entry("", "1"), Map.entry("%", "1"),
                Map.entry("kg", "1"), Map.entry("g", "0.001"), Map.entry("m", "1"), Map.entry("km", "1000"),
                Map.entry("cm", "0.01"), Map.entry("s", "1"), Map.entry("ms", "0.001"), Map.entry("min", "60"),
                Map.entry("h", "3600"), Map.entry("°C", "1"), Map.entry("m/s", "1"), Map.entry("mmHg", "1"),
                Map.entry("kcal", "1"), Map.entry("week", "604800"), Map.entry("wk", "604800"), Map.entry("d", "86400"),
                Map.entry("mo", "2629746"), Map.entry("month", "2629746"), Map.entry("kPa", "1000"),
                Map.entry("Pa", "1"), Map.entry("hPa", "100"), Map.entry("mbar", "100"), Map.entry("bar", "100000"),
                Map.entry("l", "1"), Map.entry("L", "1"), Map.entry("m³", "1000"), Map.entry("kWh", "1"),
                Map.entry("W", "1"), Map.entry("kW", "1000"), Map.entry("V", "1"), Map.entry("A", "1"),
                Map.entry("°", "1"), Map.entry("km/h", "1"), Map.entry("µS", "1"), Map.entry("uS", "1"));

        /** Takes the state, null for none. */
        @FunctionalInterface
        interface Test {
            boolean holds(@Nullable String state);
        }

        @Override
        public boolean isMetBy(@Nullable String state) {
            return test.holds(state);
        }

        @Override
        public String toString() {
            return text;
        }

        static @Nullable Instant instant(@Nullable String state) {
            try {
                return state == null ? null : OffsetDateTime.parse(state, MOMENT).toInstant();
            } catch (DateTimeException e) {
                return null; // no moment, so not the expected one
            }
        }

        static @Nullable BigDecimal base(@Nullable String state) {
            String[] parts = state == null ? new String[0] : state.split(" ");
            if (parts.length < 1 || parts.length > 2 || !parts[0].matches("-?[0-9.]+(E-?[0-9]+)?")) {
                return null;
            }
            String unit = parts.length == 2 ? parts[1] : "";
            return UNITS.containsKey(unit) ? base(new BigDecimal(parts[0]), unit) : null;
        }

        static BigDecimal base(BigDecimal number, String unit) {
            return number.multiply(new BigDecimal(UNITS.getOrDefault(unit, "1")), MathContext.DECIMAL64);
        }
    }
}
