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

import org.eclipse.jdt.annotation.NonNullByDefault;
import org.eclipse.jdt.annotation.Nullable;
import org.openhab.core.thing.Channel;
import org.openhab.core.thing.Thing;
import org.openhab.core.thing.type.ChannelKind;
import org.openhab.devhost.internal.core.Link;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * What a link does between its item and its channel.
 *
 * Of openHAB's profiles the host has the two that need no further settings.
 *
 * @author Cloud Bindings Team - Initial contribution
 */
@NonNullByDefault
enum LinkProfile {
    /** States and commands pass both ways. */
    DEFAULT,
    /** State updates of the item go to the handler as commands. */
    FOLLOW,
    /** Nothing passes: no such thing or channel, or a profile that the host lacks. */
    NONE;

    private static final String SYSTEM = "system:";

    static LinkProfile of(Link link, @Nullable Thing thing) {
        Channel channel = thing == null ? null : thing.getChannel(link.channel());
        if (channel == null) {
            return NONE;
        }
        Object configured = link.configuration().get("profile");
        if (configured == null || configured.toString().isBlank()) {
            return channel.getKind() == ChannelKind.STATE ? DEFAULT : NONE;
        }
        String name = configured.toString().trim();
        return switch (name.startsWith(SYSTEM) ? name.substring(SYSTEM.length()) : name) {
            case "default" -> DEFAULT;
            case "follow" -> FOLLOW;
            default -> unknown(name, link);
        };
    }

    private static LinkProfile unknown(String name, Link link) {
        Logger logger = LoggerFactory.getLogger(LinkProfile.class);
        logger.warn("The link of item {} with {} asks for the profile '{}', which this host does not have.",
                link.item(), link.channel(), name);
        return NONE;
    }
}
