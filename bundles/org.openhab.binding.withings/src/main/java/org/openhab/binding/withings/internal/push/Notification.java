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
package org.openhab.binding.withings.internal.push;

import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.time.format.DateTimeParseException;
import java.util.List;
import java.util.Map;
import java.util.Optional;

import org.eclipse.jdt.annotation.NonNullByDefault;
import org.eclipse.jdt.annotation.Nullable;
import org.openhab.binding.withings.internal.sync.Window;
import org.openhab.cloudcommons.web.WebRequest;

/**
 * A call of the cloud that tells of news (withings.md 9.2). Nothing of it can be trusted: it carries no signature.
 * Moments are unix seconds, 0 if they were not sent.
 *
 * @param appli the number of the kind of news
 * @param userId whose news, empty if not sent
 * @param start first moment of measuring
 * @param end last moment of measuring
 * @param moment when it happened
 * @param day the day it is about, {@code null} if not sent
 * @param deviceId the device, empty if not sent
 * @param action what became of a profile, empty if not sent
 *
 * @author Cloud Bindings Team - Initial contribution
 */
@NonNullByDefault
public record Notification(int appli, String userId, long start, long end, long moment, @Nullable LocalDate day,
        String deviceId, String action) {

    private static final int LONGEST_TEXT = 64;
    /** The first of these devices was sold in that year. */
    private static final long FIRST = Instant.parse("2009-01-01T00:00:00Z").getEpochSecond();
    private static final long DAY = Duration.ofDays(1).toSeconds();
    private static final long LONGEST_WINDOW = Duration.ofDays(31).toSeconds();
    /** Nobody uploads years at once: such a window is forged, and the next poll reads what is behind it if not. */
    private static final long LONGEST_PLAUSIBLE = Duration.ofDays(366).toSeconds();

    /**
     * Reads a form.
     *
     * @param body the content of the call
     * @return what it tells, empty if that is nothing at all
     */
    public static Optional<Notification> parse(byte[] body) {
        Map<String, List<String>> form = WebRequest.parseForm(new String(body, StandardCharsets.UTF_8));
        long appli = number(form, "appli");
        if (appli <= 0 || appli > Integer.MAX_VALUE) {
            return Optional.empty();
        }
        return Optional.of(
                new Notification((int) appli, text(form, "userid"), number(form, "startdate"), number(form, "enddate"),
                        number(form, "date"), day(text(form, "date")), text(form, "deviceid"), text(form, "action")));
    }

    /**
     * Whether the moments make sense, as far as some were sent.
     *
     * @param now the present moment in unix seconds
     */
    public boolean isPlausible(long now) {
        long latest = now + DAY;
        LocalDate date = day;
        long begin = date == null ? FIRST : date.atStartOfDay().toEpochSecond(ZoneOffset.UTC);
        if (begin < FIRST || begin > latest) {
            return false;
        }
        return isBetween(moment, latest) && isBetween(first(), latest) && first() <= last()
                && Math.min(last(), latest) - first() <= LONGEST_PLAUSIBLE;
    }

    /**
     * The measurements that it is about, no further than is good for anybody.
     *
     * @param now the present moment in unix seconds
     * @return empty if no window was sent
     */
    public Optional<Window> window(long now) {
        if (first() == 0) {
            return Optional.empty();
        }
        long to = Math.min(last(), now + DAY);
        return Optional.of(new Window(Math.max(first(), to - LONGEST_WINDOW), to));
    }

    /** When something happened, 0 if that was not sent. */
    public long time() {
        return moment == 0 ? start : moment;
    }

    private long first() {
        return start == 0 ? end : start;
    }

    private long last() {
        return end == 0 ? start : end;
    }

    private static boolean isBetween(long moment, long latest) {
        return moment == 0 || moment >= FIRST && moment <= latest;
    }

    private static String text(Map<String, List<String>> form, String name) {
        String text = form.getOrDefault(name, List.of("")).get(0).strip();
        return text.length() > LONGEST_TEXT ? "" : text;
    }

    private static long number(Map<String, List<String>> form, String name) {
        String text = text(form, name);
        try {
            return text.isEmpty() ? 0 : Long.parseLong(text);
        } catch (NumberFormatException e) {
            // As good as not sent; a day is none either.
            return 0;
        }
    }

    private static @Nullable LocalDate day(String text) {
        try {
            return text.indexOf('-') < 0 ? null : LocalDate.parse(text);
        } catch (DateTimeParseException e) {
            // As good as not sent.
            return null;
        }
    }

    /** Only the kind of news: the rest is about a person. */
    @Override
    public String toString() {
        return "Notification[" + appli + "]";
    }
}
