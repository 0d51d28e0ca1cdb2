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

import java.time.Instant;
import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import java.util.Set;
import java.util.TreeMap;
import java.util.function.Function;
import java.util.stream.Collectors;

import org.eclipse.jdt.annotation.NonNullByDefault;
import org.openhab.binding.withings.internal.state.Kind;
import org.openhab.binding.withings.internal.state.PersonState;
import org.openhab.binding.withings.internal.state.Value;
import org.openhab.binding.withings.internal.sync.HistoryListener;
import org.openhab.binding.withings.internal.sync.MeasureListener;
import org.openhab.core.types.State;
import org.openhab.core.types.TimeSeries;
import org.openhab.core.types.TimeSeries.Policy;
import org.openhab.core.types.UnDefType;

/**
 * Shows the state of a person in the channels that somebody looks at.
 *
 * @author Cloud Bindings Team - Initial contribution
 */
@NonNullByDefault
public class PersonPublisher implements MeasureListener, HistoryListener {

    private final PersonState person;
    private final ChannelSink sink;
    private final boolean withHistory;

    /**
     * @param person what to show
     * @param sink where to show it
     * @param withHistory whether values go to the persistence with their times
     */
    public PersonPublisher(PersonState person, ChannelSink sink, boolean withHistory) {
        this.person = person;
        this.sink = sink;
        this.withHistory = withHistory;
    }

    /** Shows everything that is known. */
    public void all() {
        PersonChannels.rows().keySet().forEach(this::show);
    }

    /** Shows one channel, if there is something to show. */
    public void show(String channel) {
        Row row = PersonChannels.rows().get(channel);
        if (row != null && sink.isLinked(channel)) {
            State state = row.now(person);
            if (state != null) {
                sink.state(channel, state);
            }
        }
    }

    /** Shows what depends on no kind of value: the group of the connection. */
    public void status() {
        PersonChannels.rows().values().stream().filter(row -> row.kinds().isEmpty()).forEach(row -> show(row.id()));
    }

    /** The linked channels that have a history. */
    public Set<String> historyWanted() {
        return !withHistory ? Set.of()
                : PersonChannels.rows().values().stream().filter(row -> row.past() != null).map(Row::id)
                        .filter(sink::isLinked).collect(Collectors.toSet());
    }

    @Override
    public void changed(Set<Kind> kinds) {
        for (Row row : PersonChannels.rows().values()) {
            if (row.kinds().stream().anyMatch(kinds::contains) && sink.isLinked(row.id())) {
                State state = row.now(person);
                sink.state(row.id(), state == null ? UnDefType.UNDEF : state);
            }
        }
    }

    @Override
    public void measured(Set<Kind> kinds) {
        kinds.stream().map(PersonChannels::event).distinct().sorted()
                .forEach(event -> sink.trigger(PersonChannels.NEW_MEASUREMENT, event));
    }

    @Override
    public void arrived(List<Value> values) {
        history(historyWanted(), values);
    }

    @Override
    public void history(Set<String> channels, List<Value> values) {
        for (String channel : channels) {
            Row row = PersonChannels.rows().get(channel);
            Function<Value, State> past = row == null ? null : row.past();
            if (row != null && past != null && sink.isLinked(channel)) {
                TimeSeries series = new TimeSeries(Policy.ADD);
                best(row.kinds(), values)
                        .forEach(value -> series.add(Instant.ofEpochSecond(value.date()), past.apply(value)));
                if (series.size() > 0) {
                    sink.series(channel, series);
                }
            }
        }
    }

    /** One value per moment, the better one. */
    private static Collection<Value> best(List<Kind> kinds, List<Value> values) {
        Comparator<Value> order = Comparator.comparingInt((Value v) -> kinds.indexOf(v.kind()))
                .thenComparing(Value.BEST_FIRST);
        TreeMap<Long, Value> best = new TreeMap<>();
        for (Value value : values) {
            if (kinds.contains(value.kind())) {
                best.merge(value.date(), value, (a, b) -> order.compare(b, a) < 0 ? b : a);
            }
        }
        return best.values();
    }
}
