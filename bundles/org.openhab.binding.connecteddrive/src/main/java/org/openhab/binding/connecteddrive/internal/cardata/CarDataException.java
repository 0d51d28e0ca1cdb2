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
package org.openhab.binding.connecteddrive.internal.cardata;

import java.io.Serial;
import java.time.Instant;
import java.time.ZoneId;
import java.time.format.DateTimeFormatter;
import java.util.Set;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

import org.eclipse.jdt.annotation.NonNullByDefault;
import org.openhab.binding.connecteddrive.internal.source.CloudException;
import org.openhab.binding.connecteddrive.internal.source.Trouble;
import org.openhab.cloudcommons.http.HttpAnswer;
import org.openhab.cloudcommons.json.JsonFormatException;
import org.openhab.cloudcommons.json.TolerantJson;

/**
 * CarData refused a call, or could not be asked.
 *
 * @author Cloud Bindings Team - Initial contribution
 */
@NonNullByDefault
public class CarDataException extends CloudException {

    @Serial
    private static final long serialVersionUID = 1L;

    /** Some words are the beginning of others. */
    private static final Pattern WORD = Pattern.compile("[A-Za-z0-9_]+(\\.[A-Za-z0-9_]+)+");

    private static final DateTimeFormatter TIME = DateTimeFormatter.ofPattern("HH:mm");

    private final CarDataError error;
    /** Words with dots in the explanation; for no log. */
    private final Set<String> names;

    /**
     * @param detail code, status or time for users and bug reports; nothing secret
     */
    public CarDataException(CarDataError error, String detail) {
        this(error, detail, Set.of());
    }

    private CarDataException(CarDataError error, String detail, Set<String> names) {
        super(error.i18nKey(), detail);
        this.error = error;
        this.names = names;
    }

    /** The calls are used up until a moment, whoever says so. */
    static CarDataException spent(CarDataError error, Instant until) {
        return new CarDataException(error, TIME.format(until.atZone(ZoneId.systemDefault())));
    }

    /** What a refusing answer means. */
    static CarDataException of(HttpAnswer answer) {
        String[] fields = { "", "" };
        if (!answer.isHtml()) {
            try {
                TolerantJson.parse(answer.text(), json -> json.object(name -> {
                    switch (name) {
                        case "exveErrorId" -> fields[0] = String.valueOf(json.text());
                        case "exveErrorMsg", "exveNote" -> fields[1] += " " + json.text();
                        default -> json.skip();
                    }
                }));
            } catch (JsonFormatException e) {
                // Gateways answer in many ways; the status tells enough then.
                fields[0] = "";
            }
        }
        String id = fields[0].startsWith("CU-") || fields[0].startsWith("TP-") ? fields[0] : "";
        return new CarDataException(CarDataError.of(answer.status(), id), id.isEmpty() ? "HTTP " + answer.status() : id,
                WORD.matcher(fields[1]).results().map(MatchResult::group).collect(Collectors.toSet()));
    }

    /** Whether the cloud's explanation names a telematic key. */
    final boolean names(String key) {
        return names.contains(key);
    }

    /** What it is about. */
    public final CarDataError error() {
        return error;
    }

    @Override
    public Trouble trouble() {
        return error.trouble();
    }
}
