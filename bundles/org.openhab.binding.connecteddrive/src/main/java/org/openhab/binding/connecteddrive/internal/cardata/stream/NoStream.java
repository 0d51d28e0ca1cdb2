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
import org.openhab.binding.connecteddrive.internal.cardata.stream.StreamStatus.State;

/**
 * Stands in for the stream where openHAB's MQTT transport is not installed.
 *
 * @author Cloud Bindings Team - Initial contribution
 */
@NonNullByDefault
public final class NoStream implements TelemetryStream {

    private final StreamListener listener;
    private final StreamStatus status;

    public NoStream(StreamListener listener, Instant since) {
        this.listener = listener;
        status = new StreamStatus(State.NO_TRANSPORT, since, null);
    }

    @Override
    public void start() {
        listener.changed(status);
    }

    @Override
    public StreamStatus status() {
        return status;
    }

    @Override
    public void close() {
        // Nothing was opened.
    }
}
