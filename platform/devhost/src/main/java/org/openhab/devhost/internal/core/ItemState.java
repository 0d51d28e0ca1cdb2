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
package org.openhab.devhost.internal.core;

import java.time.Instant;

import org.eclipse.jdt.annotation.NonNullByDefault;
import org.eclipse.jdt.annotation.Nullable;
import org.openhab.core.types.CommandDescription;
import org.openhab.core.types.State;
import org.openhab.core.types.StateDescription;

/**
 * An item with what is known about its present state.
 *
 * @param definition the item
 * @param state the state, {@code UnDefType.NULL} until the first update after a start
 * @param lastState the state before the last change, null without
 * @param lastUpdate when the last update came, null without
 * @param lastChange when the state last changed, null without
 * @param unitSymbol the unit of a dimensioned number item, null for others
 * @param stateDescription pattern, options and limits from the linked channels, null without
 * @param commandDescription command options from the linked channels, null without
 *
 * @author Cloud Bindings Team - Initial contribution
 */
@NonNullByDefault
public record ItemState(ItemDefinition definition, State state, @Nullable State lastState, @Nullable Instant lastUpdate,
        @Nullable Instant lastChange, @Nullable String unitSymbol, @Nullable StateDescription stateDescription,
        @Nullable CommandDescription commandDescription) {
}
