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
package org.openhab.cloudcommons.store;

import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import java.util.function.Function;

import org.eclipse.jdt.annotation.NonNullByDefault;
import org.openhab.core.storage.Storage;
import org.openhab.core.storage.StorageService;

/**
 * The {@link Storages} give openHAB's storages by name, the same to all who ask: openHAB makes a new one for each
 * request, and two of one name overwrite each other's entries.
 *
 * @author Cloud Bindings Team - Initial contribution
 */
@NonNullByDefault
public final class Storages implements Function<String, Storage<String>> {

    private final Map<String, Storage<String>> known = new ConcurrentHashMap<>();
    private final StorageService service;
    private final ClassLoader loader;

    /**
     * @param loader of the bundle that stores
     */
    public Storages(StorageService service, ClassLoader loader) {
        this.service = service;
        this.loader = loader;
    }

    @Override
    public Storage<String> apply(String name) {
        return known.computeIfAbsent(name, key -> service.getStorage(key, loader));
    }
}
