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

import java.time.Clock;
import java.util.concurrent.ScheduledExecutorService;
import java.util.random.RandomGenerator;

import org.eclipse.jdt.annotation.NonNullByDefault;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * Makes the stream of an account, as far as openHAB's MQTT transport is there.
 *
 * @author Cloud Bindings Team - Initial contribution
 */
@NonNullByDefault
public final class Streams {

    private static final Logger LOGGER = LoggerFactory.getLogger(Streams.class);

    /** Makes the way to a broker. */
    @FunctionalInterface
    public interface Lines {

        /**
         * @param host the broker
         * @param port its port, always with TLS
         */
        Line line(String host, int port);
    }

    private final Lines lines;
    private final ScheduledExecutorService scheduler;
    private final Clock clock;
    private final RandomGenerator random;

    public Streams(ScheduledExecutorService scheduler, Clock clock, RandomGenerator random) {
        this((host, port) -> new OpenHabLine(host, port, scheduler), scheduler, clock, random);
    }

    /** @param lines used only where the transport is installed */
    public Streams(Lines lines, ScheduledExecutorService scheduler, Clock clock, RandomGenerator random) {
        this.lines = lines;
        this.scheduler = scheduler;
        this.clock = clock;
        this.random = random;
    }

    /**
     * A stream that waits for its start; one that does nothing where the transport is not installed.
     *
     * @param host the broker
     * @param port its port, always with TLS
     */
    public TelemetryStream stream(String host, int port, StreamLogins logins, StreamListener listener) {
        return isTransportInstalled()
                ? new LiveStream(lines.line(host, port), logins, listener, StreamPolicy.DEFAULT, scheduler, clock,
                        random)
                : new NoStream(listener, clock.instant());
    }

    /** The bundle resolves without the transport; its classes are missing then. */
    private static boolean isTransportInstalled() {
        try {
            return OpenHabLine.isTransportKnown();
        } catch (LinkageError e) {
            LOGGER.debug("No MQTT transport: {}", e.getClass().getSimpleName());
            return false;
        }
    }
}
