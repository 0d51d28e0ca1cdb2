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
package org.openhab.cloudcommons.thing;

import java.util.Set;
import java.util.function.Consumer;

import org.eclipse.jdt.annotation.NonNullByDefault;
import org.openhab.core.common.registry.RegistryChangeListener;
import org.openhab.core.thing.Thing;
import org.openhab.core.thing.ThingRegistry;
import org.openhab.core.thing.ThingStatus;
import org.openhab.core.thing.ThingTypeUID;

/**
 * The {@link OrphanRemovals} tell of things that users remove while these have no handler, because they are disabled or
 * their bridge has gone before: core asks handlers and nobody else.
 *
 * A thing whose file is taken away is not removed by its user, who may put the file back.
 *
 * @author Cloud Bindings Team - Initial contribution
 */
@NonNullByDefault
public final class OrphanRemovals implements RegistryChangeListener<Thing>, AutoCloseable {

    private final ThingRegistry things;
    private final Set<ThingTypeUID> types;
    private final Consumer<Thing> removed;

    /**
     * Begins at once.
     *
     * @param types the types of the things
     * @param removed called when one is gone for good, on any thread
     */
    public OrphanRemovals(ThingRegistry things, Set<ThingTypeUID> types, Consumer<Thing> removed) {
        this.things = things;
        this.types = types;
        this.removed = removed;
        things.addRegistryChangeListener(this);
    }

    @Override
    public void close() {
        things.removeRegistryChangeListener(this);
    }

    @Override
    public void added(Thing thing) {
        // Nothing to do.
    }

    @Override
    public void removed(Thing thing) {
        // Only the removal that a user asks for goes through this status.
        if (types.contains(thing.getThingTypeUID()) && thing.getHandler() == null
                && thing.getStatus() == ThingStatus.REMOVING) {
            removed.accept(thing);
        }
    }

    @Override
    public void updated(Thing before, Thing thing) {
        // Nothing to do.
    }
}
