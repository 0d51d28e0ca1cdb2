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
package org.openhab.simulator.bmw.base;

import java.util.stream.Stream;

import org.eclipse.jdt.annotation.NonNullByDefault;
import org.eclipse.jdt.annotation.Nullable;

/**
 * What can go wrong on demand, whatever the cloud.
 *
 * @author Cloud Bindings Team - Initial contribution
 */
@NonNullByDefault
public enum FaultKind {
    /** An HTTP status of its own, with the fault's text as the body. */
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
    /** Words that no documentation knows, beside keys that nobody expects. */
    UNKNOWN_WORDS("unknown-words", true),
    /** Every object inside the answer is null. */
    NULLS("nulls", true),
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
        return Stream.of(values()).filter(kind -> kind.key.equals(key)).findFirst().orElse(null);
    }
}
