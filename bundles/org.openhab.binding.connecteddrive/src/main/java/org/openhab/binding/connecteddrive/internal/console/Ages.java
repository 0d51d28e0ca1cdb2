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
package org.openhab.binding.connecteddrive.internal.console;

import java.time.Duration;
import java.time.Instant;

import org.eclipse.jdt.annotation.NonNullByDefault;
import org.eclipse.jdt.annotation.Nullable;

/**
 * Puts moments into words so roughly that nobody can tell by them who drove when.
 *
 * @param now the present moment
 *
 * @author Cloud Bindings Team - Initial contribution
 */
@NonNullByDefault
record Ages(Instant now) {

    /** How long ago a moment was; {@code null} for one that never was. */
    String since(@Nullable Instant moment) {
        if (moment == null) {
            return "never";
        }
        Duration age = Duration.between(moment, now);
        return age.isNegative() ? "in the future" : rough(age) + " ago";
    }

    /** A span in one unit. */
    static String rough(Duration span) {
        if (span.toMinutes() < 1) {
            return "less than a minute";
        }
        if (span.toHours() < 1) {
            return span.toMinutes() + " min";
        }
        return span.toDays() < 2 ? span.toHours() + " h" : span.toDays() + " d";
    }
}
