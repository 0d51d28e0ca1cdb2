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
package org.openhab.benchmarks;

import org.eclipse.jdt.annotation.NonNullByDefault;
import org.openhab.cloudcommons.channel.ChannelSink;
import org.openhab.core.types.State;
import org.openhab.core.types.TimeSeries;

/**
 * Channels that are all linked, whose news go the same way.
 *
 * @author Cloud Bindings Team - Initial contribution
 */
@NonNullByDefault
@FunctionalInterface
public interface Shown extends ChannelSink {

    /** Takes what a channel shows. */
    void take(Object news);

    @Override
    default boolean isLinked(String channel) {
        return true;
    }

    @Override
    default void state(String channel, State state) {
        take(state);
    }

    @Override
    default void series(String channel, TimeSeries series) {
        take(series);
    }

    @Override
    default void trigger(String channel, String event) {
        take(event);
    }
}
