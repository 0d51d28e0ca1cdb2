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
package org.openhab.binding.withings.internal.api;

import java.util.Arrays;

import org.eclipse.jdt.annotation.NonNullByDefault;
import org.eclipse.jdt.annotation.Nullable;

/**
 * The measurement types of the cloud with the unit of their decoded value (table of withings.md 4.3).
 * Numbers that are not listed here are kept raw everywhere, so this table never limits what can be decoded.
 *
 * @author Cloud Bindings Team - Initial contribution
 */
@NonNullByDefault
public enum MeasureType {
    /** kg */
    WEIGHT(1),
    /** m */
    HEIGHT(4),
    /** kg */
    FAT_FREE_MASS(5),
    /** %, already a percentage */
    FAT_RATIO(6),
    /** kg */
    FAT_MASS(8),
    /** mmHg */
    DIASTOLIC(9),
    /** mmHg */
    SYSTOLIC(10),
    /** beats per minute, from blood pressure monitors and scales */
    PULSE(11),
    /** °C, of a room or generic */
    TEMPERATURE(12),
    /** no known meaning */
    LEGACY(18),
    /** %, of very old devices */
    SPO2_OLD(35),
    /** %, a fraction in some old records */
    SPO2(54),
    /** °C */
    BODY_TEMPERATURE(71),
    /** °C */
    SKIN_TEMPERATURE(73),
    /** kg */
    MUSCLE_MASS(76),
    /** kg of water, not a percentage */
    HYDRATION(77),
    /** kg */
    BONE_MASS(88),
    /** m/s */
    PULSE_WAVE_VELOCITY(91),
    /** ml/(kg min) */
    VO2MAX(123),
    /** a class, from the ECG */
    ECG_CLASS(130),
    /** ms */
    QRS_DURATION(135),
    /** ms */
    PR_INTERVAL(136),
    /** ms */
    QT_INTERVAL(137),
    /** ms */
    QTC_INTERVAL(138),
    /** a class, from the optical sensor */
    PPG_CLASS(139),
    /** no unit */
    URINE_PH(147),
    /** no unit */
    URINE_GRAVITY(148),
    /** µmol/l */
    URINE_NITRITES(151),
    /** years */
    VASCULAR_AGE(155),
    /** score */
    NERVE_HEALTH_LEFT(158),
    /** score */
    NERVE_HEALTH_RIGHT(159),
    /** score */
    NERVE_HEALTH(167),
    /** kg */
    EXTRACELLULAR_WATER(168),
    /** kg */
    INTRACELLULAR_WATER(169),
    /** index */
    VISCERAL_FAT(170),
    /** kg, with a position */
    SEGMENT_FAT_FREE_MASS(173),
    /** kg, with a position */
    SEGMENT_FAT_MASS(174),
    /** kg, with a position */
    SEGMENT_MUSCLE_MASS(175),
    /** % or µS, nobody knows */
    NERVE_RESPONSE(196),
    /** as {@link #NERVE_RESPONSE} */
    NERVE_RESPONSE_LEFT(197),
    /** as {@link #NERVE_RESPONSE} */
    NERVE_RESPONSE_RIGHT(198),
    /** mmol/l */
    URINE_KETONES(204),
    /** mmol/l */
    URINE_VITAMIN_C(205),
    /** kcal per day */
    BASAL_METABOLIC_RATE(226),
    /** years */
    METABOLIC_AGE(227),
    /** µS */
    SKIN_CONDUCTANCE(229),
    /** mmol/l, probably */
    URINE_CALCIUM(248),
    /** mmol/l */
    URINE_CREATININE(249),
    /** no unit */
    URINE_CALCIUM_CREATININE(251);

    /** Looked up for every measure of a history, so no map that boxes the numbers. */
    private static final @Nullable MeasureType[] BY_NUMBER = byNumber();

    private final int number;

    MeasureType(int number) {
        this.number = number;
    }

    /** The number that the cloud uses for this type. */
    public int number() {
        return number;
    }

    /**
     * @param number a type number as sent
     * @return the type, {@code null} for a number unknown to this table
     */
    public static @Nullable MeasureType of(int number) {
        return number >= 0 && number < BY_NUMBER.length ? BY_NUMBER[number] : null;
    }

    private static @Nullable MeasureType[] byNumber() {
        int most = Arrays.stream(values()).mapToInt(MeasureType::number).max().orElse(0);
        @Nullable
        MeasureType[] table = new MeasureType[most + 1];
        Arrays.stream(values()).forEach(type -> table[type.number] = type);
        return table;
    }
}
