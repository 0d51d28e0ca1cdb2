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
package org.openhab.binding.connecteddrive.internal.mybmw;

import java.io.IOException;
import java.time.Clock;
import java.time.Duration;
import java.time.ZoneId;
import java.time.format.DateTimeFormatter;
import java.util.LinkedHashMap;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;

import org.eclipse.jdt.annotation.NonNullByDefault;
import org.openhab.cloudcommons.http.HttpAnswer;
import org.openhab.cloudcommons.json.TolerantJson;

/**
 * Makes exceptions of the answers that are none (bmw-mybmw.md 8.2, 9).
 *
 * @author Cloud Bindings Team - Initial contribution
 */
@NonNullByDefault
final class Refusals {

    /** A lock-out is asked about again after this time, in case the cloud has changed its mind. */
    static final Duration BLOCKED_PAUSE = Duration.ofDays(1);
    /** For a quota that does not say when it is filled again. */
    private static final Duration QUOTA_PAUSE = Duration.ofHours(1);
    /** For a rate limit that does not say how long it lasts. */
    private static final Duration RATE_PAUSE = Duration.ofSeconds(10);

    private static final Pattern REPLENISHED = Pattern.compile("(\\d{1,3}):(\\d{2}):(\\d{2})");
    private static final Pattern SECONDS = Pattern.compile("(\\d{1,5})\\s*second");
    private static final Pattern SECRET = Pattern.compile("[0-9A-Za-z_-]{17,}");
    private static final int LONGEST_TEXT = 200;
    private static final DateTimeFormatter TIME = DateTimeFormatter.ofPattern("HH:mm");

    private final Clock clock;

    Refusals(Clock clock) {
        this.clock = clock;
    }

    /** What an answer other than a success means. */
    MyBmwException of(HttpAnswer answer) {
        String body = answer.text();
        if ("blocked".equalsIgnoreCase(body.strip())) {
            return blocked();
        }
        Refusal refusal = Refusal.ofStatus(answer.status());
        return switch (refusal) {
            case BLOCKED -> blocked();
            // Of this account alone, but a lock-out all the same: trying again does not help (bmw-mybmw.md 0).
            case ACCOUNT_LOCKED -> new MyBmwException(refusal, BLOCKED_PAUSE);
            case RATE_LIMIT -> new MyBmwException(refusal, rateWait(answer, body));
            case NOT_ALLOWED -> isQuota(body) ? quota(answer, body) : new MyBmwException(refusal, reason(body));
            case BUSY -> new MyBmwException(refusal);
            case SERVER, BAD_REQUEST -> new MyBmwException(refusal, String.valueOf(answer.status()));
            default -> new MyBmwException(refusal);
        };
    }

    private static MyBmwException blocked() {
        return new MyBmwException(Refusal.BLOCKED, BLOCKED_PAUSE);
    }

    private static boolean isQuota(String body) {
        return body.toLowerCase(Locale.ROOT).contains("quota");
    }

    private MyBmwException quota(HttpAnswer answer, String body) {
        Matcher time = REPLENISHED.matcher(body);
        Duration wait = time.find()
                ? Duration.ofHours(Long.parseLong(time.group(1))).plusMinutes(Long.parseLong(time.group(2)))
                        .plusSeconds(Long.parseLong(time.group(3)))
                : answer.retryAfter(clock).orElse(QUOTA_PAUSE);
        return new MyBmwException(Refusal.QUOTA, wait,
                TIME.format(clock.instant().plus(wait).atZone(ZoneId.systemDefault())));
    }

    /** Twice the time of the text; a header counts as it stands. */
    private Duration rateWait(HttpAnswer answer, String body) {
        Matcher seconds = SECONDS.matcher(body);
        Optional<Duration> said = seconds.find() ? Optional.of(Duration.ofSeconds(2 * Long.parseLong(seconds.group(1))))
                : Optional.empty();
        Optional<Duration> header = answer.retryAfter(clock);
        return Stream.of(said, header).flatMap(Optional::stream).max(Duration::compareTo).orElse(RATE_PAUSE);
    }

    /** The cloud's own words about why, in the language of the account; empty if there are none. */
    private static String reason(String body) {
        Map<String, String> texts = new LinkedHashMap<>();
        try {
            TolerantJson.parse(body, json -> json.object(name -> {
                if ("title".equals(name) || "description".equals(name)) {
                    String text = json.text();
                    if (text != null) {
                        texts.put(name, text);
                    }
                }
            }));
        } catch (IOException e) {
            // A gateway's page instead of a reason: the status says enough.
            return "";
        }
        String reason = SECRET.matcher(texts.values().stream().collect(Collectors.joining(": "))).replaceAll("***");
        return reason.length() > LONGEST_TEXT ? reason.substring(0, LONGEST_TEXT) : reason;
    }
}
