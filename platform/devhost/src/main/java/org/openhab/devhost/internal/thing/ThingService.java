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

import java.util.Collection;
import java.util.HashMap;
import java.util.Map;
import java.util.NoSuchElementException;

import org.eclipse.jdt.annotation.NonNullByDefault;
import org.eclipse.jdt.annotation.Nullable;
import org.openhab.core.thing.Thing;
import org.openhab.core.thing.ThingUID;
import org.openhab.core.thing.binding.ThingHandler;
import org.openhab.core.thing.type.ThingType;
import org.openhab.devhost.internal.core.ThingDefinition;
import org.openhab.devhost.internal.core.Things;

/**
 * The things as users see them.
 *
 * @author Cloud Bindings Team - Initial contribution
 */
@NonNullByDefault
public final class ThingService implements Things {

    private final ThingStore store;
    private final ThingManager manager;
    private final Types types;
    private final ConfigChecks checks;
    private final ThingBuilding building;

    ThingService(ThingStore store, ThingManager manager, Types types, ConfigChecks checks) {
        this.store = store;
        this.manager = manager;
        this.types = types;
        this.checks = checks;
        this.building = new ThingBuilding(types);
    }

    @Override
    public Collection<Thing> all() {
        return store.all();
    }

    @Override
    public @Nullable Thing get(ThingUID uid) {
        return store.get(uid);
    }

    @Override
    public Thing add(ThingDefinition definition) {
        ThingUID uid = definition.uid();
        if (store.get(uid) != null) {
            throw new IllegalArgumentException("There is already a thing " + uid + ".");
        }
        ThingType type = types.thing(definition.type());
        if (type == null) {
            throw new IllegalArgumentException("There is no thing type " + definition.type() + ".");
        }
        checkBridge(uid, definition.bridge());
        Map<String, Object> configuration = checks.normalize(type, new HashMap<>(definition.configuration()));
        Thing thing = building.create(definition, type, configuration, manager.factory(definition.type()));
        manager.add(thing);
        return thing;
    }

    private static void checkBridge(ThingUID uid, @Nullable ThingUID bridge) {
        if (bridge != null && (!uid.getBindingId().equals(bridge.getBindingId())
                || !uid.getBridgeIds().contains(bridge.getId()))) {
            throw new IllegalArgumentException("Thing UID '" + uid + "' does not match bridge UID '" + bridge + "'");
        }
    }

    @Override
    public Thing update(ThingUID uid, ThingDefinition definition) {
        Thing thing = known(uid);
        if (!uid.equals(definition.uid())) {
            throw new IllegalArgumentException("The UID of a thing cannot be changed.");
        }
        Map<String, Object> configuration = checks.normalize(types.thing(thing.getThingTypeUID()),
                new HashMap<>(definition.configuration()));
        Thing changed = building.changed(thing, definition, configuration);
        manager.updatedByUser(changed);
        return changed;
    }

    /**
     * @throws IllegalStateException when the thing has no handler that could take the change
     */
    @Override
    public void updateConfiguration(ThingUID uid, Map<String, @Nullable Object> parameters) {
        Thing thing = known(uid);
        ThingHandler handler = thing.getHandler();
        if (handler == null) {
            throw new IllegalStateException("Thing with UID " + uid + " has no handler attached.");
        }
        Map<String, @Nullable Object> change = new HashMap<>(
                checks.normalize(types.thing(thing.getThingTypeUID()), parameters));
        parameters.forEach(change::putIfAbsent);
        handler.handleConfigurationUpdate(change);
    }

    @Override
    public boolean remove(ThingUID uid, boolean force) {
        Thing thing = store.get(uid);
        if (thing == null) {
            return false;
        }
        if (force) {
            return manager.forceRemove(uid);
        }
        manager.remove(thing);
        return true;
    }

    @Override
    public boolean isEnabled(ThingUID uid) {
        return manager.enabled(uid);
    }

    @Override
    public void setEnabled(ThingUID uid, boolean enabled) {
        manager.setEnabled(known(uid), enabled);
    }

    private Thing known(ThingUID uid) {
        Thing thing = store.get(uid);
        if (thing == null) {
            throw new NoSuchElementException("There is no thing " + uid + ".");
        }
        return thing;
    }
}
