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
package org.openhab.demo.expect;

import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;

import org.eclipse.jdt.annotation.NonNullByDefault;

import com.google.gson.JsonObject;

/**
 * Words for a tyre on record, alike in both clouds (bmw-mybmw.md 5, bmw-cardata.md 3.8).
 *
 * @author Cloud Bindings Team - Initial contribution
 */
@NonNullByDefault
final class ExpectedTyres {

    private static final int WINTER = 4;

    private ExpectedTyres() {
    }

    /** As it is printed on the tyre. */
    static String dimension(JsonObject tyre) {
        return tyre.get("width").getAsInt() + "/" + tyre.get("aspect").getAsInt() + " R" + tyre.get("rim").getAsInt()
                + " " + tyre.get("load").getAsInt() + tyre.get("speed").getAsString() + " XL";
    }

    static String season(JsonObject tyre) {
        return tyre.get("season").getAsInt() == WINTER ? "WINTER" : "SUMMER";
    }

    static String tread(JsonObject tyre) {
        return tyre.get("manufacturer").getAsString() + " " + tyre.get("tread").getAsString();
    }

    /** A day; no cloud says the time. */
    static Expectation mounted(JsonObject tyre) {
        OffsetDateTime noon = LocalDate.parse(tyre.get("mountedOn").getAsString()).atTime(12, 0)
                .atOffset(ZoneOffset.UTC);
        return Expectation.moment(noon.toEpochSecond());
    }
}
