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
package org.openhab.binding.connecteddrive.internal.cardata;

import java.util.Base64;
import java.util.Optional;

import org.eclipse.jdt.annotation.NonNullByDefault;
import org.openhab.binding.connecteddrive.internal.source.Picture;
import org.openhab.core.storage.Storage;

/**
 * Keeps the one picture of a car for ever: it never changes, and reading it costs a call (bmw-cardata.md 3.5).
 *
 * @author Cloud Bindings Team - Initial contribution
 */
@NonNullByDefault
final class PictureStore {

    /** openHAB writes the whole storage whenever anything changes. */
    private static final int MOST_BYTES = 1024 * 1024;

    private final Storage<String> storage;
    private final String key;

    PictureStore(Storage<String> storage, String vin) {
        this.storage = storage;
        key = "image." + vin;
    }

    Optional<Picture> load() {
        String text = storage.get(key);
        int end = text == null ? -1 : text.indexOf(';');
        return text == null || end < 0 ? Optional.empty()
                : Optional.of(new Picture(Base64.getDecoder().decode(text.substring(end + 1)), text.substring(0, end)));
    }

    void save(Picture picture) {
        if (picture.bytes().length <= MOST_BYTES) {
            String type = picture.contentType().replaceAll(";.*", "").strip();
            storage.put(key, type + ';' + Base64.getEncoder().encodeToString(picture.bytes()));
        }
    }
}
