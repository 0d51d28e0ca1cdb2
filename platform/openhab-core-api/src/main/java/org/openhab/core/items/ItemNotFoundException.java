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

import org.eclipse.jdt.annotation.NonNullByDefault;

/**
 * Says that the registry has no item of a name.
 *
 * @author Cloud Bindings Team - Initial contribution
 */
@NonNullByDefault
public class ItemNotFoundException extends ItemLookupException {

    @Serial
    private static final long serialVersionUID = 1L;

    /**
     * Creates the exception.
     *
     * @param name the name that was looked up
     */
    public ItemNotFoundException(String name) {
        super("No item is named '" + name + "'");
    }
}
