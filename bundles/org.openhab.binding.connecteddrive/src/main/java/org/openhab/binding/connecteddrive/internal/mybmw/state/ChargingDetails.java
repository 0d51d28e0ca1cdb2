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
import java.time.Instant;
import java.util.List;
import java.util.Objects;

import org.eclipse.jdt.annotation.NonNullByDefault;
import org.eclipse.jdt.annotation.Nullable;
import org.openhab.binding.connecteddrive.internal.vehicle.Attribute;
import org.openhab.binding.connecteddrive.internal.vehicle.DriveTrain;
import org.openhab.binding.connecteddrive.internal.vehicle.Reading;
import org.openhab.binding.connecteddrive.internal.vehicle.Readings;
import org.openhab.cloudcommons.http.Content;
import org.openhab.cloudcommons.json.JsonFormatException;
import org.openhab.cloudcommons.json.TolerantJson;

/**
 * How a car charges, and within which limits that can be set (bmw-mybmw.md 6.1).
 *
 * @param readings what it says; what the state says too ranks behind that
 * @param acLimits the amperes that can be set; empty if there is no limit to set
 * @param servicePack the word that a new profile has to repeat; empty if none
 *
 * @author Cloud Bindings Team - Initial contribution
 */
@NonNullByDefault
public record ChargingDetails(Readings readings, List<BigDecimal> acLimits, String servicePack) {

    /** As long as nothing is known. */
    public static final ChargingDetails NONE = new ChargingDetails(new Readings(), List.of(), "");

    /** Behind the state. */
    private static final int RANK = 1;

    public ChargingDetails {
        acLimits = List.copyOf(acLimits);
    }

    /**
     * Decodes an answer.
     *
     * @param time when the car reported last, since the answer has no time of its own
     * @throws JsonFormatException if it is no JSON, or cut off
     */
    public static ChargingDetails decode(Content answer, Instant time) throws JsonFormatException {
        return TolerantJson.parse(answer.reader(), json -> {
            Notes notes = new Notes();
            json.object(name -> notes.field(name, json));
            Readings readings = new Readings(notes.values.size());
            for (int i = 0; i < notes.values.size(); i++) {
                readings.add(notes.values.attribute(i), new Reading(notes.values.value(i), time, RANK));
            }
            return new ChargingDetails(readings, notes.acLimits, notes.servicePack);
        });
    }

    private static final class Notes {

        private final StateNotes values = new StateNotes(DriveTrain.UNKNOWN);
        private List<BigDecimal> acLimits = List.of();
        private String servicePack = "";

        private void field(String name, TolerantJson json) throws IOException {
            switch (name) {
                case "servicePack" -> servicePack = Objects.requireNonNullElse(json.text(), "");
                case "chargeAndClimateTimerDetail" -> ProfileNotes.ofDetails(json).note(values);
                case "chargingSettingsDetail" -> json.object(field -> settings(field, json));
                case "chargingFlapDetail" -> json.object(field -> {
                    if ("isPermanentlyUnlock".equals(field)) {
                        values.note(Attribute.FLAP_UNLOCKED, json.flag());
                    }
                });
                default -> json.skip();
            }
        }

        private void settings(String name, TolerantJson json) throws IOException {
            switch (name) {
                case "chargingTarget" -> values.note(Attribute.CHARGE_TARGET, StateReaders.positive(json.decimal()));
                case "minChargingTargetToWarning" -> values.note(Attribute.CHARGE_TARGET_MIN, json.decimal());
                case "dcLoudness" -> values.note(Attribute.SOUND_LIMIT, sound(json.text()));
                case "isUnlockCableActive" -> values.note(Attribute.CABLE_RELEASE, json.flag());
                case "acLimit" -> json.object(field -> limit(field, json));
                default -> json.skip();
            }
        }

        private void limit(String name, TolerantJson json) throws IOException {
            switch (name) {
                case "current" -> json.object(field -> {
                    if ("value".equals(field)) {
                        values.note(Attribute.AC_LIMIT, json.decimal());
                    }
                });
                case "isUnlimited" -> {
                    Boolean unlimited = json.flag();
                    values.note(Attribute.AC_LIMIT_ACTIVE, unlimited == null ? null : !unlimited);
                }
                case "min" -> values.note(Attribute.AC_LIMIT_MIN, json.decimal());
                case "max" -> values.note(Attribute.AC_LIMIT_MAX, json.decimal());
                case "values" -> acLimits = json.list(TolerantJson::decimal);
                default -> json.skip();
            }
        }

        private static @Nullable String sound(@Nullable String word) {
            return word == null || word.isBlank() || "NO_ACTION".equals(word) ? null : word;
        }
    }
}
