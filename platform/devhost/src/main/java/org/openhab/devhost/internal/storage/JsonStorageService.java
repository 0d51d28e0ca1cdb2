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
package org.openhab.devhost.internal.storage;

import java.io.IOException;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.time.Clock;

import org.eclipse.jdt.annotation.NonNullByDefault;
import org.eclipse.jdt.annotation.Nullable;
import org.openhab.core.OpenHAB;
import org.openhab.core.storage.DeletableStorage;
import org.openhab.core.storage.DeletableStorageService;
import org.openhab.core.storage.StorageService;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;

/**
 * The storages of the host, a JSON file each under {@code userdata/jsondb}.
 * <p>
 * Unlike openHAB's, which writes half a second later, a change is on the disk when {@code put} or {@code remove}
 * returns; an {@link java.io.UncheckedIOException} says when that failed. Like openHAB's, each request makes a storage
 * with its own copy of the entries: two of one name overwrite each other, so their users have to share one.
 *
 * @author Cloud Bindings Team - Initial contribution
 */
@NonNullByDefault
@Component(service = { StorageService.class, DeletableStorageService.class })
public class JsonStorageService implements DeletableStorageService {

    /** openHAB's limit of a file name. */
    private static final int NAME_LENGTH = 127;

    private final Path folder;
    private final Clock clock;

    @Activate
    public JsonStorageService() throws IOException {
        this(Path.of(OpenHAB.getUserDataFolder(), "jsondb"), Clock.systemUTC());
    }

    JsonStorageService(Path folder, Clock clock) throws IOException {
        this.folder = folder;
        this.clock = clock;
        AtomicFiles.createPrivateFolder(folder);
        AtomicFiles.removeLeftovers(folder);
    }

    @Override
    public <T> DeletableStorage<T> getStorage(String name) {
        return getStorage(name, null);
    }

    @Override
    public <T> DeletableStorage<T> getStorage(String name, @Nullable ClassLoader classLoader) {
        return new JsonStorage<>(name, new JsonFile(folder.resolve(fileName(name)), clock), classLoader);
    }

    private static String fileName(String name) {
        String encoded = URLEncoder.encode(name, StandardCharsets.UTF_8);
        return encoded.substring(0, Math.min(encoded.length(), NAME_LENGTH)) + ".json";
    }
}
