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
package org.openhab.core.common;

import java.util.List;
import java.util.regex.Pattern;

import org.eclipse.jdt.annotation.NonNullByDefault;
import org.eclipse.jdt.annotation.Nullable;

/**
 * An identifier made of segments with colons between; segments hold letters, digits, underscores, hyphens.
 *
 * @author Cloud Bindings Team - Initial contribution
 */
@NonNullByDefault
public abstract class AbstractUID {

    public static final String SEPARATOR = ":";

    private static final Pattern SEGMENT = Pattern.compile("[\\w-]*");

    private final List<String> segments;

    /** Without any segment, for serializers that fill the fields later. */
    protected AbstractUID() {
        segments = List.of();
    }

    /**
     * @throws IllegalArgumentException if a segment is invalid, the last one blank, or if there are too few
     */
    protected AbstractUID(String uid) {
        this(List.of(uid.split(SEPARATOR)));
    }

    /**
     * @throws IllegalArgumentException if a segment is invalid, the last one blank, or if there are too few
     */
    protected AbstractUID(String... segments) {
        this(List.of(segments));
    }

    /**
     * @throws IllegalArgumentException if a segment is invalid, the last one blank, or if there are too few
     */
    protected AbstractUID(List<String> segments) {
        int count = segments.size();
        if (count < getMinimalNumberOfSegments()) {
            throw new IllegalArgumentException(
                    "At least " + getMinimalNumberOfSegments() + " segments are needed: " + segments);
        }
        for (int i = 0; i < count; i++) {
            validateSegment(segments.get(i), i, count);
        }
        if (segments.get(count - 1).isBlank()) {
            throw new IllegalArgumentException("The last segment is blank: " + segments);
        }
        this.segments = List.copyOf(segments);
    }

    /** How many segments an identifier of this kind has at least. */
    protected abstract int getMinimalNumberOfSegments();

    protected List<String> getAllSegments() {
        return segments;
    }

    /**
     * @throws IndexOutOfBoundsException if there is no such segment
     */
    protected String getSegment(int segment) {
        return segments.get(segment);
    }

    /** Whether a text has only characters that a segment may have; the empty text is valid, null is not. */
    public static boolean isValid(@Nullable String segment) {
        return segment != null && SEGMENT.matcher(segment).matches();
    }

    /**
     * Checks one segment of {@code length} in all.
     *
     * @throws IllegalArgumentException if the segment is invalid at this place
     */
    protected void validateSegment(String segment, int index, int length) {
        if (!isValid(segment)) {
            throw new IllegalArgumentException("The segment '" + segment + "' has characters other than " + SEGMENT);
        }
    }

    /** The segments with colons between. */
    public String getAsString() {
        return String.join(SEPARATOR, segments);
    }

    @Override
    public String toString() {
        return getAsString();
    }

    @Override
    public boolean equals(@Nullable Object object) {
        return object != null && object.getClass() == getClass() && object instanceof AbstractUID other
                && segments.equals(other.segments);
    }

    @Override
    public int hashCode() {
        return segments.hashCode();
    }
}
