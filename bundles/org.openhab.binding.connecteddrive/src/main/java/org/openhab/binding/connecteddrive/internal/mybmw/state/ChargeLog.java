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
package org.openhab.binding.connecteddrive.internal.mybmw.state;

import java.io.IOException;
import java.math.BigDecimal;
import java.time.Duration;
import java.time.Instant;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

import org.eclipse.jdt.annotation.NonNullByDefault;
import org.eclipse.jdt.annotation.Nullable;
import org.openhab.binding.connecteddrive.internal.vehicle.ChargeSessions;
import org.openhab.binding.connecteddrive.internal.vehicle.ChargeStatistic;
import org.openhab.cloudcommons.http.Content;
import org.openhab.cloudcommons.json.JsonFormatException;
import org.openhab.cloudcommons.json.TolerantJson;

/**
 * Decodes what the cloud keeps about past charging, much of it in the words of the app (bmw-mybmw.md 6.2, 6.3).
 *
 * @author Cloud Bindings Team - Initial contribution
 */
@NonNullByDefault
public final class ChargeLog {

    private static final Pattern SEPARATOR = Pattern.compile("\\s*\u2022\\s*");
    private static final Pattern NUMBER = Pattern.compile("\\d+(?:[.,]\\d+)?");
    /** Currency without an amount. */
    private static final Pattern UNKNOWN_COST = Pattern.compile("[-\u2013\u2014]+\\s*\\p{L}*");

    private ChargeLog() {
    }

    /**
     * The month; {@code null} if the answer has none.
     *
     * @throws JsonFormatException if it is no JSON, or cut off
     */
    public static @Nullable ChargeStatistic statistic(Content answer) throws JsonFormatException {
        String[] title = { "" };
        @Nullable
        BigDecimal[] energy = { null };
        @Nullable
        Long[] sessions = { null };
        TolerantJson.parse(answer.reader(), json -> json.object(name -> {
            switch (name) {
                case "description" -> title[0] = text(json);
                case "statistics" -> json.object(field -> {
                    switch (field) {
                        case "totalEnergyCharged" -> energy[0] = json.decimal();
                        case "numberOfChargingSessions" -> sessions[0] = json.integer();
                        default -> json.skip();
                    }
                });
                default -> json.skip();
            }
        }));
        Long count = sessions[0];
        return count == null ? null : new ChargeStatistic(title[0], energy[0], count.intValue(), Map.of());
    }

    /**
     * The sessions, newest first.
     *
     * @throws JsonFormatException if it is no JSON, or cut off
     */
    public static ChargeSessions sessions(Content answer) throws JsonFormatException {
        return TolerantJson.parse(answer.reader(), json -> {
            @SuppressWarnings({ "unchecked", "rawtypes" })
            List<ChargeSessions.Session>[] sessions = new List[] { List.of() };
            json.object(name -> {
                if ("chargingSessions".equals(name)) {
                    json.object(field -> {
                        if ("sessions".equals(field)) {
                            sessions[0] = json.list(ChargeLog::session);
                        }
                    });
                }
            });
            return new ChargeSessions(sessions[0]);
        });
    }

    private static ChargeSessions.Session session(TolerantJson json) throws IOException {
        Map<String, String> parts = new HashMap<>();
        @Nullable
        Boolean[] isPublic = { null };
        json.object(name -> {
            if ("isPublic".equals(name)) {
                isPublic[0] = json.flag();
            } else {
                parts.put(name, text(json));
            }
        });
        String id = parts.getOrDefault("id", "");
        String subtitle = parts.getOrDefault("subtitle", "");
        String energy = parts.getOrDefault("energyCharged", "");
        String[] details = SEPARATOR.split(subtitle);
        int underscore = id.indexOf('_');
        Instant start = Times.instant(underscore < 0 ? id : id.substring(0, underscore));
        Duration lasted = details.length > 1 ? duration(details[details.length > 2 ? details.length - 2 : 1]) : null;
        return new ChargeSessions.Session(id, start, start == null || lasted == null ? null : start.plus(lasted),
                parts.getOrDefault("title", ""), subtitle, number(energy), energy,
                details.length > 2 ? cost(details[details.length - 1]) : "", parts.getOrDefault("issues", ""),
                parts.getOrDefault("sessionStatus", ""), null, null, null, isPublic[0]);
    }

    /** The first number of a text such as {@code ~ 5 kWh}; {@code null} if there is none. */
    private static @Nullable BigDecimal number(String text) {
        Matcher matcher = NUMBER.matcher(text);
        return matcher.find() ? new BigDecimal(matcher.group().replace(',', '.')) : null;
    }

    /** The time of {@code 2h 16min}, whatever the hours are called; {@code null} if it is none. */
    private static @Nullable Duration duration(String text) {
        List<Long> numbers = NUMBER.matcher(text).results().map(result -> result.group())
                .filter(digits -> digits.length() < 5 && digits.chars().allMatch(Character::isDigit)).map(Long::valueOf)
                .toList();
        return switch (numbers.size()) {
            case 1 -> text.contains("min") ? Duration.ofMinutes(numbers.get(0)) : Duration.ofHours(numbers.get(0));
            case 2 -> Duration.ofHours(numbers.get(0)).plusMinutes(numbers.get(1));
            default -> null;
        };
    }

    private static String cost(String text) {
        return UNKNOWN_COST.matcher(text.strip()).matches() ? "" : text.strip();
    }

    private static String text(TolerantJson json) throws IOException {
        return Objects.requireNonNullElse(json.text(), "");
    }
}
