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

import static org.openhab.binding.withings.internal.api.MeasureType.*;
import static org.openhab.binding.withings.internal.channel.Converters.quantity;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Function;

import javax.measure.Unit;
import javax.measure.quantity.ElectricConductance;
import javax.measure.quantity.Mass;
import javax.measure.quantity.Time;

import org.eclipse.jdt.annotation.NonNullByDefault;
import org.openhab.binding.withings.internal.api.MeasureType;
import org.openhab.binding.withings.internal.api.Position;
import org.openhab.binding.withings.internal.state.Kind;
import org.openhab.binding.withings.internal.state.Value;
import org.openhab.core.library.unit.MetricPrefix;
import org.openhab.core.library.unit.SIUnits;
import org.openhab.core.library.unit.Units;
import org.openhab.core.types.State;

/**
 * The rows of the channels that show measure groups.
 *
 * @author Cloud Bindings Team - Initial contribution
 */
@NonNullByDefault
final class MeasureRows {

    private static final Unit<Mass> KG = SIUnits.KILOGRAM;
    private static final Unit<Time> MS = MetricPrefix.MILLI(Units.SECOND);
    private static final Unit<ElectricConductance> US = MetricPrefix.MICRO(Units.SIEMENS);

    private final List<Row> rows = new ArrayList<>();

    private MeasureRows() {
        value("body", "weight", WEIGHT, quantity(KG));
        value("body", "height", HEIGHT, quantity(SIUnits.METRE));
        value("body", "fat-mass", FAT_MASS, quantity(KG));
        value("body", "fat-free-mass", FAT_FREE_MASS, quantity(KG));
        value("body", "fat-ratio", FAT_RATIO, quantity(Units.PERCENT));
        value("body", "muscle-mass", MUSCLE_MASS, quantity(KG));
        value("body", "hydration", HYDRATION, quantity(KG));
        value("body", "bone-mass", BONE_MASS, quantity(KG));
        value("body", "pulse-wave-velocity", PULSE_WAVE_VELOCITY, quantity(Units.METRE_PER_SECOND));
        value("body", "vascular-age", VASCULAR_AGE, Converters::plain);
        value("body", "vo2max", VO2MAX, Converters::plain);
        value("body", "visceral-fat", VISCERAL_FAT, Converters::plain);
        value("body", "basal-metabolic-rate", BASAL_METABOLIC_RATE, quantity(Units.KILO_CALORIE));
        value("body", "metabolic-age", METABOLIC_AGE, Converters::plain);
        value("body", "extracellular-water", EXTRACELLULAR_WATER, quantity(KG));
        value("body", "intracellular-water", INTRACELLULAR_WATER, quantity(KG));
        value("body", "nerve-health", NERVE_HEALTH, Converters::plain);
        value("body", "nerve-health-left", NERVE_HEALTH_LEFT, Converters::plain);
        value("body", "nerve-health-right", NERVE_HEALTH_RIGHT, Converters::plain);
        value("body", "nerve-response", NERVE_RESPONSE, Converters::plain);
        value("body", "nerve-response-left", NERVE_RESPONSE_LEFT, Converters::plain);
        value("body", "nerve-response-right", NERVE_RESPONSE_RIGHT, Converters::plain);
        value("body", "skin-conductance", SKIN_CONDUCTANCE, quantity(US));
        measuredAt("body", "weight-measured-at", WEIGHT);
        measuredAt("body", "height-measured-at", HEIGHT);
        measuredAt("body", "composition-measured-at", FAT_MASS, FAT_FREE_MASS, FAT_RATIO, MUSCLE_MASS, HYDRATION,
                BONE_MASS, VISCERAL_FAT, BASAL_METABOLIC_RATE, METABOLIC_AGE, EXTRACELLULAR_WATER, INTRACELLULAR_WATER);
        measuredAt("body", "vascular-measured-at", PULSE_WAVE_VELOCITY, VASCULAR_AGE);
        measuredAt("body", "vo2max-measured-at", VO2MAX);
        measuredAt("body", "nerve-measured-at", NERVE_HEALTH, NERVE_HEALTH_LEFT, NERVE_HEALTH_RIGHT, NERVE_RESPONSE,
                NERVE_RESPONSE_LEFT, NERVE_RESPONSE_RIGHT, SKIN_CONDUCTANCE);
        measuredAt("body");

        segments("fat-free-mass", SEGMENT_FAT_FREE_MASS);
        segments("fat-mass", SEGMENT_FAT_MASS);
        segments("muscle-mass", SEGMENT_MUSCLE_MASS);
        measuredAt("segments");

        value("heart", "systolic", SYSTOLIC, quantity(Units.MILLIMETRE_OF_MERCURY));
        value("heart", "diastolic", DIASTOLIC, quantity(Units.MILLIMETRE_OF_MERCURY));
        value("heart", "pulse", PULSE, Converters::plain);
        rows.add(Row.ofValue("heart", "oxygen-saturation", List.of(Kind.of(SPO2), Kind.of(SPO2_OLD)),
                Converters::percentOrFraction));
        value("heart", "ecg-class", ECG_CLASS, Converters::fibrillation);
        value("heart", "ppg-class", PPG_CLASS, Converters::fibrillation);
        value("heart", "qrs-duration", QRS_DURATION, quantity(MS));
        value("heart", "pr-interval", PR_INTERVAL, quantity(MS));
        value("heart", "qt-interval", QT_INTERVAL, quantity(MS));
        value("heart", "qtc-interval", QTC_INTERVAL, quantity(MS));
        measuredAt("heart", "blood-pressure-measured-at", SYSTOLIC, DIASTOLIC);
        measuredAt("heart", "pulse-measured-at", PULSE);
        measuredAt("heart", "oxygen-saturation-measured-at", SPO2, SPO2_OLD);
        measuredAt("heart", "ecg-measured-at", ECG_CLASS, QRS_DURATION, PR_INTERVAL, QT_INTERVAL, QTC_INTERVAL);
        measuredAt("heart", "ppg-measured-at", PPG_CLASS);
        measuredAt("heart");

        value("temperature", "temperature", TEMPERATURE, quantity(SIUnits.CELSIUS));
        value("temperature", "body-temperature", BODY_TEMPERATURE, quantity(SIUnits.CELSIUS));
        value("temperature", "skin-temperature", SKIN_TEMPERATURE, quantity(SIUnits.CELSIUS));
        measuredAt("temperature");
        value("urine", "ph", URINE_PH, Converters::plain);
        value("urine", "specific-gravity", URINE_GRAVITY, Converters::plain);
        value("urine", "nitrites", URINE_NITRITES, Converters::plain);
        value("urine", "ketones", URINE_KETONES, Converters::plain);
        value("urine", "vitamin-c", URINE_VITAMIN_C, Converters::plain);
        value("urine", "calcium", URINE_CALCIUM, Converters::plain);
        value("urine", "creatinine", URINE_CREATININE, Converters::plain);
        value("urine", "calcium-creatinine-ratio", URINE_CALCIUM_CREATININE, Converters::plain);
        measuredAt("urine");
    }

    static List<Row> rows() {
        return new MeasureRows().rows;
    }

    private void value(String group, String channel, MeasureType type, Function<Value, State> converter) {
        rows.add(Row.ofValue(group, channel, List.of(Kind.of(type)), converter));
    }

    private void segments(String channel, MeasureType type) {
        Map<String, Integer> parts = new LinkedHashMap<>();
        parts.put("torso", Position.TORSO);
        parts.put("left-leg", Position.LEFT_LEG);
        parts.put("left-arm", Position.LEFT_ARM);
        parts.put("right-leg", Position.RIGHT_LEG);
        parts.put("right-arm", Position.RIGHT_ARM);
        parts.forEach((part, position) -> rows
                .add(Row.ofValue("segments", channel + '-' + part, List.of(Kind.of(type, position)), quantity(KG))));
    }

    private void measuredAt(String group, String channel, MeasureType... types) {
        rows.add(Row.measuredAt(group, channel, Arrays.stream(types).map(Kind::of).toList()));
    }

    /** Comes last in its group: it depends on every kind that the rows before show. */
    private void measuredAt(String group) {
        List<Kind> kinds = rows.stream().filter(row -> row.channel().group().equals(group))
                .flatMap(row -> row.kinds().stream()).distinct().toList();
        rows.add(Row.measuredAt(group, "measured-at", kinds));
    }
}
