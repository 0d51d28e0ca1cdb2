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

import java.time.Instant;

import org.eclipse.jdt.annotation.NonNullByDefault;
import org.eclipse.jdt.annotation.Nullable;

/**
 * How a stream stands.
 *
 * @param state the state, whose name is the word of the channel {@code stream#state}
 * @param since since when
 * @param lastMessage when the last message came; {@code null} if none came since the start of openHAB
 *
 * @author Cloud Bindings Team - Initial contribution
 */
@NonNullByDefault
public record StreamStatus(State state, Instant since, @Nullable Instant lastMessage) {

    public enum State {
        /** Not started, or closed. */
        OFF,
        /** openHAB's MQTT transport is not installed: only polling works. */
        NO_TRANSPORT,
        CONNECTING,
        CONNECTED,
        /** Lost, back soon. */
        WAITING,
        /** The broker has refused the credentials again and again; tried every ten minutes. */
        REFUSED,
        /** Another program uses the stream of the account; tried again after half an hour (bmw-cardata.md 11.4). */
        EVICTED
    }
}
