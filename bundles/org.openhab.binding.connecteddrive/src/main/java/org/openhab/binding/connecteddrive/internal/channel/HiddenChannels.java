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
package org.openhab.binding.connecteddrive.internal.channel;

import java.util.Collections;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;

import org.eclipse.jdt.annotation.NonNullByDefault;
import org.eclipse.jdt.annotation.Nullable;
import org.openhab.binding.connecteddrive.internal.vehicle.Attribute;
import org.openhab.binding.connecteddrive.internal.vehicle.VehicleFacts;

/**
 * Finds the channels of a car that will stay empty.
 *
 * @author Cloud Bindings Team - Initial contribution
 */
@NonNullByDefault
public final class HiddenChannels {

    private HiddenChannels() {
    }

    /**
     * @param view what is known about the car
     * @param facts what does not change about it
     * @param deliverable what the cloud and the binding can tell about it; {@code null} if that is not known yet
     * @param isComplete whether the cloud told all it knows, so that what has no value will get none
     * @return the ids of the channels within the thing
     */
    public static Set<String> of(VehicleView view, VehicleFacts facts, @Nullable Set<Attribute> deliverable,
            boolean isComplete) {
        boolean isRead = !VehicleFacts.NONE.equals(facts);
        Stream<String> states = VehicleChannels.rows().values().stream()
                .filter(row -> !row.need().isMetBy(facts.driveTrain())
                        || !row.isKept() && !row.isSeen(view) && (isComplete || isUndeliverable(row, deliverable)))
                .map(Row::id);
        Set<String> hidden = states.collect(Collectors.toSet());
        if (isRead && facts.commands().isEmpty()) {
            Stream.concat(VehicleChannels.rows().keySet().stream(), VehicleChannels.TRIGGERS.stream())
                    .filter(id -> id.startsWith(VehicleChannels.REMOTE + '#')).forEach(hidden::add);
        }
        if (isRead && !facts.hasViews()) {
            hidden.add(VehicleChannels.IMAGE_VIEW);
        }
        return hidden;
    }

    private static boolean isUndeliverable(Row row, @Nullable Set<Attribute> deliverable) {
        return deliverable != null && Collections.disjoint(row.attributes(), deliverable);
    }
}
