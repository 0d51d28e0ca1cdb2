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
package org.openhab.binding.connecteddrive.internal.cardata.auth;

import java.util.List;
import java.util.Set;

import org.eclipse.jdt.annotation.NonNullByDefault;

/**
 * What consent is asked for (bmw-cardata.md 2.1).
 *
 * @author Cloud Bindings Team - Initial contribution
 */
@NonNullByDefault
public final class Scopes {

    public static final String API = "cardata:api:read";
    public static final String STREAM = "cardata:streaming:read";
    /** Always all of them: without the API's the calls are refused later (CU-103). */
    static final List<String> ALL = List.of("authenticate_user", "openid", STREAM, API);

    private Scopes() {
    }

    /** Whether a scope was granted; answers that name none at all grant all. */
    public static boolean has(Set<String> granted, String scope) {
        return granted.isEmpty() || granted.contains(scope);
    }
}
