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

import java.util.Set;

import org.eclipse.jdt.annotation.NonNullByDefault;

/**
 * What an owner has allowed a client.
 *
 * @param clientId the client
 * @param gcid the account
 * @param scopes what for
 *
 * @author Cloud Bindings Team - Initial contribution
 */
@NonNullByDefault
public record Grant(String clientId, String gcid, Set<String> scopes) {
}
