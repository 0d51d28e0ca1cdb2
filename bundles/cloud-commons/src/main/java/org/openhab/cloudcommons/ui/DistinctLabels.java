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
package org.openhab.cloudcommons.ui;

import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;

import org.eclipse.jdt.annotation.NonNullByDefault;
import org.eclipse.jdt.annotation.Nullable;
import org.openhab.core.thing.Thing;
import org.openhab.core.thing.ThingRegistry;
import org.openhab.core.thing.ThingUID;

/**
 * Labels of things that people can tell apart: where several things have the same one, their model follows it, or else
 * their bridge, or else the last part of their UID.
 *
 * @param things where the bridges are found
 * @author Cloud Bindings Team - Initial contribution
 */
@NonNullByDefault
record DistinctLabels(ThingRegistry things) {

    /** Where the bindings keep what the cloud calls the model; {@link Thing#PROPERTY_MODEL_ID} of other bindings. */
    private static final List<String> MODEL = List.of("model", Thing.PROPERTY_MODEL_ID);

    Map<ThingUID, String> of(Collection<Thing> all) {
        Map<ThingUID, String> labels = new HashMap<>();
        all.stream().collect(Collectors.groupingBy(DistinctLabels::label)).forEach((label, same) -> {
            Function<Thing, @Nullable String> difference = difference(same);
            same.forEach(thing -> labels.put(thing.getUID(),
                    same.size() == 1 ? label : label + " (" + difference.apply(thing) + ")"));
        });
        return labels;
    }

    private static String label(Thing thing) {
        return Optional.ofNullable(thing.getLabel()).filter(label -> !label.isBlank()).orElse(thing.getUID().getId());
    }

    private Function<Thing, @Nullable String> difference(List<Thing> same) {
        return Stream.<Function<Thing, @Nullable String>> of(DistinctLabels::model, this::bridge).filter(
                candidate -> same.stream().map(candidate).filter(Objects::nonNull).distinct().count() == same.size())
                .findFirst().orElse(thing -> thing.getUID().getId());
    }

    private static @Nullable String model(Thing thing) {
        return MODEL.stream().map(thing.getProperties()::get).filter(Objects::nonNull).findFirst().orElse(null);
    }

    private @Nullable String bridge(Thing thing) {
        return Optional.ofNullable(thing.getBridgeUID()).map(things::get).map(Thing::getLabel).orElse(null);
    }
}
