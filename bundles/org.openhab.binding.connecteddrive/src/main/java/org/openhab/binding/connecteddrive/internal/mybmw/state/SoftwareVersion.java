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
import java.util.Locale;

import org.eclipse.jdt.annotation.NonNullByDefault;
import org.eclipse.jdt.annotation.Nullable;
import org.openhab.cloudcommons.json.TolerantJson;

/**
 * Writes the version of a car's software as drivers know it, {@code 11/2021.10} (bmw-mybmw.md 4.2).
 *
 * @author Cloud Bindings Team - Initial contribution
 */
@NonNullByDefault
final class SoftwareVersion {

    private static final int CENTURY = 2000;

    private long month;
    private long year;
    private long step;

    private SoftwareVersion() {
    }

    /**
     * Reads the object of the profile or of the state; empty if it holds zeros only.
     *
     * @param nested whether the step is an object with the number in it, as in the state
     */
    static String read(TolerantJson json, boolean nested) throws IOException {
        SoftwareVersion version = new SoftwareVersion();
        json.object(name -> {
            switch (name) {
                case "puStep" -> version.date(json);
                case "iStep" -> version.step(json, nested);
                default -> json.skip();
            }
        });
        return version.month == 0 || version.year == 0 ? ""
                : String.format(Locale.ROOT, "%02d/%d.%02d", version.month, CENTURY + version.year, version.step % 100);
    }

    private void date(TolerantJson json) throws IOException {
        json.object(name -> {
            switch (name) {
                case "month" -> month = orZero(json.integer());
                case "year" -> year = orZero(json.integer());
                default -> json.skip();
            }
        });
    }

    private void step(TolerantJson json, boolean nested) throws IOException {
        if (nested) {
            json.object(name -> {
                if ("iStep".equals(name)) {
                    step = orZero(json.integer());
                }
            });
        } else {
            step = orZero(json.integer());
        }
    }

    private static long orZero(@Nullable Long number) {
        return number == null || number < 0 ? 0 : number;
    }
}
