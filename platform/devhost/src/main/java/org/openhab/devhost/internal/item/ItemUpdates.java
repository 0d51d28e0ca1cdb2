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
package org.openhab.devhost.internal.item;

import java.util.Optional;
import java.util.concurrent.Executor;
import java.util.function.Function;

import org.eclipse.jdt.annotation.NonNullByDefault;
import org.eclipse.jdt.annotation.Nullable;
import org.openhab.core.thing.Thing;
import org.openhab.core.thing.ThingUID;
import org.openhab.core.types.Command;
import org.openhab.core.types.State;
import org.openhab.core.types.TimeSeries;
import org.openhab.core.types.UnDefType;
import org.openhab.devhost.internal.core.Link;
import org.openhab.devhost.internal.event.EventBus;
import org.openhab.devhost.internal.event.ItemEvents;
import org.openhab.devhost.internal.persistence.Forecasts;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * Puts states into items, in order, on the event thread.
 *
 * @author Cloud Bindings Team - Initial contribution
 */
@NonNullByDefault
final class ItemUpdates {

    private final Logger logger = LoggerFactory.getLogger(ItemUpdates.class);
    private final ItemStore items;
    private final LinkStore links;
    private final Function<ThingUID, @Nullable Thing> things;
    private final EventBus bus;
    private final StateSink sink;
    private final Forecasts forecasts;
    private final CommandSink commands;
    private final Executor eventThread;

    ItemUpdates(ItemStore items, LinkStore links, Function<ThingUID, @Nullable Thing> things, EventBus bus,
            StateSink sink, Forecasts forecasts, CommandSink commands, Executor eventThread) {
        this.items = items;
        this.links = links;
        this.things = things;
        this.bus = bus;
        this.sink = sink;
        this.forecasts = forecasts;
        this.commands = commands;
        this.eventThread = eventThread;
    }

    /**
     * Updates an item, later.
     *
     * @param source the channel that sent the state, null for others
     */
    void post(String item, State state, @Nullable String source) {
        bus.post(ItemEvents.state(item, state));
        eventThread.execute(() -> apply(item, state, source));
    }

    /** Puts a time series into an item, later. */
    void post(String item, TimeSeries series) {
        bus.post(() -> ItemEvents.timeSeries(item, series));
        eventThread.execute(() -> apply(item, series));
    }

    private void apply(String name, State state, @Nullable String source) {
        ItemStore.Update update = items.update(name, state);
        if (update == null) {
            // The value stays out of the log: it may be a health value or a position.
            logger.warn("Item {} does not take a state of type {}.", name, state.getClass().getSimpleName());
            return;
        }
        State now = update.after().state();
        bus.post(ItemEvents.stateUpdated(name, now));
        if (update.changed()) {
            bus.post(ItemEvents.stateChanged(name, now, update.before().state()));
        }
        if (!links.channelsOf(name).isEmpty()) {
            sink.updated(name, now);
        }
        follow(update.after(), now, source);
    }

    /** Links with the profile "follow" take updates of the item to the handler as commands. */
    private void follow(HostItem item, State state, @Nullable String source) {
        if (!(state instanceof Command command)) {
            return;
        }
        for (Link link : links.ofItem(item.definition().name())) {
            Thing thing = things.apply(link.channel().getThingUID());
            if (thing != null && !link.channel().getAsString().equals(source)
                    && LinkProfile.of(link, thing) == LinkProfile.FOLLOW) {
                commands.deliver(thing, link.channel(), command);
            }
        }
    }

    private void apply(String name, TimeSeries series) {
        HostItem item = items.get(name);
        if (item == null || ItemKind.GROUP.equals(item.kind().main())) {
            return;
        }
        Optional<TimeSeries> converted = convert(item, series);
        if (converted.isEmpty()) {
            logger.warn("Item {} does not take all states of a time series with {} entries.", name, series.size());
            return;
        }
        bus.post(() -> ItemEvents.timeSeriesUpdated(name, converted.get()));
        if (converted.get().size() > 0 && !links.channelsOf(name).isEmpty()) {
            sink.series(name, converted.get());
            forecasts.plan(name, converted.get(), state -> post(name, state, null));
        }
    }

    private static Optional<TimeSeries> convert(HostItem item, TimeSeries series) {
        TimeSeries converted = new TimeSeries(series.getPolicy());
        for (TimeSeries.Entry entry : series.getStates().toList()) {
            State state = StateConversion.accept(item.kind(), item.unit(), UnDefType.NULL, entry.state());
            if (state == null || state instanceof UnDefType) {
                return Optional.empty();
            }
            converted.add(entry.timestamp(), state);
        }
        return Optional.of(converted);
    }
}
