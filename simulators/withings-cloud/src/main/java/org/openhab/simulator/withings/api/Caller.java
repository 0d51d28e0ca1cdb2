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
package org.openhab.simulator.withings.api;

import java.util.Set;

import org.eclipse.jdt.annotation.NonNullByDefault;

/**
 * Whose token a data call carried.
 *
 * @param userId the person
 * @param scopes what was granted
 * @param clientId the application the token belongs to
 *
 * @author Cloud Bindings Team - Initial contribution
 */
@NonNullByDefault
public record Caller(long userId, Set<String> scopes, String clientId) {

    public Caller {
        scopes = Set.copyOf(scopes);
    }
}
