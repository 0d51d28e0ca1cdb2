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
package org.openhab.core.items;

import java.util.Collection;

import org.eclipse.jdt.annotation.NonNullByDefault;
import org.eclipse.jdt.annotation.Nullable;
import org.openhab.core.common.registry.Registry;

/**
 * All items.
 *
 * @author Cloud Bindings Team - Initial contribution
 */
@NonNullByDefault
public interface ItemRegistry extends Registry<Item, String> {

    Item getItem(String item) throws ItemNotFoundException;

    Item getItemByPattern(String itemByPattern) throws ItemNotFoundException, ItemNotUniqueException;

    Collection<Item> getItems();

    Collection<Item> getItems(String items);

    <T extends Item> Collection<T> getItemsByTag(Class<T> type, String... itemsByTags);

    Collection<Item> getItemsByTag(String... itemsByTags);

    Collection<Item> getItemsByTagAndType(String itemsByTagAndType, String... itemsByTagAndTypes);

    Collection<Item> getItemsOfType(String itemsOfType);

    @Nullable
    Item remove(String itemName, boolean recursive);
}
