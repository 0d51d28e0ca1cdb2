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
package org.openhab.binding.connecteddrive.internal.mybmw.command;

import java.io.IOException;
import java.math.BigDecimal;
import java.util.Objects;
import java.util.stream.Collectors;
import java.util.stream.Stream;

import org.eclipse.jdt.annotation.NonNullByDefault;
import org.eclipse.jdt.annotation.Nullable;
import org.openhab.binding.connecteddrive.internal.source.CommandProgress;
import org.openhab.cloudcommons.http.HttpAnswer;
import org.openhab.cloudcommons.json.TolerantJson;

/**
 * Decodes what the cloud says about commands under way (bmw-mybmw.md 8.1 to 8.3).
 *
 * @author Cloud Bindings Team - Initial contribution
 */
@NonNullByDefault
final class EventAnswers {

    private static final int LONGEST_TEXT = 300;

    private EventAnswers() {
    }

    /** The id of the event; empty if the command was accepted without one. */
    static String eventId(HttpAnswer answer) throws IOException {
        String text = answer.text();
        String[] id = { "" };
        if (!text.isBlank()) {
            TolerantJson.parse(text, json -> json.object(name -> {
                if ("eventId".equals(name)) {
                    id[0] = Objects.requireNonNullElse(json.text(), "");
                }
            }));
        }
        return id[0];
    }

    /** How far the command is; a word nobody knows counts as on its way. */
    static CommandProgress status(HttpAnswer answer) throws IOException {
        String[] parts = { "", "", "" };
        TolerantJson.parse(answer.text(), json -> json.object(name -> {
            switch (name) {
                case "eventStatus" -> parts[0] = Objects.requireNonNullElse(json.text(), "");
                case "errorDetails" -> json.object(field -> {
                    switch (field) {
                        case "title" -> parts[1] = Objects.requireNonNullElse(json.text(), "");
                        case "description" -> parts[2] = Objects.requireNonNullElse(json.text(), "");
                        default -> json.skip();
                    }
                });
                default -> json.skip();
            }
        }));
        CommandProgress.State state = Stream.of(CommandProgress.State.values())
                .filter(known -> known.name().equals(parts[0])).findFirst().orElse(CommandProgress.State.PENDING);
        return new CommandProgress(state, state == CommandProgress.State.ERROR ? reason(parts[1], parts[2]) : "");
    }

    static FoundCar position(HttpAnswer answer) throws IOException {
        @Nullable
        BigDecimal[] numbers = { null, null, null };
        @Nullable
        String[] address = { null };
        TolerantJson.parse(answer.text(), json -> json.object(name -> {
            if ("positionData".equals(name)) {
                json.object(data -> {
                    if ("position".equals(data)) {
                        json.object(field -> {
                            switch (field) {
                                case "latitude" -> numbers[0] = json.decimal();
                                case "longitude" -> numbers[1] = json.decimal();
                                case "heading" -> numbers[2] = json.decimal();
                                case "formattedAddress" -> address[0] = json.text();
                                default -> json.skip();
                            }
                        });
                    }
                });
            }
        }));
        return new FoundCar(numbers[0], numbers[1], numbers[2], address[0]);
    }

    private static String reason(String title, String description) {
        String said = Stream.of(title, description).map(String::strip).filter(text -> !text.isEmpty()).distinct()
                .collect(Collectors.joining(": "));
        return said.isEmpty() ? CommandTexts.NO_REASON.text()
                : said.length() > LONGEST_TEXT ? said.substring(0, LONGEST_TEXT) : said;
    }
}
