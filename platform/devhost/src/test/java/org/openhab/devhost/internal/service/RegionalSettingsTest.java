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
package org.openhab.devhost.internal.service;

import static org.hamcrest.MatcherAssert.assertThat;
import static org.hamcrest.Matchers.*;
import static org.junit.jupiter.api.Assertions.assertThrows;

import java.time.ZoneId;
import java.util.Locale;
import java.util.Map;

import javax.measure.Quantity;
import javax.measure.quantity.Length;
import javax.measure.quantity.Mass;
import javax.measure.quantity.Temperature;

import org.eclipse.jdt.annotation.NonNullByDefault;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.openhab.core.library.types.PointType;
import org.openhab.core.library.unit.ImperialUnits;
import org.openhab.core.library.unit.SIUnits;

/**
 * Tests of language, zone, place and units.
 *
 * @author Cloud Bindings Team - Initial contribution
 */
@NonNullByDefault
class RegionalSettingsTest {

    /** A dimension nobody knows. */
    private interface Mood extends Quantity<Mood> {
    }

    @AfterEach
    void clear() {
        System.clearProperty("org.openhab.i18n.timezone");
    }

    @Test
    void settingsOfTheConfigurationHold() {
        RegionalSettings settings = new RegionalSettings(
                Map.of("language", "de", "region", "AT", "timezone", "Europe/Vienna", "location", "48.2,16.37,170"));

        assertThat(settings.getLocale(), is(Locale.forLanguageTag("de-AT")));
        assertThat(settings.getTimeZone(), is(ZoneId.of("Europe/Vienna")));
        assertThat(settings.getLocation(), is(new PointType("48.2,16.37,170")));
    }

    @Test
    void withoutSettingsTheSystemsHold() {
        RegionalSettings settings = new RegionalSettings(Map.of());

        assertThat(settings.getLocale(), is(Locale.getDefault()));
        assertThat(settings.getTimeZone(), is(ZoneId.systemDefault()));
        assertThat(settings.getLocation(), is(nullValue()));
    }

    @Test
    void systemPropertiesStandInForTheConfiguration() {
        System.setProperty("org.openhab.i18n.timezone", "Asia/Tokyo");

        assertThat(new RegionalSettings(Map.of()).getTimeZone(), is(ZoneId.of("Asia/Tokyo")));
        assertThat(new RegionalSettings(Map.of("timezone", "UTC")).getTimeZone(), is(ZoneId.of("UTC")));
    }

    @Test
    void nonsenseIsLikeNothing() {
        RegionalSettings settings = new RegionalSettings(
                Map.of("language", "??", "timezone", "Mars/Olympus", "location", "here"));

        assertThat(settings.getLocale(), is(Locale.getDefault()));
        assertThat(settings.getTimeZone(), is(ZoneId.systemDefault()));
        assertThat(settings.getLocation(), is(nullValue()));
    }

    @Test
    void aChangeTakesEffect() {
        RegionalSettings settings = new RegionalSettings(Map.of("language", "de"));

        settings.modified(Map.of("language", "fr"));

        assertThat(settings.getLocale(), is(Locale.FRENCH));
    }

    @Test
    void unitsFollowSystemAndLocale() {
        DefaultUnits german = new DefaultUnits(() -> Locale.GERMANY, Map.of());
        DefaultUnits american = new DefaultUnits(() -> Locale.US, Map.of());
        DefaultUnits metricAmerican = new DefaultUnits(() -> Locale.US, Map.of("measurementSystem", "SI"));

        assertThat(german.getUnit(Mass.class), is(SIUnits.KILOGRAM));
        assertThat(german.getMeasurementSystem(), is(SIUnits.getInstance()));
        assertThat(american.getUnit(Mass.class), is(ImperialUnits.POUND));
        assertThat(american.getUnit(Length.class), is(ImperialUnits.INCH));
        assertThat(metricAmerican.getUnit(Temperature.class), is(SIUnits.CELSIUS));
        assertThrows(IllegalArgumentException.class, () -> german.getUnit(Mood.class));
    }

    @Test
    void everyDimensionHasAUnit() {
        DefaultUnits units = new DefaultUnits(() -> Locale.GERMANY, Map.of());

        assertThat(units.getAllDimensions(), hasSize(greaterThan(40)));
        assertThat(units.getAllDimensions(), hasItem(Mass.class));
    }
}
