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

import static org.openhab.binding.withings.internal.api.WorkoutField.*;

import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.function.Function;

import javax.measure.Quantity;
import javax.measure.Unit;

import org.eclipse.jdt.annotation.NonNullByDefault;
import org.eclipse.jdt.annotation.Nullable;
import org.openhab.binding.withings.internal.api.Workout;
import org.openhab.binding.withings.internal.api.WorkoutCategory;
import org.openhab.binding.withings.internal.api.WorkoutField;
import org.openhab.binding.withings.internal.state.Sections;
import org.openhab.cloudcommons.channel.States;
import org.openhab.core.library.unit.SIUnits;
import org.openhab.core.library.unit.Units;
import org.openhab.core.types.State;

/**
 * The rows of the channels that show the last workout.
 *
 * @author Cloud Bindings Team - Initial contribution
 */
@NonNullByDefault
final class WorkoutRows {

    private static final String WORKOUT = "workout";

    private final List<Row> rows = new ArrayList<>();

    private WorkoutRows() {
        row("category", workout -> States.text(WorkoutCategory.of(workout.category()).name()));
        row("start", workout -> Converters.moment(workout.start()));
        row("end", workout -> Converters.moment(workout.end()));
        row("duration", workout -> workout.end() < workout.start() ? null
                : States.quantity(workout.end() - workout.start(), Units.SECOND));
        firstOf("pause-duration", Units.SECOND, PAUSE, ALGO_PAUSE);
        firstOf("distance", SIUnits.METRE, DISTANCE, MANUAL_DISTANCE);
        firstOf("calories", Units.KILO_CALORIE, CALORIES, MANUAL_CALORIES);
        firstOf("intensity", Units.PERCENT, MANUAL_INTENSITY, INTENSITY);
        figure("steps", Figure.plain(STEPS));
        figure("elevation", Figure.of(ELEVATION, SIUnits.METRE));
        figure("heart-rate-average", Figure.plain(HR_AVERAGE).positive());
        figure("heart-rate-min", Figure.plain(HR_MIN).positive());
        figure("heart-rate-max", Figure.plain(HR_MAX).positive());
        figure("heart-rate-zone-light", Figure.of(HR_ZONE_0, Units.SECOND));
        figure("heart-rate-zone-moderate", Figure.of(HR_ZONE_1, Units.SECOND));
        figure("heart-rate-zone-intense", Figure.of(HR_ZONE_2, Units.SECOND));
        figure("heart-rate-zone-peak", Figure.of(HR_ZONE_3, Units.SECOND));
        figure("laps", Figure.plain(POOL_LAPS));
        figure("strokes", Figure.plain(STROKES));
        figure("pool-length", Figure.of(POOL_LENGTH, SIUnits.METRE).positive());
        figure("oxygen-saturation", Figure.of(SPO2_AVERAGE, Units.PERCENT).positive());
        figure("core-temperature", Figure.of(CORE_TEMPERATURE_AVERAGE, SIUnits.CELSIUS).positive());
        rows.add(Row.of(Topic.WORKOUT, WORKOUT, "measured-at",
                person -> Converters.moment(person.get(Sections.WORKOUTS).lastEnd())));
    }

    static List<Row> rows() {
        return new WorkoutRows().rows;
    }

    private void figure(String channel, Figure<WorkoutField> figure) {
        row(channel, workout -> figure.in(workout.figures()));
    }

    /** One of two figures: 0 is what the cloud sends for the one that nobody gave, too. */
    private <Q extends Quantity<Q>> void firstOf(String channel, Unit<Q> unit, WorkoutField preferred,
            WorkoutField otherwise) {
        Figure<WorkoutField> first = Figure.of(preferred, unit);
        List<Figure<WorkoutField>> candidates = List.of(first.positive(), Figure.of(otherwise, unit).positive(), first);
        row(channel, workout -> candidates.stream().map(figure -> figure.in(workout.figures())).filter(Objects::nonNull)
                .findFirst().orElse(null));
    }

    private void row(String channel, Function<Workout, @Nullable State> state) {
        rows.add(Row.of(Topic.WORKOUT, WORKOUT, channel, person -> {
            Workout last = person.get(Sections.WORKOUTS).last().orElse(null);
            return last == null ? null : state.apply(last);
        }).withPast(Past.of(Workout.class, Workout::end, state)));
    }
}
