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

import java.util.List;
import java.util.Optional;

import org.eclipse.jdt.annotation.NonNullByDefault;
import org.openhab.binding.withings.internal.state.Bed;
import org.openhab.binding.withings.internal.state.PersonData;
import org.openhab.binding.withings.internal.state.Sections;
import org.openhab.cloudcommons.channel.States;

/**
 * The channels that tell whether a person lies in bed.
 *
 * @author Cloud Bindings Team - Initial contribution
 */
@NonNullByDefault
final class BedRows {

    private static final String SLEEP = "sleep";

    private BedRows() {
    }

    static List<Row> rows() {
        return List.of(Row.of(Topic.BED, SLEEP, "in-bed", person -> {
            Optional<Bed> bed = bed(person);
            return bed.isEmpty() ? null : States.onOff(bed.get().inBed());
        }), Row.of(Topic.BED, SLEEP, "in-bed-changed-at",
                person -> Converters.moment(bed(person).map(Bed::time).orElse(0L))));
    }

    private static Optional<Bed> bed(PersonData person) {
        return person.get(Sections.BED).any();
    }
}
