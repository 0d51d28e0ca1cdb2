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
package org.openhab.simulator.bmw.cardata.auth;

import java.time.Instant;

import org.eclipse.jdt.annotation.NonNullByDefault;

/**
 * What an id_token says.
 *
 * @param id the number of the token
 * @param grant for whom and for what it was made
 * @param expires when it ends
 * @param dynamicScopes whether the claim of this name is there; without it the stream refuses (bmw-cardata.md 2.2)
 *
 * @author Cloud Bindings Team - Initial contribution
 */
@NonNullByDefault
public record IdClaims(String id, Grant grant, Instant expires, boolean dynamicScopes) {
}
