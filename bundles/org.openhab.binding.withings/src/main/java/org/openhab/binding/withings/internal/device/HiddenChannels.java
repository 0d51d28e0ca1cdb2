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
package org.openhab.binding.withings.internal.device;

import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;

import org.eclipse.jdt.annotation.NonNullByDefault;
import org.openhab.binding.withings.internal.api.MeasureType;
import org.openhab.binding.withings.internal.channel.PersonChannels;
import org.openhab.binding.withings.internal.channel.Row;
import org.openhab.binding.withings.internal.channel.Topic;
import org.openhab.binding.withings.internal.state.KnownDevices;
import org.openhab.binding.withings.internal.state.PersonData;
import org.openhab.binding.withings.internal.state.Sections;
import org.openhab.core.types.State;
import org.openhab.core.types.UnDefType;

/**
 * Finds the channels of a person that none of the devices can ever fill. What somebody enters by hand, or another
 * source brings, counts once it is seen.
 *
 * @author Cloud Bindings Team - Initial contribution
 */
@NonNullByDefault
public final class HiddenChannels {

    private static final Set<Topic> ALWAYS = Set.of(Topic.STATUS, Topic.GOALS);

    private HiddenChannels() {
    }

    /** The ids of the channels within the thing; none as long as the devices are not known. */
    public static Set<String> of(PersonData person) {
        KnownDevices known = person.get(Sections.DEVICES);
        if (!known.read()) {
            return Set.of();
        }
        List<Delivery> deliveries = known.devices().stream().map(Delivery::of).toList();
        return PersonChannels.rows().values().stream()
                .filter(row -> !ALWAYS.contains(row.topic()) && !isSeen(row, person)
                        && deliveries.stream().noneMatch(delivery -> delivers(delivery, row)))
                .map(Row::id).collect(Collectors.toSet());
    }

    private static boolean isSeen(Row row, PersonData person) {
        State state = row.now(person);
        return state != null && state != UnDefType.UNDEF;
    }

    private static boolean delivers(Delivery delivery, Row row) {
        if (row.topic() != Topic.MEASURES) {
            return delivery.topics().contains(row.topic());
        }
        return row.kinds().stream().map(kind -> MeasureType.of(kind.type()))
                .anyMatch(type -> type != null && delivery.types().contains(type));
    }
}
