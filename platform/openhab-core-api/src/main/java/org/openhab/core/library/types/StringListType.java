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

import java.util.Arrays;
import java.util.List;
import java.util.stream.Collectors;

import org.eclipse.jdt.annotation.NonNullByDefault;
import org.eclipse.jdt.annotation.Nullable;
import org.openhab.core.types.Command;
import org.openhab.core.types.State;

/**
 * An ordered list of texts.
 *
 * @author Cloud Bindings Team - Initial contribution
 */
@NonNullByDefault
public class StringListType implements Command, State {

    public static final String DELIMITER = ",";
    public static final String ESCAPED_DELIMITER = "\\,";

    /** Splits at each delimiter without a backslash before it. */
    public static final String REGEX_SPLITTER = "(?<!\\\\),";

    protected final List<String> typeDetails;

    /** The empty list. */
    public StringListType() {
        typeDetails = List.of();
    }

    public StringListType(List<String> rows) {
        typeDetails = List.copyOf(rows);
    }

    public StringListType(StringType... rows) {
        typeDetails = Arrays.stream(rows).map(StringType::toString).toList();
    }

    public StringListType(String... rows) {
        typeDetails = List.of(rows);
    }

    /** Reads what {@link #toFullString} writes. */
    public StringListType(String serialized) {
        typeDetails = Arrays.stream(serialized.split(REGEX_SPLITTER, -1))
                .map(row -> row.replace(ESCAPED_DELIMITER, DELIMITER)).toList();
    }

    /** Reads what {@link #toFullString} writes. */
    public static StringListType valueOf(String value) {
        return new StringListType(value);
    }

    /**
     * @throws IllegalArgumentException if there is no such index
     */
    public String getValue(int index) {
        if (index < 0 || index >= typeDetails.size()) {
            throw new IllegalArgumentException("No element " + index + " in a list of " + typeDetails.size());
        }
        return typeDetails.get(index);
    }

    @Override
    public String format(String pattern) {
        return String.format(pattern, typeDetails.toArray());
    }

    /** The elements between delimiters, delimiters inside of elements escaped. */
    @Override
    public String toFullString() {
        return typeDetails.stream().map(row -> row.replace(DELIMITER, ESCAPED_DELIMITER))
                .collect(Collectors.joining(DELIMITER));
    }

    @Override
    public String toString() {
        return toFullString();
    }

    @Override
    public boolean equals(@Nullable Object object) {
        return object != null && object.getClass() == getClass() && object instanceof StringListType other
                && typeDetails.equals(other.typeDetails);
    }

    @Override
    public int hashCode() {
        return typeDetails.hashCode();
    }
}
