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
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Objects;

import org.eclipse.jdt.annotation.NonNullByDefault;
import org.eclipse.jdt.annotation.Nullable;
import org.openhab.binding.connecteddrive.internal.vehicle.Tires;
import org.openhab.cloudcommons.json.TolerantJson;

/**
 * What has been read about one tyre (bmw-mybmw.md 5, {@code tireState}).
 *
 * @author Cloud Bindings Team - Initial contribution
 */
@NonNullByDefault
final class TireNotes {

    static final List<String> WHEELS = List.of("fl", "fr", "rl", "rr");

    private String dimension = "";
    private String season = "";
    private String manufacturer = "";
    private String design = "";
    private String produced = "";
    private String wear = "";
    private String defect = "";
    private @Nullable LocalDate mountedOn;

    /** Reads {@code wearStatus}, {@code pressureStatus} or {@code details}. */
    void read(String part, TolerantJson json) throws IOException {
        switch (part) {
            case "wear" -> wear = status(json.text());
            case "defect" -> defect = status(json.text());
            default -> json.object(name -> detail(name, json));
        }
    }

    Tires.Tire tire(String wheel) {
        String tread = manufacturer.isBlank() ? design : design.isBlank() ? manufacturer : manufacturer + ' ' + design;
        return new Tires.Tire(wheel, dimension, season, tread, wear, null, defect, produced, mountedOn, "");
    }

    private void detail(String name, TolerantJson json) throws IOException {
        switch (name) {
            case "dimension" -> dimension = text(json);
            case "season" -> season = season(text(json));
            case "manufacturer" -> manufacturer = text(json);
            case "treadDesign" -> design = text(json);
            case "manufacturingWeek" -> produced = text(json);
            case "mountingDate" -> {
                Instant mounted = Times.instant(json.text());
                mountedOn = mounted == null ? null : LocalDate.ofInstant(mounted, ZoneOffset.UTC);
            }
            default -> json.skip();
        }
    }

    private static String text(TolerantJson json) throws IOException {
        return Objects.requireNonNullElse(json.text(), "");
    }

    private static String season(String number) {
        return switch (number) {
            case "2" -> "SUMMER";
            case "4" -> "WINTER";
            default -> number;
        };
    }

    private static String status(@Nullable String number) {
        return number == null ? "" : "0".equals(number) ? "OK" : number;
    }
}
