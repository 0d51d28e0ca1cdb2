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

import java.time.Clock;
import java.time.Instant;
import java.util.Optional;

import org.eclipse.jdt.annotation.NonNullByDefault;
import org.eclipse.jdt.annotation.Nullable;

/**
 * Remembers that the cloud wants no calls for a time; thread-safe.
 *
 * @author Cloud Bindings Team - Initial contribution
 */
@NonNullByDefault
final class CallPause {

    private final Clock clock;
    private @Nullable MyBmwException reason;
    private Instant since = Instant.MIN;
    private Instant until = Instant.MIN;

    CallPause(Clock clock) {
        this.clock = clock;
    }

    /** Begins with what the cloud said, or goes on for longer; a shorter one than what is left changes nothing. */
    synchronized void begin(MyBmwException why) {
        Instant now = clock.instant();
        Instant end = now.plus(why.pause());
        if (current().isEmpty() || end.isAfter(until)) {
            reason = why;
            since = now;
            until = end;
        }
    }

    /** Why nothing may be called now; empty if calls are welcome. */
    synchronized Optional<MyBmwException> current() {
        Instant now = clock.instant();
        // A clock that was set back must not stretch it.
        if (!now.isBefore(until) || now.isBefore(since)) {
            reason = null;
        }
        return Optional.ofNullable(reason);
    }
}
