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
 * What openHAB makes of a command for an item's state before the device answers.
 *
 * @author Cloud Bindings Team - Initial contribution
 */
@NonNullByDefault
public enum AutoUpdatePolicy {
    /** The state stays until the device reports it. */
    VETO,
    /** The state follows the command. */
    DEFAULT,
    /** The state follows the command at once, as the device never reports it. */
    RECOMMEND;

    /**
     * Reads a policy in any case.
     *
     * @return null for null
     * @throws IllegalArgumentException if there is no such policy
     */
    public static @Nullable AutoUpdatePolicy parse(@Nullable String input) {
        return input == null ? null : valueOf(input.toUpperCase(Locale.ROOT));
    }
}
