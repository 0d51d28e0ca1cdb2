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
package org.openhab.devhost.internal.core;

import java.util.Collection;

import org.eclipse.jdt.annotation.NonNullByDefault;
import org.eclipse.jdt.annotation.Nullable;

/**
 * The items of the host. An OSGi service.
 *
 * @author Cloud Bindings Team - Initial contribution
 */
@NonNullByDefault
public interface Items {

    /** A snapshot of all items, by name. */
    Collection<ItemState> all();

    /** The item of this name, null without. */
    @Nullable
    ItemState get(String name);

    /**
     * Creates or replaces an item; a replaced item keeps its state when its type stays.
     *
     * @return true when it was created
     * @throws IllegalArgumentException when the name or the type is not one of openHAB's
     */
    boolean put(ItemDefinition definition);

    /**
     * Removes an item with its links.
     *
     * @return false when there is no such item
     */
    boolean remove(String name);

    /**
     * Updates the state of an item from text.
     *
     * @throws java.util.NoSuchElementException when there is no such item
     * @throws IllegalArgumentException when the text is no state of the item's type
     */
    void postUpdate(String name, String state);

    /**
     * Sends a command, given as text, to an item.
     *
     * @throws java.util.NoSuchElementException when there is no such item
     * @throws IllegalArgumentException when the text is no command of the item's type
     */
    void sendCommand(String name, String command);
}
