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
package org.openhab.binding.connecteddrive.internal.mybmw;

import java.util.Locale;

import org.eclipse.jdt.annotation.NonNullByDefault;

/**
 * The brands of the cloud; each shows its own cars only (bmw-mybmw.md 1.1, 10).
 *
 * @author Cloud Bindings Team - Initial contribution
 */
@NonNullByDefault
public enum Brand {
    BMW,
    MINI,
    TOYOTA;

    /** Its name in the header {@code x-user-agent}. */
    public String word() {
        return name().toLowerCase(Locale.ROOT);
    }

    /** By the words of profiles, of which {@code BMW_I} is a BMW too, or of the configuration. */
    public static Brand of(String word) {
        return switch (word.strip().toUpperCase(Locale.ROOT)) {
            case "MINI" -> MINI;
            case "TOYOTA", "DRITTKUNDE" -> TOYOTA;
            default -> BMW;
        };
    }
}
