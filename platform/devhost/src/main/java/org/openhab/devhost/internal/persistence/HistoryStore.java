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
package org.openhab.devhost.internal.persistence;

import java.time.Clock;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Collections;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.NavigableMap;
import java.util.TreeMap;
import java.util.function.Consumer;

import org.eclipse.jdt.annotation.NonNullByDefault;
import org.eclipse.jdt.annotation.Nullable;
import org.openhab.core.types.State;
import org.openhab.core.types.TimeSeries;
import org.openhab.core.types.UnDefType;
import org.openhab.devhost.internal.core.History;
import org.openhab.devhost.internal.core.HistoryPoint;
import org.openhab.devhost.internal.item.StateSink;

/**
 * A persistence service in memory with the strategy {@code everyUpdate}: one state per item and instant.
 *
 * Of an item it keeps at most {@value #ITEM_CAPACITY} states, of all together at most {@value #TOTAL_CAPACITY};
 * beyond that the oldest go, those of the largest item first. As in openHAB's own in-memory service an undefined state
 * is not stored.
 *
 * @author Cloud Bindings Team - Initial contribution
 */
@NonNullByDefault
public final class HistoryStore implements History, StateSink {

    /** Largest number of states kept of an item. */
    public static final int ITEM_CAPACITY = 100_000;
    /** Largest number of states kept of all items: some 200 MB of heap. */
    public static final int TOTAL_CAPACITY = 1_000_000;
    /** The part of the largest item that goes at once, so that the largest is not looked for at every state. */
    private static final int SHARE = 100;

    private final Map<String, NavigableMap<Instant, State>> items = new HashMap<>();
    private final Clock clock;
    private final int itemCapacity;
    private final int totalCapacity;
    private int total;

    public HistoryStore(Clock clock) {
        this(clock, ITEM_CAPACITY, TOTAL_CAPACITY);
    }

    /**
     * @param itemCapacity largest number of states kept of an item
     * @param totalCapacity largest number of states kept of all items
     */
    public HistoryStore(Clock clock, int itemCapacity, int totalCapacity) {
        this.clock = clock;
        this.itemCapacity = itemCapacity;
        this.totalCapacity = totalCapacity;
    }

    @Override
    public synchronized void updated(String item, State state) {
        if (!(state instanceof UnDefType)) {
            change(item, points -> points.put(clock.instant(), state));
        }
    }

    @Override
    public synchronized void series(String item, TimeSeries series) {
        change(item, points -> {
            if (series.getPolicy() == TimeSeries.Policy.REPLACE) {
                points.subMap(series.getBegin(), true, series.getEnd(), true).clear();
            }
            series.getStates().forEach(entry -> points.put(entry.timestamp(), entry.state()));
        });
    }

    @Override
    public synchronized void removed(String item) {
        NavigableMap<Instant, State> points = items.remove(item);
        total -= points == null ? 0 : points.size();
    }

    private void change(String item, Consumer<NavigableMap<Instant, State>> change) {
        NavigableMap<Instant, State> points = items.computeIfAbsent(item, name -> new TreeMap<>());
        int before = points.size();
        change.accept(points);
        dropOldest(points, points.size() - itemCapacity);
        total += points.size() - before;
        while (total > totalCapacity) {
            NavigableMap<Instant, State> largest = Collections.max(items.values(), Comparator.comparingInt(Map::size));
            total -= dropOldest(largest, Math.max(1, largest.size() / SHARE));
        }
    }

    private static int dropOldest(NavigableMap<Instant, State> points, int count) {
        for (int i = 0; i < count; i++) {
            points.pollFirstEntry();
        }
        return count;
    }

    @Override
    public synchronized List<HistoryPoint> points(String item, @Nullable Instant from, @Nullable Instant to) {
        NavigableMap<Instant, State> points = items.get(item);
        if (points == null) {
            return List.of();
        }
        NavigableMap<Instant, State> part = from == null ? points : points.tailMap(from, true);
        List<HistoryPoint> result = new ArrayList<>();
        for (Map.Entry<Instant, State> point : part.entrySet()) {
            if (to != null && point.getKey().isAfter(to)) {
                break;
            }
            result.add(new HistoryPoint(point.getKey(), point.getValue()));
        }
        return result;
    }

    @Override
    public synchronized Collection<String> items() {
        return List.copyOf(items.keySet());
    }
}
