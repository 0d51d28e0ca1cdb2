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

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

import org.eclipse.jdt.annotation.NonNullByDefault;
import org.eclipse.jdt.annotation.Nullable;

/**
 * Reads the XML text of the fault memory (bmw-cardata.md 6).
 *
 * @author Cloud Bindings Team - Initial contribution
 */
@NonNullByDefault
final class TroubleCodes {

    private static final Pattern CODE = Pattern
            .compile("<dtc\\b(?:[^>]*?\\becuAddress=\"([^\"]{0,20})\")?[^>]*>([^<]{1,40})</dtc>");
    private static final String NONE = "0";
    private static final Pattern EMPTY = Pattern.compile("<dtcData\\b[^>]*(/>|>\\s*</dtcData>)");

    private TroubleCodes() {
    }

    /** Like {@code ABC123 (29), ABC124 (60)}; {@code 0} for an empty memory, {@code null} for anything else. */
    static @Nullable String read(String xml) {
        List<String> codes = new ArrayList<>();
        Matcher code = CODE.matcher(xml);
        while (code.find()) {
            String unit = code.group(1);
            codes.add(code.group(2).strip() + (unit == null ? "" : " (" + unit + ')'));
        }
        if (codes.isEmpty()) {
            return EMPTY.matcher(xml).find() ? NONE : null;
        }
        return String.join(", ", codes);
    }
}
