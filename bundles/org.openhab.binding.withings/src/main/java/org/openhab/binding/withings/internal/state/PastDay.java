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
package org.openhab.binding.withings.internal.state;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.Collection;
import java.util.List;

import org.eclipse.jdt.annotation.NonNullByDefault;
import org.openhab.binding.withings.internal.api.Activity;

/**
 * The totals of a day that is over.
 *
 * @param activity the totals
 * @param end the last second of the day where the person was, in unix seconds
 *
 * @author Cloud Bindings Team - Initial contribution
 */
@NonNullByDefault
public record PastDay(Activity activity, long end) {

    /**
     * The days that are over.
     *
     * @param items totals of any sources; of one day those that count win (withings.md 18.9)
     * @param today the day that is not over yet
     * @param zone where the person is, for items that name no zone
     */
    public static List<PastDay> of(Collection<Activity> items, LocalDate today, ZoneId zone) {
        return ActivityRecord.NOTHING.with(List.copyOf(items)).counting().stream()
                .filter(item -> item.date().isBefore(today)).map(item -> new PastDay(item,
                        item.date().plusDays(1).atStartOfDay(zone(item, zone)).toEpochSecond() - 1))
                .toList();
    }

    private static ZoneId zone(Activity item, ZoneId otherwise) {
        String name = item.timezone();
        try {
            return name == null ? otherwise : ZoneId.of(name);
        } catch (DateTimeException e) {
            // A zone that this Java does not know.
            return otherwise;
        }
    }
}
