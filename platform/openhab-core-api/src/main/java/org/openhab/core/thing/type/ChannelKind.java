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
package org.openhab.core.thing.type;

import java.util.Locale;

import org.eclipse.jdt.annotation.NonNullByDefault;
import org.eclipse.jdt.annotation.Nullable;

/**
 * Whether a channel has a state or triggers rules.
 *
 * @author Cloud Bindings Team - Initial contribution
 */
@NonNullByDefault
public enum ChannelKind {
    STATE,
    TRIGGER;

    /**
     * Reads a kind in any case.
     *
     * @return STATE for null
     * @throws IllegalArgumentException if there is no such kind
     */
    public static ChannelKind parse(@Nullable String input) {
        return input == null ? STATE : valueOf(input.toUpperCase(Locale.ROOT));
    }
}
