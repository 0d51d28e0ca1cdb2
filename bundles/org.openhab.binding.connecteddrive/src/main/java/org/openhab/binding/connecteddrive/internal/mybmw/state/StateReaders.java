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
import java.math.RoundingMode;
import java.util.Map;

import org.eclipse.jdt.annotation.NonNullByDefault;
import org.eclipse.jdt.annotation.Nullable;
import org.openhab.cloudcommons.json.TolerantJson;

/**
 * The readers that the table of the state names.
 *
 * @author Cloud Bindings Team - Initial contribution
 */
@NonNullByDefault
final class StateReaders {

    private static final BigDecimal SECONDS_PER_MINUTE = BigDecimal.valueOf(60);

    private static final Map<String, FieldReader> BY_NAME = Map.ofEntries(
            Map.entry("number", (json, field, notes) -> notes.note(field.attribute(), json.decimal())),
            Map.entry("flag", (json, field, notes) -> notes.note(field.attribute(), json.flag())),
            Map.entry("text", (json, field, notes) -> notes.note(field.attribute(), filled(json.text()))),
            Map.entry("word", StateReaders::word), //
            Map.entry("onOff", (json, field, notes) -> notes.note(field.attribute(), onOff(json.text()))),
            Map.entry("driving", (json, field, notes) -> notes.note(field.attribute(), driving(json.text()))),
            Map.entry("percent", (json, field, notes) -> notes.note(field.attribute(), positive(json.decimal()))),
            Map.entry("heading", (json, field, notes) -> notes.note(field.attribute(), notNegative(json.decimal()))),
            Map.entry("minutes", (json, field, notes) -> notes.note(field.attribute(), minutes(json.decimal()))),
            Map.entry("total", (json, field, notes) -> notes.total = json.decimal()),
            Map.entry("fetched", (json, field, notes) -> notes.fetched = Times.instant(json.text())),
            Map.entry("updated", (json, field, notes) -> notes.updated = Times.instant(json.text())),
            Map.entry("steering", (json, field, notes) -> notes.leftSteering = json.flag()),
            Map.entry("reporting", (json, field, notes) -> notes.reporting = json.flag()),
            Map.entry("software", (json, field, notes) -> notes.software = SoftwareVersion.read(json, true)),
            Map.entry("climate", (json, field, notes) -> notes.climate = field.below(json, notes)),
            Map.entry("tire", StateReaders::tire), //
            Map.entry("profile", (json, field, notes) -> ProfileNotes.ofState(json).note(notes)),
            Map.entry("climateTimers", StateLists::climateTimers), Map.entry("checkControl", StateLists::checkControl), //
            Map.entry("services", StateLists::services));

    private StateReaders() {
    }

    static FieldReader named(String name) {
        FieldReader reader = BY_NAME.get(name);
        if (reader == null) {
            throw new IllegalStateException("No reader of this name: " + name);
        }
        return reader;
    }

    static @Nullable Boolean onOff(@Nullable String word) {
        return "ON".equals(word) ? Boolean.TRUE : "OFF".equals(word) ? Boolean.FALSE : null;
    }

    /** A number above zero: zero stands for "not set". */
    static @Nullable BigDecimal positive(@Nullable BigDecimal number) {
        return number == null || number.signum() <= 0 ? null : number;
    }

    private static void word(TolerantJson json, Field field, StateNotes notes) throws IOException {
        String sent = json.text();
        notes.note(field.attribute(), sent == null ? null : field.words().shown(sent));
    }

    private static void tire(TolerantJson json, Field field, StateNotes notes) throws IOException {
        Map.Entry<String, String> part = field.words().only();
        notes.tire(part.getKey()).read(part.getValue(), json);
    }

    private static @Nullable String filled(@Nullable String text) {
        return text == null || text.isBlank() ? null : text;
    }

    private static @Nullable Boolean driving(@Nullable String word) {
        return word == null ? null : Boolean.valueOf("DRIVING".equals(word));
    }

    /** The heading -1 is an unknown one. */
    private static @Nullable BigDecimal notNegative(@Nullable BigDecimal number) {
        return number == null || number.signum() < 0 ? null : number;
    }

    private static @Nullable BigDecimal minutes(@Nullable BigDecimal seconds) {
        return seconds == null ? null : seconds.divide(SECONDS_PER_MINUTE, 1, RoundingMode.HALF_UP);
    }
}
