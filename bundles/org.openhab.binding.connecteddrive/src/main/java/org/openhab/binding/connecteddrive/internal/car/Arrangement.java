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
package org.openhab.binding.connecteddrive.internal.car;

import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import java.util.stream.IntStream;

import org.eclipse.jdt.annotation.NonNullByDefault;
import org.eclipse.jdt.annotation.Nullable;
import org.openhab.binding.connecteddrive.internal.channel.Choice;
import org.openhab.binding.connecteddrive.internal.channel.HiddenChannels;
import org.openhab.binding.connecteddrive.internal.channel.VehicleChannels;
import org.openhab.binding.connecteddrive.internal.channel.VehicleView;
import org.openhab.binding.connecteddrive.internal.source.VehicleSource;
import org.openhab.binding.connecteddrive.internal.vehicle.Attribute;
import org.openhab.binding.connecteddrive.internal.vehicle.VehicleFacts;

/**
 * Sees to it that a thing has the channels that make sense for its car, with the words that can be sent to them.
 *
 * @author Cloud Bindings Team - Initial contribution
 */
@NonNullByDefault
final class Arrangement {

    /** Whose parts decide about channels. */
    private static final List<Attribute> OF_PARTS = List.of(Attribute.CHARGE_PROFILE, Attribute.TIRES,
            Attribute.CLIMATE_TIMERS);

    private final VehicleThing thing;
    private final VehicleView view;
    /** What the binding works out. */
    private final Set<Attribute> derived;
    private final Set<Attribute> seen = EnumSet.noneOf(Attribute.class);
    private @Nullable Set<String> hidden;

    Arrangement(VehicleThing thing, VehicleView view, Set<Attribute> derived) {
        this.thing = thing;
        this.view = view;
        this.derived = derived;
    }

    /** Whether channels may appear by a change: something has its first value, or other parts. */
    synchronized boolean isNews(Set<Attribute> changed) {
        return seen.addAll(changed) || OF_PARTS.stream().anyMatch(changed::contains);
    }

    /**
     * Gives the thing its channels.
     *
     * @param facts what does not change about the car
     * @param source the way to the car, {@code null} as long as there is none
     * @param isComplete whether the cloud told all it knows
     */
    synchronized void arrange(VehicleFacts facts, @Nullable VehicleSource source, boolean isComplete) {
        Set<Attribute> deliverable = null;
        if (source != null && !VehicleFacts.NONE.equals(facts)) {
            deliverable = EnumSet.copyOf(derived);
            deliverable.addAll(source.deliverable(facts.driveTrain()));
        }
        Set<String> wanted = HiddenChannels.of(view, facts, deliverable, isComplete);
        if (!wanted.equals(hidden)) {
            hidden = wanted;
            thing.hide(wanted);
        }
    }

    /** Tells which commands the car takes. */
    void offerCommands(VehicleFacts facts) {
        thing.options(VehicleChannels.COMMAND, facts.commands().stream().sorted()
                .map(command -> new VehicleThing.Option(command.id(), command.id())).toList());
    }

    /** Tells which entries there are to choose from, where that changed. */
    void offerChoices(Set<Attribute> changed) {
        for (Choice<?, ?> choice : VehicleChannels.CHOICES) {
            if (changed.contains(choice.attribute())) {
                List<String> names = choice.names(view);
                thing.options(choice.channel(), IntStream.range(0, names.size())
                        .mapToObj(place -> new VehicleThing.Option(String.valueOf(place), names.get(place))).toList());
            }
        }
    }
}
