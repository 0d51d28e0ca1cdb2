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

import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Collectors;

import javax.measure.Unit;
import javax.measure.quantity.Length;

import org.eclipse.jdt.annotation.NonNullByDefault;
import org.eclipse.jdt.annotation.Nullable;
import org.openhab.binding.connecteddrive.internal.vehicle.Attribute;
import org.openhab.binding.connecteddrive.internal.vehicle.ChargeSessions;
import org.openhab.binding.connecteddrive.internal.vehicle.ChargeSessions.Session;
import org.openhab.binding.connecteddrive.internal.vehicle.ChargeStatistic;
import org.openhab.binding.connecteddrive.internal.vehicle.CheckControl;
import org.openhab.binding.connecteddrive.internal.vehicle.CheckControl.Message;
import org.openhab.binding.connecteddrive.internal.vehicle.LocationSettings;
import org.openhab.binding.connecteddrive.internal.vehicle.RequiredServices;
import org.openhab.binding.connecteddrive.internal.vehicle.RequiredServices.Service;
import org.openhab.cloudcommons.channel.States;
import org.openhab.core.library.unit.MetricPrefix;
import org.openhab.core.library.unit.SIUnits;
import org.openhab.core.library.unit.Units;
import org.openhab.core.types.State;

/**
 * The channels of messages, services and charging sessions.
 *
 * @author Cloud Bindings Team - Initial contribution
 */
@NonNullByDefault
final class ListRows {

    static final Choice<CheckControl, Message> CHECK = new Choice<>("check", "name", Attribute.CHECK_CONTROL,
            CheckControl.class, CheckControl::messages, Message::name);
    static final Choice<RequiredServices, Service> SERVICE = new Choice<>("service", "name", Attribute.SERVICES,
            RequiredServices.class, RequiredServices::services, Service::name);
    static final Choice<ChargeSessions, Session> SESSION = new Choice<>("session", "title", Attribute.SESSIONS,
            ChargeSessions.class, ChargeSessions::sessions, Session::title);

    private static final Unit<Length> KILOMETRE = MetricPrefix.KILO(SIUnits.METRE);
    /** What the car reports all the time: "nothing wrong" (bmw-mybmw.md 5.1). */
    private static final List<String> HARMLESS = List.of("OK", "LOW");
    private static final List<String> SERIOUS = List.of("CRITICAL", "HIGH", "MEDIUM");

    private ListRows() {
    }

    static List<Row> rows() {
        return List.of(Row.of("status", "check-control", List.of(Attribute.CHECK_CONTROL), ListRows::overall),
                // the selected message
                CHECK.row(), CHECK.row("details", message -> States.text(message.details())),
                CHECK.row("severity", message -> States.text(message.severity())),
                CHECK.row("date", message -> States.dateTime(message.date())),
                CHECK.row("mileage", message -> kilometres(message.mileage())),
                // the selected service
                SERVICE.row(), SERVICE.row("details", service -> States.text(service.details())),
                SERVICE.row("status", service -> States.text(service.status())),
                SERVICE.row("date", service -> States.dateTime(service.date())),
                SERVICE.row("mileage", service -> kilometres(service.mileage())),
                // the month
                statistic("title", statistic -> States.text(statistic.title())),
                statistic("energy", statistic -> States.quantity(statistic.energy(), Units.KILOWATT_HOUR)),
                statistic("sessions", statistic -> States.decimal((long) statistic.sessions())),
                statistic("cost", ListRows::costs),
                // the selected session
                SESSION.row(), SESSION.row("subtitle", session -> States.text(session.subtitle())),
                SESSION.row("energy", session -> States.text(session.energyText())),
                SESSION.row("issue", session -> States.text(session.issue())),
                SESSION.row("status", session -> States.text(session.status())),
                SESSION.row("start", session -> States.dateTime(session.start())),
                SESSION.row("end", session -> States.dateTime(session.end())),
                SESSION.row("energy-charged", session -> States.quantity(session.energy(), Units.KILOWATT_HOUR)),
                SESSION.row("cost", session -> States.text(session.cost())),
                SESSION.row("start-soc", session -> States.quantity(session.startSoc(), Units.PERCENT)),
                SESSION.row("end-soc", session -> States.quantity(session.endSoc(), Units.PERCENT)),
                SESSION.row("mileage", session -> States.quantity(session.mileage(), KILOMETRE)),
                SESSION.row("public", session -> States.onOff(session.isPublic())),
                Row.of("charge", "places", List.of(Attribute.LOCATION_SETTINGS), ListRows::places));
    }

    /** The most serious of all messages; {@code ACTIVE} if none says how serious it is. */
    private static @Nullable State overall(VehicleView view) {
        CheckControl control = view.data().value(Attribute.CHECK_CONTROL, CheckControl.class);
        if (control == null) {
            return null;
        }
        List<String> found = control.messages().stream().map(Message::severity).toList();
        return States.text(SERIOUS.stream().filter(found::contains).findFirst()
                .orElseGet(() -> HARMLESS.containsAll(found) ? "OK" : "ACTIVE"));
    }

    private static Row statistic(String id, Function<ChargeStatistic, State> state) {
        return Row.of("statistic", id, List.of(Attribute.STATISTIC), view -> {
            ChargeStatistic statistic = view.data().value(Attribute.STATISTIC, ChargeStatistic.class);
            return statistic == null ? null : state.apply(statistic);
        });
    }

    private static State costs(ChargeStatistic statistic) {
        return States.text(statistic.costs().entrySet().stream().sorted(Map.Entry.comparingByKey())
                .map(cost -> cost.getValue().toPlainString() + ' ' + cost.getKey()).collect(Collectors.joining(", ")));
    }

    private static @Nullable State places(VehicleView view) {
        LocationSettings settings = view.data().value(Attribute.LOCATION_SETTINGS, LocationSettings.class);
        return settings == null ? null : States.decimal((long) settings.places().size());
    }

    private static State kilometres(@Nullable Integer distance) {
        return States.quantity(distance == null ? null : distance.longValue(), KILOMETRE);
    }
}
