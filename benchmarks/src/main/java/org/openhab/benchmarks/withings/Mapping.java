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
package org.openhab.benchmarks.withings;

import java.util.function.Consumer;

import org.eclipse.jdt.annotation.NonNullByDefault;
import org.openhab.binding.withings.internal.api.MeasurePage;
import org.openhab.binding.withings.internal.channel.ChannelSink;
import org.openhab.binding.withings.internal.channel.PersonPublisher;
import org.openhab.binding.withings.internal.state.CurrentValues.Outcome;
import org.openhab.binding.withings.internal.state.PersonRecord;
import org.openhab.binding.withings.internal.state.PersonState;
import org.openhab.core.types.State;
import org.openhab.core.types.TimeSeries;

/**
 * Maps a page as the first reading of a person does: from an empty state to the states of all channels, each of them
 * linked.
 *
 * @author Cloud Bindings Team - Initial contribution
 */
@NonNullByDefault
final class Mapping implements ChannelSink {

    private static final long NOW = 1_760_000_000;

    private final Consumer<Object> items;

    /**
     * @param items takes what the channels show
     */
    Mapping(Consumer<Object> items) {
        this.items = items;
    }

    void map(MeasurePage page) {
        PersonState state = new PersonState(PersonRecord.NOTHING, items::accept);
        PersonPublisher publisher = new PersonPublisher(state, this, true);
        Outcome outcome = state.merge(page.groups(), NOW,
                facts -> facts.answered(NOW, page.timezone(), page.updateTime(), null));
        publisher.changed(outcome.changed());
        publisher.status();
    }

    @Override
    public boolean isLinked(String channel) {
        return true;
    }

    @Override
    public void state(String channel, State state) {
        items.accept(state);
    }

    @Override
    public void series(String channel, TimeSeries series) {
        items.accept(series);
    }

    @Override
    public void trigger(String channel, String event) {
        items.accept(event);
    }
}
