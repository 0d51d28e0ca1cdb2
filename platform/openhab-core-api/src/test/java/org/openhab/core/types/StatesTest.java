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
package org.openhab.core.types;

import static org.hamcrest.MatcherAssert.assertThat;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.is;
import static org.hamcrest.Matchers.nullValue;

import java.math.BigDecimal;
import java.time.Instant;
import java.util.List;
import java.util.Objects;

import javax.measure.quantity.Mass;

import org.eclipse.jdt.annotation.NonNullByDefault;
import org.junit.jupiter.api.Test;
import org.openhab.core.library.dimension.DataAmount;
import org.openhab.core.library.types.DecimalType;
import org.openhab.core.library.types.OnOffType;
import org.openhab.core.library.types.QuantityType;
import org.openhab.core.library.types.StringType;
import org.openhab.core.library.unit.ImperialUnits;
import org.openhab.core.library.unit.MetricPrefix;
import org.openhab.core.library.unit.SIUnits;
import org.openhab.core.library.unit.Units;
import org.openhab.core.types.util.UnitUtils;

/**
 * Time series, parsing of states, descriptions of states and units.
 *
 * @author Cloud Bindings Team - Initial contribution
 */
@NonNullByDefault
class StatesTest {

    private static final Instant FIRST = Instant.parse("2026-01-01T00:00:00Z");

    @Test
    void seriesAreInTheOrderOfTime() {
        TimeSeries series = new TimeSeries(TimeSeries.Policy.ADD);
        series.add(FIRST.plusSeconds(60), new DecimalType(2));
        series.add(FIRST, new DecimalType(1));

        assertThat(series.getStates().map(entry -> entry.state().toString()).toList(), contains("1", "2"));
        assertThat(series.getBegin(), is(FIRST));
        assertThat(series.getEnd(), is(FIRST.plusSeconds(60)));
        assertThat(series.size(), is(2));
        assertThat(series.getPolicy(), is(TimeSeries.Policy.ADD));
    }

    @Test
    void anEmptySeriesSpansNothing() {
        TimeSeries series = new TimeSeries(TimeSeries.Policy.REPLACE);

        assertThat(series.getBegin(), is(Instant.MAX));
        assertThat(series.getEnd(), is(Instant.MIN));
    }

    @Test
    void theFirstTypeThatCanReadATextCounts() {
        assertThat(TypeParser.parseState(List.of(OnOffType.class, DecimalType.class, StringType.class), "5"),
                is(new DecimalType(5)));
        assertThat(TypeParser.parseState(List.of(DecimalType.class, OnOffType.class), "ON"), is(OnOffType.ON));
        assertThat(TypeParser.parseState(List.of(DecimalType.class), "ON"), is(nullValue()));
        assertThat(TypeParser.parseCommand(List.of(RefreshType.class, StringType.class), "REFRESH"),
                is(RefreshType.REFRESH));
        assertThat(TypeParser.parseType("QuantityType", "5 kg"), is(QuantityType.valueOf("5 kg")));
        assertThat(TypeParser.parseType("NoSuchType", "5"), is(nullValue()));
    }

    @Test
    void descriptionsAreBuiltOfParts() {
        StateDescription description = Objects
                .requireNonNull(StateDescriptionFragmentBuilder.create().withMinimum(BigDecimal.ONE).withPattern("%d")
                        .withReadOnly(true).withOption(new StateOption("1", "one")).build().toStateDescription());

        assertThat(description.getMinimum(), is(BigDecimal.ONE));
        assertThat(description.getMaximum(), is(nullValue()));
        assertThat(description.getPattern(), is("%d"));
        assertThat(description.isReadOnly(), is(true));
        assertThat(description.getOptions(), contains(new StateOption("1", "one")));
        assertThat(StateDescriptionFragmentBuilder.create(description).build().toStateDescription(), is(description));
    }

    @Test
    void unitsAndDimensionsHaveNames() {
        assertThat(UnitUtils.parseUnit("%.1f kg"), is(SIUnits.KILOGRAM));
        assertThat(UnitUtils.parseUnit("%.0f %%"), is(Units.PERCENT));
        assertThat(UnitUtils.parseUnit("%.0f %unit%"), is(nullValue()));
        assertThat(UnitUtils.parseUnit("%d nonsense"), is(nullValue()));
        assertThat(UnitUtils.getDimensionName(SIUnits.KILOGRAM), is("Mass"));
        assertThat(UnitUtils.getDimensionName(Units.KILOWATT_HOUR), is("Energy"));
        assertThat(UnitUtils.getDimensionName(Units.BIT_PER_SECOND), is("DataTransferRate"));
        assertThat(UnitUtils.parseDimension("Mass"), is((Object) Mass.class));
        assertThat(UnitUtils.parseDimension("DataAmount"), is((Object) DataAmount.class));
        assertThat(UnitUtils.parseDimension(null), is(nullValue()));
        assertThat(UnitUtils.isDifferentMeasurementSystem(SIUnits.METRE, ImperialUnits.FOOT), is(true));
        assertThat(UnitUtils.isDifferentMeasurementSystem(MetricPrefix.KILO(SIUnits.METRE), ImperialUnits.MILE),
                is(true));
        assertThat(UnitUtils.isDifferentMeasurementSystem(SIUnits.METRE, MetricPrefix.KILO(SIUnits.METRE)), is(false));
    }
}
