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

import java.math.BigDecimal;
import java.util.List;
import java.util.function.Function;

import org.eclipse.jdt.annotation.NonNullByDefault;
import org.eclipse.jdt.annotation.Nullable;
import org.openhab.binding.withings.internal.api.Goals;
import org.openhab.binding.withings.internal.state.Sections;
import org.openhab.cloudcommons.channel.States;
import org.openhab.core.library.unit.SIUnits;
import org.openhab.core.library.unit.Units;
import org.openhab.core.types.State;

/**
 * The rows of the channels that show what a person wants to reach.
 *
 * @author Cloud Bindings Team - Initial contribution
 */
@NonNullByDefault
final class GoalRows {

    private static final String GOALS = "goals";

    private GoalRows() {
    }

    static List<Row> rows() {
        return List.of(row("steps", Goals::steps, States::decimal),
                row("sleep", Goals::sleepSeconds, seconds -> States.quantity(seconds, Units.SECOND)),
                row("weight", Goals::weight, kilograms -> States.quantity(kilograms, SIUnits.KILOGRAM)));
    }

    private static Row row(String channel, Function<Goals, @Nullable BigDecimal> goal,
            Function<BigDecimal, State> converter) {
        return Row.of(Topic.GOALS, GOALS, channel, person -> {
            BigDecimal number = goal.apply(person.get(Sections.GOALS));
            return number == null ? null : converter.apply(number);
        });
    }
}
