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
package org.openhab.core.types;

import org.eclipse.jdt.annotation.NonNullByDefault;
import org.eclipse.jdt.annotation.Nullable;

/**
 * An event of a trigger channel that has a name for the user.
 *
 * @author Cloud Bindings Team - Initial contribution
 */
@NonNullByDefault
public final class EventOption {

    private final String value;
    private final @Nullable String label;

    /**
     * @param value the event's payload
     * @param label what the user reads, null to show the value itself
     * @throws IllegalArgumentException if there is no value
     */
    public EventOption(@Nullable String value, @Nullable String label) {
        if (value == null) {
            throw new IllegalArgumentException("An option of an event needs a value");
        }
        this.value = value;
        this.label = label;
    }

    public String getValue() {
        return value;
    }

    /** Null if there is none. */
    public @Nullable String getLabel() {
        return label;
    }

    @Override
    public String toString() {
        return "EventOption [value=" + value + ", label=" + label + "]";
    }
}
