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
package org.openhab.simulator.bmw.mybmw;

import java.util.Locale;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

import org.eclipse.jdt.annotation.NonNullByDefault;
import org.eclipse.jdt.annotation.Nullable;

/**
 * The header {@code x-user-agent} (bmw-mybmw.md 1.1).
 *
 * @param text the whole header; the quota is counted by it
 * @param brand {@code bmw}, {@code mini} or {@code toyota}
 * @param region {@code row}, {@code na} or {@code cn}
 *
 * @author Cloud Bindings Team - Initial contribution
 */
@NonNullByDefault
record UserAgent(String text, String brand, String region) {

    private static final Pattern FORM = Pattern
            .compile("android\\([^)]+\\);(bmw|mini|toyota);[0-9.]+\\([0-9]+\\);([A-Za-z_]+)");
    private static final Map<String, String> REGIONS = Map.of("row", "row", "na", "na", "north_america", "na", "cn",
            "cn", "china", "cn");

    /** @return null when it has another form */
    static @Nullable UserAgent of(@Nullable String header) {
        Matcher matcher = FORM.matcher(header == null ? "" : header);
        if (!matcher.matches()) {
            return null;
        }
        String region = REGIONS.get(matcher.group(2).toLowerCase(Locale.ROOT));
        return region == null ? null : new UserAgent(matcher.group(), matcher.group(1), region);
    }
}
