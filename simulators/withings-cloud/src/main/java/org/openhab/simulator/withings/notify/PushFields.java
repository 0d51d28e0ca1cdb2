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
package org.openhab.simulator.withings.notify;

import java.time.LocalDate;
import java.time.ZoneId;
import java.util.LinkedHashMap;
import java.util.Map;

import org.eclipse.jdt.annotation.NonNullByDefault;
import org.eclipse.jdt.annotation.Nullable;
import org.openhab.simulator.withings.api.DataChange;
import org.openhab.simulator.withings.control.Switch;
import org.openhab.simulator.withings.control.Switches;

/**
 * The form fields of a push (withings.md 9.2, 9.3).
 *
 * @author Cloud Bindings Team - Initial contribution
 */
@NonNullByDefault
final class PushFields {

    private PushFields() {
    }

    /** The fields in their usual order, with the spelling that the switches ask for. */
    static Map<String, String> of(DataChange change, ZoneId zone, Switches switches) {
        Map<String, String> fields = new LinkedHashMap<>();
        fields.put("userid", Long.toString(change.userId()));
        fields.put("appli", Integer.toString(change.appli()));
        put(fields, "startdate", change.startdate());
        put(fields, "enddate", change.enddate());
        put(fields, "date", change.date());
        put(fields, "deviceid", change.deviceid());
        put(fields, "action", change.action());
        String date = change.date();
        if (Categories.isBedEvent(change.appli()) && date != null) {
            bedWindow(fields, date, switches.choice(Switch.BED_EVENT_FIELDS));
        } else if (change.appli() == 16 && date != null
                && "window".equals(switches.choice(Switch.ACTIVITY_PUSH_FIELDS))) {
            LocalDate day = LocalDate.parse(date);
            fields.remove("date");
            put(fields, "startdate", day.atStartOfDay(zone).toEpochSecond());
            put(fields, "enddate", day.plusDays(1).atStartOfDay(zone).toEpochSecond() - 1);
        }
        if (switches.on(Switch.PUSH_EXTRA_FIELDS)) {
            fields.put("levitation", "1");
        }
        return fields;
    }

    private static void bedWindow(Map<String, String> fields, String date, String how) {
        if (!"date".equals(how)) {
            fields.put("startdate", date);
            fields.put("enddate", date);
        }
        if ("window".equals(how)) {
            fields.remove("date");
        }
    }

    private static void put(Map<String, String> fields, String name, @Nullable Object value) {
        if (value != null) {
            fields.put(name, value.toString());
        }
    }
}
