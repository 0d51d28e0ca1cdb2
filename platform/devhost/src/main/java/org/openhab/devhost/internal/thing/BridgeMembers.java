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

import java.lang.reflect.InvocationTargetException;

import org.eclipse.jdt.annotation.NonNullByDefault;
import org.openhab.core.thing.Bridge;
import org.openhab.core.thing.Thing;

/**
 * Lets bridges know which things they have.
 *
 * As in openHAB only the class behind {@link Bridge} has the methods for that, in a package that is not exported;
 * hence the reflection.
 *
 * @author Cloud Bindings Team - Initial contribution
 */
@NonNullByDefault
final class BridgeMembers {

    private BridgeMembers() {
    }

    /** Adds a child, in the place of an older object for the same thing. */
    static void add(Bridge bridge, Thing child) {
        remove(bridge, child);
        call(bridge, "addThing", child);
    }

    static void remove(Bridge bridge, Thing child) {
        Thing before = bridge.getThing(child.getUID());
        if (before != null) {
            call(bridge, "removeThing", before);
        }
    }

    private static void call(Bridge bridge, String method, Thing child) {
        try {
            bridge.getClass().getMethod(method, Thing.class).invoke(bridge, child);
        } catch (NoSuchMethodException | IllegalAccessException | InvocationTargetException e) {
            throw new IllegalStateException("The bridge " + bridge.getUID() + " cannot hold things.", e);
        }
    }
}
