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
package org.openhab.cloudcommons.channel;

import static org.hamcrest.MatcherAssert.assertThat;
import static org.hamcrest.Matchers.*;
import static org.junit.jupiter.api.Assertions.assertThrows;

import java.math.BigDecimal;
import java.time.Instant;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

import org.eclipse.jdt.annotation.NonNullByDefault;
import org.eclipse.jdt.annotation.Nullable;
import org.junit.jupiter.api.Test;
import org.openhab.core.library.types.DateTimeType;
import org.openhab.core.library.types.DecimalType;
import org.openhab.core.library.types.OnOffType;
import org.openhab.core.library.types.PointType;
import org.openhab.core.library.types.QuantityType;
import org.openhab.core.library.types.StringType;
import org.openhab.core.library.unit.SIUnits;
import org.openhab.core.types.State;
import org.openhab.core.types.UnDefType;

/**
 * Tests of {@link ChannelTable}, {@link ChannelRow} and {@link States}.
 *
 * @author Cloud Bindings Team - Initial contribution
 */
@NonNullByDefault
class ChannelTableTest {

    private record Person(@Nullable BigDecimal weight, String name, boolean hasHeart) {
    }

    private static final ChannelTable<Person> TABLE = new ChannelTable<>(
            List.of(new ChannelRow<>("body", "weight", p -> States.quantity(p.weight(), SIUnits.KILOGRAM)),
                    new ChannelRow<>("body", "nothing", p -> null),
                    new ChannelRow<>("heart", "name", p -> States.text(p.name()), Person::hasHeart)));

    private final Person anna = new Person(new BigDecimal("72.300"), "Anna", false);

    @Test
    void publishesWhatAppliesInOrder() {
        Map<String, State> published = new LinkedHashMap<>();
        TABLE.publish(anna, published::put);
        assertThat(published.keySet(), contains("body#weight", "body#nothing"));
        assertThat(published.get("body#weight"), is(new QuantityType<>("72.3 kg")));
        assertThat(published.get("body#nothing"), is(UnDefType.UNDEF));
        assertThat(TABLE.applicable(anna), hasSize(2));
        assertThat(TABLE.applicable(new Person(null, "Ben", true)), hasSize(3));
    }

    @Test
    void oneChannelCanBeAskedFor() {
        assertThat(TABLE.state(anna, "body#weight"), is(Optional.of(new QuantityType<>("72.3 kg"))));
        assertThat(TABLE.state(anna, "heart#name"), is(Optional.empty()));
        assertThat(TABLE.state(anna, "body#unknown"), is(Optional.empty()));
        assertThat(TABLE.row("heart#name").map(ChannelRow::id), is(Optional.of("name")));
        assertThat(TABLE.rows(), hasSize(3));
    }

    @Test
    void sameChannelTwiceIsRefused() {
        ChannelRow<Person> row = new ChannelRow<>("a", "b", p -> null);
        IllegalArgumentException e = assertThrows(IllegalArgumentException.class,
                () -> new ChannelTable<>(List.of(row, row)));
        assertThat(e.getMessage(), containsString("a#b"));
    }

    @Test
    void brokenRowDoesNotKeepBackTheOthers() {
        ChannelTable<Person> table = new ChannelTable<>(List.of(new ChannelRow<>("a", "bad", p -> {
            throw new ArithmeticException("bug");
        }), new ChannelRow<>("a", "good", p -> States.text("x")), new ChannelRow<>("a", "worse", p -> null, p -> {
            throw new ArithmeticException("bug");
        })));
        Map<String, State> published = new LinkedHashMap<>();
        RuntimeException e = assertThrows(IllegalStateException.class, () -> table.publish(anna, published::put));
        assertThat(published, is(Map.of("a#good", new StringType("x"))));
        assertThat(e.getMessage(), containsString("a#bad"));
        assertThat(e.getSuppressed().length, is(1));
    }

    @Test
    void statesKeepEveryDigit() {
        assertThat(States.decimal(new BigDecimal("1E+2")).toString(), is("100"));
        assertThat(States.decimal(new BigDecimal("0.12345678901234567890")).toString(), is("0.1234567890123456789"));
        assertThat(States.decimal(9_007_199_254_740_993L), is(new DecimalType("9007199254740993")));
        assertThat(States.quantity(new BigDecimal("72E+1"), SIUnits.KILOGRAM).toString(), is("720 kg"));
        assertThat(States.quantity(12L, SIUnits.METRE).toString(), is("12 m"));
        assertThat(States.quantity(new BigDecimal("0.000"), SIUnits.METRE).toString(), is("0 m"));
    }

    @Test
    void statesOfTheOtherKinds() {
        Instant time = Instant.parse("2026-01-01T00:00:00Z");
        assertThat(((DateTimeType) States.dateTime(time)).getInstant(), is(time));
        assertThat(States.onOff(true), is(OnOffType.ON));
        assertThat(States.onOff(false), is(OnOffType.OFF));
        assertThat(States.text(""), is(new StringType("")));
        assertThat(States.point(new BigDecimal("48.10"), new BigDecimal("11.50")), is(new PointType("48.1,11.5")));
    }

    @Test
    void nullIsUndef() {
        assertThat(List.of(States.quantity((BigDecimal) null, SIUnits.METRE),
                States.quantity((Long) null, SIUnits.METRE), States.decimal((BigDecimal) null),
                States.decimal((Long) null), States.dateTime(null), States.text(null), States.onOff(null),
                States.point(null, BigDecimal.ONE), States.point(BigDecimal.ONE, null)),
                everyItem(is((State) UnDefType.UNDEF)));
    }
}
