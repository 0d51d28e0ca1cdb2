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

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;

import org.eclipse.jdt.annotation.NonNullByDefault;
import org.eclipse.jdt.annotation.Nullable;
import org.openhab.simulator.bmw.cardata.auth.IdTokens;
import org.openhab.simulator.bmw.cardata.portal.CarDataSwitch;
import org.openhab.simulator.bmw.cardata.portal.Portal;
import org.openhab.simulator.bmw.model.Car;
import org.openhab.simulator.bmw.model.Fleet;
import org.openhab.simulator.kit.control.SwitchBoard;
import org.openhab.simulator.kit.time.SimClock;

/**
 * The stream of CarData: a real broker with TLS and the rules of its clients (bmw-cardata.md 5).
 *
 * @author Cloud Bindings Team - Initial contribution
 */
@NonNullByDefault
public class CarDataStream implements AutoCloseable {

    private final Fleet fleet;
    private final SimClock clock;
    private final Doorman doorman;
    private final StreamLog log;
    private final Connections connections;
    private final MessageWriter writer;
    private final Feed feed;
    private final TlsFiles tls;
    private final Broker broker;
    private final Gate gate;
    private @Nullable Load load;

    /**
     * Starts the broker.
     *
     * @param host the address to bind
     * @param port 0 for any free one
     * @throws UncheckedIOException when the port is taken or the broker cannot write its configuration
     */
    public CarDataStream(String host, int port, Fleet fleet, SimClock clock, SwitchBoard<CarDataSwitch> switches,
            IdTokens idTokens, Portal portal) {
        this.fleet = fleet;
        this.clock = clock;
        log = new StreamLog(clock);
        doorman = new Doorman(clock, switches, idTokens, portal);
        StreamRules rules = new StreamRules(clock, doorman, log);
        connections = new Connections(clock, switches, doorman, log, rules);
        rules.connections(connections);
        writer = new MessageWriter(switches);
        feed = new Feed(fleet, portal, clock, switches, writer, connections::send);
        try {
            Path folder = Files.createTempDirectory("cardata-stream");
            tls = TlsFiles.create(folder);
            broker = new Broker(folder, tls, rules);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        gate = gate(host, port);
        fleet.cars().forEach(car -> car.addListener(feed));
    }

    /** The port for MQTT with TLS, to be reached as {@code localhost} or {@code 127.0.0.1}. */
    public int port() {
        return gate.port();
    }

    /** What a client has to trust. */
    public TrustStore trustStore() {
        return tls.trustStore();
    }

    /** What has happened between broker and clients. */
    public StreamLog log() {
        return log;
    }

    /** The clients on the stream. */
    public List<Connection> connections() {
        return connections.all();
    }

    /** How many messages a client was sent; 0 when it has gone. */
    public long sent(Connection client) {
        return connections.sent(client.id());
    }

    /** Shut: the port refuses, all connections break without a word. Open: it listens again. */
    public void down(boolean shut) {
        gate.down(shut);
    }

    public boolean isDown() {
        return gate.down();
    }

    /** Stalled: connections stay, but not a byte passes until it flows again, keep-alives neither. */
    public void frozen(boolean stalled) {
        gate.frozen(stalled);
    }

    public boolean isFrozen() {
        return gate.frozen();
    }

    /** Silent: connections and keep-alives work, but no car is heard. */
    public void silent(boolean quiet) {
        feed.silent(quiet);
    }

    public boolean isSilent() {
        return feed.silent();
    }

    /** Sends what {@code streamLate} still keeps back. */
    public void release() {
        feed.release();
    }

    /**
     * Ends the connections of an account.
     *
     * @param gcid null for all accounts
     * @param code the reason code for MQTT 5
     */
    public void disconnect(@Nullable String gcid, int code) {
        connections.end(gcid, code, "by hand");
    }

    /** Sends any bytes to the client of an account; false when it has none on the stream. */
    public boolean send(String gcid, String vin, byte[] payload) {
        return connections.send(gcid, vin, payload);
    }

    /** Starts many messages in place of those that still run. */
    public synchronized Load load(LoadPlan plan) {
        stopLoad();
        Load started = new Load(plan, clock, writer, connections::send);
        load = started;
        started.start();
        return started;
    }

    /** The last load; null when there was none. */
    public synchronized @Nullable Load load() {
        return load;
    }

    public synchronized void stopLoad() {
        Load running = load;
        if (running != null) {
            running.stop();
        }
    }

    /** Back to the start; connections end. */
    public void reset() {
        stopLoad();
        connections.end(null, Connections.ADMINISTRATIVE, "reset");
        feed.reset();
        gate.frozen(false);
        gate.down(false);
        doorman.reset();
        log.clear();
    }

    @Override
    public void close() {
        stopLoad();
        for (Car car : fleet.cars()) {
            car.removeListener(feed);
        }
        gate.close();
        broker.close();
    }

    private Gate gate(String host, int port) {
        try {
            return new Gate(host, port, broker.port());
        } catch (UncheckedIOException e) {
            broker.close();
            throw e;
        }
    }
}
