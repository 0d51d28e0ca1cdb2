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
package org.openhab.devhost.internal.item;

import static org.hamcrest.MatcherAssert.assertThat;
import static org.hamcrest.Matchers.is;
import static org.hamcrest.Matchers.nullValue;

import java.util.stream.Stream;

import javax.measure.Unit;

import org.eclipse.jdt.annotation.NonNullByDefault;
import org.eclipse.jdt.annotation.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;
import org.openhab.core.library.types.DateTimeType;
import org.openhab.core.library.types.DecimalType;
import org.openhab.core.library.types.HSBType;
import org.openhab.core.library.types.OnOffType;
import org.openhab.core.library.types.OpenClosedType;
import org.openhab.core.library.types.PercentType;
import org.openhab.core.library.types.QuantityType;
import org.openhab.core.library.types.StringType;
import org.openhab.core.library.types.UpDownType;
import org.openhab.core.library.unit.SIUnits;
import org.openhab.core.types.State;
import org.openhab.core.types.UnDefType;

/**
 * Tests what items make of states.
 *
 * @author Cloud Bindings Team - Initial contribution
 */
@NonNullByDefault
class StateConversionTest {

    static Stream<Arguments> fromChannel() {
        return Stream.of(Arguments.of("Switch", new StringType("ON"), OnOffType.ON),
                Arguments.of("Switch", new PercentType(30), OnOffType.ON),
                Arguments.of("Switch", PercentType.ZERO, OnOffType.OFF),
                Arguments.of("Contact", OpenClosedType.OPEN, OpenClosedType.OPEN),
                Arguments.of("Contact", new StringType("OPEN"), OpenClosedType.OPEN),
                Arguments.of("Dimmer", new DecimalType("0.5"), new PercentType(50)),
                Arguments.of("Number", OnOffType.ON, new DecimalType(1)),
                Arguments.of("DateTime", new StringType("2026-03-01T12:00:00Z"),
                        new DateTimeType("2026-03-01T12:00:00Z")),
                Arguments.of("String", new StringType("x"), new StringType("x")),
                Arguments.of("Contact", new StringType("ajar"), new StringType("ajar")));
    }

    @ParameterizedTest
    @MethodSource
    void fromChannel(String type, State sent, State expected) {
        assertThat(StateConversion.fromChannel(ItemKind.of(type), sent), is(expected));
    }

    static Stream<Arguments> accepted() {
        return Stream.of(Arguments.of("Number", null, new QuantityType<>("70 kg"), new DecimalType(70)),
                Arguments.of("Number:Mass", SIUnits.GRAM, new DecimalType(70), new QuantityType<>("70 g")),
                Arguments.of("Number:Mass", SIUnits.GRAM, new QuantityType<>("1 kg"), new QuantityType<>("1000 g")),
                Arguments.of("Number:Mass", SIUnits.GRAM, new QuantityType<>("1 m"), null),
                Arguments.of("Dimmer", null, OnOffType.ON, PercentType.HUNDRED),
                Arguments.of("Dimmer", null, new HSBType("10,20,30"), new PercentType(30)),
                Arguments.of("Rollershutter", null, UpDownType.DOWN, PercentType.HUNDRED),
                Arguments.of("Color", null, PercentType.HUNDRED, new HSBType("0,0,100")),
                Arguments.of("Switch", null, UnDefType.UNDEF, UnDefType.UNDEF),
                Arguments.of("Switch", null, new StringType("ON"), null),
                Arguments.of("Group", null, OnOffType.ON, null));
    }

    @ParameterizedTest
    @MethodSource
    void accepted(String type, @Nullable Unit<?> unit, State state, @Nullable State expected) {
        assertThat(StateConversion.accept(ItemKind.of(type), unit, UnDefType.NULL, state),
                expected == null ? nullValue() : is(expected));
    }

    @Test
    void aColourKeepsItsHue() {
        HSBType red = new HSBType("5,90,40");
        ItemKind color = ItemKind.of("Color");
        assertThat(StateConversion.accept(color, null, red, OnOffType.OFF), is(new HSBType("5,90,0")));
        assertThat(StateConversion.accept(color, null, red, new PercentType(70)), is(new HSBType("5,90,70")));
        assertThat(StateConversion.accept(color, null, red, new HSBType("1,2,3")), is(new HSBType("1,2,3")));
    }
}
