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

import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Function;
import java.util.stream.Collectors;

import javax.measure.Unit;
import javax.measure.quantity.Length;

import org.eclipse.jdt.annotation.NonNullByDefault;
import org.eclipse.jdt.annotation.Nullable;
import org.openhab.binding.connecteddrive.internal.vehicle.Attribute;
import org.openhab.binding.connecteddrive.internal.vehicle.Tires;
import org.openhab.binding.connecteddrive.internal.vehicle.Tires.Tire;
import org.openhab.cloudcommons.channel.States;
import org.openhab.core.library.unit.MetricPrefix;
import org.openhab.core.library.unit.SIUnits;
import org.openhab.core.types.State;

/**
 * The channels about the tyres themselves.
 *
 * @author Cloud Bindings Team - Initial contribution
 */
@NonNullByDefault
final class TireRows {

    private static final String GROUP = "tire-diagnosis";
    private static final Unit<Length> KILOMETRE = MetricPrefix.KILO(SIUnits.METRE);
    private static final List<String> WHEELS = List.of("fl", "fr", "rl", "rr");

    private TireRows() {
    }

    static List<Row> rows() {
        List<Row> rows = new ArrayList<>();
        rows.add(of("quality", tires -> word(tires.quality())));
        rows.add(of("stored", tires -> word(stored(tires))));
        for (String wheel : WHEELS) {
            rows.add(of(wheel, "wear", tire -> word(tire.wear())));
            rows.add(of(wheel, "wear-distance",
                    tire -> tire.wearDistance() == null ? null : States.quantity(tire.wearDistance(), KILOMETRE)));
            rows.add(of(wheel, "defect", tire -> word(tire.defect())));
            rows.add(of(wheel, "dimension", tire -> word(tire.dimension())));
            rows.add(of(wheel, "season", tire -> word(tire.season())));
            rows.add(of(wheel, "tread", tire -> word(tire.tread())));
            rows.add(of(wheel, "produced", tire -> word(tire.produced())));
            // A date has no time; noon of Greenwich is the same day nearly everywhere.
            rows.add(of(wheel, "mounted", tire -> tire.mountedOn() == null ? null
                    : States.dateTime(tire.mountedOn().atTime(12, 0).toInstant(ZoneOffset.UTC))));
            rows.add(of(wheel, "run-flat", tire -> word(tire.runFlat())));
        }
        return rows;
    }

    private static Row of(String wheel, String what, Function<Tire, @Nullable State> look) {
        return of(wheel + '-' + what, tires -> {
            Tire tire = tires.mounted(wheel);
            return tire == null ? null : look.apply(tire);
        });
    }

    /** A channel that cars have of which there is something to show. */
    private static Row of(String id, Function<Tires, @Nullable State> look) {
        Function<VehicleView, @Nullable State> state = view -> {
            Tires tires = view.data().value(Attribute.TIRES, Tires.class);
            return tires == null ? null : look.apply(tires);
        };
        return Row.of(GROUP, id, List.of(Attribute.TIRES), state, view -> state.apply(view) != null);
    }

    /** The set that is not on the car, each kind of tyre once. */
    private static String stored(Tires tires) {
        return tires.unmounted().stream().map(tire -> (tire.season() + ' ' + tire.dimension()).strip()).distinct()
                .collect(Collectors.joining(", "));
    }

    private static @Nullable State word(String word) {
        return word.isEmpty() ? null : States.text(word);
    }
}
