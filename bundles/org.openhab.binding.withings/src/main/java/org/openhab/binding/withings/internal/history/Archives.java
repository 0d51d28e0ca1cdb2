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
package org.openhab.binding.withings.internal.history;

import java.time.Clock;
import java.util.List;

import org.eclipse.jdt.annotation.NonNullByDefault;
import org.openhab.binding.withings.internal.channel.PersonChannels;
import org.openhab.binding.withings.internal.state.PersonData;
import org.openhab.binding.withings.internal.sync.MeasureSource;
import org.openhab.binding.withings.internal.sync.Reader;

/**
 * Lists what can be read from the past of a person.
 *
 * @author Cloud Bindings Team - Initial contribution
 */
@NonNullByDefault
public final class Archives {

    private Archives() {
    }

    /**
     * @param reader makes the calls
     * @param data what is known
     * @param clock tells the present moment
     */
    public static List<Archive> of(Reader reader, PersonData data, Clock clock) {
        return List.of(new MeasureArchive(MeasureSource.of(reader), data.measures(), PersonChannels::types, clock));
    }
}
