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

import java.util.Arrays;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.function.Consumer;
import java.util.function.Predicate;
import java.util.stream.Stream;

import org.eclipse.jdt.annotation.NonNullByDefault;
import org.eclipse.jdt.annotation.Nullable;
import org.openhab.core.common.registry.RegistryChangeListener;
import org.openhab.core.items.Item;
import org.openhab.core.items.ItemNotFoundException;
import org.openhab.core.items.ItemNotUniqueException;
import org.openhab.core.items.ItemRegistry;
import org.openhab.devhost.internal.core.ItemDefinition;
import org.openhab.devhost.internal.core.ItemState;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * Shows the items as openHAB's registry, which bindings use.
 *
 * @author Cloud Bindings Team - Initial contribution
 */
@NonNullByDefault
public final class ItemRegistryView implements ItemRegistry, ItemService.Listener {

    private final Logger logger = LoggerFactory.getLogger(ItemRegistryView.class);
    private final ItemService items;
    private final List<RegistryChangeListener<Item>> listeners = new CopyOnWriteArrayList<>();

    ItemRegistryView(ItemService items) {
        this.items = items;
    }

    private Item view(ItemState item) {
        return new ItemView(items, item);
    }

    @Override
    public @Nullable Item get(String name) {
        ItemState item = items.get(name);
        return item == null ? null : view(item);
    }

    @Override
    public Collection<Item> getAll() {
        return stream().toList();
    }

    @Override
    public Stream<Item> stream() {
        return items.all().stream().map(this::view);
    }

    @Override
    public Item getItem(String name) throws ItemNotFoundException {
        Item item = get(name);
        if (item == null) {
            throw new ItemNotFoundException(name);
        }
        return item;
    }

    /**
     * @param pattern a regular expression in which, as in openHAB, {@code *} means anything
     */
    @Override
    public Item getItemByPattern(String pattern) throws ItemNotFoundException, ItemNotUniqueException {
        Collection<Item> found = getItems(pattern);
        if (found.isEmpty()) {
            throw new ItemNotFoundException(pattern);
        }
        if (found.size() > 1) {
            throw new ItemNotUniqueException(pattern, found);
        }
        return found.iterator().next();
    }

    @Override
    public Collection<Item> getItems() {
        return getAll();
    }

    @Override
    public Collection<Item> getItems(String pattern) {
        String regex = pattern.replace("?", ".?").replace("*", ".*?");
        return select(item -> item.getName().matches(regex));
    }

    @Override
    public Collection<Item> getItemsOfType(String type) {
        return select(item -> item.getType().equals(type));
    }

    @Override
    public Collection<Item> getItemsByTag(String... tags) {
        return select(item -> Arrays.stream(tags).allMatch(item::hasTag));
    }

    @Override
    public <T extends Item> Collection<T> getItemsByTag(Class<T> type, String... tags) {
        return getItemsByTag(tags).stream().filter(type::isInstance).map(type::cast).toList();
    }

    @Override
    public Collection<Item> getItemsByTagAndType(String type, String... tags) {
        return getItemsByTag(tags).stream().filter(item -> item.getType().equals(type)).toList();
    }

    private Collection<Item> select(Predicate<Item> filter) {
        return stream().filter(filter).toList();
    }

    /**
     * @throws IllegalArgumentException when there is such an item
     */
    @Override
    public Item add(Item item) {
        if (items.get(item.getName()) != null) {
            throw new IllegalArgumentException("There is already an item " + item.getName() + ".");
        }
        items.put(definition(item));
        return item;
    }

    @Override
    public @Nullable Item update(Item item) {
        Item before = get(item.getName());
        if (before != null) {
            items.put(definition(item));
        }
        return before;
    }

    private static ItemDefinition definition(Item item) {
        return new ItemDefinition(item.getName(), item.getType(), item.getLabel(), item.getCategory(), item.getTags(),
                item.getGroupNames(), Map.of());
    }

    @Override
    public @Nullable Item remove(String name) {
        Item item = get(name);
        items.remove(name);
        return item;
    }

    /** Removes an item, with all members of the group it is when asked to. */
    @Override
    public @Nullable Item remove(String name, boolean recursive) {
        Item item = remove(name);
        if (recursive && item != null) {
            select(member -> member.getGroupNames().contains(name)).forEach(member -> remove(member.getName(), true));
        }
        return item;
    }

    @Override
    public void addRegistryChangeListener(RegistryChangeListener<Item> listener) {
        listeners.add(listener);
    }

    @Override
    public void removeRegistryChangeListener(RegistryChangeListener<Item> listener) {
        listeners.remove(listener);
    }

    @Override
    public void added(ItemState item) {
        tell(listener -> listener.added(view(item)));
    }

    @Override
    public void updated(ItemState before, ItemState item) {
        tell(listener -> listener.updated(view(before), view(item)));
    }

    @Override
    public void removed(ItemState item) {
        tell(listener -> listener.removed(view(item)));
    }

    private void tell(Consumer<RegistryChangeListener<Item>> call) {
        for (RegistryChangeListener<Item> listener : listeners) {
            try {
                call.accept(listener);
            } catch (RuntimeException e) {
                logger.error("A listener for items failed", e);
            }
        }
    }
}
