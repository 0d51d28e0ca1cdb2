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
package org.openhab.binding.withings.internal.channel;

import org.eclipse.jdt.annotation.NonNullByDefault;
import org.openhab.binding.withings.internal.state.Bed;
import org.openhab.binding.withings.internal.state.PersonData;
import org.openhab.cloudcommons.channel.ChannelSink;

/**
 * Where the channels of a person are shown, which its devices hear of.
 *
 * @author Cloud Bindings Team - Initial contribution
 */
@NonNullByDefault
public interface PersonSink extends ChannelSink {

    /** Other things hear what is known about the devices of a person, whenever that changes. */
    default void known(PersonData person) {
    }

    /** Other things hear what just happened on a mat. */
    default void bed(String deviceId, Bed bed) {
    }
}
