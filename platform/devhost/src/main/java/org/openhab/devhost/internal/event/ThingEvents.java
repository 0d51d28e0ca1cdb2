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

import java.util.Map;
import java.util.Objects;

import org.eclipse.jdt.annotation.NonNullByDefault;
import org.openhab.core.config.discovery.DiscoveryResult;
import org.openhab.core.thing.ChannelUID;
import org.openhab.core.thing.ThingStatusInfo;
import org.openhab.core.thing.ThingUID;
import org.openhab.devhost.internal.core.HostEvent;

/**
 * The events about things with topics, types and payloads as openHAB's.
 *
 * @author Cloud Bindings Team - Initial contribution
 */
@NonNullByDefault
public final class ThingEvents {

    private ThingEvents() {
    }

    /** The status was set, whether or not it differs. */
    public static HostEvent status(ThingUID thing, ThingStatusInfo info) {
        return thing(thing.getAsString(), "status", "ThingStatusInfoEvent", Payloads.status(info));
    }

    /** The status differs from the one before. */
    public static HostEvent statusChanged(ThingUID thing, ThingStatusInfo info, ThingStatusInfo old) {
        return thing(thing.getAsString(), "statuschanged", "ThingStatusInfoChangedEvent",
                pair(Payloads.status(info), Payloads.status(old)));
    }

    /**
     * The thing was created.
     *
     * @param thing the thing as an object for JSON
     */
    public static HostEvent added(ThingUID uid, Object thing) {
        return thing(uid.getAsString(), "added", "ThingAddedEvent", thing);
    }

    /** The thing was removed. */
    public static HostEvent removed(ThingUID uid, Object thing) {
        return thing(uid.getAsString(), "removed", "ThingRemovedEvent", thing);
    }

    /** The thing was changed. */
    public static HostEvent updated(ThingUID uid, Object thing, Object old) {
        return thing(uid.getAsString(), "updated", "ThingUpdatedEvent", pair(thing, old));
    }

    /** A trigger channel fired. */
    public static HostEvent triggered(ChannelUID channel, String event) {
        return new HostEvent("openhab/channels/" + channel.getAsString() + "/triggered", "ChannelTriggeredEvent",
                json(object("event", event, "channel", channel.getAsString())));
    }

    /** A discovery result came into the inbox. */
    public static HostEvent inboxAdded(DiscoveryResult result) {
        return inbox(result, "added", "InboxAddedEvent");
    }

    /** A discovery result left the inbox. */
    public static HostEvent inboxRemoved(DiscoveryResult result) {
        return inbox(result, "removed", "InboxRemovedEvent");
    }

    /** A discovery result in the inbox was changed. */
    public static HostEvent inboxUpdated(DiscoveryResult result) {
        return inbox(result, "updated", "InboxUpdatedEvent");
    }

    private static HostEvent inbox(DiscoveryResult result, String suffix, String type) {
        ThingUID bridge = result.getBridgeUID();
        Map<String, Object> payload = object("bridgeUID", bridge == null ? null : bridge.getAsString(), "flag",
                result.getFlag().name(), "label", result.getLabel(), "properties", result.getProperties(),
                "representationProperty", result.getRepresentationProperty(), "thingUID",
                result.getThingUID().getAsString(), "thingTypeUID", Objects.toString(result.getThingTypeUID()));
        return new HostEvent("openhab/inbox/" + result.getThingUID().getAsString() + "/" + suffix, type, json(payload));
    }

    private static HostEvent thing(String uid, String suffix, String type, Object payload) {
        return new HostEvent("openhab/things/" + uid + "/" + suffix, type, json(payload));
    }
}
