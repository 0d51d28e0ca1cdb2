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
package org.openhab.simulator.bmw.stream;

import java.time.Instant;

import org.eclipse.jdt.annotation.NonNullByDefault;

/**
 * A client that the broker has let in.
 *
 * @param id unique in this run, and its client id inside the broker
 * @param clientId the client id as the client has sent it
 * @param gcid its account
 * @param version 3 for MQTT 3.1.1, 5 for MQTT 5
 * @param tokenId the number of its id_token
 * @param expires the end of its id_token
 * @param since when it came, simulated
 *
 * @author Cloud Bindings Team - Initial contribution
 */
@NonNullByDefault
public record Connection(String id, String clientId, String gcid, int version, String tokenId, Instant expires,
        Instant since) {
}
