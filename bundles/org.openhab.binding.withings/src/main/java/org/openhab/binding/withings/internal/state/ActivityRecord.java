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

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.TreeMap;
import java.util.stream.Collectors;

import org.eclipse.jdt.annotation.NonNullByDefault;
import org.eclipse.jdt.annotation.Nullable;
import org.openhab.binding.withings.internal.api.Activity;
import org.openhab.binding.withings.internal.api.ActivityField;

/**
 * What is known about the activity of the last days (withings.md 5.1, 18.9).
 *
 * @param lastUpdate everything created or changed up to this moment is known, in unix seconds; 0 before the first
 *            complete reading
 * @param closed the last day whose totals have been handed to the history after its end, {@code null} for none
 * @param items the totals of each source, by date
 *
 * @author Cloud Bindings Team - Initial contribution
 */
@NonNullByDefault
public record ActivityRecord(long lastUpdate, @Nullable LocalDate closed, List<Activity> items) {

    /** A person of whom nothing is known. */
    public static final ActivityRecord NOTHING = new ActivityRecord(0, null, List.of());

    private static final int KEPT_DAYS = 10;

    /** The tracker's own totals count before those of phones, then those with most steps. */
    private static final Comparator<Activity> WORSE_FIRST = Comparator.comparing(Activity::tracker)
            .thenComparing(item -> item.figures().getOrDefault(ActivityField.STEPS, BigDecimal.ZERO));

    public ActivityRecord {
        items = List.copyOf(Objects.requireNonNullElse(items, List.of()));
    }

    /** Who counted on a day. */
    private record Source(LocalDate date, boolean tracker, @Nullable String deviceId, int brand, int modelId) {

        static Source of(Activity item) {
            return new Source(item.date(), item.tracker(), item.deviceId(), item.brand(), item.modelId());
        }
    }

    /** The totals that count for a day. */
    public Optional<Activity> of(LocalDate date) {
        return items.stream().filter(item -> item.date().equals(date)).max(WORSE_FIRST);
    }

    /** The totals of the last day there are any of. */
    public Optional<Activity> newest() {
        return items.stream().map(Activity::date).max(Comparator.naturalOrder()).flatMap(this::of);
    }

    /** The totals that count for each day, by date. */
    public List<Activity> counting() {
        Map<LocalDate, List<Activity>> days = items.stream()
                .collect(Collectors.groupingBy(Activity::date, TreeMap::new, Collectors.toList()));
        return days.values().stream().flatMap(day -> day.stream().max(WORSE_FIRST).stream()).toList();
    }

    /**
     * Takes in totals in any order, known or not.
     *
     * @param news what was read
     * @return the same with them, older days not left out yet; of one source the later change counts
     */
    public ActivityRecord with(List<Activity> news) {
        Map<Source, Activity> bySource = new LinkedHashMap<>();
        items.forEach(item -> bySource.put(Source.of(item), item));
        news.forEach(item -> bySource.merge(Source.of(item), item,
                (old, fresh) -> fresh.modified() >= old.modified() ? fresh : old));
        List<Activity> all = new ArrayList<>(bySource.values());
        all.sort(Comparator.comparing(Activity::date));
        return new ActivityRecord(lastUpdate, closed, all);
    }

    /** The same without days that nobody asks for any more. */
    public ActivityRecord pruned() {
        List<LocalDate> dates = items.stream().map(Activity::date).distinct().sorted().toList();
        if (dates.size() <= KEPT_DAYS) {
            return this;
        }
        LocalDate first = dates.get(dates.size() - KEPT_DAYS);
        return new ActivityRecord(lastUpdate, closed,
                items.stream().filter(item -> !item.date().isBefore(first)).toList());
    }

    /** The same after a complete reading. */
    public ActivityRecord upTo(long moment) {
        return new ActivityRecord(moment, closed, items);
    }

    /** The same after the totals of days were handed to the history. */
    public ActivityRecord closed(LocalDate day) {
        return new ActivityRecord(lastUpdate, day, items);
    }
}
