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

import java.util.regex.Pattern;

import org.eclipse.jdt.annotation.NonNullByDefault;
import org.eclipse.jdt.annotation.Nullable;

/**
 * Rules for the names of items plus their types.
 *
 * @author Cloud Bindings Team - Initial contribution
 */
@NonNullByDefault
public class ItemUtil {

    /** Separates an item type from its dimension. */
    public static final String EXTENSION_SEPARATOR = ":";

    private static final Pattern VALID_NAME = Pattern.compile("[a-zA-Z_]\\w*");

    private ItemUtil() {
        // Only static methods.
    }

    /**
     * Demands a valid name.
     *
     * @param itemName the name to check
     * @throws IllegalArgumentException if {@link #isValidItemName(String)} says no
     */
    public static void assertValidItemName(String itemName) throws IllegalArgumentException {
        if (!isValidItemName(itemName)) {
            throw new IllegalArgumentException("'" + itemName + "' is not a valid name of an item");
        }
    }

    /**
     * Returns the part of an item type after the separator, such as {@code Temperature}.
     *
     * @param itemTypeName the item type, or null
     * @return null for null, or for a type without an extension
     */
    public static @Nullable String getItemTypeExtension(@Nullable String itemTypeName) {
        int separator = itemTypeName == null ? -1 : itemTypeName.indexOf(EXTENSION_SEPARATOR);
        return itemTypeName == null || separator < 0 ? null : itemTypeName.substring(separator + 1);
    }

    /**
     * Returns the part of an item type before the separator, such as {@code Number}.
     *
     * @param itemTypeName the item type
     * @return the whole type if it has no extension
     */
    public static String getMainItemType(String itemTypeName) {
        int separator = itemTypeName.indexOf(EXTENSION_SEPARATOR);
        return separator < 0 ? itemTypeName : itemTypeName.substring(0, separator);
    }

    /**
     * Tells whether a name has only ASCII letters, digits, underscores, without a digit in front.
     *
     * @param itemName the name, or null
     * @return false for null or an empty name
     */
    public static boolean isValidItemName(@Nullable String itemName) {
        return itemName != null && VALID_NAME.matcher(itemName).matches();
    }
}
