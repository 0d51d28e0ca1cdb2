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

import java.util.Objects;

import org.eclipse.jdt.annotation.NonNullByDefault;
import org.eclipse.jdt.annotation.Nullable;
import org.openhab.core.common.registry.Identifiable;
import org.openhab.core.items.ItemUtil;
import org.openhab.core.thing.UID;

/**
 * Ties an item to something of a thing.
 *
 * @author Cloud Bindings Team - Initial contribution
 */
@NonNullByDefault
public abstract class AbstractLink implements Identifiable<String> {

    private final String itemName;

    /** For serializers. */
    protected AbstractLink() {
        itemName = "";
    }

    /**
     * @throws IllegalArgumentException if the item's name is invalid
     */
    protected AbstractLink(String itemName) {
        ItemUtil.assertValidItemName(itemName);
        this.itemName = itemName;
    }

    /** The identifier of a link. */
    public static String getIDFor(String itemName, UID uid) {
        return itemName + " -> " + uid;
    }

    @Override
    public String getUID() {
        return getIDFor(itemName, getLinkedUID());
    }

    public String getItemName() {
        return itemName;
    }

    /** What the item is tied to. */
    public abstract UID getLinkedUID();

    @Override
    public String toString() {
        return getUID();
    }

    @Override
    public boolean equals(@Nullable Object object) {
        return object instanceof AbstractLink other && itemName.equals(other.itemName)
                && getLinkedUID().equals(other.getLinkedUID());
    }

    @Override
    public int hashCode() {
        return Objects.hash(itemName, getLinkedUID());
    }
}
