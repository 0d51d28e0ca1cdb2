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

import java.time.Clock;
import java.time.Duration;
import java.util.concurrent.ScheduledExecutorService;
import java.util.random.RandomGenerator;

import org.eclipse.jdt.annotation.NonNullByDefault;
import org.openhab.binding.connecteddrive.internal.cardata.stream.StreamListener;
import org.openhab.binding.connecteddrive.internal.cardata.stream.StreamLogins;
import org.openhab.binding.connecteddrive.internal.cardata.stream.Streams;
import org.openhab.binding.connecteddrive.internal.cardata.stream.TelemetryStream;
import org.openhab.cloudcommons.auth.TokenVault;
import org.openhab.cloudcommons.http.HttpTransport;
import org.openhab.core.storage.Storage;

/**
 * What a {@link CarDataAccount} works with.
 *
 * @param transport the way to the cloud
 * @param vault keeps the tokens
 * @param storage keeps everything else
 * @param streams makes the stream
 * @param scheduler starts work, never waits
 * @param clock tells the present moment
 * @param random a secure one
 * @param timeout the longest time for one exchange with the cloud
 *
 * @author Cloud Bindings Team - Initial contribution
 */
@NonNullByDefault
public record AccountMeans(HttpTransport transport, TokenVault vault, Storage<String> storage, StreamMaker streams,
        ScheduledExecutorService scheduler, Clock clock, RandomGenerator random, Duration timeout) {

    /** Makes the stream of an account, as {@link Streams#stream} does. */
    @FunctionalInterface
    public interface StreamMaker {
        TelemetryStream stream(String host, int port, StreamLogins logins, StreamListener listener);
    }
}
