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
import java.time.Instant;
import java.util.List;

import org.eclipse.jdt.annotation.NonNullByDefault;
import org.eclipse.jdt.annotation.Nullable;
import org.openhab.binding.connecteddrive.internal.vehicle.CheckControl;
import org.openhab.binding.connecteddrive.internal.vehicle.Kind;
import org.openhab.binding.connecteddrive.internal.vehicle.RequiredServices;
import org.openhab.cloudcommons.json.JsonFormatException;
import org.openhab.cloudcommons.json.TolerantJson;

/**
 * Reads the values that are JSON texts: check-control messages and required services (bmw-cardata.md 6).
 *
 * @author Cloud Bindings Team - Initial contribution
 */
@NonNullByDefault
final class StatusTexts {

    private StatusTexts() {
    }

    /** The messages; {@code null} if the text is no JSON. */
    static @Nullable CheckControl checkControl(String text, boolean miles) {
        List<Line> lines = lines(text);
        return lines == null ? null
                : new CheckControl(lines.stream().map(line -> new CheckControl.Message(line.name(true),
                        line.details(true), line.status, line.due(), line.distance(miles))).toList());
    }

    /** The services; {@code null} if the text is no JSON. */
    static @Nullable RequiredServices services(String text, boolean miles) {
        List<Line> lines = lines(text);
        return lines == null ? null
                : new RequiredServices(lines.stream().map(line -> new RequiredServices.Service(line.name(false),
                        line.details(false), line.status, line.due(), line.distance(miles))).toList());
    }

    private static @Nullable List<Line> lines(String text) {
        try {
            return TolerantJson.parse(text, json -> json.list(Line::read));
        } catch (JsonFormatException e) {
            // One broken text in an answer must not spoil all the others.
            return null;
        }
    }

    private static final class Line {
        private String title = "";
        private String text = "";
        private String description = "";
        private String type = "";
        private String status = "";
        private String date = "";
        private String distance = "";

        static Line read(TolerantJson json) throws IOException {
            Line line = new Line();
            json.object(name -> {
                switch (name) {
                    case "title" -> line.title = something(json.text());
                    case "text" -> line.text = something(json.text());
                    case "description" -> line.description = something(json.text());
                    case "messageType" -> line.type = something(json.text());
                    case "status" -> line.status = something(json.text());
                    case "date" -> line.date = something(json.text());
                    case "unitOfLengthRemaining" -> line.distance = something(json.text());
                    default -> {
                    }
                }
            });
            return line;
        }

        String name(boolean textFirst) {
            String first = textFirst ? text : title;
            String second = textFirst ? title : text;
            return !first.isEmpty() ? first : !second.isEmpty() ? second : type;
        }

        String details(boolean textFirst) {
            String other = textFirst ? title : text;
            return !description.isEmpty() ? description : other.equals(name(textFirst)) ? "" : other;
        }

        @Nullable
        Instant due() {
            return date.isEmpty() ? null : Dates.read(date);
        }

        @Nullable
        Integer distance(boolean miles) {
            BigDecimal number = Numbers.read(Kind.KILOMETRES, distance, "", miles);
            return number == null || number.abs().compareTo(BigDecimal.valueOf(Integer.MAX_VALUE)) > 0 ? null
                    : number.setScale(0, RoundingMode.HALF_UP).intValueExact();
        }

        private static String something(@Nullable String value) {
            return value == null || "-".equals(value.strip()) || Words.isNothing(value) ? "" : value.strip();
        }
    }
}
