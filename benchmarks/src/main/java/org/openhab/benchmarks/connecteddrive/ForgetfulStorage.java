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
package org.openhab.benchmarks.connecteddrive;

import java.util.Collection;
import java.util.List;

import org.eclipse.jdt.annotation.NonNullByDefault;
import org.eclipse.jdt.annotation.Nullable;
import org.openhab.core.storage.Storage;

/**
 * Takes everything and keeps nothing, as if the disk were somewhere else.
 *
 * @author Cloud Bindings Team - Initial contribution
 */
@NonNullByDefault
final class ForgetfulStorage implements Storage<String> {

    @Override
    public @Nullable String put(String key, @Nullable String value) {
        return null;
    }

    @Override
    public @Nullable String remove(String key) {
        return null;
    }

    @Override
    public boolean containsKey(String key) {
        return false;
    }

    @Override
    public @Nullable String get(String key) {
        return null;
    }

    @Override
    public Collection<String> getKeys() {
        return List.of();
    }

    @Override
    public Collection<@Nullable String> getValues() {
        return List.of();
    }
}
