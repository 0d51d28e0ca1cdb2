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
package org.openhab.cloudcommons.channel;

import org.eclipse.jdt.annotation.NonNullByDefault;
import org.openhab.core.types.State;
import org.openhab.core.types.TimeSeries;

/**
 * Where channels are shown.
 *
 * @author Cloud Bindings Team - Initial contribution
 */
@NonNullByDefault
public interface ChannelSink {

    /** Whether anybody looks at a channel. */
    boolean isLinked(String channel);

    void state(String channel, State state);

    void series(String channel, TimeSeries series);

    void trigger(String channel, String event);
}
