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
package org.openhab.binding.connecteddrive.internal.cardata.data;

import java.io.IOException;
import java.math.BigDecimal;
import java.math.RoundingMode;
import java.time.Duration;
import java.time.Instant;
import java.time.YearMonth;
import java.time.ZoneId;
import java.time.ZoneOffset;
import java.time.format.DateTimeFormatter;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;

import org.eclipse.jdt.annotation.NonNullByDefault;
import org.eclipse.jdt.annotation.Nullable;
import org.openhab.binding.connecteddrive.internal.vehicle.ChargeSessions.Session;
import org.openhab.binding.connecteddrive.internal.vehicle.ChargeStatistic;
import org.openhab.binding.connecteddrive.internal.vehicle.Kind;
import org.openhab.cloudcommons.json.JsonFormatException;
import org.openhab.cloudcommons.json.TolerantJson;

/**
 * Reads pages of the charging history (bmw-cardata.md 3.6).
 *
 * @author Cloud Bindings Team - Initial contribution
 */
@NonNullByDefault
public final class ChargingHistory {

    /**
     * A page of sessions.
     *
     * @param sessions newest first
     * @param nextToken of the page with older ones; empty if this is the last
     */
    public record Page(List<Session> sessions, String nextToken) {
    }

    private static final DateTimeFormatter TITLE = DateTimeFormatter.ofPattern("yyyy-MM-dd HH:mm", Locale.ROOT);
    private static final DateTimeFormatter MONTH = DateTimeFormatter.ofPattern("yyyy-MM", Locale.ROOT);

    private ChargingHistory() {
    }

    /**
     * A page.
     *
     * @throws JsonFormatException when it is no JSON
     */
    public static Page page(String json) throws JsonFormatException {
        return TolerantJson.parse(json, reader -> {
            List<Session> sessions = new ArrayList<>();
            String[] next = { "" };
            reader.object(name -> {
                switch (name) {
                    case "data" -> sessions.addAll(reader.list(ChargingHistory::session));
                    case "next_token", "nextToken" -> {
                        String token = reader.text();
                        next[0] = token == null ? "" : token;
                    }
                    default -> reader.skip();
                }
            });
            return new Page(List.copyOf(sessions), next[0]);
        });
    }

    /**
     * The sums of a calendar month.
     *
     * @param sessions of that month and others
     * @param zone whose months count
     */
    public static ChargeStatistic month(List<Session> sessions, YearMonth month, ZoneId zone) {
        BigDecimal energy = null;
        int count = 0;
        for (Session session : sessions) {
            Instant start = session.start();
            if (start != null && YearMonth.from(start.atZone(zone)).equals(month)) {
                count++;
                BigDecimal part = session.energy();
                energy = part == null ? energy : energy == null ? part : energy.add(part);
            }
        }
        return new ChargeStatistic(MONTH.format(month), energy == null && count == 0 ? BigDecimal.ZERO : energy, count,
                Map.of());
    }

    private static @Nullable Session session(TolerantJson json) throws IOException {
        Draft draft = new Draft();
        return json.object(name -> draft.field(name, json)) ? draft.finish() : null;
    }

    /** A session while it is read. */
    private static final class Draft {
        private @Nullable Instant start;
        private @Nullable Instant end;
        private @Nullable String zone;
        private @Nullable BigDecimal seconds;
        private @Nullable BigDecimal startSoc;
        private @Nullable BigDecimal endSoc;
        private @Nullable BigDecimal energy;
        private @Nullable BigDecimal mileage;
        private String mileageUnit = "";
        private String place = "";
        private String provider = "";
        private String cost = "";
        private boolean isPublic;
        private final List<String> issues = new ArrayList<>();

        void field(String name, TolerantJson json) throws IOException {
            switch (name) {
                case "startTime" -> start = json.unixSeconds();
                case "endTime" -> end = json.unixSeconds();
                case "timeZone" -> zone = json.text();
                case "totalChargingDurationSec" -> seconds = json.decimal();
                case "displayedStartSoc" -> startSoc = json.decimal();
                case "displayedSoc" -> endSoc = json.decimal();
                case "energyConsumedFromPowerGridKwh" -> energy = json.decimal();
                case "mileage" -> mileage = json.decimal();
                case "mileageUnits" -> mileageUnit = text(json);
                case "chargingLocation" -> json.object(part -> place(part, json));
                case "publicChargingPoint" -> isPublic = json.object(part -> {
                    if ("potentialChargingPointMatches".equals(part)) {
                        json.list(match -> match.object(detail -> match(detail, match)));
                    }
                });
                case "chargingCostInformation" -> json.object(part -> cost(part, json));
                case "businessErrors" -> json.list(error -> error.object(part -> {
                    if ("hint".equals(part)) {
                        issues.add(text(error));
                    }
                }));
                default -> json.skip();
            }
        }

        Session finish() {
            ZoneId where = zoneId();
            Instant began = start;
            BigDecimal kwh = energy == null ? null : energy.setScale(3, RoundingMode.HALF_UP).stripTrailingZeros();
            BigDecimal distance = mileage == null ? null
                    : Numbers.read(Kind.KILOMETRES, mileage.toPlainString(),
                            mileageUnit.toUpperCase(Locale.ROOT).endsWith("MI") ? "mi" : "km", false);
            return new Session(began == null ? "" : String.valueOf(began.getEpochSecond()), began, end,
                    began == null ? "" : TITLE.format(began.atZone(where)), subtitle(), kwh,
                    kwh == null ? "" : kwh.setScale(1, RoundingMode.HALF_UP).toPlainString() + " kWh", cost,
                    String.join(", ", issues), end == null ? "RUNNING" : "FINISHED", startSoc, endSoc, distance,
                    isPublic);
        }

        private String subtitle() {
            String where = !provider.isEmpty() ? provider : place;
            String lasted = "";
            if (seconds != null) {
                Duration duration = Duration.ofSeconds(seconds.longValue());
                lasted = String.format(Locale.ROOT, "%d:%02d h", duration.toHours(), duration.toMinutesPart());
            }
            return where.isEmpty() || lasted.isEmpty() ? where + lasted : where + ", " + lasted;
        }

        private ZoneId zoneId() {
            String name = zone;
            return name != null && ZoneId.getAvailableZoneIds().contains(name) ? ZoneId.of(name) : ZoneOffset.UTC;
        }

        private void place(String name, TolerantJson json) throws IOException {
            if ("formattedAddress".equals(name)) {
                place = text(json);
            } else if ("municipality".equals(name) && place.isEmpty()) {
                place = text(json);
            }
        }

        private void match(String name, TolerantJson json) throws IOException {
            if ("providerName".equals(name) && provider.isEmpty()) {
                provider = text(json);
            }
        }

        /** Sent until guide 1.5 (bmw-cardata.md 3.6); amount and currency under names that may differ. */
        private void cost(String name, TolerantJson json) throws IOException {
            String lower = name.toLowerCase(Locale.ROOT);
            if (lower.contains("cost") || lower.contains("currency")) {
                cost = (cost + ' ' + text(json)).strip();
            }
        }

        private static String text(TolerantJson json) throws IOException {
            String text = json.text();
            return text == null ? "" : text.strip();
        }
    }
}
