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

import java.time.Clock;
import java.time.Instant;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;

import org.eclipse.jdt.annotation.NonNullByDefault;
import org.eclipse.jdt.annotation.Nullable;
import org.openhab.core.storage.Storage;
import org.openhab.core.types.State;
import org.openhab.devhost.internal.core.ItemDefinition;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * Keeps the items: definitions on disk, states in memory only.
 *
 * @author Cloud Bindings Team - Initial contribution
 */
@NonNullByDefault
final class ItemStore {

    /** The states before and after an update. */
    record Update(HostItem before, HostItem after) {
        boolean changed() {
            return !before.state().equals(after.state());
        }
    }

    private final Logger logger = LoggerFactory.getLogger(ItemStore.class);
    private final Storage<String> storage;
    private final ItemUnits units;
    private final Clock clock;
    private final Map<String, HostItem> items = new TreeMap<>();

    ItemStore(Storage<String> storage, ItemUnits units, Clock clock) {
        this.storage = storage;
        this.units = units;
        this.clock = clock;
        for (String name : storage.getKeys()) {
            load(name, storage.get(name));
        }
    }

    private void load(String name, @Nullable String json) {
        if (json == null) {
            return;
        }
        try {
            ItemDefinition definition = ItemCodec.decode(json);
            items.put(name, create(definition));
        } catch (IllegalArgumentException e) {
            logger.error("The stored item {} is not usable: {}", name, e.getMessage());
        }
    }

    private HostItem create(ItemDefinition definition) {
        ItemKind kind = ItemKind.of(definition.type());
        return HostItem.created(definition, kind, units.of(definition, kind));
    }

    synchronized Collection<HostItem> all() {
        return List.copyOf(items.values());
    }

    synchronized @Nullable HostItem get(String name) {
        return items.get(name);
    }

    /** Creates or replaces an item; the one before is returned, null without. */
    synchronized @Nullable HostItem put(ItemDefinition definition) {
        if (!ItemKind.isName(definition.name())) {
            throw new IllegalArgumentException("'" + definition.name() + "' is no name for an item.");
        }
        HostItem item = create(definition);
        HostItem before = items.get(definition.name());
        if (before != null && before.definition().type().equals(definition.type())) {
            item = keepState(before, item);
        }
        storage.put(definition.name(), ItemCodec.encode(definition));
        items.put(definition.name(), item);
        return before;
    }

    /** The new item with the state of the old one, in the new unit. */
    private static HostItem keepState(HostItem before, HostItem item) {
        State converted = StateConversion.accept(item.kind(), item.unit(), before.state(), before.state());
        return converted == null ? item
                : new HostItem(item.definition(), item.kind(), item.unit(), converted, before.lastState(),
                        before.lastUpdate(), before.lastChange());
    }

    synchronized @Nullable HostItem remove(String name) {
        storage.remove(name);
        return items.remove(name);
    }

    /** Puts a state into an item; null when there is no such item or it refuses the state. */
    synchronized @Nullable Update update(String name, State state) {
        HostItem before = items.get(name);
        State accepted = before == null ? null
                : StateConversion.accept(before.kind(), before.unit(), before.state(), state);
        if (before == null || accepted == null) {
            return null;
        }
        Instant now = clock.instant();
        HostItem after = before.with(accepted, now);
        items.put(name, after);
        return new Update(before, after);
    }
}
