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
package org.openhab.benchmarks.connecteddrive;

import java.nio.charset.StandardCharsets;
import java.time.Instant;

import org.eclipse.jdt.annotation.NonNullByDefault;
import org.openhab.binding.connecteddrive.internal.car.Vehicle;
import org.openhab.binding.connecteddrive.internal.cardata.data.CarReader;
import org.openhab.binding.connecteddrive.internal.cardata.data.KeyTable;
import org.openhab.binding.connecteddrive.internal.cardata.data.TelematicDecoder;
import org.openhab.cloudcommons.json.JsonFormatException;
import org.openhab.cloudcommons.testkit.ManualScheduler;

/**
 * The way of a message of the stream from its bytes to the channels of its car, with all that follows from it.
 *
 * @author Cloud Bindings Team - Initial contribution
 */
@NonNullByDefault
public final class StreamReading {

    /** After all messages, so that none comes from the future. */
    private static final Instant RECEIVED = Instant.parse("2999-01-01T00:00:00Z");
    /** Before all messages, so that none is late. */
    private static final Instant NOW = Instant.EPOCH;

    private final StreamPayload payload;
    private final CarReader reader = new CarReader(KeyTable.load());
    private final SilentCar thing = new SilentCar("connecteddrive:vehicle:home:car");
    private final Vehicle car = Driveway.car(thing, new ManualScheduler(NOW));

    public StreamReading(StreamMessage message) {
        payload = new StreamPayload(message.bytes());
        car.restore();
    }

    /** The bytes of the next message. */
    byte[] payload() {
        return payload.next();
    }

    /** The values of the next message as they came. */
    public TelematicDecoder.Message decode() {
        try {
            return TelematicDecoder.message(new String(payload.next(), StandardCharsets.UTF_8));
        } catch (JsonFormatException e) {
            throw new IllegalStateException(e);
        }
    }

    /**
     * Reads the next message.
     *
     * @return how many states the channels were shown so far
     */
    public int read() {
        car.read(reader.read(decode().values(), RECEIVED));
        return thing.states();
    }
}
