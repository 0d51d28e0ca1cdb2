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

import java.util.Map;

import org.eclipse.jdt.annotation.NonNullByDefault;

import com.hivemq.extension.sdk.api.packets.connect.ConnackReasonCode;
import com.hivemq.extension.sdk.api.packets.disconnect.DisconnectReasonCode;

/**
 * The numbers of MQTT 5 for the broker's names; the broker itself translates them for MQTT 3.1.1.
 *
 * @author Cloud Bindings Team - Initial contribution
 */
@NonNullByDefault
final class ReasonCodes {

    private static final Map<Integer, ConnackReasonCode> CONNACK = Map.of(128, ConnackReasonCode.UNSPECIFIED_ERROR, 133,
            ConnackReasonCode.CLIENT_IDENTIFIER_NOT_VALID, 134, ConnackReasonCode.BAD_USER_NAME_OR_PASSWORD, 135,
            ConnackReasonCode.NOT_AUTHORIZED, 136, ConnackReasonCode.SERVER_UNAVAILABLE, 137,
            ConnackReasonCode.SERVER_BUSY, 138, ConnackReasonCode.BANNED, 151, ConnackReasonCode.QUOTA_EXCEEDED, 159,
            ConnackReasonCode.CONNECTION_RATE_EXCEEDED);
    private static final Map<Integer, DisconnectReasonCode> DISCONNECT = Map.of(128,
            DisconnectReasonCode.UNSPECIFIED_ERROR, 135, DisconnectReasonCode.NOT_AUTHORIZED, 137,
            DisconnectReasonCode.SERVER_BUSY, 139, DisconnectReasonCode.SERVER_SHUTTING_DOWN, 141,
            DisconnectReasonCode.KEEP_ALIVE_TIMEOUT, 142, DisconnectReasonCode.SESSION_TAKEN_OVER, 151,
            DisconnectReasonCode.QUOTA_EXCEEDED, 152, DisconnectReasonCode.ADMINISTRATIVE_ACTION, 159,
            DisconnectReasonCode.CONNECTION_RATE_EXCEEDED);

    private ReasonCodes() {
    }

    /** 128 for a number that no CONNACK of ours has. */
    static ConnackReasonCode connack(int code) {
        return CONNACK.getOrDefault(code, ConnackReasonCode.UNSPECIFIED_ERROR);
    }

    /** 128 for a number that no DISCONNECT of ours has. */
    static DisconnectReasonCode disconnect(int code) {
        return DISCONNECT.getOrDefault(code, DisconnectReasonCode.UNSPECIFIED_ERROR);
    }
}
