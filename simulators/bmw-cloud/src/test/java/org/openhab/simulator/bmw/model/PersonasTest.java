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
package org.openhab.simulator.bmw.model;

import static org.hamcrest.MatcherAssert.assertThat;
import static org.hamcrest.Matchers.greaterThan;
import static org.hamcrest.Matchers.hasKey;
import static org.hamcrest.Matchers.hasSize;
import static org.hamcrest.Matchers.is;
import static org.hamcrest.Matchers.not;
import static org.junit.jupiter.api.Assertions.assertThrows;

import java.awt.Color;
import java.awt.image.BufferedImage;
import java.io.ByteArrayInputStream;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

import javax.imageio.ImageIO;

import org.eclipse.jdt.annotation.NonNullByDefault;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.openhab.simulator.bmw.scenario.Fleets;
import org.openhab.simulator.bmw.scenario.Persona;
import org.openhab.simulator.kit.time.ManualClock;

/**
 * Tests the cars of every kind with the catalogue behind them.
 *
 * @author Cloud Bindings Team - Initial contribution
 */
@NonNullByDefault
class PersonasTest {

    private static final Instant NOW = Instant.parse("2026-03-16T08:00:00Z");

    private final ManualClock clock = new ManualClock(NOW);

    @Test
    void catalogueHas295Keys() {
        assertThat(Catalogue.all(), hasSize(295));
        assertThat(Catalogue.all().stream().filter(k -> k.source() == TelematicKey.Source.STREAM).count(), is(245L));
    }

    @Test
    void allKindsTogetherReportEveryKeyThatSomeCarHas() {
        Set<String> reported = new HashSet<>();
        for (Persona kind : Persona.values()) {
            reported.addAll(kind.car("WBASIM0000WHOLE01", clock).signals().keySet());
        }
        List<String> missing = Catalogue.all().stream().filter(k -> k.parked() != null).map(TelematicKey::key)
                .filter(key -> !reported.contains(key)).toList();
        assertThat(missing, is(List.of()));
    }

    @ParameterizedTest
    @EnumSource
    void everyCarHasAWholeRecord(Persona kind) {
        Car car = kind.car("WBASIM0000WHOLE01", clock);
        assertThat(car.number(Keys.MILEAGE, 0), greaterThan(1000.0));
        assertThat(car.lastReport().isBefore(NOW), is(true));
        assertThat(car.logbook().services().size(), greaterThan(3));
        assertThat(car.logbook().sessions().isEmpty(), is(!car.facts().driveTrain().plug()));
        assertThat(car.signals().containsKey(Keys.FUEL_LITRES), is(car.facts().driveTrain().tank()));
        assertThat(String.valueOf(car.text(Keys.SERVICES)).contains("\"messageType\":\"CBS\""), is(true));
    }

    @Test
    void neueKlasseKnowsItsChargeUnderOneKeyOnly() {
        Map<String, Signal> signals = Persona.NEUE_KLASSE.car("WBASIM0000WHOLE01", clock).signals();
        assertThat(signals, hasKey(Keys.SOC_DISPLAYED));
        assertThat(signals, not(hasKey(Keys.SOC_HEADER)));
        assertThat(signals, not(hasKey(Keys.SOC_LEVEL)));
    }

    @Test
    void reportsAreHeardAndWrongOnesChangeNothing() {
        Car car = Persona.BEV.car("WBASIM0000WHOLE01", clock);
        List<String> heard = new ArrayList<>();
        car.addListener((who, changed) -> heard.addAll(changed.keySet()));
        assertThrows(IllegalArgumentException.class,
                () -> car.report(Map.of(Keys.MILEAGE, 1, "vehicle.levitation", true)));
        assertThrows(IllegalArgumentException.class, () -> car.report(Map.of(Keys.MILEAGE, "far")));
        assertThrows(IllegalArgumentException.class, () -> car.report(Map.of("vehicle.look.image", "x")));
        assertThat(car.number(Keys.MILEAGE, 0), is(20417.0));
        car.report(Map.of(Keys.MILEAGE, 20420));
        assertThat(heard, is(List.of(Keys.MILEAGE)));
        assertThat(car.lastReport(), is(NOW));
        car.reset();
        assertThat(car.number(Keys.MILEAGE, 0), is(20417.0));
    }

    @Test
    void everyViewIsAPictureOfItsOwn() throws Exception {
        Car car = Persona.BEV.car("WBASIM0000WHOLE01", clock);
        Set<Integer> differ = new HashSet<>();
        for (String view : CarImages.VIEWS) {
            byte[] png = CarImages.png(car, view);
            BufferedImage image = ImageIO.read(new ByteArrayInputStream(png));
            assertThat(image.getRGB(0, 0) >>> 24, is(0));
            differ.add(Arrays.hashCode(png));
        }
        assertThat(differ, hasSize(CarImages.VIEWS.size()));
    }

    @ParameterizedTest
    @EnumSource(Persona.class)
    void aCarOfAnyColourHasAnOutline(Persona persona) throws Exception {
        byte[] png = CarImages.png(persona.car("WBASIM0000WHOLE01", clock), CarImages.VIEWS.get(0));
        BufferedImage image = ImageIO.read(new ByteArrayInputStream(png));
        int middle = image.getWidth() / 2;
        int top = 0;
        while (image.getRGB(middle, top) >>> 24 < 0xff) {
            top++;
        }
        assertThat(image.getRGB(middle, top) & 0xffffff, is(Color.GRAY.getRGB() & 0xffffff));
    }

    @Test
    void demoFleetHasBothAccounts() {
        Fleet fleet = Fleets.demo(clock);
        assertThat(fleet.byUser(Fleets.MYBMW_USER).mappings(), hasSize(3));
        assertThat(fleet.byClientId(Fleets.CARDATA_CLIENT_ID).mappings(), hasSize(2));
        assertThat(fleet.cars(), hasSize(6));
    }
}
