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

import java.math.BigDecimal;
import java.util.Collections;
import java.util.EnumMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Stream;

import org.eclipse.jdt.annotation.NonNullByDefault;
import org.eclipse.jdt.annotation.Nullable;
import org.openhab.binding.connecteddrive.internal.vehicle.Attribute;
import org.openhab.binding.connecteddrive.internal.vehicle.GeoPoint;
import org.openhab.binding.connecteddrive.internal.vehicle.Kind;
import org.openhab.binding.connecteddrive.internal.vehicle.Reading;
import org.openhab.cloudcommons.channel.States;
import org.openhab.core.types.State;

/**
 * The table of the channels of a car: the only place in the code that says which there are.
 *
 * @author Cloud Bindings Team - Initial contribution
 */
@NonNullByDefault
public final class VehicleChannels {

    public static final String STATE_UPDATE = "update#state-update";
    public static final String CHARGING_UPDATE = "update#charging-update";
    public static final String IMAGE_UPDATE = "update#image-update";
    public static final String RAW = "status#raw";
    public static final String COMMAND = "remote#command";
    public static final String COMMAND_STATE = "remote#state";
    public static final String COMMAND_MESSAGE = "remote#message";
    public static final String IMAGE = "image#png";
    public static final String IMAGE_VIEW = "image#view";
    public static final String CHARGE_TARGET = "charge#target";
    public static final String AC_LIMIT = "charge#ac-limit";
    public static final String PROFILE_TARGET = "profile#target";

    /** The trigger channels. */
    public static final String CHARGING_EVENT = "status#charging-event";
    public static final String NEW_MESSAGE = "status#new-message";
    public static final String ALARM_EVENT = "security#alarm-event";
    public static final String LEFT_OPEN_EVENT = "doors#left-open-event";
    public static final String TRIP_FINISHED = "trip#finished";
    public static final String COMMAND_FINISHED = "remote#finished";

    /** All channels without a state. */
    public static final Set<String> TRIGGERS = Set.of(CHARGING_EVENT, NEW_MESSAGE, ALARM_EVENT, LEFT_OPEN_EVENT,
            TRIP_FINISHED, COMMAND_FINISHED);

    /** The group that only cars with commands have. */
    public static final String REMOTE = "remote";

    /** The groups of which one entry is shown. */
    public static final List<Choice<?, ?>> CHOICES = List.of(ListRows.CHECK, ListRows.SERVICE, ListRows.SESSION);

    /** The groups of the thing in its order. */
    public static final List<String> GROUPS = List.of("update", "status", "range", "doors", "check", "service",
            "location", REMOTE, "charge", "profile", "statistic", "session", "charge-port", "battery", "tires",
            "tire-diagnosis", "climate", "climate-now", "climate-plan", "climate-timer", "navigation", "trip", "month",
            "security", "maintenance", "electrics", "lifetime", "image");

    private static final Map<String, Row> BY_ID = table();
    private static final Map<Attribute, List<Row>> BY_ATTRIBUTE = byAttribute();

    private VehicleChannels() {
    }

    /** All rows by the id of their channel within the thing. */
    public static Map<String, Row> rows() {
        return BY_ID;
    }

    /** The rows that depend on an attribute. */
    static List<Row> rows(Attribute attribute) {
        return BY_ATTRIBUTE.getOrDefault(attribute, List.of());
    }

    private static Map<String, Row> table() {
        Map<String, Row> table = new LinkedHashMap<>();
        Stream.of(bare(), positions(), ListRows.rows(), ProfileRows.rows(), TimerRows.rows(), TireRows.rows())
                .flatMap(List::stream).forEach(row -> {
                    if (table.put(row.id(), row) != null) {
                        throw new IllegalStateException("Two rows for channel " + row.id());
                    }
                });
        // What is shown in another way above is not shown as it is.
        Stream.of(Attribute.values())
                .filter(attribute -> attribute.kind() != Kind.STRUCTURE && attribute.kind() != Kind.POSITION)
                .map(Row::of).forEach(row -> table.putIfAbsent(row.id(), row));
        return Collections.unmodifiableMap(table);
    }

    private static Map<Attribute, List<Row>> byAttribute() {
        Map<Attribute, List<Row>> rows = new EnumMap<>(Attribute.class);
        for (Attribute attribute : Attribute.values()) {
            rows.put(attribute, BY_ID.values().stream().filter(row -> row.attributes().contains(attribute)).toList());
        }
        return rows;
    }

    private static List<Row> bare() {
        return Stream.of(STATE_UPDATE, CHARGING_UPDATE, IMAGE_UPDATE, RAW, COMMAND, COMMAND_STATE, COMMAND_MESSAGE,
                IMAGE, IMAGE_VIEW).map(id -> id.split("#")).map(id -> Row.bare(id[0], id[1])).toList();
    }

    private static List<Row> positions() {
        return List.of(Row.of("location", "gps", List.of(Attribute.GPS), view -> {
            GeoPoint place = view.data().value(Attribute.GPS, GeoPoint.class);
            return place == null ? null : States.point(place.latitude(), place.longitude());
        }).kept(),
                Row.of("navigation", "destination",
                        List.of(Attribute.DESTINATION_LATITUDE, Attribute.DESTINATION_LONGITUDE),
                        VehicleChannels::destination));
    }

    /** The two halves come one by one; those of different destinations make no place (bmw-cardata.md 5.3). */
    private static @Nullable State destination(VehicleView view) {
        Reading latitude = view.data().reading(Attribute.DESTINATION_LATITUDE);
        Reading longitude = view.data().reading(Attribute.DESTINATION_LONGITUDE);
        return latitude != null && longitude != null && latitude.time().equals(longitude.time())
                && latitude.value()instanceof BigDecimal north && longitude.value()instanceof BigDecimal east
                        ? States.point(north, east)
                        : null;
    }
}
