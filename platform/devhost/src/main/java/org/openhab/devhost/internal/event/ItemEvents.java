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
package org.openhab.devhost.internal.event;

import static org.openhab.devhost.internal.event.Payloads.json;
import static org.openhab.devhost.internal.event.Payloads.object;
import static org.openhab.devhost.internal.event.Payloads.pair;
import static org.openhab.devhost.internal.event.Payloads.typeName;
import static org.openhab.devhost.internal.event.Payloads.value;

import java.util.Map;

import org.eclipse.jdt.annotation.NonNullByDefault;
import org.openhab.core.types.Command;
import org.openhab.core.types.State;
import org.openhab.core.types.TimeSeries;
import org.openhab.devhost.internal.core.HostEvent;
import org.openhab.devhost.internal.core.ItemDefinition;
import org.openhab.devhost.internal.core.Link;

/**
 * The events about items with topics, types and payloads as openHAB's.
 *
 * @author Cloud Bindings Team - Initial contribution
 */
@NonNullByDefault
public final class ItemEvents {

    private ItemEvents() {
    }

    /** An update was asked for. */
    public static HostEvent state(String item, State state) {
        return event(item, "state", "ItemStateEvent", value(state));
    }

    /** The item has taken an update. */
    public static HostEvent stateUpdated(String item, State state) {
        return event(item, "stateupdated", "ItemStateUpdatedEvent", value(state));
    }

    /** The item's state differs from the one before. */
    public static HostEvent stateChanged(String item, State state, State old) {
        return event(item, "statechanged", "ItemStateChangedEvent", object("type", typeName(state), "value",
                state.toFullString(), "oldType", typeName(old), "oldValue", old.toFullString()));
    }

    /** What the state will probably be after a command. */
    public static HostEvent statePredicted(String item, State state, boolean confirmation) {
        return event(item, "statepredicted", "ItemStatePredictedEvent", object("predictedType", typeName(state),
                "predictedValue", state.toFullString(), "isConfirmation", confirmation));
    }

    /** A command was sent to the item. */
    public static HostEvent command(String item, Command command) {
        return event(item, "command", "ItemCommandEvent", value(command));
    }

    /** A time series was sent to the item. */
    public static HostEvent timeSeries(String item, TimeSeries series) {
        return event(item, "timeseries", "ItemTimeSeriesEvent", series(series));
    }

    /** The item has taken a time series. */
    public static HostEvent timeSeriesUpdated(String item, TimeSeries series) {
        return event(item, "timeseriesupdated", "ItemTimeSeriesUpdatedEvent", series(series));
    }

    /** The item was created. */
    public static HostEvent added(ItemDefinition item) {
        return event(item.name(), "added", "ItemAddedEvent", definition(item));
    }

    /** The item was removed. */
    public static HostEvent removed(ItemDefinition item) {
        return event(item.name(), "removed", "ItemRemovedEvent", definition(item));
    }

    /** The item was replaced. */
    public static HostEvent updated(ItemDefinition item, ItemDefinition old) {
        return event(item.name(), "updated", "ItemUpdatedEvent", pair(definition(item), definition(old)));
    }

    /** A link was created. */
    public static HostEvent linkAdded(Link link) {
        return link(link, "added", "ItemChannelLinkAddedEvent");
    }

    /** A link was removed. */
    public static HostEvent linkRemoved(Link link) {
        return link(link, "removed", "ItemChannelLinkRemovedEvent");
    }

    private static HostEvent link(Link link, String suffix, String type) {
        String topic = "openhab/links/" + link.item() + "-" + link.channel() + "/" + suffix;
        return new HostEvent(topic, type, json(object("channelUID", link.channel().getAsString(), "configuration",
                link.configuration(), "itemName", link.item())));
    }

    private static Map<String, Object> definition(ItemDefinition item) {
        return object("type", item.type(), "name", item.name(), "label", item.label(), "category", item.category(),
                "tags", item.tags(), "groupNames", item.groups());
    }

    private static Map<String, Object> series(TimeSeries series) {
        return object("timeSeries",
                series.getStates()
                        .map(entry -> object("type", typeName(entry.state()), "value", entry.state().toFullString(),
                                "timestamp", entry.timestamp().toString()))
                        .toList(),
                "policy", series.getPolicy().name());
    }

    private static HostEvent event(String item, String suffix, String type, Object payload) {
        return new HostEvent("openhab/items/" + item + "/" + suffix, type, json(payload));
    }
}
