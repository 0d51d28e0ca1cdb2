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

import static java.util.stream.Collectors.toCollection;

import java.util.Collection;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.NavigableMap;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.concurrent.CopyOnWriteArrayList;

import org.eclipse.jdt.annotation.NonNullByDefault;
import org.eclipse.jdt.annotation.Nullable;
import org.openhab.core.storage.Storage;
import org.openhab.core.thing.ChannelUID;
import org.openhab.devhost.internal.core.Link;
import org.openhab.devhost.internal.core.Links;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * Keeps the links on disk and tells listeners of changes.
 *
 * @author Cloud Bindings Team - Initial contribution
 */
@NonNullByDefault
public final class LinkStore implements Links {

    /**
     * Hears of links that come and go.
     */
    public interface Listener {

        /** A link was created. */
        void added(Link link);

        /** A link was removed. */
        void removed(Link link);
    }

    private static final String SEPARATOR = " -> ";

    private final Logger logger = LoggerFactory.getLogger(LinkStore.class);
    private final Storage<String> storage;
    /** By item, then channel; the separator occurs in neither, so all of an item lie side by side. */
    private final NavigableMap<String, Link> links = new TreeMap<>();
    /** The same by channel, then item. */
    private final NavigableMap<String, Link> byChannel = new TreeMap<>();
    private final List<Listener> listeners = new CopyOnWriteArrayList<>();

    public LinkStore(Storage<String> storage) {
        this.storage = storage;
        for (String key : storage.getKeys()) {
            String json = storage.get(key);
            if (json == null) {
                continue;
            }
            try {
                Link link = ItemCodec.decodeLink(json);
                put(link);
            } catch (IllegalArgumentException e) {
                logger.error("The stored link {} is not usable: {}", key, e.getMessage());
            }
        }
    }

    private @Nullable Link put(Link link) {
        byChannel.put(link.channel().getAsString() + SEPARATOR + link.item(), link);
        return links.put(key(link.item(), link.channel()), link);
    }

    public void addListener(Listener listener) {
        listeners.add(listener);
    }

    @Override
    public Collection<Link> all() {
        synchronized (links) {
            return List.copyOf(links.values());
        }
    }

    @Override
    public boolean link(String item, ChannelUID channel, Map<String, Object> configuration) {
        Link link = new Link(item, channel, Map.copyOf(configuration));
        @Nullable
        Link before;
        synchronized (links) {
            before = put(link);
            storage.put(key(item, channel), ItemCodec.encode(link));
        }
        if (before != null) {
            listeners.forEach(listener -> listener.removed(before));
        }
        listeners.forEach(listener -> listener.added(link));
        return before == null;
    }

    @Override
    public boolean unlink(String item, ChannelUID channel) {
        Link before;
        synchronized (links) {
            before = links.remove(key(item, channel));
            byChannel.remove(channel.getAsString() + SEPARATOR + item);
            storage.remove(key(item, channel));
        }
        if (before == null) {
            return false;
        }
        listeners.forEach(listener -> listener.removed(before));
        return true;
    }

    /** Removes all links of an item. */
    public void unlinkItem(String item) {
        channelsOf(item).forEach(channel -> unlink(item, channel));
    }

    @Override
    public Set<ChannelUID> channelsOf(String item) {
        return ofItem(item).stream().map(Link::channel).collect(toCollection(LinkedHashSet::new));
    }

    @Override
    public Set<String> itemsOf(ChannelUID channel) {
        return ofChannel(channel).stream().map(Link::item).collect(toCollection(TreeSet::new));
    }

    /** The links of an item. */
    public List<Link> ofItem(String item) {
        return startingWith(links, item);
    }

    /** The links of a channel. */
    public List<Link> ofChannel(ChannelUID channel) {
        return startingWith(byChannel, channel.getAsString());
    }

    private List<Link> startingWith(NavigableMap<String, Link> map, String first) {
        synchronized (links) {
            return List.copyOf(map.subMap(first + SEPARATOR, first + SEPARATOR + Character.MAX_VALUE).values());
        }
    }

    private static String key(String item, ChannelUID channel) {
        return item + SEPARATOR + channel.getAsString();
    }
}
