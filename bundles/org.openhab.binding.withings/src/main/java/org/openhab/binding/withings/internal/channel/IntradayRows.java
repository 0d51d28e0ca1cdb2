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
package org.openhab.binding.withings.internal.channel;

import static org.openhab.binding.withings.internal.api.IntradayField.*;

import java.util.ArrayList;
import java.util.List;

import org.eclipse.jdt.annotation.NonNullByDefault;
import org.openhab.binding.withings.internal.api.IntradayField;
import org.openhab.binding.withings.internal.api.IntradaySample;
import org.openhab.binding.withings.internal.state.Sections;
import org.openhab.core.library.unit.MetricPrefix;
import org.openhab.core.library.unit.SIUnits;
import org.openhab.core.library.unit.Units;

/**
 * The rows of the channels that show what watches sense in the course of the day.
 *
 * @author Cloud Bindings Team - Initial contribution
 */
@NonNullByDefault
final class IntradayRows {

    private static final String HEART = "heart";
    private static final String TEMPERATURE = "temperature";

    private final List<Row> rows = new ArrayList<>();

    private IntradayRows() {
        figure(HEART, "heart-rate", Figure.plain(HEART_RATE));
        measuredAt(HEART, "heart-rate-measured-at", HEART_RATE);
        figure(HEART, "hrv-rmssd", Figure.of(RMSSD, MetricPrefix.MILLI(Units.SECOND)));
        figure(HEART, "hrv-sdnn", Figure.of(SDNN, MetricPrefix.MILLI(Units.SECOND)));
        figure(HEART, "hrv-quality", Figure.plain(HRV_QUALITY));
        measuredAt(HEART, "hrv-measured-at", RMSSD, SDNN, HRV_QUALITY);
        figure(HEART, "respiration-rate", Figure.plain(RR));
        measuredAt(HEART, "respiration-rate-measured-at", RR);
        figure(HEART, "oxygen-saturation-auto", Figure.of(SPO2, Units.PERCENT));
        measuredAt(HEART, "oxygen-saturation-auto-measured-at", SPO2);
        figure(TEMPERATURE, "core-temperature", Figure.of(CORE_TEMPERATURE, SIUnits.CELSIUS));
        measuredAt(TEMPERATURE, "core-temperature-measured-at", CORE_TEMPERATURE);
    }

    static List<Row> rows() {
        return new IntradayRows().rows;
    }

    private void figure(String group, String channel, Figure<IntradayField> figure) {
        Figure<IntradayField> sensed = figure.positive();
        rows.add(Row
                .of(Topic.INTRADAY, group, channel,
                        person -> sensed.state(person.get(Sections.INTRADAY).number(figure.field())))
                .withPast(Past.of(IntradaySample.class, IntradaySample::time, sample -> sensed.in(sample.figures()))));
    }

    private void measuredAt(String group, String channel, IntradayField... fields) {
        rows.add(Row.of(Topic.INTRADAY, group, channel,
                person -> Converters.moment(person.get(Sections.INTRADAY).time(List.of(fields)))));
    }
}
