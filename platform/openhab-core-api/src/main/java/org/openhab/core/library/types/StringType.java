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
package org.openhab.core.library.types;

import org.eclipse.jdt.annotation.NonNullByDefault;
import org.eclipse.jdt.annotation.Nullable;
import org.openhab.core.types.Command;
import org.openhab.core.types.PrimitiveType;
import org.openhab.core.types.State;

/**
 * A text.
 *
 * @author Cloud Bindings Team - Initial contribution
 */
@NonNullByDefault
public class StringType implements PrimitiveType, State, Command {

    /** The text without a character. */
    public static final StringType EMPTY = new StringType("");

    private final String value;

    /** The empty text, for frameworks that need a constructor without arguments. */
    public StringType() {
        this("");
    }

    /** The text, empty for null. */
    public StringType(@Nullable String value) {
        this.value = value == null ? "" : value;
    }

    /** The text, empty for null. */
    public static StringType valueOf(@Nullable String value) {
        return new StringType(value);
    }

    @Override
    public String format(String pattern) {
        return String.format(pattern, value);
    }

    @Override
    public String toFullString() {
        return value;
    }

    @Override
    public String toString() {
        return toFullString();
    }

    /** Equal to the same text, also to a plain string. */
    @Override
    public boolean equals(@Nullable Object object) {
        return object instanceof StringType other ? value.equals(other.value) : value.equals(object);
    }

    @Override
    public int hashCode() {
        return value.hashCode();
    }
}
