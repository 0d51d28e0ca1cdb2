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
package org.openhab.itests.lockstep.cars;

import java.math.BigDecimal;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;

import org.eclipse.jdt.annotation.NonNullByDefault;
import org.eclipse.jdt.annotation.Nullable;
import org.openhab.binding.connecteddrive.internal.vehicle.Attribute;
import org.openhab.binding.connecteddrive.internal.vehicle.Kind;
import org.openhab.simulator.bmw.model.Keys;
import org.openhab.simulator.bmw.model.Signal;

/**
 * What a channel shows of the keys that drives, charges and nights report, read from the protocol description
 * (bmw-cardata.md 7, 11.9) independently of the binding's tables.
 *
 * @param channel the id of the channel
 * @param keys what it is made of, the one that wins a tie first
 * @param form how the channel shows a value, numbers without unit
 *
 * @author Cloud Bindings Team - Initial contribution
 */
@NonNullByDefault
record CarRow(String channel, List<String> keys, Function<Signal, String> form) {

    static final String POSITION = "location#gps";

    private static final Pattern NUMBER = Pattern.compile("-?[0-9.]+(E-?[0-9]+)?");
    private static final String PORT = "vehicle.powertrain.tractionBattery.charging.port.";
    private static final Map<String, String> CHARGING = Map.of("CHARGINGACTIVE", "CHARGING", "CHARGING", "CHARGING",
            "NOCHARGING", "NOT_CHARGING", "NOT_CHARGING", "NOT_CHARGING", "INITIALIZATION", "PLUGGED_IN",
            "CHARGINGENDED", "COMPLETE", "FINISHED_FULLY_CHARGED", "COMPLETE", "FINISHED_NOT_FULL",
            "FINISHED_NOT_FULL");
    private static final Map<String, String> LOCKS = Map.of("ASN_unlocked", "UNLOCKED", "ASN_secured", "SECURED");
    private static final Map<String, String> ALARMS = Map.of("unarmed", "UNARMED", "doorsTiltCabin",
            "DOORS_TILT_CABIN");

    private static final List<CarRow> ALL = List.of(number("range#mileage", Keys.MILEAGE, Keys.TRIP_END_MILEAGE),
            number("range#soc", Keys.SOC_HEADER, Keys.SOC_DISPLAYED, Keys.SOC_LEVEL, Keys.SOC_TRIP_END),
            number("range#electric", Keys.RANGE_ELECTRIC, Keys.RANGE_ELECTRIC_OTHER),
            number("range#remaining-fuel", Keys.FUEL_LITRES), number("range#fuel-level", Keys.FUEL_PERCENT),
            number("location#heading", Keys.HEADING), number("location#altitude", Keys.ALTITUDE),
            number(POSITION, Keys.LATITUDE), flag("status#moving", Keys.MOVING), flag("status#ignition", Keys.IGNITION),
            flag("status#engine", Keys.ENGINE_ACTIVE), flag("status#deep-sleep", Keys.DEEP_SLEEP),
            opening("doors#driver-front", Keys.DRIVER_DOOR),
            word("status#lock", LOCKS, Keys.LOCK_STREAM, Keys.LOCK_REST),
            word("security#alarm-armed", ALARMS, Keys.ALARM_ARMED), number("trip#speed-lower", Keys.SPEED_LOWER),
            number("trip#speed-upper", Keys.SPEED_UPPER),
            word("status#plug-connection", Map.of("true", "CONNECTED", "false", "DISCONNECTED"), Keys.PLUG,
                    Keys.PLUGGED, Keys.PLUG_CONNECTOR, Keys.PLUG_COMBINED, Keys.PLUG_TEXT),
            word("status#charge", CHARGING, Keys.CHARGING_STATUS, Keys.CHARGING_HV_STATUS),
            number("status#charge-remaining", Keys.CHARGING_REMAINING, Keys.CHARGING_TO_FULL),
            number("charge#power", Keys.CHARGING_POWER), number("charge#ac-voltage", Keys.CHARGING_VOLTAGE),
            number("charge#ac-current", Keys.CHARGING_AMPERE),
            number("charge#energy-to-full", Keys.CHARGING_ENERGY_TO_FULL),
            flag("charge-port#rear-right-plug", PORT + "rearRight.isPlugged"),
            opening("charge-port#rear-right-flap", PORT + "rearRight.flap.isOpen"),
            opening("charge-port#any-flap", PORT + "anyPosition.flap.isOpen"),
            number("electrics#battery-voltage", Keys.BATTERY_VOLTAGE));

    /** All of them. */
    static List<CarRow> all() {
        return ALL;
    }

    /** The attribute under which the binding stores what the channel shows. */
    Attribute attribute() {
        return Arrays.stream(Attribute.values()).filter(one -> one.kind() != Kind.POSITION)
                .filter(one -> channel.equals(one.group() + "#" + one.channel())).findFirst().orElseThrow();
    }

    /** A state as a row writes it. */
    static String bare(String state) {
        String first = state.split(" ")[0];
        return Stream.of(first.split(",")).allMatch(part -> NUMBER.matcher(part).matches())
                ? Stream.of(first.split(",")).map(part -> plain(new BigDecimal(part))).collect(Collectors.joining(","))
                : state;
    }

    private static String plain(@Nullable Object number) {
        return number instanceof BigDecimal value ? value.stripTrailingZeros().toPlainString() : "";
    }

    private static CarRow number(String channel, String... keys) {
        return new CarRow(channel, List.of(keys), signal -> plain(signal.value()));
    }

    private static CarRow flag(String channel, String... keys) {
        return new CarRow(channel, List.of(keys), signal -> Boolean.TRUE.equals(signal.value()) ? "ON" : "OFF");
    }

    private static CarRow opening(String channel, String... keys) {
        return new CarRow(channel, List.of(keys), signal -> Boolean.TRUE.equals(signal.value()) ? "OPEN" : "CLOSED");
    }

    private static CarRow word(String channel, Map<String, String> words, String... keys) {
        return new CarRow(channel, List.of(keys), signal -> {
            String word = String.valueOf(signal.value());
            return words.getOrDefault(word, word);
        });
    }
}
