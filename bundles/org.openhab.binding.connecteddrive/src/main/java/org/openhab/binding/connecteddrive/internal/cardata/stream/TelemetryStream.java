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

/**
 * The live values of all cars of an account (bmw-cardata.md 5).
 *
 * @author Cloud Bindings Team - Initial contribution
 */
@NonNullByDefault
public interface TelemetryStream extends AutoCloseable {

    /** Connects, and stays connected until {@link #close}; a second time does nothing. */
    void start();

    /** How it stands now. */
    StreamStatus status();

    /** Disconnects for good; returns at once, what is left to do is done later. */
    @Override
    void close();
}
