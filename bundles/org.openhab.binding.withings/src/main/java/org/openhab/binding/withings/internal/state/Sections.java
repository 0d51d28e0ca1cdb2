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
package org.openhab.binding.withings.internal.state;

import java.util.List;

import org.eclipse.jdt.annotation.NonNullByDefault;
import org.openhab.binding.withings.internal.api.Goals;

/**
 * All parts of what is kept about a person.
 *
 * @author Cloud Bindings Team - Initial contribution
 */
@NonNullByDefault
public final class Sections {

    /** Measurements, together with the user and the zone. */
    public static final Section<PersonRecord> MEASURES = new Section<>("", PersonRecord.class, PersonRecord.NOTHING);

    /** How far the past has been handed over to the persistence. */
    public static final Section<HistoryRecord> HISTORY = new Section<>("history", HistoryRecord.class,
            HistoryRecord.NOTHING);

    /** Totals of the last days. */
    public static final Section<ActivityRecord> ACTIVITY = new Section<>("activity", ActivityRecord.class,
            ActivityRecord.NOTHING);

    /** The last workouts. */
    public static final Section<WorkoutRecord> WORKOUTS = new Section<>("workouts", WorkoutRecord.class,
            WorkoutRecord.NOTHING);

    /** What watches sensed last. */
    public static final Section<IntradayRecord> INTRADAY = new Section<>("intraday", IntradayRecord.class,
            IntradayRecord.NOTHING);

    /** What the person wants to reach. */
    public static final Section<Goals> GOALS = new Section<>("goals", Goals.class, Goals.NONE);

    /** Sleep sessions. */
    public static final Section<SleepRecord> SLEEP = new Section<>("sleep", SleepRecord.class, SleepRecord.NOTHING);

    /** The course of the nights. */
    public static final Section<SignalRecord> SLEEP_SIGNALS = new Section<>("sleep-signals", SignalRecord.class,
            SignalRecord.NOTHING);

    /** ECGs. */
    public static final Section<EcgRecord> ECG = new Section<>("ecg", EcgRecord.class, EcgRecord.NOTHING);

    /** When known measurements were compared with those of the cloud. */
    public static final Section<SweepRecord> SWEEP = new Section<>("sweep", SweepRecord.class, SweepRecord.NEVER);

    /** How the cloud calls. */
    public static final Section<PushRecord> PUSH = new Section<>("push", PushRecord.class, PushRecord.NOTHING);

    /** Whether there is access. */
    public static final Section<AccessRecord> ACCESS = new Section<>("access", AccessRecord.class, AccessRecord.FINE);

    /** Which devices the person has. */
    public static final Section<KnownDevices> DEVICES = new Section<>("devices", KnownDevices.class,
            KnownDevices.NOTHING);

    /** Who lies on which sleep mat. */
    public static final Section<BedRecord> BED = new Section<>("bed", BedRecord.class, BedRecord.NOTHING);

    /** Every part, the first of which belongs to {@link PersonState}. */
    public static final List<Section<?>> ALL = List.of(MEASURES, HISTORY, ACTIVITY, WORKOUTS, INTRADAY, GOALS, SLEEP,
            SLEEP_SIGNALS, ECG, SWEEP, PUSH, ACCESS, DEVICES, BED);

    private Sections() {
    }
}
