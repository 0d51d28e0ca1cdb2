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
import java.util.Locale;
import java.util.Objects;
import java.util.Set;

import org.eclipse.jdt.annotation.NonNullByDefault;
import org.eclipse.jdt.annotation.Nullable;
import org.openhab.core.items.Item;
import org.openhab.core.types.Command;
import org.openhab.core.types.CommandDescription;
import org.openhab.core.types.State;
import org.openhab.core.types.StateDescription;
import org.openhab.devhost.internal.core.ItemState;

/**
 * An item as bindings see it, always at its present state; once removed, at its last one.
 *
 * @author Cloud Bindings Team - Initial contribution
 */
@NonNullByDefault
final class ItemView implements Item {

    private final ItemService items;
    private final ItemState found;

    ItemView(ItemService items, ItemState found) {
        this.items = items;
        this.found = found;
    }

    private ItemState now() {
        return Objects.requireNonNullElse(items.get(getName()), found);
    }

    private ItemKind kind() {
        return ItemKind.of(getType());
    }

    @Override
    public String getUID() {
        return getName();
    }

    @Override
    public String getName() {
        return found.definition().name();
    }

    @Override
    public String getType() {
        return now().definition().type();
    }

    @Override
    public @Nullable String getLabel() {
        return now().definition().label();
    }

    @Override
    public @Nullable String getCategory() {
        return now().definition().category();
    }

    @Override
    public List<String> getGroupNames() {
        return now().definition().groups();
    }

    @Override
    public Set<String> getTags() {
        return now().definition().tags();
    }

    @Override
    public boolean hasTag(String tag) {
        return getTags().stream().anyMatch(tag::equalsIgnoreCase);
    }

    @Override
    public State getState() {
        return now().state();
    }

    @Override
    public <T extends State> @Nullable T getStateAs(Class<T> type) {
        return getState().as(type);
    }

    @Override
    public List<Class<? extends State>> getAcceptedDataTypes() {
        return kind().states();
    }

    @Override
    public List<Class<? extends Command>> getAcceptedCommandTypes() {
        return kind().commands();
    }

    @Override
    public @Nullable StateDescription getStateDescription() {
        return getStateDescription(null);
    }

    @Override
    public @Nullable StateDescription getStateDescription(@Nullable Locale locale) {
        return now().stateDescription();
    }

    @Override
    public @Nullable CommandDescription getCommandDescription(@Nullable Locale locale) {
        return now().commandDescription();
    }

    @Override
    public boolean equals(@Nullable Object object) {
        return object instanceof ItemView other && getName().equals(other.getName());
    }

    @Override
    public int hashCode() {
        return getName().hashCode();
    }

    /** Without the state, which may be a health value or a position. */
    @Override
    public String toString() {
        return getName() + " (" + getType() + ")";
    }
}
