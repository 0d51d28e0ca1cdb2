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
package org.openhab.core.thing.link;

import java.util.Map;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.stream.Collectors;

import org.eclipse.jdt.annotation.NonNullByDefault;
import org.eclipse.jdt.annotation.Nullable;
import org.openhab.core.common.registry.AbstractRegistry;
import org.openhab.core.common.registry.Provider;
import org.openhab.core.thing.UID;

/**
 * Finds links from both of their ends.
 *
 * @param <L> the links
 * @param <P> their providers
 *
 * @author Cloud Bindings Team - Initial contribution
 */
@NonNullByDefault
public abstract class AbstractLinkRegistry<L extends AbstractLink, P extends Provider<L>>
        extends AbstractRegistry<L, String, P> {

    private final Map<String, Set<L>> byItem = new ConcurrentHashMap<>();
    private final Map<UID, Set<L>> byUID = new ConcurrentHashMap<>();

    protected AbstractLinkRegistry(Class<P> providerClazz) {
        super(providerClazz);
    }

    @Override
    protected void onAddElement(L element) {
        byItem.computeIfAbsent(element.getItemName(), name -> ConcurrentHashMap.newKeySet()).add(element);
        byUID.computeIfAbsent(element.getLinkedUID(), uid -> ConcurrentHashMap.newKeySet()).add(element);
    }

    @Override
    protected void onRemoveElement(L element) {
        byItem.computeIfPresent(element.getItemName(), (name, links) -> without(links, element));
        byUID.computeIfPresent(element.getLinkedUID(), (uid, links) -> without(links, element));
    }

    private @Nullable Set<L> without(Set<L> links, L element) {
        links.remove(element);
        return links.isEmpty() ? null : links;
    }

    @Override
    protected void onUpdateElement(L oldElement, L element) {
        onRemoveElement(oldElement);
        onAddElement(element);
    }

    public boolean isLinked(String itemName, UID uid) {
        return getLinks(itemName).stream().anyMatch(link -> link.getLinkedUID().equals(uid));
    }

    /** Whether an item has any link. */
    public boolean isLinked(String itemName) {
        return byItem.containsKey(itemName);
    }

    /** Whether any item is linked. */
    public boolean isLinked(UID uid) {
        return byUID.containsKey(uid);
    }

    public Set<String> getLinkedItemNames(UID uid) {
        return getLinks(uid).stream().map(AbstractLink::getItemName).collect(Collectors.toSet());
    }

    public Set<L> getLinks(UID uid) {
        return Set.copyOf(byUID.getOrDefault(uid, Set.of()));
    }

    public Set<L> getLinks(String itemName) {
        return Set.copyOf(byItem.getOrDefault(itemName, Set.of()));
    }
}
