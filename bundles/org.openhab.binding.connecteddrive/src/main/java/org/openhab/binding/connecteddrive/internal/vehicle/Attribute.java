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
package org.openhab.binding.connecteddrive.internal.vehicle;

import org.eclipse.jdt.annotation.NonNullByDefault;

/**
 * What there is to know about a car, whichever cloud says it: the one vocabulary of the binding.
 *
 * My BMW's fields and CarData's telematic keys are mapped to it by tables of their own (bmw-cardata.md 7, 9).
 *
 * @author Cloud Bindings Team - Initial contribution
 */
@NonNullByDefault
public enum Attribute {
    // status
    LOCK("status", "lock", Kind.WORD),
    DOORS_COMBINED("status", "doors", Kind.OPENING),
    WINDOWS_COMBINED("status", "windows", Kind.OPENING),
    SERVICE_DATE("status", "service-date", Kind.DATE),
    SERVICE_DISTANCE("status", "service-mileage", Kind.KILOMETRES),
    PLUG("status", "plug-connection", Kind.WORD),
    CHARGING("status", "charge", Kind.WORD),
    CHARGE_REMAINING("status", "charge-remaining", Kind.MINUTES),
    LAST_UPDATE("status", "last-update", Kind.DATE),
    LAST_FETCHED("status", "last-fetched", Kind.DATE),
    MOVING("status", "moving", Kind.FLAG),
    IGNITION("status", "ignition", Kind.FLAG),
    ENGINE_ACTIVE("status", "engine", Kind.FLAG),
    LIGHTS("status", "lights", Kind.FLAG),
    DEEP_SLEEP("status", "deep-sleep", Kind.FLAG),
    PHONE("status", "phone", Kind.FLAG),
    PRIVACY("status", "privacy", Kind.FLAG),

    // range
    MILEAGE("range", "mileage", Kind.KILOMETRES),
    RANGE_FUEL("range", "fuel", Kind.KILOMETRES),
    RANGE_ELECTRIC("range", "electric", Kind.KILOMETRES),
    RANGE_TOTAL("range", "hybrid", Kind.KILOMETRES),
    SOC("range", "soc", Kind.PERCENT),
    FUEL("range", "remaining-fuel", Kind.LITRES),
    FUEL_LEVEL("range", "fuel-level", Kind.PERCENT),
    RANGE_AT_TARGET("range", "at-target", Kind.KILOMETRES),
    RANGE_NAVIGATION("range", "navigation", Kind.KILOMETRES),
    CONSUMPTION("range", "consumption", Kind.KWH_100KM),
    WEEKLY_LONG("range", "weekly-long-term", Kind.KILOMETRES),
    WEEKLY_SHORT("range", "weekly-short-term", Kind.KILOMETRES),

    // doors
    DOOR_DRIVER_FRONT("doors", "driver-front", Kind.OPENING),
    DOOR_PASSENGER_FRONT("doors", "passenger-front", Kind.OPENING),
    DOOR_DRIVER_REAR("doors", "driver-rear", Kind.OPENING),
    DOOR_PASSENGER_REAR("doors", "passenger-rear", Kind.OPENING),
    DOOR_DRIVER_FRONT_ANGLE("doors", "driver-front-position", Kind.PERCENT),
    DOOR_PASSENGER_FRONT_ANGLE("doors", "passenger-front-position", Kind.PERCENT),
    DOOR_DRIVER_REAR_ANGLE("doors", "driver-rear-position", Kind.PERCENT),
    DOOR_PASSENGER_REAR_ANGLE("doors", "passenger-rear-position", Kind.PERCENT),
    HOOD("doors", "hood", Kind.OPENING),
    TRUNK("doors", "trunk", Kind.OPENING),
    TRUNK_LEFT("doors", "trunk-left", Kind.OPENING),
    TRUNK_RIGHT("doors", "trunk-right", Kind.OPENING),
    TRUNK_UPPER("doors", "trunk-upper", Kind.OPENING),
    TRUNK_LOWER("doors", "trunk-lower", Kind.OPENING),
    TRUNK_LOCKED("doors", "trunk-locked", Kind.FLAG),
    WINDOW_DRIVER_FRONT("doors", "win-driver-front", Kind.OPENING),
    WINDOW_PASSENGER_FRONT("doors", "win-passenger-front", Kind.OPENING),
    WINDOW_DRIVER_REAR("doors", "win-driver-rear", Kind.OPENING),
    WINDOW_PASSENGER_REAR("doors", "win-passenger-rear", Kind.OPENING),
    WINDOW_REAR("doors", "win-rear", Kind.OPENING),
    SUNROOF("doors", "sunroof", Kind.OPENING),
    SUNROOF_TILT("doors", "sunroof-tilt", Kind.OPENING),
    SUNROOF_POSITION("doors", "sunroof-position", Kind.PERCENT),
    SHADE_POSITION("doors", "shade-position", Kind.PERCENT),
    ROOF_MOVEMENT("doors", "roof-movement", Kind.WORD),
    LEFT_OPEN("doors", "left-open", Kind.WORD),

    // location
    LATITUDE("location", "gps", Kind.POSITION),
    LONGITUDE("location", "gps", Kind.POSITION),
    HEADING("location", "heading", Kind.DEGREES),
    ALTITUDE("location", "altitude", Kind.METRES),
    ADDRESS("location", "address", Kind.TEXT),
    GPS_FIX("location", "fix", Kind.WORD),
    SATELLITES("location", "satellites", Kind.COUNT),

    // navigation
    DESTINATION_LATITUDE("navigation", "destination", Kind.POSITION),
    DESTINATION_LONGITUDE("navigation", "destination", Kind.POSITION),
    DESTINATION_DISTANCE("navigation", "distance", Kind.KILOMETRES),
    ARRIVAL("navigation", "arrival", Kind.TEXT),
    POI_FREE("navigation", "poi-available", Kind.COUNT),
    POI_MAX("navigation", "poi-max", Kind.COUNT),

    // tires
    TIRE_FL("tires", "fl-current", Kind.KILOPASCAL),
    TIRE_FL_TARGET("tires", "fl-target", Kind.KILOPASCAL),
    TIRE_FL_TEMPERATURE("tires", "fl-temperature", Kind.CELSIUS),
    TIRE_FR("tires", "fr-current", Kind.KILOPASCAL),
    TIRE_FR_TARGET("tires", "fr-target", Kind.KILOPASCAL),
    TIRE_FR_TEMPERATURE("tires", "fr-temperature", Kind.CELSIUS),
    TIRE_RL("tires", "rl-current", Kind.KILOPASCAL),
    TIRE_RL_TARGET("tires", "rl-target", Kind.KILOPASCAL),
    TIRE_RL_TEMPERATURE("tires", "rl-temperature", Kind.CELSIUS),
    TIRE_RR("tires", "rr-current", Kind.KILOPASCAL),
    TIRE_RR_TARGET("tires", "rr-target", Kind.KILOPASCAL),
    TIRE_RR_TEMPERATURE("tires", "rr-temperature", Kind.CELSIUS),

    // charge
    CHARGE_TARGET("charge", "target", Kind.PERCENT),
    CHARGE_TARGET_MIN("charge", "target-min", Kind.PERCENT),
    CHARGE_TARGET_PRO("charge", "target-professional", Kind.PERCENT),
    CHARGE_END("charge", "end", Kind.DATE),
    CHARGE_TO_FULL("charge", "energy-to-full", Kind.KWH),
    CHARGE_POWER("charge", "power", Kind.WATTS),
    AC_VOLTAGE("charge", "ac-voltage", Kind.VOLTS),
    AC_CURRENT("charge", "ac-current", Kind.AMPERES),
    PHASES("charge", "phases", Kind.WORD),
    AC_LIMIT("charge", "ac-limit", Kind.AMPERES),
    AC_LIMIT_ACTIVE("charge", "ac-limit-active", Kind.FLAG),
    AC_LIMIT_MIN("charge", "ac-limit-min", Kind.AMPERES),
    AC_LIMIT_MAX("charge", "ac-limit-max", Kind.AMPERES),
    AC_RESTRICTION("charge", "ac-restriction", Kind.WORD),
    AC_RESTRICTED("charge", "ac-restricted", Kind.FLAG),
    CHARGE_METHOD("charge", "method", Kind.WORD),
    CHARGE_STRATEGY("charge", "strategy", Kind.WORD),
    CHARGE_DEVIATION("charge", "deviation", Kind.WORD),
    CONNECTION_TYPE("charge", "connection-type", Kind.WORD),
    CHARGE_AUTHENTICATION("charge", "authentication", Kind.WORD),
    FINISH_REASON("charge", "finish-reason", Kind.WORD),
    LAST_REASON("charge", "last-reason", Kind.WORD),
    LAST_RESULT("charge", "last-result", Kind.WORD),
    END_REASON("charge", "end-reason", Kind.WORD),
    ROUTE_CHARGING("charge", "route-optimized", Kind.WORD),
    CHARGE_IMMEDIATE_SYSTEM("charge", "immediate-by-system", Kind.FLAG),
    CHARGE_ONCE("charge", "charge-once", Kind.FLAG),
    WINDOW_CHOSEN("charge", "window-selected", Kind.FLAG),
    DC_PLUG("charge", "dc-plug", Kind.WORD),
    PLUG_EVENT("charge", "plug-event", Kind.COUNT),
    CABLE_RELEASE("charge", "cable-release", Kind.FLAG),
    CABLE_LOCK("charge", "cable-lock", Kind.WORD),
    FLAP_LOCKED("charge", "flap-locked", Kind.FLAG),
    FLAP_UNLOCKED("charge", "flap-always-unlocked", Kind.FLAG),
    SOUND_LIMIT("charge", "acoustic-limit", Kind.WORD),
    SMART_GOAL("charge", "smart-goal", Kind.WORD),
    DC_MODE("charge", "dc-mode", Kind.WORD),
    CABLE_VOLTAGE("charge", "cable-check-voltage", Kind.VOLTS),
    V2X("charge", "bidirectional", Kind.WORD),
    V2X_DEPARTURE("charge", "bidirectional-departure", Kind.FLAG),
    V2X_DISCHARGE("charge", "bidirectional-discharge", Kind.FLAG),

    // charge-port
    PORT_FRONT_LEFT_PLUG("charge-port", "front-left-plug", Kind.FLAG),
    PORT_FRONT_LEFT_FLAP("charge-port", "front-left-flap", Kind.OPENING),
    PORT_FRONT_LEFT_AUTO("charge-port", "front-left-flap-auto", Kind.FLAG),
    PORT_FRONT_MIDDLE_PLUG("charge-port", "front-middle-plug", Kind.FLAG),
    PORT_FRONT_MIDDLE_FLAP("charge-port", "front-middle-flap", Kind.OPENING),
    PORT_FRONT_MIDDLE_AUTO("charge-port", "front-middle-flap-auto", Kind.FLAG),
    PORT_FRONT_RIGHT_PLUG("charge-port", "front-right-plug", Kind.FLAG),
    PORT_FRONT_RIGHT_FLAP("charge-port", "front-right-flap", Kind.OPENING),
    PORT_FRONT_RIGHT_AUTO("charge-port", "front-right-flap-auto", Kind.FLAG),
    PORT_REAR_LEFT_PLUG("charge-port", "rear-left-plug", Kind.FLAG),
    PORT_REAR_LEFT_FLAP("charge-port", "rear-left-flap", Kind.OPENING),
    PORT_REAR_LEFT_AUTO("charge-port", "rear-left-flap-auto", Kind.FLAG),
    PORT_REAR_MIDDLE_PLUG("charge-port", "rear-middle-plug", Kind.FLAG),
    PORT_REAR_MIDDLE_FLAP("charge-port", "rear-middle-flap", Kind.OPENING),
    PORT_REAR_MIDDLE_AUTO("charge-port", "rear-middle-flap-auto", Kind.FLAG),
    PORT_REAR_RIGHT_PLUG("charge-port", "rear-right-plug", Kind.FLAG),
    PORT_REAR_RIGHT_FLAP("charge-port", "rear-right-flap", Kind.OPENING),
    PORT_REAR_RIGHT_AUTO("charge-port", "rear-right-flap-auto", Kind.FLAG),
    PORT_ANY_FLAP("charge-port", "any-flap", Kind.OPENING),
    PORT_ANY_AUTO("charge-port", "any-flap-auto", Kind.FLAG),

    // battery
    BATTERY_ENERGY("battery", "max-energy", Kind.KWH),
    BATTERY_SIZE("battery", "size", Kind.KWH),
    BATTERY_HEALTH("battery", "health", Kind.PERCENT),
    BATTERY_CARE("battery", "care", Kind.FLAG),
    BATTERY_CARE_GENTLE("battery", "care-gentle", Kind.FLAG),
    BATTERY_CARE_TARGET("battery", "care-target", Kind.FLAG),
    BATTERY_HEATING("battery", "preconditioning", Kind.WORD),
    BATTERY_HEATING_AUTO("battery", "preconditioning-auto", Kind.WORD),
    BATTERY_HEATING_MANUAL("battery", "preconditioning-manual", Kind.WORD),

    // electrics
    BATTERY12_SOC("electrics", "battery-charge", Kind.PERCENT),
    BATTERY12_PLAUSIBLE("electrics", "battery-plausibility", Kind.TEXT),
    BATTERY12_VOLTAGE("electrics", "battery-voltage", Kind.VOLTS),
    BATTERY12_RECHARGE("electrics", "battery-recharge", Kind.FLAG),
    BATTERY12_CLASS("electrics", "battery-class", Kind.COUNT),
    BATTERY48_HEALTH("electrics", "battery48-health", Kind.PERCENT),

    // climate
    CLIMATE("climate", "activity", Kind.WORD),
    CLIMATE_REMAINING("climate", "remaining", Kind.MINUTES),
    CLIMATE_PROGRESS("climate", "progress", Kind.PERCENT),
    CLIMATE_ERROR("climate", "error", Kind.WORD),
    CLIMATE_ENGINE("climate", "engine-running", Kind.FLAG),
    CLIMATE_ENGINE_ALLOWED("climate", "engine-allowed", Kind.FLAG),
    CLIMATE_DISCLAIMER("climate", "engine-disclaimer", Kind.FLAG),
    MIRROR_HEATING("climate", "mirror-heating", Kind.FLAG),
    REAR_DEFROST("climate", "rear-defrost", Kind.FLAG),
    AIR_CLEANING("climate", "air-cleaning", Kind.WORD),
    COOLANT("climate", "coolant-temperature", Kind.CELSIUS),
    SEAT_FRONT_DRIVER_COOLING("climate", "seat-front-driver-cooling", Kind.PERCENT),
    SEAT_FRONT_DRIVER_HEATING("climate", "seat-front-driver-heating", Kind.PERCENT),
    SEAT_FRONT_PASSENGER_COOLING("climate", "seat-front-passenger-cooling", Kind.PERCENT),
    SEAT_FRONT_PASSENGER_HEATING("climate", "seat-front-passenger-heating", Kind.PERCENT),
    SEAT_REAR_DRIVER_COOLING("climate", "seat-rear-driver-cooling", Kind.PERCENT),
    SEAT_REAR_DRIVER_HEATING("climate", "seat-rear-driver-heating", Kind.PERCENT),
    SEAT_REAR_PASSENGER_COOLING("climate", "seat-rear-passenger-cooling", Kind.PERCENT),
    SEAT_REAR_PASSENGER_HEATING("climate", "seat-rear-passenger-heating", Kind.PERCENT),
    SEAT_THIRD_DRIVER_COOLING("climate", "seat-third-driver-cooling", Kind.PERCENT),
    SEAT_THIRD_DRIVER_HEATING("climate", "seat-third-driver-heating", Kind.PERCENT),
    SEAT_THIRD_PASSENGER_COOLING("climate", "seat-third-passenger-cooling", Kind.PERCENT),
    SEAT_THIRD_PASSENGER_HEATING("climate", "seat-third-passenger-heating", Kind.PERCENT),
    STEERING_HEATING("climate", "steering-wheel-heating", Kind.PERCENT),

    // climate-plan
    PLAN_SEAT_FRONT_DRIVER_COOLING("climate-plan", "seat-front-driver-cooling", Kind.WORD),
    PLAN_SEAT_FRONT_DRIVER_HEATING("climate-plan", "seat-front-driver-heating", Kind.WORD),
    PLAN_SEAT_FRONT_PASSENGER_COOLING("climate-plan", "seat-front-passenger-cooling", Kind.WORD),
    PLAN_SEAT_FRONT_PASSENGER_HEATING("climate-plan", "seat-front-passenger-heating", Kind.WORD),
    PLAN_SEAT_REAR_DRIVER_COOLING("climate-plan", "seat-rear-driver-cooling", Kind.WORD),
    PLAN_SEAT_REAR_DRIVER_HEATING("climate-plan", "seat-rear-driver-heating", Kind.WORD),
    PLAN_SEAT_REAR_PASSENGER_COOLING("climate-plan", "seat-rear-passenger-cooling", Kind.WORD),
    PLAN_SEAT_REAR_PASSENGER_HEATING("climate-plan", "seat-rear-passenger-heating", Kind.WORD),
    PLAN_SEAT_THIRD_DRIVER_COOLING("climate-plan", "seat-third-driver-cooling", Kind.WORD),
    PLAN_SEAT_THIRD_DRIVER_HEATING("climate-plan", "seat-third-driver-heating", Kind.WORD),
    PLAN_SEAT_THIRD_PASSENGER_COOLING("climate-plan", "seat-third-passenger-cooling", Kind.WORD),
    PLAN_SEAT_THIRD_PASSENGER_HEATING("climate-plan", "seat-third-passenger-heating", Kind.WORD),
    PLAN_STEERING("climate-plan", "steering-wheel-heating", Kind.WORD),
    PLAN_TEMPERATURE("climate-plan", "target-temperature", Kind.CELSIUS),

    // climate-now
    NOW_SEAT_FRONT_DRIVER_COOLING("climate-now", "seat-front-driver-cooling", Kind.WORD),
    NOW_SEAT_FRONT_DRIVER_HEATING("climate-now", "seat-front-driver-heating", Kind.WORD),
    NOW_SEAT_FRONT_PASSENGER_COOLING("climate-now", "seat-front-passenger-cooling", Kind.WORD),
    NOW_SEAT_FRONT_PASSENGER_HEATING("climate-now", "seat-front-passenger-heating", Kind.WORD),
    NOW_SEAT_REAR_DRIVER_COOLING("climate-now", "seat-rear-driver-cooling", Kind.WORD),
    NOW_SEAT_REAR_DRIVER_HEATING("climate-now", "seat-rear-driver-heating", Kind.WORD),
    NOW_SEAT_REAR_PASSENGER_COOLING("climate-now", "seat-rear-passenger-cooling", Kind.WORD),
    NOW_SEAT_REAR_PASSENGER_HEATING("climate-now", "seat-rear-passenger-heating", Kind.WORD),
    NOW_SEAT_THIRD_DRIVER_COOLING("climate-now", "seat-third-driver-cooling", Kind.WORD),
    NOW_SEAT_THIRD_DRIVER_HEATING("climate-now", "seat-third-driver-heating", Kind.WORD),
    NOW_SEAT_THIRD_PASSENGER_COOLING("climate-now", "seat-third-passenger-cooling", Kind.WORD),
    NOW_SEAT_THIRD_PASSENGER_HEATING("climate-now", "seat-third-passenger-heating", Kind.WORD),
    NOW_STEERING("climate-now", "steering-wheel-heating", Kind.WORD),
    NOW_TEMPERATURE("climate-now", "target-temperature", Kind.CELSIUS),

    // climate-timer
    CLIMATE_ONCE_ACTION("climate-timer", "once-action", Kind.WORD),
    CLIMATE_ONCE_HOUR("climate-timer", "once-hour", Kind.COUNT),
    CLIMATE_ONCE_MINUTE("climate-timer", "once-minute", Kind.COUNT),
    CLIMATE_TIMER1_ACTION("climate-timer", "timer1-action", Kind.WORD),
    CLIMATE_TIMER1_HOUR("climate-timer", "timer1-hour", Kind.COUNT),
    CLIMATE_TIMER1_MINUTE("climate-timer", "timer1-minute", Kind.COUNT),
    CLIMATE_TIMER2_ACTION("climate-timer", "timer2-action", Kind.WORD),
    CLIMATE_TIMER2_HOUR("climate-timer", "timer2-hour", Kind.COUNT),
    CLIMATE_TIMER2_MINUTE("climate-timer", "timer2-minute", Kind.COUNT),

    // profile
    PROFILE_PREFERENCE("profile", "prefs", Kind.WORD),
    PROFILE_CONTROL("profile", "control", Kind.WORD),
    PROFILE_CLIMATE("profile", "climate", Kind.FLAG),
    PROFILE_MODE("profile", "mode", Kind.WORD),
    PROFILE_COMPLETE("profile", "complete", Kind.FLAG),

    // security
    ALARM_ARMED("security", "alarm-armed", Kind.WORD),
    ALARM("security", "alarm", Kind.FLAG),
    ALARM_TIME("security", "alarm-time", Kind.DATE),

    // maintenance
    SERVICES_COUNT("maintenance", "services-count", Kind.COUNT),
    SERVICE_YELLOW_DISTANCE("maintenance", "reminder-distance", Kind.KILOMETRES),
    SERVICE_YELLOW_TIME("maintenance", "reminder-weeks", Kind.WEEKS),
    INSPECTION_YELLOW("maintenance", "inspection-reminder", Kind.MONTHS),
    DAILY_DISTANCE("maintenance", "daily-distance", Kind.KILOMETRES),
    TELESERVICE("maintenance", "teleservice", Kind.WORD),
    TELESERVICE_REPORT("maintenance", "teleservice-report", Kind.DATE),
    SERVICE_CALL_AUTO("maintenance", "automatic-call", Kind.DATE),
    SERVICE_CALL_MANUAL("maintenance", "manual-call", Kind.DATE),
    BREAKDOWN_CALL("maintenance", "breakdown-call", Kind.DATE),
    FAULT_MEMORY("maintenance", "fault-memory", Kind.TEXT),
    DIAGNOSIS("maintenance", "diagnosis", Kind.TEXT),
    SERVICE_PARTNER("maintenance", "service-partner", Kind.TEXT),

    // trip
    TRIP_END("trip", "end", Kind.DATE),
    TRIP_ACCELERATION("trip", "acceleration", Kind.STARS),
    TRIP_ANTICIPATION("trip", "anticipation", Kind.STARS),
    TRIP_COMFORT("trip", "comfort-energy", Kind.KWH),
    TRIP_RECUPERATION("trip", "recuperation", Kind.KWH_100KM),
    TRIP_ECO("trip", "eco-pro", Kind.PERCENT),
    TRIP_ECO_PLUS("trip", "eco-pro-plus", Kind.PERCENT),
    TRIP_ELECTRIC("trip", "electric-share", Kind.PERCENT),
    TRIP_SPEED("trip", "average-speed", Kind.KMH),
    TRIP_AUX("trip", "auxiliary-power", Kind.KILOWATTS),
    SPEED_LOW("trip", "speed-lower", Kind.KMH),
    SPEED_HIGH("trip", "speed-upper", Kind.KMH),

    // lifetime
    LIFE_GRID_ENGINE_OFF("lifetime", "grid-engine-off", Kind.KWH),
    LIFE_GRID_ENGINE_OFF_DISTANCE("lifetime", "grid-engine-off-distance", Kind.KILOMETRES),
    LIFE_GRID_ENGINE_ON("lifetime", "grid-engine-on", Kind.KWH),
    LIFE_GRID_ENGINE_ON_DISTANCE("lifetime", "grid-engine-on-distance", Kind.KILOMETRES),
    LIFE_GRID_OVERALL("lifetime", "grid-overall", Kind.KWH),
    LIFE_GRID_OVERALL_DISTANCE("lifetime", "grid-overall-distance", Kind.KILOMETRES),
    LIFE_FUEL_DEPLETING("lifetime", "fuel-depleting", Kind.LITRES),
    LIFE_DEPLETING_OFF("lifetime", "depleting-engine-off", Kind.KILOMETRES),
    LIFE_DEPLETING_ON("lifetime", "depleting-engine-on", Kind.KILOMETRES),
    LIFE_FUEL_INCREASING("lifetime", "fuel-increasing", Kind.LITRES),
    LIFE_INCREASING("lifetime", "increasing-distance", Kind.KILOMETRES),
    LIFE_FUEL("lifetime", "fuel-overall", Kind.LITRES),
    LIFE_DISTANCE("lifetime", "overall-distance", Kind.KILOMETRES),
    LIFE_CONSENT("lifetime", "consent", Kind.FLAG),
    LIFE_UPLOAD("lifetime", "upload", Kind.WORD),

    // range
    RADIUS_FUEL("range", "radius-fuel", Kind.KILOMETRES),
    RADIUS_ELECTRIC("range", "radius-electric", Kind.KILOMETRES),
    RADIUS_TOTAL("range", "radius-hybrid", Kind.KILOMETRES),
    SOC_PREDICTED("range", "soc-predicted", Kind.PERCENT),
    FUEL_L_100KM("range", "estimated-fuel-l-100km", Kind.COUNT),
    FUEL_MPG("range", "estimated-fuel-mpg", Kind.COUNT),

    // location
    HOME("location", "home", Kind.FLAG),
    HOME_DISTANCE("location", "home-distance", Kind.METRES),

    // trip
    TRIP_START("trip", "start", Kind.DATE),
    TRIP_DURATION("trip", "duration", Kind.MINUTES),
    TRIP_DISTANCE("trip", "distance", Kind.KILOMETRES),
    TRIP_SOC_USED("trip", "soc-used", Kind.PERCENT),
    TRIP_ENERGY_USED("trip", "energy-used", Kind.KWH),
    TRIP_FUEL_USED("trip", "fuel-used", Kind.LITRES),

    // month
    MONTH_DISTANCE("month", "distance", Kind.KILOMETRES),
    MONTH_TRIPS("month", "trips", Kind.COUNT),
    MONTH_DURATION("month", "duration", Kind.MINUTES),
    MONTH_ELECTRIC("month", "electric-consumption", Kind.KWH_100KM),
    MONTH_FUEL("month", "fuel-consumption", Kind.COUNT),
    MONTH_ELECTRIC_SHARE("month", "electric-share", Kind.PERCENT),

    // what has parts
    GPS("location", "gps", Kind.STRUCTURE),
    TRIPS("trip", "", Kind.STRUCTURE),
    CHECK_CONTROL("check", "", Kind.STRUCTURE),
    SERVICES("service", "", Kind.STRUCTURE),
    CHARGE_PROFILE("profile", "", Kind.STRUCTURE),
    CLIMATE_TIMERS("climate-timer", "", Kind.STRUCTURE),
    STATISTIC("statistic", "", Kind.STRUCTURE),
    SESSIONS("session", "", Kind.STRUCTURE),
    TIRES("tire-diagnosis", "", Kind.STRUCTURE),
    LOCATION_SETTINGS("charge", "", Kind.STRUCTURE);

    private final String group;
    private final String channel;
    private final Kind kind;

    Attribute(String group, String channel, Kind kind) {
        this.group = group;
        this.channel = channel;
        this.kind = kind;
    }

    /** The id of the channel group it is shown in. */
    public String group() {
        return group;
    }

    /** The id of its channel within the group; empty if it is shown by several. */
    public String channel() {
        return channel;
    }

    /** What its values are. */
    public Kind kind() {
        return kind;
    }
}
