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
package org.openhab.simulator.withings.fault;

import org.eclipse.jdt.annotation.NonNullByDefault;
import org.eclipse.jdt.annotation.Nullable;

/**
 * What can go wrong on demand (withings.md 13.13).
 *
 * @author Cloud Bindings Team - Initial contribution
 */
@NonNullByDefault
public enum FaultKind {
    /** An envelope with the fault's own status and text. */
    STATUS("status", false),
    /** Status 401. */
    UNAUTHORIZED("unauthorized", false),
    /** Status 503 {@code invalid refresh_token}; only for refreshes; the token itself stays as it is. */
    REFRESH_DEAD("refresh-dead", false),
    /** Status 522. */
    TIMEOUT("timeout", false),
    /** Status 601, with {@code wait_seconds} if the fault has them. */
    TOO_MANY("too-many", false),
    /** An HTTP error with an HTML page: 500 unless said otherwise. */
    HTTP("http", false),
    /** HTTP 200 with an HTML page. */
    HTML("html", false),
    /** JSON that ends in the middle. */
    TRUNCATED("truncated", true),
    /** HTTP 200 without a body. */
    EMPTY("empty", false),
    /** The connection closes without an answer. */
    RESET("reset", false),
    /** The right answer, late. */
    SLOW("slow", true),
    /** Numbers that no documentation knows in place of known ones. */
    UNKNOWN_ENUMS("unknown-enums", true),
    /** {@code userid} as text. */
    USERID_TEXT("userid-text", true),
    /** Every time of the answer shifted. */
    CLOCK_SKEW("clock-skew", true);

    private final String key;
    private final boolean processed;

    FaultKind(String key, boolean processed) {
        this.key = key;
        this.processed = processed;
    }

    /** The name in the control API. */
    public String key() {
        return key;
    }

    /** Whether the call takes effect before things go wrong, unless the fault says otherwise. */
    public boolean processed() {
        return processed;
    }

    /** The kind of this name; null when there is none. */
    public static @Nullable FaultKind find(String key) {
        for (FaultKind kind : values()) {
            if (kind.key.equals(key)) {
                return kind;
            }
        }
        return null;
    }
}
