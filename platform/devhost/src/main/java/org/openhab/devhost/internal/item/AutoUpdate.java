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

import java.util.List;
import java.util.function.Function;

import org.eclipse.jdt.annotation.NonNullByDefault;
import org.eclipse.jdt.annotation.Nullable;
import org.openhab.core.thing.Channel;
import org.openhab.core.thing.Thing;
import org.openhab.core.thing.ThingStatus;
import org.openhab.core.thing.ThingUID;
import org.openhab.core.thing.type.AutoUpdatePolicy;
import org.openhab.devhost.internal.core.ItemMetadata;
import org.openhab.devhost.internal.core.Link;

/**
 * Decides what a command means for the state of its item before the handler has said anything.
 *
 * @author Cloud Bindings Team - Initial contribution
 */
@NonNullByDefault
final class AutoUpdate {

    /** What to do with the item's state. */
    enum Advice {
        /** Take the command as the new state. */
        UPDATE,
        /** Announce the command as the state to expect. */
        PREDICT,
        /** Leave the state alone. */
        LEAVE,
        /** Announce the present state again: nobody can carry out the command. */
        REVERT
    }

    private final LinkStore links;
    private final Function<ThingUID, @Nullable Thing> things;
    private final Function<Channel, @Nullable AutoUpdatePolicy> typePolicy;

    /**
     * @param typePolicy the policy of a channel's type, null without
     */
    AutoUpdate(LinkStore links, Function<ThingUID, @Nullable Thing> things,
            Function<Channel, @Nullable AutoUpdatePolicy> typePolicy) {
        this.links = links;
        this.things = things;
        this.typePolicy = typePolicy;
    }

    Advice advise(HostItem item) {
        ItemMetadata wish = item.definition().metadata().get("autoupdate");
        if (wish != null && !wish.value().isBlank()) {
            return Boolean.parseBoolean(wish.value()) ? Advice.UPDATE : Advice.LEAVE;
        }
        if (ItemKind.GROUP.equals(item.kind().main())) {
            return Advice.LEAVE;
        }
        List<Link> itemLinks = links.ofItem(item.definition().name());
        List<Channel> online = itemLinks.stream().map(this::onlineChannel).flatMap(List::stream).toList();
        if (online.isEmpty()) {
            return itemLinks.isEmpty() ? Advice.UPDATE : Advice.REVERT;
        }
        List<AutoUpdatePolicy> policies = online.stream().map(this::policy).toList();
        if (policies.contains(AutoUpdatePolicy.VETO)) {
            return Advice.LEAVE;
        }
        return policies.contains(AutoUpdatePolicy.DEFAULT) ? Advice.PREDICT : Advice.UPDATE;
    }

    private List<Channel> onlineChannel(Link link) {
        Thing thing = things.apply(link.channel().getThingUID());
        Channel channel = thing == null ? null : thing.getChannel(link.channel());
        boolean online = thing != null && thing.getHandler() != null && thing.getStatus() == ThingStatus.ONLINE;
        return channel != null && online ? List.of(channel) : List.of();
    }

    private AutoUpdatePolicy policy(Channel channel) {
        AutoUpdatePolicy own = channel.getAutoUpdatePolicy();
        AutoUpdatePolicy policy = own != null ? own : typePolicy.apply(channel);
        return policy == null ? AutoUpdatePolicy.DEFAULT : policy;
    }
}
