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
package org.openhab.simulator.withings.scenario;

import java.util.List;

import org.eclipse.jdt.annotation.NonNullByDefault;
import org.eclipse.jdt.annotation.Nullable;
import org.openhab.simulator.withings.model.Json;

import com.google.gson.JsonObject;

/**
 * The content of a measure group that has no id and no time yet.
 *
 * @param attrib how it is attributed (withings.md 4.4)
 * @param measures the measures as they are sent
 *
 * @author Cloud Bindings Team - Initial contribution
 */
@NonNullByDefault
public record Draft(int attrib, List<JsonObject> measures) {

    private static final int FAT_RATIO = 6;
    private static final int ECG_CLASS = 130;

    public Draft {
        measures = List.copyOf(measures);
    }

    static Draft of(int attrib, JsonObject... measures) {
        return new Draft(attrib, List.of(measures));
    }

    Draft attributed(int other) {
        return new Draft(other, measures);
    }

    /** Whether an ECG was among it. */
    boolean ecg() {
        return measures.stream().anyMatch(measure -> Json.integer(measure, "type", 0) == ECG_CLASS);
    }

    /** @return a measure by a device; the derived fat ratio carries no algorithm (withings.md 4.2) */
    static JsonObject measure(int type, long value, int unit) {
        return measure(type, value, unit, null);
    }

    /** @param position the body part of withings.md 4.5, or null */
    static JsonObject measure(int type, long value, int unit, @Nullable Integer position) {
        JsonObject measure = typed(type, value, unit);
        if (type != FAT_RATIO) {
            measure.addProperty("algo", 3);
            measure.addProperty("fm", 131);
        }
        if (position != null) {
            measure.addProperty("position", position);
        }
        return measure;
    }

    /** @return a measure that somebody typed in, so without algorithm */
    static JsonObject typed(int type, long value, int unit) {
        return Json.object("value", value, "type", type, "unit", unit);
    }
}
