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
package org.openhab.simulator.bmw.stream;

import java.time.Instant;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

import org.eclipse.jdt.annotation.NonNullByDefault;
import org.openhab.simulator.bmw.cardata.portal.CarDataSwitch;
import org.openhab.simulator.bmw.cardata.portal.Portal;
import org.openhab.simulator.bmw.model.Account;
import org.openhab.simulator.bmw.model.Car;
import org.openhab.simulator.bmw.model.CarListener;
import org.openhab.simulator.bmw.model.Catalogue;
import org.openhab.simulator.bmw.model.Fleet;
import org.openhab.simulator.bmw.model.Signal;
import org.openhab.simulator.bmw.model.TelematicKey;
import org.openhab.simulator.kit.control.SwitchBoard;
import org.openhab.simulator.kit.time.SimClock;

/**
 * Turns what cars report into messages for their owners (bmw-cardata.md 5.3, 5.5).
 *
 * @author Cloud Bindings Team - Initial contribution
 */
@NonNullByDefault
class Feed implements CarListener {

    private final Fleet fleet;
    private final Portal portal;
    private final SimClock clock;
    private final SwitchBoard<CarDataSwitch> switches;
    private final MessageWriter writer;
    private final Outlet outlet;
    private final Map<String, Message> held = new HashMap<>();
    private long counted;
    private volatile boolean silent;

    Feed(Fleet fleet, Portal portal, SimClock clock, SwitchBoard<CarDataSwitch> switches, MessageWriter writer,
            Outlet outlet) {
        this.fleet = fleet;
        this.portal = portal;
        this.clock = clock;
        this.switches = switches;
        this.writer = writer;
        this.outlet = outlet;
    }

    /** Silent: connections stay, and no message is sent. */
    void silent(boolean quiet) {
        silent = quiet;
    }

    boolean silent() {
        return silent;
    }

    @Override
    public void changed(Car car, Map<String, Signal> changed) {
        if (car.facts().brand().contains("MOTORRAD")) {
            return; // there is no stream for them (bmw-cardata.md 0)
        }
        for (Account account : fleet.accounts()) {
            Account.Mapping mapping = account.mapping(car.vin());
            if (mapping != null && mapping.primary()) {
                messages(account.gcid(), car.vin(), changed).forEach(this::soon);
            }
        }
    }

    /** Sends what is kept back for a successor that does not come. */
    void release() {
        List<Message> late;
        synchronized (this) {
            late = new ArrayList<>(held.values());
            held.clear();
        }
        late.forEach(this::send);
    }

    synchronized void reset() {
        held.clear();
        counted = 0;
        silent = false;
    }

    private List<Message> messages(String gcid, String vin, Map<String, Signal> changed) {
        long most = Math.max(1, switches.number(CarDataSwitch.STREAM_KEYS));
        List<Message> messages = new ArrayList<>();
        Map<String, Signal> values = new LinkedHashMap<>();
        for (Map.Entry<String, Signal> entry : changed.entrySet()) {
            TelematicKey key = Catalogue.find(entry.getKey());
            if (key != null && key.source() == TelematicKey.Source.STREAM && portal.selected(gcid, vin, key.key())) {
                values.put(entry.getKey(), entry.getValue());
                if (values.size() == most) {
                    messages.add(new Message(gcid, vin, values));
                    values = new LinkedHashMap<>();
                }
            }
        }
        if (!values.isEmpty()) {
            messages.add(new Message(gcid, vin, values));
        }
        return messages;
    }

    private void soon(Message message) {
        long delay = switches.number(CarDataSwitch.STREAM_DELAY_MILLIS);
        if (delay == 0) {
            inTurn(message);
        } else {
            clock.at(clock.now().plusMillis(delay), () -> inTurn(message));
        }
    }

    private void inTurn(Message message) {
        List<Message> now = new ArrayList<>();
        synchronized (this) {
            counted++;
            Message late = held.remove(message.gcid());
            if (every(CarDataSwitch.STREAM_LATE) && late == null) {
                held.put(message.gcid(), message);
                return;
            }
            now.add(message);
            if (every(CarDataSwitch.STREAM_TWICE)) {
                now.add(message);
            }
            if (late != null) {
                now.add(late);
            }
        }
        now.forEach(this::send);
    }

    private boolean every(CarDataSwitch which) {
        long n = switches.number(which);
        return n > 0 && counted % n == 0;
    }

    private void send(Message message) {
        if (!silent) {
            Instant now = clock.now();
            outlet.send(message.gcid(), message.vin(),
                    writer.message(message.gcid(), message.vin(), now, message.values()));
        }
    }

    /** Where messages go. */
    @FunctionalInterface
    interface Outlet {

        /** False when nobody hears it. */
        boolean send(String gcid, String vin, byte[] payload);
    }

    private record Message(String gcid, String vin, Map<String, Signal> values) {
    }
}
