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
package org.openhab.binding.withings.internal.person;

import java.util.Optional;

import org.eclipse.jdt.annotation.NonNullByDefault;
import org.openhab.binding.withings.internal.state.PersonData;
import org.openhab.binding.withings.internal.state.Sections;

/**
 * Tells why the cloud may have nothing at all about a person, although every question was answered (withings.md 12.16).
 *
 * @author Cloud Bindings Team - Initial contribution
 */
@NonNullByDefault
final class Silence {

    private Silence() {
    }

    /**
     * @param person what is known after a reading of everything
     * @return the text for the status: with devices the cloud keeps something back, without any it may be the wrong
     *         person; empty if there is data of any kind, even such that still waits for confirmation
     */
    static Optional<String> of(PersonData person) {
        if (isHeard(person)) {
            return Optional.empty();
        }
        int devices = person.get(Sections.DEVICES).devices().size();
        return Optional.of(devices == 0 ? StatusText.of("online.no-device")
                : StatusText.of("online.no-data", String.valueOf(devices)));
    }

    private static boolean isHeard(PersonData person) {
        return !person.measures().snapshot().isEmpty() || !person.get(Sections.ACTIVITY).items().isEmpty()
                || !person.get(Sections.WORKOUTS).workouts().isEmpty()
                || !person.get(Sections.SLEEP).sessions().isEmpty() || !person.get(Sections.ECG).recordings().isEmpty()
                || !person.get(Sections.INTRADAY).newest().isEmpty();
    }
}
