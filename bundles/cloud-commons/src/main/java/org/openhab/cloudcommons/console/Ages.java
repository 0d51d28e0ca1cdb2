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
package org.openhab.cloudcommons.console;

import java.time.Duration;
import java.time.Instant;
import java.util.Optional;

import org.eclipse.jdt.annotation.NonNullByDefault;
import org.eclipse.jdt.annotation.Nullable;

/**
 * Puts moments into words so roughly that nobody can tell by them who did what when.
 *
 * @param now the present moment
 *
 * @author Cloud Bindings Team - Initial contribution
 */
@NonNullByDefault
public record Ages(Instant now) {

    /**
     * How long ago a moment was.
     *
     * @param seconds of the epoch, 0 for one that never was
     */
    public String since(long seconds) {
        return since(seconds <= 0 ? null : Instant.ofEpochSecond(seconds));
    }

    /** How long ago a moment was; {@code null} for one that never was. */
    public String since(@Nullable Instant moment) {
        if (moment == null) {
            return "never";
        }
        Duration age = Duration.between(moment, now);
        return age.isNegative() ? "in the future" : rough(age) + " ago";
    }

    /** How long it is until a moment. */
    public String until(Optional<Instant> moment) {
        return moment.map(then -> {
            Duration left = Duration.between(now, then);
            return left.isNegative() || left.isZero() ? "now" : "in " + rough(left);
        }).orElse("now");
    }

    /** A span in one unit. */
    public static String rough(Duration span) {
        if (span.toMinutes() < 1) {
            return "less than a minute";
        }
        if (span.toHours() < 1) {
            return span.toMinutes() + " min";
        }
        return span.toDays() < 2 ? span.toHours() + " h" : span.toDays() + " d";
    }
}
