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
package org.openhab.binding.connecteddrive.internal.mybmw.state;

import static org.openhab.binding.connecteddrive.internal.vehicle.Attribute.*;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.time.DayOfWeek;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.Collectors;

import org.eclipse.jdt.annotation.NonNullByDefault;
import org.eclipse.jdt.annotation.Nullable;
import org.openhab.binding.connecteddrive.internal.vehicle.Attribute;
import org.openhab.binding.connecteddrive.internal.vehicle.ChargeProfile;
import org.openhab.binding.connecteddrive.internal.vehicle.CheckControl;
import org.openhab.binding.connecteddrive.internal.vehicle.ClimateTimers;
import org.openhab.binding.connecteddrive.internal.vehicle.RequiredServices;
import org.openhab.binding.connecteddrive.internal.vehicle.Tires;

/**
 * What a state answer has to become, read from its tree by the words of bmw-mybmw.md 5 alone.
 *
 * It shares nothing with the decoder, neither the table nor the rules, so that each can show the other's mistakes.
 *
 * @author Cloud Bindings Team - Initial contribution
 */
@NonNullByDefault
final class ExpectedState {

    final Map<Attribute, Object> values = new TreeMap<>();
    final TreePath state;
    private final String driveTrain;

    ExpectedState(TreePath state, String driveTrain) {
        this.state = state;
        this.driveTrain = driveTrain;
        general();
        openings();
        wheels();
        ranges();
        if (!Set.of("COMBUSTION", "MILD_HYBRID", "HYBRID").contains(driveTrain)) {
            charging();
            profile(state.in("chargingProfile"));
        }
        climate();
        lists();
    }

    private void put(Attribute attribute, @Nullable Object value) {
        if (value != null) {
            values.put(attribute, value);
        }
    }

    private void general() {
        put(LAST_FETCHED, Instant.parse(Objects.requireNonNull(state.text("lastFetched"))));
        String updated = Objects.requireNonNull(state.text("lastUpdatedAt"));
        put(LAST_UPDATE, updated.startsWith("0001") ? null : Instant.parse(updated));
        put(DEEP_SLEEP, state.flag("isDeepSleepModeActive"));
        put(ALARM_ARMED, state.text("securityOverviewMode"));
        put(MILEAGE, state.number("currentMileage"));
        String privacy = state.in("driverPreferences").text("lscPrivacyMode");
        put(PRIVACY, privacy == null ? null : "ON".equals(privacy));
        TreePath location = state.in("location");
        put(LATITUDE, location.in("coordinates").number("latitude"));
        put(LONGITUDE, location.in("coordinates").number("longitude"));
        BigDecimal heading = location.number("heading");
        put(HEADING, heading == null || heading.intValue() == -1 ? null : heading);
        put(ADDRESS, location.in("address").text("formatted"));
        state.flag("isLscSupported");
    }

    private void openings() {
        boolean left = !Boolean.FALSE.equals(state.flag("isLeftSteering"));
        String driver = left ? "left" : "right";
        String passenger = left ? "right" : "left";
        TreePath doors = state.in("doorsState");
        put(LOCK, doors.text("combinedSecurityState"));
        put(DOORS_COMBINED, fitted(doors.text("combinedState")));
        put(HOOD, fitted(doors.text("hood")));
        put(TRUNK, fitted(doors.text("trunk")));
        put(DOOR_DRIVER_FRONT, fitted(doors.text(driver + "Front")));
        put(DOOR_DRIVER_REAR, fitted(doors.text(driver + "Rear")));
        put(DOOR_PASSENGER_FRONT, fitted(doors.text(passenger + "Front")));
        put(DOOR_PASSENGER_REAR, fitted(doors.text(passenger + "Rear")));
        TreePath windows = state.in("windowsState");
        put(WINDOWS_COMBINED, fitted(windows.text("combinedState")));
        put(WINDOW_REAR, fitted(windows.text("rear")));
        put(WINDOW_DRIVER_FRONT, fitted(windows.text(driver + "Front")));
        put(WINDOW_DRIVER_REAR, fitted(windows.text(driver + "Rear")));
        put(WINDOW_PASSENGER_FRONT, fitted(windows.text(passenger + "Front")));
        put(WINDOW_PASSENGER_REAR, fitted(windows.text(passenger + "Rear")));
        put(SUNROOF, fitted(state.in("roofState").text("roofState")));
    }

    private static @Nullable String fitted(@Nullable String word) {
        return "INVALID".equals(word) ? null : word;
    }

    private void wheels() {
        List<Tires.Tire> tires = new ArrayList<>();
        wheel("frontLeft", TIRE_FL, TIRE_FL_TARGET, "fl", tires);
        wheel("frontRight", TIRE_FR, TIRE_FR_TARGET, "fr", tires);
        wheel("rearLeft", TIRE_RL, TIRE_RL_TARGET, "rl", tires);
        wheel("rearRight", TIRE_RR, TIRE_RR_TARGET, "rr", tires);
        put(TIRES, tires.isEmpty() ? null : new Tires(tires, List.of(), ""));
    }

    private void wheel(String name, Attribute current, Attribute target, String wheel, List<Tires.Tire> tires) {
        if (!state.in("tireState").has(name)) {
            return;
        }
        TreePath tire = state.in("tireState").in(name);
        TreePath status = tire.in("status");
        put(current, status.number("currentPressure"));
        put(target, status.number("targetPressure"));
        String pressure = status.text("pressureStatus");
        String wear = status.text("wearStatus");
        if (!tire.has("details") && pressure == null && wear == null) {
            return;
        }
        TreePath details = tire.in("details");
        String season = Objects.toString(details.text("season"), "");
        String maker = Objects.toString(details.text("manufacturer"), "");
        String tread = (maker + " " + Objects.toString(details.text("treadDesign"), "")).strip();
        String mounted = details.text("mountingDate");
        tires.add(new Tires.Tire(wheel, Objects.toString(details.text("dimension"), ""),
                "2".equals(season) ? "SUMMER" : "4".equals(season) ? "WINTER" : season, tread, fine(wear), null,
                fine(pressure), Objects.toString(details.text("manufacturingWeek"), ""),
                mounted == null || mounted.startsWith("0001") ? null : LocalDate.parse(mounted.substring(0, 10)), ""));
    }

    private static String fine(@Nullable String status) {
        return status == null ? "" : "0".equals(status) ? "OK" : status;
    }

    private void ranges() {
        TreePath tank = state.in("combustionFuelLevel");
        BigDecimal overall = state.number("range");
        BigDecimal fuel = tank.number("range");
        BigDecimal electric = state.in("electricChargingState").number("range");
        BigDecimal litres = tank.number("remainingFuelLiters");
        BigDecimal level = tank.number("remainingFuelPercent");
        if (!"ELECTRIC".equals(driveTrain)) {
            put(FUEL, litres);
            put(FUEL_LEVEL, level);
        }
        switch (driveTrain) {
            case "ELECTRIC" -> put(RANGE_ELECTRIC, electric == null ? overall : electric);
            case "PLUGIN_HYBRID" -> {
                put(RANGE_ELECTRIC, electric);
                put(RANGE_TOTAL, fuel);
                put(RANGE_FUEL, fuel == null || electric == null ? null : fuel.subtract(electric));
            }
            case "ELECTRIC_WITH_RANGE_EXTENDER" -> {
                put(RANGE_ELECTRIC, electric);
                put(RANGE_FUEL, fuel);
                put(RANGE_TOTAL, fuel == null || electric == null ? null : fuel.add(electric));
            }
            default -> put(RANGE_FUEL, fuel == null ? overall : fuel);
        }
    }

    private void charging() {
        TreePath charging = state.in("electricChargingState");
        put(SOC, charging.number("chargingLevelPercent"));
        Boolean plug = charging.flag("isChargerConnected");
        put(PLUG, plug == null ? null : plug ? "CONNECTED" : "DISCONNECTED");
        put(CONNECTION_TYPE, charging.text("chargingConnectionType"));
        put(CHARGE_TARGET, charging.number("chargingTarget"));
        String status = charging.text("chargingStatus");
        BigDecimal minutes = charging.number("remainingChargingMinutes");
        if (status != null && !Set.of("INVALID", "UNKNOWN").contains(status)) {
            String shown = Set.of("FULLY_CHARGED", "FINISHED_FULLY_CHARGED", "TARGET_REACHED").contains(status)
                    ? "COMPLETE"
                    : "DEFAULT".equals(status) ? "NOT_CHARGING" : status;
            put(CHARGING, shown);
            put(CHARGE_REMAINING, "CHARGING".equals(shown) ? minutes : BigDecimal.ZERO);
            if ("CHARGING".equals(shown) && minutes != null) {
                put(CHARGE_END, ((Instant) values.get(LAST_FETCHED)).plusSeconds(60 * minutes.longValue()));
            }
        }
    }

    private void profile(TreePath profile) {
        if (!state.has("chargingProfile")) {
            return;
        }
        TreePath settings = profile.in("chargingSettings");
        BigDecimal target = settings.number("targetSoc");
        put(PROFILE_MODE, profile.text("chargingMode"));
        put(PROFILE_PREFERENCE, profile.text("chargingPreference"));
        put(PROFILE_CONTROL, profile.text("chargingControlType"));
        put(PROFILE_CLIMATE, profile.flag("climatisationOn"));
        put(AC_LIMIT, settings.number("acCurrentLimit"));
        put(AC_LIMIT_ACTIVE, settings.flag("isAcCurrentLimitActive"));
        String sound = settings.text("idcc");
        put(SOUND_LIMIT, "NO_ACTION".equals(sound) ? null : sound);
        String hospitality = settings.text("hospitality");
        put(CABLE_RELEASE, "HOSP_INACTIVE".equals(hospitality) ? Boolean.FALSE : null);
        TreePath window = profile.in("reductionOfChargeCurrent");
        List<ChargeProfile.Timer> timers = profile.items("departureTimes").stream()
                .map(timer -> new ChargeProfile.Timer(Objects.requireNonNull(timer.number("id")).intValue(),
                        "ACTIVATE".equals(timer.text("action")), time(timer, "timeStamp"),
                        days(timer.texts("timerWeekDays"))))
                .toList();
        put(CHARGE_PROFILE,
                new ChargeProfile(Objects.toString(values.get(PROFILE_MODE), ""),
                        Objects.toString(values.get(PROFILE_PREFERENCE), ""),
                        Objects.toString(values.get(PROFILE_CONTROL), ""), (Boolean) values.get(PROFILE_CLIMATE),
                        target == null || target.signum() == 0 ? null : target, (BigDecimal) values.get(AC_LIMIT),
                        (Boolean) values.get(AC_LIMIT_ACTIVE), time(window, "start"), time(window, "end"), timers));
    }

    private static @Nullable LocalTime time(TreePath parent, String name) {
        if (!parent.has(name)) {
            return null;
        }
        TreePath time = parent.in(name);
        return LocalTime.of(Objects.requireNonNull(time.number("hour")).intValue(),
                Objects.requireNonNull(time.number("minute")).intValue());
    }

    private static Set<DayOfWeek> days(List<String> names) {
        return names.stream().map(DayOfWeek::valueOf).collect(Collectors.toSet());
    }

    private void climate() {
        TreePath climate = state.in("climateControlState");
        put(CLIMATE, climate.text("activity"));
        BigDecimal seconds = climate.number("remainingSeconds");
        if (values.containsKey(CLIMATE)) {
            put(CLIMATE_REMAINING, seconds == null ? BigDecimal.ZERO
                    : seconds.divide(BigDecimal.valueOf(60), 1, RoundingMode.HALF_UP));
        }
        List<ClimateTimers.Timer> timers = state.items("climateTimers").stream()
                .map(timer -> new ClimateTimers.Timer(Boolean.TRUE.equals(timer.flag("isWeeklyTimer")),
                        Objects.toString(timer.text("timerAction"), ""), time(timer, "departureTime"),
                        days(timer.texts("timerWeekDays"))))
                .toList();
        if (!state.has("climateTimers")) {
            return;
        }
        put(CLIMATE_TIMERS, new ClimateTimers(timers));
        int weekly = 0;
        for (ClimateTimers.Timer timer : timers) {
            String name = timer.weekly() ? "TIMER" + ++weekly : "ONCE";
            LocalTime time = Objects.requireNonNull(timer.time());
            put(Attribute.valueOf("CLIMATE_" + name + "_ACTION"), timer.action());
            put(Attribute.valueOf("CLIMATE_" + name + "_HOUR"), BigDecimal.valueOf(time.getHour()));
            put(Attribute.valueOf("CLIMATE_" + name + "_MINUTE"), BigDecimal.valueOf(time.getMinute()));
        }
    }

    private void lists() {
        if (state.has("checkControlMessages")) {
            put(CHECK_CONTROL,
                    new CheckControl(state.items("checkControlMessages").stream()
                            .map(m -> new CheckControl.Message(Objects.toString(m.text("type"), ""), "",
                                    Objects.toString(m.text("severity"), ""), null, null))
                            .filter(m -> !m.severity().equals("LOW")).toList()));
        }
        if (state.has("requiredServices")) {
            List<RequiredServices.Service> services = state.items("requiredServices").stream().map(s -> {
                String date = s.text("dateTime");
                BigDecimal left = s.number("mileage");
                return new RequiredServices.Service(Objects.toString(s.text("type")),
                        Objects.toString(s.text("description"), ""), Objects.toString(s.text("status")),
                        date == null ? null : Instant.parse(date), left == null ? null : left.intValue());
            }).toList();
            put(SERVICES, new RequiredServices(services));
            put(SERVICE_DATE,
                    services.stream().map(s -> s.date()).filter(d -> d != null).sorted().findFirst().orElse(null));
            put(SERVICE_DISTANCE, services.stream().map(s -> s.mileage()).filter(m -> m != null).sorted().findFirst()
                    .map(BigDecimal::valueOf).orElse(null));
        }
    }
}
