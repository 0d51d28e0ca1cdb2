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

import java.util.List;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.function.BooleanSupplier;

import org.eclipse.jdt.annotation.NonNullByDefault;
import org.eclipse.jdt.annotation.Nullable;
import org.openhab.core.thing.ThingTypeUID;
import org.openhab.core.thing.binding.ThingHandlerFactory;

/**
 * The handler factories that are present.
 *
 * @author Cloud Bindings Team - Initial contribution
 */
@NonNullByDefault
final class Factories {

    private record Entry(ThingHandlerFactory factory, BooleanSupplier ready) {
    }

    private final List<Entry> entries = new CopyOnWriteArrayList<>();

    /**
     * @param ready whether the types of the factory's bundle have been read
     */
    void add(ThingHandlerFactory factory, BooleanSupplier ready) {
        entries.add(new Entry(factory, ready));
    }

    void remove(ThingHandlerFactory factory) {
        entries.removeIf(entry -> entry.factory() == factory);
    }

    List<ThingHandlerFactory> all() {
        return entries.stream().map(Entry::factory).toList();
    }

    /** The first factory that supports a thing type, null without. */
    @Nullable
    ThingHandlerFactory of(ThingTypeUID type) {
        Entry entry = find(type);
        return entry == null ? null : entry.factory();
    }

    /** Whether the bundle of the factory for a thing type has been read; true without a factory. */
    boolean ready(ThingTypeUID type) {
        Entry entry = find(type);
        return entry == null || entry.ready().getAsBoolean();
    }

    private @Nullable Entry find(ThingTypeUID type) {
        for (Entry entry : entries) {
            if (entry.factory().supportsThingType(type)) {
                return entry;
            }
        }
        return null;
    }
}
