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

import java.time.Duration;

import org.eclipse.jdt.annotation.NonNullByDefault;

/**
 * Hears what a {@link TelemetryStream} brings; called on threads of the MQTT client, must not block.
 *
 * @author Cloud Bindings Team - Initial contribution
 */
@NonNullByDefault
public interface StreamListener {

    /**
     * A message came; in the order in which the broker sent them.
     *
     * @param payload JSON as bmw-cardata.md 5.3 has it
     */
    void message(byte[] payload);

    /** The state changed. */
    void changed(StreamStatus status);

    /**
     * The stream is back after it was lost: what was sent meanwhile is lost, nothing is kept for us.
     *
     * @param gap how long it was away
     */
    void back(Duration gap);
}
