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
package org.openhab.simulator.withings.model;

import java.util.Optional;
import java.util.stream.Stream;

import org.eclipse.jdt.annotation.NonNullByDefault;

/**
 * The switches of the data endpoints, with their defaults.
 *
 * @author Cloud Bindings Team - Initial contribution
 */
@NonNullByDefault
public enum Option {

    /** Groups in one answer of getmeas; the real number is unknown (withings.md 4.1). */
    MEASURE_PAGE_SIZE("measurePageSize", 2000),
    ACTIVITY_PAGE_SIZE("activityPageSize", 200),
    WORKOUT_PAGE_SIZE("workoutPageSize", 200),
    SUMMARY_PAGE_SIZE("summaryPageSize", 300),
    HEART_PAGE_SIZE("heartPageSize", 200),
    /** The last page of activities, workouts and summaries tells an offset all the same (withings.md 5.1). */
    LAST_PAGE_OFFSET("lastPageOffset", true),
    /** Whether {@code lastupdate} also finds what changed in that very second (withings.md 18.4). */
    LASTUPDATE_INCLUSIVE("lastupdateInclusive", false),
    /** Measure groups of different times come in no order (withings.md 4.2). */
    UNSORTED_MEASURES("unsortedMeasures", false),
    UNSORTED_SUMMARIES("unsortedSummaries", false),
    /** Entries of the night come in no order, as recorded (withings.md 6.1). */
    UNSORTED_SLEEP("unsortedSleep", true),
    /** {@code modelid}, {@code model_id} or {@code both}, in getmeas and getactivity (withings.md 3.5). */
    MODEL_ID_NAME("modelIdName", "modelid"),
    /** The number instead of the text in {@code model} of getmeas and getactivity. */
    MODEL_AS_NUMBER("modelAsNumber", false),
    /** {@code updatetime} as text, as the documentation has it (withings.md 4.2). */
    UPDATETIME_AS_TEXT("updatetimeAsText", false),
    /** {@code more} of getmeas as a boolean instead of 0 and 1. */
    MEASURE_MORE_AS_BOOLEAN("measureMoreAsBoolean", false),
    /** How many days one answer of sleep get spans: 1, or 7 as recorded (withings.md 18.8). */
    SLEEP_WINDOW_DAYS("sleepWindowDays", 1),
    /** {@code {}} instead of {@code []} for an empty intraday series. */
    EMPTY_INTRADAY_AS_OBJECT("emptyIntradayAsObject", false),
    /** The heart rate of the heart list as an object, as newer documentation has it (withings.md 7.1). */
    HEART_RATE_AS_OBJECT("heartRateAsObject", false);

    private final String key;
    private final Object otherwise;

    Option(String key, Object otherwise) {
        this.key = key;
        this.otherwise = otherwise;
    }

    /** The name in the control API. */
    public String key() {
        return key;
    }

    /** A number, boolean or text; the type of every value of this option. */
    public Object otherwise() {
        return otherwise;
    }

    public static Optional<Option> byKey(String key) {
        return Stream.of(values()).filter(option -> option.key.equals(key)).findFirst();
    }
}
