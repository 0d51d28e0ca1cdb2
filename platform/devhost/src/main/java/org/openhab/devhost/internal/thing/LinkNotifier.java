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

import java.util.function.Consumer;
import java.util.function.Function;

import org.eclipse.jdt.annotation.NonNullByDefault;
import org.eclipse.jdt.annotation.Nullable;
import org.openhab.core.thing.ChannelUID;
import org.openhab.core.thing.Thing;
import org.openhab.core.thing.ThingUID;
import org.openhab.core.thing.binding.ThingHandler;
import org.openhab.devhost.internal.core.Link;
import org.openhab.devhost.internal.item.LinkStore;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * Tells handlers which of their channels become linked or unlinked.
 *
 * @author Cloud Bindings Team - Initial contribution
 */
@NonNullByDefault
public final class LinkNotifier implements LinkStore.Listener {

    private final Logger logger = LoggerFactory.getLogger(LinkNotifier.class);
    private final LinkStore links;
    private final Function<ThingUID, @Nullable Thing> things;

    public LinkNotifier(LinkStore links, Function<ThingUID, @Nullable Thing> things) {
        this.links = links;
        this.things = things;
    }

    @Override
    public void added(Link link) {
        tell(link.channel(), handler -> handler.channelLinked(link.channel()));
    }

    @Override
    public void removed(Link link) {
        if (links.itemsOf(link.channel()).isEmpty()) {
            tell(link.channel(), handler -> handler.channelUnlinked(link.channel()));
        }
    }

    private void tell(ChannelUID channel, Consumer<ThingHandler> call) {
        Thing thing = things.apply(channel.getThingUID());
        ThingHandler handler = thing == null ? null : thing.getHandler();
        if (thing == null || handler == null || !StatusRules.initialized(thing)) {
            logger.debug("The handler of {} is not there to hear of a change of its links.", channel);
            return;
        }
        try {
            call.accept(handler);
        } catch (RuntimeException | LinkageError e) {
            logger.error("The handler failed on a change of the links of {}: {}", channel, e.getMessage(), e);
        }
    }
}
