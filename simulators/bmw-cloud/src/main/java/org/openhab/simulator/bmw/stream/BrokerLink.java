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

import org.eclipse.jdt.annotation.NonNullByDefault;

/**
 * What the rules of the stream need of a broker.
 *
 * @author Cloud Bindings Team - Initial contribution
 */
@NonNullByDefault
interface BrokerLink {

    /** Ends a connection; its client sees the reason code if it speaks MQTT 5. */
    void disconnect(Connection connection, int code);

    /** Sends a message with QoS 0 if the client has subscribed the topic; the order of calls is kept. */
    void publish(Connection connection, String topic, byte[] payload);
}
