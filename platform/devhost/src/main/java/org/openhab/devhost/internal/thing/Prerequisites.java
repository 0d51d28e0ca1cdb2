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
package org.openhab.devhost.internal.thing;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;

import org.eclipse.jdt.annotation.NonNullByDefault;
import org.eclipse.jdt.annotation.Nullable;
import org.openhab.core.thing.Channel;
import org.openhab.core.thing.Thing;
import org.openhab.core.thing.ThingUID;
import org.openhab.core.thing.type.AbstractDescriptionType;
import org.openhab.core.thing.type.ChannelTypeUID;
import org.openhab.core.thing.type.ThingType;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * Holds things back until their types and configuration descriptions are known, but not for ever.
 *
 * @author Cloud Bindings Team - Initial contribution
 */
@NonNullByDefault
final class Prerequisites {

    /** Seconds between two checks. */
    static final int CHECK_INTERVAL = 2;
    /** After so many checks a thing is let go with what is missing. */
    static final int MAX_CHECKS = 120 / CHECK_INTERVAL;

    private final Logger logger = LoggerFactory.getLogger(Prerequisites.class);
    private final Types types;
    private final Factories factories;
    private final Map<ThingUID, Integer> waiting = new HashMap<>();

    Prerequisites(Types types, Factories factories) {
        this.types = types;
        this.factories = factories;
    }

    /** Whether a thing's handler may start; if not, the thing is held until a later check. */
    synchronized boolean ready(Thing thing) {
        String missing = missing(thing);
        if (missing == null) {
            waiting.remove(thing.getUID());
            return true;
        }
        return waiting.computeIfAbsent(thing.getUID(), uid -> 0) > MAX_CHECKS;
    }

    /** The things that are held. */
    synchronized List<ThingUID> held() {
        return waiting.entrySet().stream().filter(entry -> entry.getValue() <= MAX_CHECKS).map(Map.Entry::getKey)
                .toList();
    }

    synchronized void forget(ThingUID uid) {
        waiting.remove(uid);
    }

    /** Counts a check of a held thing. */
    synchronized void checked(Thing thing) {
        waiting.computeIfPresent(thing.getUID(), (uid, checks) -> {
            if (checks == MAX_CHECKS) {
                logger.warn("{} starts although {} is missing for more than {} s.", uid, missing(thing),
                        MAX_CHECKS * CHECK_INTERVAL);
            }
            return checks + 1;
        });
    }

    private @Nullable String missing(Thing thing) {
        ThingType type = types.thing(thing.getThingTypeUID());
        if (type == null || !factories.ready(thing.getThingTypeUID())) {
            return "the thing type " + thing.getThingTypeUID();
        }
        if (!described(type)) {
            return "the configuration description of " + type.getUID();
        }
        Set<ChannelTypeUID> used = thing.getChannels().stream().map(Channel::getChannelTypeUID)
                .filter(uid -> uid != null).collect(Collectors.toSet());
        for (ChannelTypeUID uid : used) {
            AbstractDescriptionType channelType = types.channel(uid);
            if (channelType == null || !described(channelType)) {
                return "the channel type " + uid + " or its configuration description";
            }
        }
        return null;
    }

    private boolean described(AbstractDescriptionType type) {
        return type.getConfigDescriptionURI() == null || types.config(type) != null;
    }
}
