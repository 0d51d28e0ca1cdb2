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
package org.openhab.devhost.internal.thing;

import org.eclipse.jdt.annotation.NonNullByDefault;
import org.openhab.core.storage.Storage;
import org.openhab.core.thing.ThingUID;

/**
 * Remembers on disk which things the user has disabled.
 *
 * @author Cloud Bindings Team - Initial contribution
 */
@NonNullByDefault
final class DisabledThings {

    private final Storage<String> storage;

    DisabledThings(Storage<String> storage) {
        this.storage = storage;
    }

    boolean contains(ThingUID uid) {
        return storage.containsKey(uid.getAsString());
    }

    void set(ThingUID uid, boolean disabled) {
        if (disabled) {
            storage.put(uid.getAsString(), "");
        } else {
            storage.remove(uid.getAsString());
        }
    }
}
