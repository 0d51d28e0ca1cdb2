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
package org.openhab.binding.connecteddrive.internal.cardata.stream;

import org.eclipse.jdt.annotation.NonNullByDefault;
import org.eclipse.jdt.annotation.Nullable;
import org.openhab.binding.connecteddrive.internal.cardata.stream.Line.Closed;

import com.hivemq.client.mqtt.mqtt5.exceptions.Mqtt5ConnAckException;
import com.hivemq.client.mqtt.mqtt5.exceptions.Mqtt5DisconnectException;
import com.hivemq.client.mqtt.mqtt5.exceptions.Mqtt5SubAckException;
import com.hivemq.client.mqtt.mqtt5.message.connect.connack.Mqtt5ConnAckReasonCode;
import com.hivemq.client.mqtt.mqtt5.message.disconnect.Mqtt5DisconnectReasonCode;

/**
 * Sorts the reason codes of the broker (bmw-cardata.md 5.2, 5.4, 11.4).
 *
 * @author Cloud Bindings Team - Initial contribution
 */
@NonNullByDefault
final class BrokerReasons {

    private BrokerReasons() {
    }

    /** What a failure of the transport means; {@link Closed#LOST} if it brings no code, or one that passes. */
    static Closed of(Throwable failure) {
        Throwable part = failure;
        for (int depth = 0; part != null && depth < 10; depth++, part = part.getCause()) {
            Closed known = known(part);
            if (known != null) {
                return known;
            }
        }
        return Closed.LOST;
    }

    private static @Nullable Closed known(Throwable failure) {
        if (failure instanceof Mqtt5ConnAckException connAck) {
            Mqtt5ConnAckReasonCode code = connAck.getMqttMessage().getReasonCode();
            return code == Mqtt5ConnAckReasonCode.BAD_USER_NAME_OR_PASSWORD
                    || code == Mqtt5ConnAckReasonCode.NOT_AUTHORIZED ? Closed.REFUSED : Closed.LOST;
        }
        if (failure instanceof Mqtt5DisconnectException disconnect) {
            Mqtt5DisconnectReasonCode code = disconnect.getMqttMessage().getReasonCode();
            return code == Mqtt5DisconnectReasonCode.SESSION_TAKEN_OVER ? Closed.TAKEN_OVER
                    : code == Mqtt5DisconnectReasonCode.NOT_AUTHORIZED ? Closed.EXPIRED : Closed.LOST;
        }
        return failure instanceof Mqtt5SubAckException ? Closed.REFUSED : null;
    }
}
