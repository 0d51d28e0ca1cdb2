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

import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;

import org.eclipse.jdt.annotation.NonNullByDefault;
import org.openhab.binding.withings.internal.state.Kind;

/**
 * The table of the channels of a person: the only place in the code that names them.
 *
 * @author Cloud Bindings Team - Initial contribution
 */
@NonNullByDefault
public final class PersonChannels {

    /** The trigger channel that tells of new measurements. */
    public static final String NEW_MEASUREMENT = "status#new-measurement";

    /** The trigger channel that tells of a new night. */
    public static final String NIGHT_FINISHED = "status#night-finished";

    /** The trigger channel that tells of workouts. */
    public static final String WORKOUT_FINISHED = "status#workout-finished";

    /** The trigger channels of all mats of a person; the event is the time. */
    public static final String INTO_BED = "status#into-bed";
    public static final String OUT_OF_BED = "status#out-of-bed";

    /** The trigger channel that tells of the end of the link with the cloud. */
    public static final String UNLINKED = "status#unlinked";

    /** The events of {@link #UNLINKED}: by the user, together with the user, or for a reason that nobody told. */
    public static final String UNLINKED_EVENT = "UNLINKED";
    public static final String DELETED_EVENT = "DELETED";
    public static final String LOST_EVENT = "LOST";

    /** All channels without a state. */
    public static final Set<String> TRIGGERS = Set.of(NEW_MEASUREMENT, NIGHT_FINISHED, WORKOUT_FINISHED, INTO_BED,
            OUT_OF_BED, UNLINKED);

    /** The event that tells rules of a measurement that may be another person's. */
    public static final String UNCONFIRMED_EVENT = "UNCONFIRMED";

    private static final String OTHER_EVENT = "OTHER";

    private static final Map<String, Row> BY_ID = Stream
            .of(MeasureRows.rows(), IntradayRows.rows(), EcgRows.rows(), ActivityRows.rows(), WorkoutRows.rows(),
                    SleepRows.rows(), BedRows.rows(), SleepSignalRows.rows(), NapRows.rows(), GoalRows.rows(),
                    StatusRows.rows())
            .flatMap(List::stream)
            .collect(Collectors.toMap(Row::id, Function.identity(), PersonChannels::twice, LinkedHashMap::new));

    private PersonChannels() {
    }

    /** All rows by the id of their channel within the thing, in the order of the table. */
    public static Map<String, Row> rows() {
        return Collections.unmodifiableMap(BY_ID);
    }

    /** The groups of the thing in its order. */
    public static List<String> groups() {
        return BY_ID.values().stream().map(row -> row.channel().group()).distinct().toList();
    }

    /** Those of some channels whose past tells of items of a type. */
    public static Set<String> withPast(Set<String> channels, Class<?> type) {
        return BY_ID.values().stream().filter(row -> channels.contains(row.id())).filter(row -> {
            Past past = row.past();
            return past != null && past.type().equals(type);
        }).map(Row::id).collect(Collectors.toSet());
    }

    /** The type numbers that some channels show. */
    public static Set<Integer> types(Set<String> channels) {
        return BY_ID.values().stream().filter(row -> channels.contains(row.id())).flatMap(row -> row.kinds().stream())
                .map(Kind::type).collect(Collectors.toSet());
    }

    /** The event that tells rules of a new value of a kind. */
    public static String event(Kind kind) {
        return BY_ID.values().stream().filter(row -> row.kinds().contains(kind)).findFirst()
                .map(row -> row.channel().group().toUpperCase(Locale.ROOT)).orElse(OTHER_EVENT);
    }

    private static Row twice(Row one, Row other) {
        throw new IllegalStateException("Two rows for channel " + other.id());
    }
}
