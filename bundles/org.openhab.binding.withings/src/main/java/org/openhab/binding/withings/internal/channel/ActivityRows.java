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

import static org.openhab.binding.withings.internal.api.ActivityField.*;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

import org.eclipse.jdt.annotation.NonNullByDefault;
import org.openhab.binding.withings.internal.api.Activity;
import org.openhab.binding.withings.internal.api.ActivityField;
import org.openhab.binding.withings.internal.state.ActivityRecord;
import org.openhab.binding.withings.internal.state.PastDay;
import org.openhab.binding.withings.internal.state.Sections;
import org.openhab.cloudcommons.channel.States;
import org.openhab.core.library.unit.SIUnits;
import org.openhab.core.library.unit.Units;

/**
 * The rows of the channels that show the activity of today.
 *
 * @author Cloud Bindings Team - Initial contribution
 */
@NonNullByDefault
final class ActivityRows {

    private static final String ACTIVITY = "activity";

    private final List<Row> rows = new ArrayList<>();

    private ActivityRows() {
        counter("steps", Figure.plain(STEPS));
        counter("distance", Figure.of(DISTANCE, SIUnits.METRE));
        counter("elevation", Figure.of(ELEVATION, SIUnits.METRE));
        counter("calories", Figure.of(CALORIES, Units.KILO_CALORIE));
        level("total-calories", Figure.of(TOTAL_CALORIES, Units.KILO_CALORIE));
        counter("soft-duration", Figure.of(SOFT, Units.SECOND));
        counter("moderate-duration", Figure.of(MODERATE, Units.SECOND));
        counter("intense-duration", Figure.of(INTENSE, Units.SECOND));
        counter("active-duration", Figure.of(ACTIVE, Units.SECOND));
        level("heart-rate-average", Figure.plain(HR_AVERAGE).positive());
        level("heart-rate-min", Figure.plain(HR_MIN).positive());
        level("heart-rate-max", Figure.plain(HR_MAX).positive());
        counter("heart-rate-zone-light", Figure.of(HR_ZONE_0, Units.SECOND));
        counter("heart-rate-zone-moderate", Figure.of(HR_ZONE_1, Units.SECOND));
        counter("heart-rate-zone-intense", Figure.of(HR_ZONE_2, Units.SECOND));
        counter("heart-rate-zone-peak", Figure.of(HR_ZONE_3, Units.SECOND));
        rows.add(Row.of(Topic.ACTIVITY, ACTIVITY, "date",
                person -> person.get(Sections.ACTIVITY).items().isEmpty() ? null
                        : States.dateTime(person.today().atStartOfDay(person.zone()).toInstant())));
        rows.add(Row.of(Topic.ACTIVITY, ACTIVITY, "measured-at", person -> Converters
                .moment(person.get(Sections.ACTIVITY).newest().map(Activity::modified).orElse(0L))));
    }

    static List<Row> rows() {
        return new ActivityRows().rows;
    }

    /** Nothing counted yet today is 0, not what was counted yesterday (withings.md 12.10). */
    private void counter(String channel, Figure<ActivityField> figure) {
        row(channel, figure, Optional.of(BigDecimal.ZERO));
    }

    private void level(String channel, Figure<ActivityField> figure) {
        row(channel, figure, Optional.empty());
    }

    private void row(String channel, Figure<ActivityField> figure, Optional<BigDecimal> idle) {
        rows.add(Row.of(Topic.ACTIVITY, ACTIVITY, channel, person -> {
            ActivityRecord record = person.get(Sections.ACTIVITY);
            if (record.items().isEmpty()) {
                return null;
            }
            Optional<Activity> today = record.of(person.today());
            return today.isPresent() ? figure.in(today.get().figures()) : figure.state(idle.orElse(null));
        }).withPast(Past.of(PastDay.class, PastDay::end, day -> figure.in(day.activity().figures()))));
    }
}
