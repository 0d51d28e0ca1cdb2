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
package org.openhab.binding.connecteddrive.internal.corpus;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.time.DayOfWeek;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.ZoneOffset;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.stream.Collectors;

import org.eclipse.jdt.annotation.NonNullByDefault;
import org.openhab.core.library.types.DateTimeType;
import org.openhab.core.library.types.DecimalType;
import org.openhab.core.library.types.QuantityType;
import org.openhab.core.types.State;
import org.openhab.core.types.UnDefType;

import com.google.gson.JsonElement;
import com.google.gson.JsonObject;

/**
 * How fields of recordings and states of channels are written so that they can be compared.
 *
 * @author Cloud Bindings Team - Initial contribution
 */
@NonNullByDefault
public final class ShownText {

    /** Messages of severity LOW are there all the time (bmw-mybmw.md 5.1). */
    private static final List<String> SERIOUS = List.of("CRITICAL", "HIGH", "MEDIUM");

    private ShownText() {
    }

    /** Of a state; empty if there is none. */
    public static String of(State state) {
        if (state instanceof UnDefType) {
            return "";
        }
        return state instanceof QuantityType<?> quantity
                ? number(quantity.toBigDecimal(), quantity.getUnit().toString())
                : state instanceof DecimalType number ? number(number.toBigDecimal(), "")
                        : state instanceof DateTimeType moment ? moment.getInstant().toString() : state.toString();
    }

    public static String number(BigDecimal number, String unit) {
        return (number.stripTrailingZeros().toPlainString() + ' ' + unit).strip();
    }

    /**
     * Of fields.
     *
     * @param kind how they are read
     * @param unit the unit of the number, or what to look for
     * @param today the day for times of day
     */
    static String of(String kind, String unit, List<JsonElement> fields, LocalDate today) {
        JsonElement field = fields.get(0);
        return switch (kind) {
            case "text" -> field.getAsString();
            case "joined" -> fields.stream().map(JsonElement::getAsString).collect(Collectors.joining(" "));
            case "place" -> fields.stream().map(each -> number(each.getAsBigDecimal(), ""))
                    .collect(Collectors.joining(","));
            case "number" -> number(field.getAsBigDecimal(), unit);
            case "seconds" -> number(field.getAsBigDecimal().divide(BigDecimal.valueOf(60), 1, RoundingMode.HALF_UP),
                    unit);
            case "digits" -> number(new BigDecimal(field.getAsString().replaceAll("\\D", "")), unit);
            case "least" -> number(
                    fields.stream().map(JsonElement::getAsBigDecimal).min(Comparator.naturalOrder()).orElseThrow(),
                    unit);
            case "moment" -> Instant.parse(field.getAsString()).toString();
            case "first" -> fields.stream().map(each -> Instant.parse(each.getAsString()))
                    .min(Comparator.naturalOrder()).orElseThrow().toString();
            case "noon" -> LocalDate.parse(field.getAsString().substring(0, 10)).atTime(12, 0).toInstant(ZoneOffset.UTC)
                    .toString();
            case "time" -> today.atTime(time(field)).toInstant(ZoneOffset.UTC).toString();
            case "has" -> RecordedAnswer.texts(field).contains(unit) ? "ON" : "OFF";
            case "days" -> Arrays.stream(DayOfWeek.values()).map(DayOfWeek::name)
                    .filter(RecordedAnswer.texts(field)::contains).collect(Collectors.joining(","));
            case "began" -> began(field).toString();
            case "ended" -> began(field).plus(lasted(fields.get(1))).toString();
            case "worst" -> SERIOUS.stream().filter(fields.stream().map(JsonElement::getAsString).toList()::contains)
                    .findFirst().orElse("OK");
            case "cost" -> part(field, 2).matches(".*\\d.*") ? part(field, 2) : "";
            default -> throw new IllegalArgumentException(kind);
        };
    }

    /** The state writes hour with minute, the charging answer a moment of the year 1. */
    private static LocalTime time(JsonElement field) {
        if (field.isJsonObject()) {
            JsonObject parts = field.getAsJsonObject();
            return LocalTime.of(parts.get("hour").getAsInt(), parts.get("minute").getAsInt());
        }
        return LocalTime.parse(field.getAsString().substring("0001-01-01T".length()));
    }

    /** The id of a charge tells when it began. */
    private static Instant began(JsonElement id) {
        return Instant.parse(id.getAsString().replaceAll("_.*", ""));
    }

    private static Duration lasted(JsonElement subtitle) {
        String[] parts = part(subtitle, 1).split("\\D+");
        return parts.length == 1 ? Duration.ofMinutes(Long.parseLong(parts[0]))
                : Duration.ofHours(Long.parseLong(parts[0])).plusMinutes(Long.parseLong(parts[1]));
    }

    /** Place, duration and cost in one text. */
    private static String part(JsonElement subtitle, int place) {
        return subtitle.getAsString().split("\u2022")[place].strip();
    }
}
