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
import java.util.Base64;

import org.eclipse.jdt.annotation.NonNullByDefault;
import org.eclipse.jdt.annotation.Nullable;
import org.openhab.core.types.PrimitiveType;
import org.openhab.core.types.State;

/**
 * Bytes with a MIME type, for example an image.
 *
 * @author Cloud Bindings Team - Initial contribution
 */
@NonNullByDefault
public class RawType implements PrimitiveType, State {

    /** Says nothing about the content. */
    public static final String DEFAULT_MIME_TYPE = "application/octet-stream";

    protected byte[] bytes;
    protected String mimeType;

    /**
     * @throws IllegalArgumentException if the MIME type is empty
     */
    public RawType(byte[] bytes, String mimeType) {
        if (mimeType.isEmpty()) {
            throw new IllegalArgumentException("A MIME type is needed");
        }
        this.bytes = bytes;
        this.mimeType = mimeType;
    }

    /**
     * Reads {@code data:<MIME type>;base64,<data>}.
     *
     * @throws IllegalArgumentException if the text is something else
     */
    public static RawType valueOf(String value) {
        int comma = value.indexOf(',');
        int semicolon = value.indexOf(';');
        if (!value.startsWith("data:") || comma < 0) {
            throw new IllegalArgumentException("Not a data URI");
        }
        if (semicolon <= "data:".length()) {
            throw new IllegalArgumentException("The data URI names no MIME type");
        }
        byte[] decoded = Base64.getDecoder().decode(value.substring(comma + 1));
        return new RawType(decoded, value.substring("data:".length(), semicolon));
    }

    public byte[] getBytes() {
        return bytes;
    }

    public String getMimeType() {
        return mimeType;
    }

    /** The data URI, whatever the pattern. */
    @Override
    public String format(String pattern) {
        return toFullString();
    }

    /** The data URI that {@link #valueOf} reads. */
    @Override
    public String toFullString() {
        return "data:" + mimeType + ";base64," + Base64.getEncoder().encodeToString(bytes);
    }

    /** MIME type and size, never the data. */
    @Override
    public String toString() {
        return String.format("raw type (%s): %d bytes", mimeType, bytes.length);
    }

    @Override
    public boolean equals(@Nullable Object object) {
        return object != null && object.getClass() == getClass() && object instanceof RawType other
                && mimeType.equals(other.mimeType) && Arrays.equals(bytes, other.bytes);
    }

    @Override
    public int hashCode() {
        return Arrays.hashCode(bytes);
    }
}
