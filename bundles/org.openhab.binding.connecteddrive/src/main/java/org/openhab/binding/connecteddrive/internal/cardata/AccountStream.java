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
package org.openhab.binding.connecteddrive.internal.cardata;

import java.nio.charset.StandardCharsets;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.function.Consumer;

import org.eclipse.jdt.annotation.NonNullByDefault;
import org.eclipse.jdt.annotation.Nullable;
import org.openhab.binding.connecteddrive.internal.cardata.data.TelematicDecoder;
import org.openhab.binding.connecteddrive.internal.cardata.stream.StreamListener;
import org.openhab.binding.connecteddrive.internal.cardata.stream.StreamStatus;
import org.openhab.binding.connecteddrive.internal.cardata.stream.StreamStatus.State;
import org.openhab.binding.connecteddrive.internal.cardata.stream.TelemetryStream;
import org.openhab.cloudcommons.json.JsonFormatException;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * The one stream of an account, whose messages it hands to the cars.
 *
 * @author Cloud Bindings Team - Initial contribution
 */
@NonNullByDefault
final class AccountStream implements StreamListener, AutoCloseable {

    private static final Duration PACE = Duration.ofSeconds(1);

    private final Logger logger = LoggerFactory.getLogger(AccountStream.class);
    private final DayRunner runner;
    private final Consumer<StreamStatus> listener;
    private final Clock clock;
    private @Nullable TelemetryStream stream;
    private @Nullable StreamStatus told;
    private boolean closed;

    AccountStream(DayRunner runner, Consumer<StreamStatus> listener, Clock clock) {
        this.runner = runner;
        this.listener = listener;
        this.clock = clock;
    }

    /** Opens it, unless it is open. */
    void open(Endpoints endpoints, AccountMeans.StreamMaker maker, Consent consent) {
        TelemetryStream fresh;
        synchronized (this) {
            if (stream != null || closed) {
                return;
            }
            fresh = maker.stream(endpoints.streamHost(), endpoints.streamPort(), consent, this);
            stream = fresh;
        }
        fresh.start();
    }

    /** Closes it; it may be opened again. */
    void pause() {
        TelemetryStream old;
        synchronized (this) {
            old = stream;
            stream = null;
        }
        if (old != null) {
            old.close();
        }
    }

    @Override
    public void close() {
        synchronized (this) {
            closed = true;
        }
        pause();
    }

    StreamStatus status() {
        TelemetryStream present;
        synchronized (this) {
            present = stream;
        }
        return present == null ? new StreamStatus(State.OFF, clock.instant(), null) : present.status();
    }

    @Override
    public void message(byte[] payload) {
        try {
            TelematicDecoder.Message message = TelematicDecoder.message(new String(payload, StandardCharsets.UTF_8));
            CarDataSource car = runner.car(message.vin());
            if (car != null) {
                car.streamed(message.values());
            }
        } catch (JsonFormatException e) {
            logger.debug("A message of the stream is no JSON ({} bytes)", payload.length);
        }
        arrived(status());
    }

    /** Tells the time of the last message, which nobody needs more often than once a second. */
    private void arrived(StreamStatus status) {
        StreamStatus before;
        synchronized (this) {
            before = told;
        }
        Instant last = status.lastMessage();
        Instant known = before == null || before.state() != status.state() ? null : before.lastMessage();
        if (last == null || known == null || Duration.between(known, last).compareTo(PACE) >= 0) {
            changed(status);
        }
    }

    @Override
    public void changed(StreamStatus status) {
        boolean isOver;
        synchronized (this) {
            isOver = closed;
            told = status;
        }
        if (!isOver) {
            listener.accept(status);
        }
    }

    @Override
    public void back(Duration gap) {
        logger.debug("The stream is back after {} s", gap.toSeconds());
    }
}
