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
package org.openhab.demo.setup;

import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.concurrent.ConcurrentHashMap;
import java.util.function.Predicate;

import org.eclipse.jdt.annotation.NonNullByDefault;
import org.openhab.demo.rest.OpenHabRest;
import org.openhab.demo.rest.RestException;

import com.google.gson.JsonElement;
import com.google.gson.JsonObject;

/**
 * Makes the channels of a thing readable through items, one each.
 *
 * @author Cloud Bindings Team - Initial contribution
 */
@NonNullByDefault
public final class Channels {

    private final OpenHabRest rest;
    private final Set<String> exposed = ConcurrentHashMap.newKeySet();

    public Channels(OpenHabRest rest) {
        this.rest = rest;
    }

    /** The name of the item that {@link #expose(String)} links with a channel. */
    public static String item(String channel) {
        return channel.replaceAll("[^A-Za-z0-9]+", "_");
    }

    /**
     * Creates an item for every state channel of a thing that has none yet, in the unit the channel type proposes, as
     * Main UI does.
     *
     * @return the UIDs of all state channels of the thing
     */
    public List<String> expose(String thing) throws IOException {
        return expose(thing, channel -> true);
    }

    /**
     * As {@link #expose(String)}, for some of the channels.
     *
     * @param wanted says of the UID of a channel whether it gets an item
     * @return the UIDs of these channels
     */
    public List<String> expose(String thing, Predicate<String> wanted) throws IOException {
        List<String> channels = new ArrayList<>();
        for (JsonElement element : rest.thing(thing).getAsJsonArray("channels")) {
            JsonObject channel = element.getAsJsonObject();
            String uid = channel.get("uid").getAsString();
            if (!"TRIGGER".equals(channel.get("kind").getAsString()) && wanted.test(uid)
                    && (!exposed.add(uid) || expose(thing, uid, channel))) {
                channels.add(uid);
            }
        }
        return channels;
    }

    /** False if the channel has gone by now: a thing that learns what its device can do takes channels away. */
    private boolean expose(String thing, String uid, JsonObject channel) throws IOException {
        String label = channel.has("label") ? channel.get("label").getAsString() : uid;
        rest.createItem(item(uid), channel.get("itemType").getAsString(), label);
        Optional<String> unit = rest.unitHint(channel.get("channelTypeUID").getAsString());
        if (unit.isPresent()) {
            rest.setMetadata(item(uid), "unit", unit.get());
        }
        try {
            rest.link(item(uid), uid);
            return true;
        } catch (RestException e) {
            if (has(thing, uid)) {
                throw e;
            }
            exposed.remove(uid);
            return false;
        }
    }

    private boolean has(String thing, String channel) throws IOException {
        for (JsonElement element : rest.thing(thing).getAsJsonArray("channels")) {
            if (channel.equals(element.getAsJsonObject().get("uid").getAsString())) {
                return true;
            }
        }
        return false;
    }

    /** The states of channels that were exposed, without those that have none ({@code NULL}, {@code UNDEF}). */
    public Map<String, String> states(List<String> channels) throws IOException {
        Map<String, String> items = rest.states();
        Map<String, String> states = new TreeMap<>();
        for (String channel : channels) {
            String state = items.getOrDefault(item(channel), "NULL");
            if (!"NULL".equals(state) && !"UNDEF".equals(state)) {
                states.put(channel, state);
            }
        }
        return states;
    }
}
