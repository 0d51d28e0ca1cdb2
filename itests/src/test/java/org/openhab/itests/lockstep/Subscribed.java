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
package org.openhab.itests.lockstep;

import java.util.List;

import org.eclipse.jdt.annotation.NonNullByDefault;
import org.openhab.core.thing.ThingUID;

import com.google.gson.JsonElement;

/**
 * A subscription at the cloud.
 *
 * @param category what it is about (withings.md 9.1)
 * @param url the address that is called
 *
 * @author Cloud Bindings Team - Initial contribution
 */
@NonNullByDefault
record Subscribed(int category, String url) {

    /** All subscriptions for a linked person, also those of other programs. */
    static List<Subscribed> of(Lockstep world, ThingUID person) {
        long user = world.users().get(person);
        return world.control("GET", "subscriptions", null).getAsJsonArray().asList().stream()
                .map(JsonElement::getAsJsonObject).filter(one -> one.get("userId").getAsLong() == user)
                .map(one -> new Subscribed(one.get("appli").getAsInt(), one.get("callbackUrl").getAsString())).toList();
    }

    /** Whether it calls the binding, not another program. */
    boolean isOurs() {
        return url.contains("/push/");
    }
}
