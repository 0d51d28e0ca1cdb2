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
package org.openhab.cloudcommons.ui;

import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;

import org.eclipse.jdt.annotation.NonNullByDefault;

/**
 * A thing as widgets see it: they can read the states of items only.
 *
 * @param uid the UID of the thing
 * @param label how to call it, never an expression
 * @param items the ids of its linked channels ({@code group#channel}) to the name of an item each
 *
 * @author Cloud Bindings Team - Initial contribution
 */
@NonNullByDefault
public record LinkedThing(String uid, String label, Map<String, String> items) {

    public LinkedThing {
        // Main UI evaluates what begins with an equals sign; a label may come from a cloud.
        label = label.startsWith("=") ? " " + label : label;
        items = Map.copyOf(items);
    }

    /** The same thing with no items but those of these channels. */
    LinkedThing only(Set<String> channels) {
        return new LinkedThing(uid, label, items.entrySet().stream().filter(item -> channels.contains(item.getKey()))
                .collect(Collectors.toMap(Map.Entry::getKey, Map.Entry::getValue)));
    }
}
