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
package org.openhab.simulator.bmw.cardata.portal;

import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;

import org.eclipse.jdt.annotation.NonNullByDefault;
import org.eclipse.jdt.annotation.Nullable;

/**
 * The scopes of CarData (bmw-cardata.md 2.1).
 *
 * @author Cloud Bindings Team - Initial contribution
 */
@NonNullByDefault
public final class Scopes {

    /** For REST. */
    public static final String API = "cardata:api:read";
    /** For the stream. */
    public static final String STREAM = "cardata:streaming:read";

    private static final List<String> ALWAYS = List.of("authenticate_user", "openid");
    private static final List<String> KNOWN = List.of("authenticate_user", "openid", STREAM, API);

    private Scopes() {
    }

    /** The scopes of a text, those that everybody gets first; null when one is unknown. */
    public static @Nullable Set<String> parse(@Nullable String text) {
        Set<String> scopes = new LinkedHashSet<>(ALWAYS);
        if (text != null) {
            scopes.addAll(List.of(text.trim().split("\\s+")));
        }
        return KNOWN.containsAll(scopes) ? scopes : null;
    }
}
