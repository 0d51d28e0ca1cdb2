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

import org.eclipse.jdt.annotation.NonNullByDefault;
import org.eclipse.jdt.annotation.Nullable;

/**
 * A group of channels that every thing of a type has.
 *
 * @author Cloud Bindings Team - Initial contribution
 */
@NonNullByDefault
public class ChannelGroupDefinition {

    private final String id;
    private final ChannelGroupTypeUID typeUID;
    private final @Nullable String label;
    private final @Nullable String description;

    /**
     * @throws IllegalArgumentException if the id is empty
     */
    public ChannelGroupDefinition(String id, ChannelGroupTypeUID typeUID) throws IllegalArgumentException {
        this(id, typeUID, null, null);
    }

    /**
     * @throws IllegalArgumentException if the id is empty
     */
    public ChannelGroupDefinition(String id, ChannelGroupTypeUID typeUID, @Nullable String label,
            @Nullable String description) throws IllegalArgumentException {
        if (id.isEmpty()) {
            throw new IllegalArgumentException("A channel group needs an id");
        }
        this.id = id;
        this.typeUID = typeUID;
        this.label = label;
        this.description = description;
    }

    public String getId() {
        return id;
    }

    public ChannelGroupTypeUID getTypeUID() {
        return typeUID;
    }

    /** The label where it differs from the type's, else null. */
    public @Nullable String getLabel() {
        return label;
    }

    /** The description where it differs from the type's, else null. */
    public @Nullable String getDescription() {
        return description;
    }

    @Override
    public String toString() {
        return "ChannelGroupDefinition [id=" + id + ", typeUID=" + typeUID + "]";
    }
}
