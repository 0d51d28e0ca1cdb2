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
package org.openhab.binding.withings.internal.action;

import java.time.ZoneId;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

import org.eclipse.jdt.annotation.NonNullByDefault;
import org.openhab.binding.withings.internal.channel.Past;
import org.openhab.binding.withings.internal.channel.PersonChannels;
import org.openhab.binding.withings.internal.channel.Row;
import org.openhab.core.library.types.DateTimeType;
import org.openhab.core.library.types.DecimalType;
import org.openhab.core.library.types.StringType;
import org.openhab.core.types.State;

/**
 * Tells of an item of the past what the channels would show about it.
 *
 * @author Cloud Bindings Team - Initial contribution
 */
@NonNullByDefault
final class Details {

    private Details() {
    }

    /**
     * @param item a value, a workout, an ECG, a night or a nap
     * @param zone the zone of the times
     * @return times as {@link java.time.ZonedDateTime}, quantities with their units as
     *         {@link org.openhab.core.library.types.QuantityType}, other numbers as {@link java.math.BigDecimal} and
     *         words as text, by the id of the channel in its group and in the order of the channels
     */
    static Map<String, Object> of(Object item, ZoneId zone) {
        Map<String, Object> details = new LinkedHashMap<>();
        for (Row row : PersonChannels.rows().values()) {
            Past past = row.past();
            if (past != null) {
                past.states(List.of(item)).values()
                        .forEach(state -> details.put(row.channel().id(), plain(state, zone)));
            }
        }
        return details;
    }

    private static Object plain(State state, ZoneId zone) {
        if (state instanceof DateTimeType moment) {
            return moment.getInstant().atZone(zone);
        }
        if (state instanceof DecimalType number) {
            return number.toBigDecimal();
        }
        return state instanceof StringType ? state.toString() : state;
    }
}
