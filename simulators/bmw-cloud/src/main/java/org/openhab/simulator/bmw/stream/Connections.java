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

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.atomic.AtomicLong;

import org.eclipse.jdt.annotation.NonNullByDefault;
import org.eclipse.jdt.annotation.Nullable;
import org.openhab.simulator.bmw.cardata.portal.CarDataSwitch;
import org.openhab.simulator.kit.control.SwitchBoard;
import org.openhab.simulator.kit.time.SimClock;

/**
 * The clients on the stream, one of each account, with their ends (bmw-cardata.md 5.1, 5.4, 11.4).
 *
 * @author Cloud Bindings Team - Initial contribution
 */
@NonNullByDefault
class Connections {

    /** A newer connection of the account. */
    static final int TAKEN_OVER = 142;
    /** The id_token has ended, or the topic is not the client's. */
    static final int NOT_AUTHORIZED = 135;
    /** Nothing was sent for long. */
    static final int UNSPECIFIED = 128;
    /** By hand. */
    static final int ADMINISTRATIVE = 152;

    private final SimClock clock;
    private final SwitchBoard<CarDataSwitch> switches;
    private final Doorman doorman;
    private final StreamLog log;
    private final BrokerLink broker;
    private final Map<String, Line> lines = new ConcurrentHashMap<>();

    Connections(SimClock clock, SwitchBoard<CarDataSwitch> switches, Doorman doorman, StreamLog log,
            BrokerLink broker) {
        this.clock = clock;
        this.switches = switches;
        this.doorman = doorman;
        this.log = log;
        this.broker = broker;
    }

    /** A client has been let in; an older one of its account has to go. */
    void opened(Connection connection) {
        Line line = new Line(connection);
        Line older = lines.put(connection.gcid(), line);
        log.add("connected", connection, 0, connection.clientId());
        if (older != null) {
            end(older, TAKEN_OVER, "taken over");
        }
        line.expiry = clock.at(connection.expires(), () -> end(line, NOT_AUTHORIZED, "id_token expired"));
        used(line);
    }

    /** A client has gone, whoever wanted it. */
    void closed(String id) {
        lines.values().stream().filter(line -> line.connection.id().equals(id)).findFirst().ifPresent(line -> {
            forget(line);
            log.add("disconnected", line.connection, 0, "");
        });
    }

    /** The client of an account; null when it has none on the stream. */
    @Nullable
    Connection of(String gcid) {
        Line line = lines.get(gcid);
        return line == null ? null : line.connection;
    }

    /** The client with this id inside the broker; null when it has gone. */
    @Nullable
    Connection byId(String id) {
        return all().stream().filter(each -> each.id().equals(id)).findFirst().orElse(null);
    }

    List<Connection> all() {
        return lines.values().stream().map(line -> line.connection).toList();
    }

    /** How many messages a client was sent; 0 when it has gone. */
    long sent(String id) {
        return lines.values().stream().filter(line -> line.connection.id().equals(id))
                .mapToLong(line -> line.sent.get()).sum();
    }

    /** Sends a message if the account has a client on the stream; false when it has none. */
    boolean send(String gcid, String vin, byte[] payload) {
        Line line = lines.get(gcid);
        if (line == null) {
            return false;
        }
        used(line);
        line.sent.incrementAndGet();
        broker.publish(line.connection, gcid + "/" + vin, payload);
        return true;
    }

    /** Ends the connections of an account, or all when null. */
    void end(@Nullable String gcid, int code, String reason) {
        for (Line line : new ArrayList<>(lines.values())) {
            if (gcid == null || gcid.equals(line.connection.gcid())) {
                end(line, code, reason);
            }
        }
    }

    private void end(Line line, int code, String reason) {
        forget(line);
        log.add("closing", line.connection, code, reason);
        broker.disconnect(line.connection, code);
    }

    private void forget(Line line) {
        lines.remove(line.connection.gcid(), line);
        line.cancel();
    }

    /** Silence is counted from now on. */
    private void used(Line line) {
        SimClock.Task waiting = line.idle;
        if (waiting != null) {
            waiting.cancel();
            line.idle = null;
        }
        long seconds = switches.number(CarDataSwitch.IDLE_SECONDS);
        if (seconds > 0) {
            line.idle = clock.at(clock.now().plusSeconds(seconds), () -> {
                if (switches.on(CarDataSwitch.IDLE_REFUSES)) {
                    doorman.refuseToken(line.connection.tokenId());
                }
                end(line, UNSPECIFIED, "silence");
            });
        }
    }

    private static class Line {
        private final Connection connection;
        private final AtomicLong sent = new AtomicLong();
        private volatile SimClock.@Nullable Task expiry;
        private volatile SimClock.@Nullable Task idle;

        Line(Connection connection) {
            this.connection = connection;
        }

        void cancel() {
            SimClock.Task first = expiry;
            SimClock.Task second = idle;
            if (first != null) {
                first.cancel();
            }
            if (second != null) {
                second.cancel();
            }
        }
    }
}
