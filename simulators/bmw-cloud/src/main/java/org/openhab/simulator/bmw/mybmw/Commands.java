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
package org.openhab.simulator.bmw.mybmw;

import java.time.Instant;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.UUID;
import java.util.function.BooleanSupplier;

import org.eclipse.jdt.annotation.NonNullByDefault;
import org.eclipse.jdt.annotation.Nullable;
import org.openhab.simulator.bmw.base.Base;
import org.openhab.simulator.bmw.model.Car;
import org.openhab.simulator.kit.control.SwitchBoard;
import org.openhab.simulator.kit.http.Reply;

import com.google.gson.JsonArray;
import com.google.gson.JsonNull;
import com.google.gson.JsonObject;

/**
 * The remote commands under way: PENDING, DELIVERED, then their end, by time (bmw-mybmw.md 8, 13.6).
 *
 * @author Cloud Bindings Team - Initial contribution
 */
@NonNullByDefault
class Commands {

    private final Base base;
    private final SwitchBoard<MyBmwSwitch> switches;
    private final Map<String, Event> events = new LinkedHashMap<>();

    Commands(Base base, SwitchBoard<MyBmwSwitch> switches) {
        this.base = base;
        this.switches = switches;
    }

    /**
     * Starts a command.
     *
     * @param name the name of the service
     * @param effect what happens to the car when it is executed; false when the car refuses
     * @throws MyBmwError 403 when it is refused at once, 409 when another command runs
     */
    synchronized Reply start(Car car, String name, BooleanSupplier effect) {
        String how = switches.choice(MyBmwSwitch.COMMAND_START);
        if ("refused".equals(how)) {
            throw MyBmwError.notAllowed();
        }
        Instant now = base.clock().now();
        boolean another = switches.on(MyBmwSwitch.ONE_COMMAND)
                && events.values().stream().anyMatch(event -> event.vin.equals(car.vin()) && !event.over(now));
        if ("busy".equals(how) || another) {
            throw MyBmwError.api(409, "Vehicle is busy with another command");
        }
        if ("empty".equals(how)) {
            effect.getAsBoolean();
            return Reply.of(200, "application/json", "");
        }
        Event event = new Event(car.vin(), name, now, effect);
        String id = new UUID(base.random().nextLong(), base.random().nextLong()).toString();
        events.put(id, event);
        base.clock().at(event.end, event::happen);
        JsonObject o = new JsonObject();
        o.addProperty("eventId", id);
        o.addProperty("creationTime", Answers.millis(now));
        return Answers.json(200, o);
    }

    /** How a command stands. */
    synchronized Reply status(@Nullable String id, Texts texts) {
        Event event = event(id);
        JsonObject o = new JsonObject();
        String state = event.state(base.clock().now());
        o.addProperty("eventStatus", state);
        if ("ERROR".equals(state)) {
            o.add("errorDetails", error("error-without-text".equals(event.outcome), texts));
        }
        return Answers.json(200, o);
    }

    /** The event of this id. @throws MyBmwError 404 when there is none */
    synchronized Event event(@Nullable String id) {
        Event event = id == null ? null : events.get(id);
        if (event == null) {
            throw MyBmwError.notFound();
        }
        return event;
    }

    /** All commands, oldest first. */
    synchronized JsonArray json() {
        JsonArray list = new JsonArray();
        Instant now = base.clock().now();
        events.forEach((id, event) -> {
            JsonObject o = new JsonObject();
            o.addProperty("eventId", id);
            o.addProperty("vin", event.vin);
            o.addProperty("command", event.name);
            o.addProperty("created", event.created.toString());
            o.addProperty("state", event.state(now));
            list.add(o);
        });
        return list;
    }

    synchronized void reset() {
        events.values().forEach(event -> event.withdrawn = true);
        events.clear();
    }

    private static JsonObject error(boolean withoutTexts, Texts texts) {
        JsonObject o = new JsonObject();
        if (withoutTexts) {
            o.add("title", JsonNull.INSTANCE);
            o.add("description", JsonNull.INSTANCE);
            o.addProperty("presentationType", "DIALOG");
            o.add("iconId", JsonNull.INSTANCE);
            o.addProperty("isRetriable", false);
            o.addProperty("errorDetails", "<no error returned>");
        } else {
            o.addProperty("title", texts.word("Something went wrong"));
            o.addProperty("description", texts.word("The driver's door is open."));
            o.addProperty("presentationType", "PAGE");
            o.addProperty("iconId", 60217);
            o.addProperty("isRetriable", true);
            o.addProperty("errorDetails", "NACK");
        }
        return o;
    }

    /** A command under way. */
    class Event {

        final String vin;
        final String name;
        private final Instant created;
        private final Instant delivered;
        private final Instant end;
        private final BooleanSupplier effect;
        private volatile String outcome;
        private volatile boolean withdrawn;

        Event(String vin, String name, Instant created, BooleanSupplier effect) {
            this.vin = vin;
            this.name = name;
            this.created = created;
            this.delivered = created.plus(switches.seconds(MyBmwSwitch.DELIVERED_SECONDS));
            this.end = delivered.plus(switches.seconds(MyBmwSwitch.EXECUTED_SECONDS));
            this.effect = effect;
            this.outcome = switches.choice(MyBmwSwitch.COMMAND_END);
        }

        boolean over(Instant now) {
            return !"never".equals(outcome) && !now.isBefore(end);
        }

        boolean executed(Instant now) {
            return over(now) && "executed".equals(outcome);
        }

        String state(Instant now) {
            if (now.isBefore(delivered)) {
                return "PENDING";
            }
            if (!over(now)) {
                return "DELIVERED";
            }
            return outcome.startsWith("error") ? "ERROR" : "ignored".equals(outcome) ? "IGNORED" : "EXECUTED";
        }

        /** The car changes only when the command is executed. */
        private void happen() {
            if (!withdrawn && "executed".equals(outcome) && !effect.getAsBoolean()) {
                outcome = "error";
            }
        }
    }
}
