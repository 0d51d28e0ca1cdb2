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

import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.Map;

import org.eclipse.jdt.annotation.NonNullByDefault;
import org.openhab.cloudcommons.auth.TokenVault;
import org.openhab.cloudcommons.testkit.MemoryStorage;
import org.openhab.cloudcommons.testkit.MemoryVault;
import org.openhab.core.thing.Thing;
import org.openhab.core.thing.ThingUID;

/**
 * What survives when openHAB ends: things with their configuration, the storage of the binding, its tokens.
 *
 * @param things by UID, bridges first
 * @param storages what the binding stores, by name
 * @param vaults the tokens by thing
 *
 * @author Cloud Bindings Team - Initial contribution
 */
@NonNullByDefault
public record Disk(Map<ThingUID, Thing> things, Map<String, MemoryStorage<String>> storages,
        Map<String, TokenVault> vaults) {

    public static Disk empty() {
        return new Disk(new LinkedHashMap<>(), new HashMap<>(), new HashMap<>());
    }

    public MemoryStorage<String> storage(String name) {
        return storages.computeIfAbsent(name, id -> new MemoryStorage<>());
    }

    public TokenVault vault(String thing) {
        return vaults.computeIfAbsent(thing, id -> new MemoryVault(null));
    }
}
