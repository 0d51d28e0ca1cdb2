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
package org.openhab.binding.connecteddrive.internal.mybmw.command;

import java.time.Duration;

import org.eclipse.jdt.annotation.NonNullByDefault;

/**
 * How often the cloud is asked what has become of a command (bmw-mybmw.md 13.6).
 *
 * @param first pause before the first question
 * @param factor by which each pause is longer than the last one
 * @param longest no pause is longer
 * @param limit after that nobody asks any more
 * @param settle from the end of a command until the state shows its effect
 *
 * @author Cloud Bindings Team - Initial contribution
 */
@NonNullByDefault
public record PollPolicy(Duration first, double factor, Duration longest, Duration limit, Duration settle) {

    /** About twenty questions in three minutes. */
    public static final PollPolicy DEFAULT = new PollPolicy(Duration.ofSeconds(3), 1.3, Duration.ofSeconds(12),
            Duration.ofMinutes(3), Duration.ofSeconds(7));

    public PollPolicy {
        if (first.isNegative() || first.isZero() || factor < 1 || longest.compareTo(first) < 0) {
            throw new IllegalArgumentException("Poll policy out of range");
        }
    }

    /** The pause before a question, counted from 0. */
    public Duration pause(int question) {
        double millis = first.toMillis() * Math.pow(factor, question);
        return millis >= longest.toMillis() ? longest : Duration.ofMillis(Math.round(millis));
    }
}
