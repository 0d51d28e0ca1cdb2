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
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.function.Consumer;

import org.eclipse.jdt.annotation.NonNullByDefault;
import org.openhab.binding.connecteddrive.internal.source.Poi;
import org.openhab.core.library.types.DecimalType;
import org.openhab.core.library.types.OnOffType;
import org.openhab.core.library.types.QuantityType;
import org.openhab.core.library.types.StringType;
import org.openhab.core.thing.ChannelUID;
import org.openhab.core.thing.ThingUID;
import org.openhab.core.types.Command;
import org.openhab.simulator.bmw.model.Car;
import org.openhab.simulator.bmw.model.Keys;

/**
 * Something that a car can be told (row B9 of the mission, bmw-mybmw.md 8).
 *
 * @param name the word of the channel, or what it is about
 * @param endpoint the call that starts it
 * @param hasEvent whether the cloud tells what has become of it
 * @param before brings the car into a state in which it can do it
 * @param sending sends it
 *
 * @author Cloud Bindings Team - Initial contribution
 */
@NonNullByDefault
record Order(String name, String endpoint, boolean hasEvent, Consumer<Car> before, Sending sending) {

    /** Sends an order to the thing of a car. */
    interface Sending {
        void send(CarWorld world, ThingUID thing);
    }

    private static final Map<String, Object> STANDING = Map.of(Keys.PLUG, "DISCONNECTED", Keys.CHARGING_STATUS,
            "NOCHARGING", Keys.CHARGING_HV_STATUS, "NOT_CHARGING");
    private static final Map<String, Object> PLUGGED = Map.of(Keys.PLUG, "CONNECTED", Keys.CHARGING_STATUS,
            "NOCHARGING");
    private static final Map<String, Object> CHARGING = Map.of(Keys.PLUG, "CONNECTED", Keys.CHARGING_STATUS,
            "CHARGINGACTIVE", Keys.CHARGING_HV_STATUS, "CHARGING");

    /** All that there are. */
    static List<Order> all() {
        List<Order> all = new ArrayList<>();
        for (String word : List.of("light-flash", "horn-blow", "door-lock", "door-unlock", "climate-now-start",
                "climate-now-stop", "vehicle-finder")) {
            all.add(word(word, "mybmw-command", STANDING));
        }
        all.add(word("start-charging", "mybmw-charging-command", PLUGGED));
        all.add(word("stop-charging", "mybmw-charging-command", CHARGING));
        all.add(channel("charge#target", "mybmw-charging-settings", QuantityType.valueOf("85 %")));
        all.add(channel("charge#ac-limit", "mybmw-charging-settings", new DecimalType(10)));
        all.add(channel("profile#climate", "mybmw-charging-profile", OnOffType.ON));
        all.add(new Order("send-poi", "mybmw-send-poi", false, car -> {
        }, (world, thing) -> world.vehicle(thing).remote()
                .sendPoi(new Poi("Goal", new BigDecimal("48.1"), new BigDecimal("11.5"), ""))));
        return all;
    }

    private static Order word(String word, String endpoint, Map<String, Object> before) {
        return new Order(word, endpoint, true, car -> car.report(before), to("remote#command", new StringType(word)));
    }

    private static Order channel(String channel, String endpoint, Command command) {
        return new Order(channel, endpoint, true, car -> {
        }, to(channel, command));
    }

    private static Sending to(String channel, Command command) {
        return (world, thing) -> world.host().handlerOf(thing).handleCommand(new ChannelUID(thing, channel), command);
    }
}
