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
package org.openhab.cloudcommons.http;

import java.nio.charset.Charset;
import java.nio.charset.IllegalCharsetNameException;
import java.nio.charset.StandardCharsets;
import java.nio.charset.UnsupportedCharsetException;
import java.time.Clock;
import java.time.DateTimeException;
import java.time.Duration;
import java.time.Instant;
import java.time.format.DateTimeFormatter;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

import org.eclipse.jdt.annotation.NonNullByDefault;

/**
 * The {@link HttpAnswer} is what a cloud sent back, complete.
 *
 * @param status the HTTP status
 * @param headers the headers; names are found in any case, repeated ones are joined by {@code ", "}, but
 *            {@code Set-Cookie} by a line feed
 * @param body the unpacked content; not copied, so leave it alone
 *
 * @author Cloud Bindings Team - Initial contribution
 */
@NonNullByDefault
public record HttpAnswer(int status, Map<String, String> headers, byte[] body) {

    private static final Pattern CHARSET = Pattern.compile("charset=\"?([^\";,\\s]+)", Pattern.CASE_INSENSITIVE);

    public HttpAnswer {
        Map<String, String> anyCase = new TreeMap<>(String.CASE_INSENSITIVE_ORDER);
        anyCase.putAll(headers);
        headers = anyCase;
    }

    /** An answer with text in UTF-8, for tests and simple stand-ins. */
    public static HttpAnswer of(int status, String contentType, String text) {
        return new HttpAnswer(status, Map.of("Content-Type", contentType), text.getBytes(StandardCharsets.UTF_8));
    }

    /** Whether the status is 2xx. */
    public boolean ok() {
        return status >= 200 && status < 300;
    }

    /** A header by name in any case, empty when absent. */
    public Optional<String> header(String name) {
        return Optional.ofNullable(headers.get(name));
    }

    /** Whether the content calls itself HTML, as the error pages of gateways do. */
    public boolean isHtml() {
        return header("Content-Type").map(t -> t.toLowerCase(Locale.ROOT).contains("html")).orElse(false);
    }

    /** The content as text, in the charset it declares, UTF-8 if it declares none or an unknown one. */
    public String text() {
        return content().text();
    }

    /** The same as it came, for who needs no text of all of it. */
    public Content content() {
        return new Content(body, charset());
    }

    /**
     * How long the server asks to wait by {@code Retry-After}, in either of its forms.
     *
     * @param clock for the form with a date
     * @return never negative; empty when absent or unreadable
     */
    public Optional<Duration> retryAfter(Clock clock) {
        return header("Retry-After").map(String::trim).flatMap(value -> {
            if (value.matches("\\d{1,9}")) {
                return Optional.of(Duration.ofSeconds(Long.parseLong(value)));
            }
            try {
                Instant until = Instant.from(DateTimeFormatter.RFC_1123_DATE_TIME.parse(value));
                Duration wait = Duration.between(clock.instant(), until);
                return Optional.of(wait.isNegative() ? Duration.ZERO : wait);
            } catch (DateTimeException e) {
                return Optional.empty();
            }
        });
    }

    /** Status and size for a log, never the content. */
    @Override
    public String toString() {
        return "HTTP " + status + ", " + body.length + " bytes";
    }

    private Charset charset() {
        Matcher matcher = CHARSET.matcher(header("Content-Type").orElse(""));
        if (matcher.find()) {
            try {
                return Charset.forName(matcher.group(1));
            } catch (IllegalCharsetNameException | UnsupportedCharsetException e) {
                return StandardCharsets.UTF_8;
            }
        }
        return StandardCharsets.UTF_8;
    }
}
