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
import java.util.Collections;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;

import org.eclipse.jdt.annotation.NonNullByDefault;
import org.openhab.binding.withings.internal.state.Bed;
import org.openhab.binding.withings.internal.state.Kind;
import org.openhab.binding.withings.internal.state.MeasureListener;
import org.openhab.binding.withings.internal.state.PersonData;
import org.openhab.binding.withings.internal.state.Value;
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

    private final PersonData person;
    private final PersonSink sink;
    private final boolean withHistory;

    /**
     * @param person what to show
     * @param sink where to show it
     * @param withHistory whether values go to the persistence with their times
     */
    public PersonPublisher(PersonData person, PersonSink sink, boolean withHistory) {
        this.person = person;
        this.sink = sink;
        this.withHistory = withHistory;
    }

    /** Shows everything that is known. */
    public void all() {
        PersonChannels.rows().keySet().forEach(this::show);
        sink.known(person);
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

    /** Shows the channels of a topic; those that have nothing to show any more become undefined. */
    public void changed(Topic topic) {
        PersonChannels.rows().values().stream().filter(row -> row.topic() == topic).forEach(this::update);
        if (topic == Topic.DEVICES || topic == Topic.BED) {
            sink.known(person);
        }
    }

    /** Hands what was read to the persistence, for all linked channels that tell of it. */
    public void past(Collection<?> items) {
        history(historyWanted(), items);
    }

    /** Whether anybody looks at a channel of a topic. */
    public boolean isWatched(Topic topic) {
        return PersonChannels.rows().values().stream().anyMatch(row -> row.topic() == topic && sink.isLinked(row.id()));
    }

    /** Tells what just happened on a mat. */
    public void bed(String deviceId, Bed bed) {
        sink.trigger(bed.inBed() ? PersonChannels.INTO_BED : PersonChannels.OUT_OF_BED,
                Instant.ofEpochSecond(bed.time()).toString());
        sink.bed(deviceId, bed);
    }

    /** Fires an event. */
    public void trigger(String channel, String event) {
        sink.trigger(channel, event);
    }

    /** The linked channels that have a history. */
    public Set<String> historyWanted() {
        return !withHistory ? Set.of()
                : PersonChannels.rows().values().stream().filter(row -> row.past() != null).map(Row::id)
                        .filter(sink::isLinked).collect(Collectors.toSet());
    }

    @Override
    public void changed(Set<Kind> kinds) {
        PersonChannels.rows().values().stream().filter(row -> !Collections.disjoint(kinds, row.kinds()))
                .forEach(this::update);
    }

    @Override
    public void measured(Set<Kind> kinds) {
        kinds.stream().map(PersonChannels::event).distinct().sorted()
                .forEach(event -> sink.trigger(PersonChannels.NEW_MEASUREMENT, event));
    }

    @Override
    public void doubted() {
        sink.trigger(PersonChannels.NEW_MEASUREMENT, PersonChannels.UNCONFIRMED_EVENT);
    }

    @Override
    public void arrived(List<Value> values) {
        past(values);
    }

    @Override
    public void history(Set<String> channels, Collection<?> items) {
        for (String channel : channels) {
            Row row = PersonChannels.rows().get(channel);
            Past past = row == null ? null : row.past();
            if (past != null && sink.isLinked(channel)) {
                TimeSeries series = new TimeSeries(Policy.ADD);
                past.states(items).forEach((time, state) -> series.add(Instant.ofEpochSecond(time), state));
                if (series.size() > 0) {
                    sink.series(channel, series);
                }
            }
        }
    }

    private void update(Row row) {
        if (sink.isLinked(row.id())) {
            State state = row.now(person);
            sink.state(row.id(), state == null ? UnDefType.UNDEF : state);
        }
    }
}
