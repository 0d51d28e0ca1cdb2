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
package org.openhab.devhost.internal.item;

import java.time.Instant;

import javax.measure.Unit;

import org.eclipse.jdt.annotation.NonNullByDefault;
import org.eclipse.jdt.annotation.Nullable;
import org.openhab.core.types.State;
import org.openhab.core.types.UnDefType;
import org.openhab.devhost.internal.core.ItemDefinition;

/**
 * An item with its present state; immutable, every update makes a new one.
 *
 * @param definition the item
 * @param kind what it accepts
 * @param unit the unit in which it keeps states, null without dimension
 * @param state the present state
 * @param lastState the state before the last change, null without
 * @param lastUpdate when the last update came, null without
 * @param lastChange when the state last changed, null without
 *
 * @author Cloud Bindings Team - Initial contribution
 */
@NonNullByDefault
record HostItem(ItemDefinition definition, ItemKind kind, @Nullable Unit<?> unit, State state,
        @Nullable State lastState, @Nullable Instant lastUpdate, @Nullable Instant lastChange) {

    static HostItem created(ItemDefinition definition, ItemKind kind, @Nullable Unit<?> unit) {
        return new HostItem(definition, kind, unit, UnDefType.NULL, null, null, null);
    }

    HostItem with(State newState, Instant now) {
        boolean changed = !newState.equals(state);
        return new HostItem(definition, kind, unit, newState, changed ? state : lastState, now,
                changed ? now : lastChange);
    }
}
