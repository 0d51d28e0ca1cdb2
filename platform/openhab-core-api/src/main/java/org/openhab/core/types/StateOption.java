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

import java.util.Objects;

import org.eclipse.jdt.annotation.NonNullByDefault;
import org.eclipse.jdt.annotation.Nullable;

/**
 * A state that has a name for the user.
 *
 * @author Cloud Bindings Team - Initial contribution
 */
@NonNullByDefault
public final class StateOption {

    private final String value;
    private final @Nullable String label;

    /**
     * @param value the state as text
     * @param label what the user reads, null to show the value itself
     */
    public StateOption(String value, @Nullable String label) {
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
    public boolean equals(@Nullable Object object) {
        return object instanceof StateOption other && value.equals(other.value) && Objects.equals(label, other.label);
    }

    @Override
    public int hashCode() {
        return Objects.hash(value, label);
    }

    @Override
    public String toString() {
        return "StateOption [value=" + value + ", label=" + label + "]";
    }
}
