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

import java.util.Collection;
import java.util.List;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.function.Consumer;

import org.eclipse.jdt.annotation.NonNullByDefault;
import org.eclipse.jdt.annotation.Nullable;
import org.openhab.core.common.registry.ManagedProvider;
import org.openhab.core.common.registry.ProviderChangeListener;
import org.openhab.core.config.core.Configuration;
import org.openhab.core.thing.link.ItemChannelLink;
import org.openhab.core.thing.link.ItemChannelLinkProvider;
import org.openhab.devhost.internal.core.Link;

/**
 * Shows the links to openHAB's registry of links, which bindings may ask for, or to change them.
 *
 * @author Cloud Bindings Team - Initial contribution
 */
@NonNullByDefault
public final class LinkProvider
        implements ItemChannelLinkProvider, ManagedProvider<ItemChannelLink, String>, LinkStore.Listener {

    private final List<ProviderChangeListener<ItemChannelLink>> listeners = new CopyOnWriteArrayList<>();
    private final LinkStore links;

    public LinkProvider(LinkStore links) {
        this.links = links;
        links.addListener(this);
    }

    @Override
    public void addProviderChangeListener(ProviderChangeListener<ItemChannelLink> listener) {
        listeners.add(listener);
    }

    @Override
    public void removeProviderChangeListener(ProviderChangeListener<ItemChannelLink> listener) {
        listeners.remove(listener);
    }

    @Override
    public Collection<ItemChannelLink> getAll() {
        return links.all().stream().map(LinkProvider::toCore).toList();
    }

    /**
     * @throws IllegalArgumentException when there is such a link
     */
    @Override
    public void add(ItemChannelLink link) {
        if (get(link.getUID()) != null) {
            throw new IllegalArgumentException("There is already a link " + link.getUID() + ".");
        }
        put(link);
    }

    @Override
    public @Nullable ItemChannelLink get(String uid) {
        return getAll().stream().filter(link -> link.getUID().equals(uid)).findFirst().orElse(null);
    }

    @Override
    public @Nullable ItemChannelLink remove(String uid) {
        ItemChannelLink link = get(uid);
        if (link != null) {
            links.unlink(link.getItemName(), link.getLinkedUID());
        }
        return link;
    }

    @Override
    public @Nullable ItemChannelLink update(ItemChannelLink link) {
        ItemChannelLink before = get(link.getUID());
        if (before != null) {
            put(link);
        }
        return before;
    }

    private void put(ItemChannelLink link) {
        links.link(link.getItemName(), link.getLinkedUID(), link.getConfiguration().getProperties());
    }

    @Override
    public void added(Link link) {
        tell(listener -> listener.added(this, toCore(link)));
    }

    @Override
    public void removed(Link link) {
        tell(listener -> listener.removed(this, toCore(link)));
    }

    private void tell(Consumer<ProviderChangeListener<ItemChannelLink>> call) {
        listeners.forEach(call);
    }

    private static ItemChannelLink toCore(Link link) {
        return new ItemChannelLink(link.item(), link.channel(), new Configuration(link.configuration()));
    }
}
