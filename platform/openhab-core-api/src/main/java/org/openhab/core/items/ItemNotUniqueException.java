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

import java.io.Serial;
import java.util.Collection;

import org.eclipse.jdt.annotation.NonNullByDefault;

/**
 * Says that a pattern matches more than one item.
 *
 * @author Cloud Bindings Team - Initial contribution
 */
@NonNullByDefault
@SuppressWarnings("serial")
public class ItemNotUniqueException extends ItemLookupException {

    @Serial
    private static final long serialVersionUID = 1L;

    private final Collection<Item> matches;

    /**
     * Creates the exception.
     *
     * @param pattern what was looked up
     * @param items every item that matches
     */
    public ItemNotUniqueException(String pattern, Collection<Item> items) {
        super("More than one item matches '" + pattern + "'");
        this.matches = items;
    }

    /**
     * Returns every item that matches.
     */
    public Collection<Item> getMatchingItems() {
        return matches;
    }
}
