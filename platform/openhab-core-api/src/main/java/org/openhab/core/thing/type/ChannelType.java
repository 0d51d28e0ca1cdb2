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
package org.openhab.core.thing.type;

import java.net.URI;
import java.util.Set;

import org.eclipse.jdt.annotation.NonNullByDefault;
import org.eclipse.jdt.annotation.Nullable;
import org.openhab.core.types.CommandDescription;
import org.openhab.core.types.EventDescription;
import org.openhab.core.types.StateDescription;

/**
 * Describes all channels of one kind.
 *
 * @author Cloud Bindings Team - Initial contribution
 */
@NonNullByDefault
public class ChannelType extends AbstractDescriptionType {

    private final boolean advanced;
    private final @Nullable String itemType;
    private final @Nullable String unitHint;
    private final ChannelKind kind;
    private final Set<String> tags;
    private final @Nullable String category;
    private final @Nullable StateDescription state;
    private final @Nullable CommandDescription commandDescription;
    private final @Nullable EventDescription event;
    private final @Nullable AutoUpdatePolicy autoUpdatePolicy;

    /**
     * @throws IllegalArgumentException if a channel of states has no item type, a trigger has one, or a part does not
     *             fit the kind
     */
    protected ChannelType(ChannelTypeUID uid, boolean advanced, @Nullable String itemType, @Nullable String unitHint,
            ChannelKind kind, String label, @Nullable String description, @Nullable String category,
            @Nullable Set<String> tags, @Nullable StateDescription state,
            @Nullable CommandDescription commandDescription, @Nullable EventDescription event,
            @Nullable URI configDescriptionURI, @Nullable AutoUpdatePolicy autoUpdatePolicy)
            throws IllegalArgumentException {
        super(uid, label, description, configDescriptionURI);
        boolean hasItemType = itemType != null && !itemType.isBlank();
        if (kind == ChannelKind.STATE && !hasItemType) {
            throw new IllegalArgumentException("The channel type " + uid + " needs an item type");
        }
        if (kind == ChannelKind.TRIGGER && itemType != null) {
            throw new IllegalArgumentException("The trigger channel type " + uid + " must not have an item type");
        }
        this.advanced = advanced;
        this.itemType = itemType;
        this.unitHint = unitHint;
        this.kind = kind;
        this.tags = tags == null ? Set.of() : Set.copyOf(tags);
        this.category = category;
        this.state = state;
        this.commandDescription = commandDescription;
        this.event = event;
        this.autoUpdatePolicy = autoUpdatePolicy;
    }

    @Override
    public ChannelTypeUID getUID() {
        return (ChannelTypeUID) super.getUID();
    }

    public boolean isAdvanced() {
        return advanced;
    }

    /** The type of items to link; null for triggers. */
    public @Nullable String getItemType() {
        return itemType;
    }

    /** The unit that an item made for this channel gets, null if the default of its dimension. */
    public @Nullable String getUnitHint() {
        return unitHint;
    }

    public ChannelKind getKind() {
        return kind;
    }

    public Set<String> getTags() {
        return tags;
    }

    public @Nullable String getCategory() {
        return category;
    }

    public @Nullable StateDescription getState() {
        return state;
    }

    public @Nullable CommandDescription getCommandDescription() {
        return commandDescription;
    }

    public @Nullable EventDescription getEvent() {
        return event;
    }

    public @Nullable AutoUpdatePolicy getAutoUpdatePolicy() {
        return autoUpdatePolicy;
    }

    @Override
    public String toString() {
        return getUID().toString();
    }
}
