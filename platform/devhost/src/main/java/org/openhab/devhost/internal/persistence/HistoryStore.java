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
import java.util.List;
import java.util.Map;
import java.util.NavigableMap;
import java.util.TreeMap;
import java.util.concurrent.ConcurrentHashMap;

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
 * Of an item it keeps at most {@value #CAPACITY} states; beyond that the oldest go. As in openHAB's own in-memory
 * service an undefined state is not stored.
 *
 * @author Cloud Bindings Team - Initial contribution
 */
@NonNullByDefault
public final class HistoryStore implements History, StateSink {

    /** Largest number of states kept of an item. */
    public static final int CAPACITY = 50_000;

    private final Map<String, NavigableMap<Instant, State>> items = new ConcurrentHashMap<>();
    private final Clock clock;
    private final int capacity;

    public HistoryStore(Clock clock) {
        this(clock, CAPACITY);
    }

    HistoryStore(Clock clock, int capacity) {
        this.clock = clock;
        this.capacity = capacity;
    }

    @Override
    public void updated(String item, State state) {
        if (state instanceof UnDefType) {
            return;
        }
        NavigableMap<Instant, State> points = pointsOf(item);
        synchronized (points) {
            points.put(clock.instant(), state);
            bound(points);
        }
    }

    @Override
    public void series(String item, TimeSeries series) {
        NavigableMap<Instant, State> points = pointsOf(item);
        synchronized (points) {
            if (series.getPolicy() == TimeSeries.Policy.REPLACE) {
                points.subMap(series.getBegin(), true, series.getEnd(), true).clear();
            }
            series.getStates().forEach(entry -> points.put(entry.timestamp(), entry.state()));
            bound(points);
        }
    }

    @Override
    public void removed(String item) {
        items.remove(item);
    }

    private NavigableMap<Instant, State> pointsOf(String item) {
        return items.computeIfAbsent(item, name -> new TreeMap<>());
    }

    private void bound(NavigableMap<Instant, State> points) {
        while (points.size() > capacity) {
            points.pollFirstEntry();
        }
    }

    @Override
    public List<HistoryPoint> points(String item, @Nullable Instant from, @Nullable Instant to) {
        NavigableMap<Instant, State> points = items.get(item);
        if (points == null) {
            return List.of();
        }
        List<HistoryPoint> result = new ArrayList<>();
        synchronized (points) {
            NavigableMap<Instant, State> part = from == null ? points : points.tailMap(from, true);
            for (Map.Entry<Instant, State> point : part.entrySet()) {
                if (to != null && point.getKey().isAfter(to)) {
                    break;
                }
                result.add(new HistoryPoint(point.getKey(), point.getValue()));
            }
        }
        return result;
    }

    @Override
    public Collection<String> items() {
        return List.copyOf(items.keySet());
    }
}
