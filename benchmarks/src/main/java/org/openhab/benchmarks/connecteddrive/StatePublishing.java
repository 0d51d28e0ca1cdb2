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
import java.time.Clock;
import java.time.Instant;
import java.time.ZoneOffset;

import org.eclipse.jdt.annotation.NonNullByDefault;
import org.openhab.benchmarks.Shown;
import org.openhab.binding.connecteddrive.internal.channel.VehiclePublisher;
import org.openhab.binding.connecteddrive.internal.channel.VehicleView;
import org.openhab.binding.connecteddrive.internal.mybmw.state.StateAnswer;
import org.openhab.binding.connecteddrive.internal.mybmw.state.StateDecoder;
import org.openhab.binding.connecteddrive.internal.vehicle.VehicleData;
import org.openhab.cloudcommons.http.Content;
import org.openhab.cloudcommons.json.JsonFormatException;

/**
 * The way of a car's state from the bytes of the answer to the states of all its channels, each of them linked, for a
 * car about which nothing was known before.
 *
 * @author Cloud Bindings Team - Initial contribution
 */
@NonNullByDefault
public final class StatePublishing {

    /** Long before the recordings, so that no value is late. */
    private static final Clock CLOCK = Clock.fixed(Instant.EPOCH, ZoneOffset.UTC);

    private final RecordedCar car;
    private final Content content;

    public StatePublishing(RecordedCar car) {
        this.car = car;
        content = new Content(car.state(), StandardCharsets.UTF_8);
    }

    /** From bytes to values with their times, as at every poll but the first one. */
    public StateAnswer decode() {
        try {
            return StateDecoder.decode(content, car.driveTrain(), CLOCK.instant(), false);
        } catch (JsonFormatException e) {
            throw new IllegalStateException(e);
        }
    }

    /**
     * From bytes to states.
     *
     * @param shown takes what the channels show
     */
    public void publish(Shown shown) {
        VehicleData data = new VehicleData();
        VehiclePublisher publisher = new VehiclePublisher(new VehicleView(data, CLOCK, ZoneOffset.UTC), shown, CLOCK);
        publisher.changed(data.merge(decode().readings()));
    }
}
