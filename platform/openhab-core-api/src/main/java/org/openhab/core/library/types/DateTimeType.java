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

import java.time.Instant;
import java.time.ZoneId;
import java.time.ZonedDateTime;
import java.time.format.DateTimeFormatter;
import java.util.Locale;

import org.eclipse.jdt.annotation.NonNullByDefault;
import org.eclipse.jdt.annotation.Nullable;
import org.openhab.core.internal.types.MomentText;
import org.openhab.core.types.Command;
import org.openhab.core.types.PrimitiveType;
import org.openhab.core.types.State;

/**
 * A moment in time; time zones only matter where text is read or written.
 *
 * @author Cloud Bindings Team - Initial contribution
 */
@NonNullByDefault
public class DateTimeType implements PrimitiveType, State, Command, Comparable<DateTimeType> {

    public static final String DATE_PATTERN = "yyyy-MM-dd'T'HH:mm:ss";
    public static final String DATE_PATTERN_WITH_TZ = "yyyy-MM-dd'T'HH:mm:ssz";
    public static final String DATE_PATTERN_WITH_TZ_AND_MS = "yyyy-MM-dd'T'HH:mm:ss.SSSZ";
    public static final String DATE_PATTERN_WITH_TZ_AND_MS_GENERAL = "yyyy-MM-dd'T'HH:mm:ss.SSSz";
    public static final String DATE_PATTERN_WITH_TZ_AND_MS_ISO = "yyyy-MM-dd'T'HH:mm:ss.SSSX";
    public static final String DATE_PATTERN_JSON_COMPAT = "MMM d, yyyy, h:mm:ss aaa";

    private final Instant instant;

    /** Now. */
    public DateTimeType() {
        this(Instant.now());
    }

    public DateTimeType(Instant instant) {
        this.instant = instant;
    }

    /** The moment; the zone is not kept. */
    public DateTimeType(ZonedDateTime zoned) {
        this(zoned.toInstant());
    }

    /**
     * Reads a date, a time, both with "T" or a blank between, or seconds or milliseconds since 1970; without a zone
     * the system's zone holds.
     *
     * @throws IllegalArgumentException if the text is none of these
     */
    public DateTimeType(String zonedValue) {
        this(MomentText.parse(zonedValue));
    }

    /**
     * Reads what the constructor reads.
     *
     * @throws IllegalArgumentException if the text is no moment
     */
    public static DateTimeType valueOf(String value) {
        return new DateTimeType(value);
    }

    /** The moment. */
    public Instant getInstant() {
        return instant;
    }

    /**
     * The moment in the system's zone.
     *
     * @deprecated name the zone that you mean
     */
    @Deprecated
    public ZonedDateTime getZonedDateTime() {
        return getZonedDateTime(ZoneId.systemDefault());
    }

    /** The moment as the clocks in {@code zoneId} show it. */
    public ZonedDateTime getZonedDateTime(ZoneId zoneId) {
        return instant.atZone(zoneId);
    }

    @Override
    public String format(@Nullable String pattern) {
        return format(pattern, ZoneId.systemDefault());
    }

    /** Formats by a pattern of {@link java.util.Formatter}, or by {@link #DATE_PATTERN} for null. */
    public String format(@Nullable String pattern, ZoneId zoneId) {
        ZonedDateTime zoned = getZonedDateTime(zoneId);
        return pattern == null ? DateTimeFormatter.ofPattern(DATE_PATTERN).format(zoned)
                : String.format(pattern, zoned);
    }

    /** Formats in the system's zone with the names of {@code locale}. */
    public String format(Locale locale, String pattern) {
        return String.format(locale, pattern, getZonedDateTime(ZoneId.systemDefault()));
    }

    @Override
    public String toFullString() {
        return toFullString(ZoneId.systemDefault());
    }

    /** Date, time with three, six or nine digits of the second, offset: {@code 2026-01-31T12:00:00.000+0100}. */
    public String toFullString(ZoneId zoneId) {
        return MomentText.format(getZonedDateTime(zoneId));
    }

    @Override
    public String toString() {
        return toFullString();
    }

    @Override
    public int compareTo(DateTimeType other) {
        return instant.compareTo(other.instant);
    }

    @Override
    public boolean equals(@Nullable Object object) {
        return object != null && object.getClass() == getClass() && object instanceof DateTimeType other
                && instant.equals(other.instant);
    }

    @Override
    public int hashCode() {
        return instant.hashCode();
    }
}
