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
package org.openhab.simulator.withings.guard;

import java.util.Collections;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;

import org.eclipse.jdt.annotation.NonNullByDefault;
import org.eclipse.jdt.annotation.Nullable;
import org.openhab.simulator.withings.api.ApiError;
import org.openhab.simulator.withings.control.Switch;
import org.openhab.simulator.withings.control.Switches;

/**
 * The scopes and what is said when one is missing (withings.md 2.1).
 *
 * @author Cloud Bindings Team - Initial contribution
 */
@NonNullByDefault
public final class Scopes {

    /** All scopes in the order of the documentation. */
    public static final List<String> ALL = List.of("user.info", "user.metrics", "user.activity", "user.sleepevents");

    private Scopes() {
    }

    /** Reads a comma-separated list; null when empty or when a name is unknown. */
    public static @Nullable Set<String> parse(@Nullable String text) {
        Set<String> scopes = new LinkedHashSet<>();
        for (String part : (text == null ? "" : text).split(",")) {
            if (!part.isBlank()) {
                scopes.add(part.trim());
            }
        }
        return scopes.isEmpty() || !ALL.containsAll(scopes) ? null : ordered(scopes);
    }

    /** The same scopes in the order of {@link #ALL}. */
    public static Set<String> ordered(Set<String> scopes) {
        return ALL.stream().filter(scopes::contains).collect(Collectors.toCollection(LinkedHashSet::new));
    }

    /** @throws ApiError 403 unless one of the needed scopes has been granted */
    public static void check(Set<String> granted, Set<String> anyOf, Switches switches) {
        if (!anyOf.isEmpty() && Collections.disjoint(granted, anyOf)) {
            throw new ApiError((int) switches.number(Switch.MISSING_SCOPE_STATUS),
                    "Insufficient_scope: The request requires " + String.join(" or ", ordered(anyOf)), null);
        }
    }

    /** Status 2554: unknown path or action (withings.md 18.14). */
    public static ApiError unknownAction() {
        return new ApiError(2554, "Unknown action or service", null);
    }
}
