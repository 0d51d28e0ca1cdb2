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
package org.openhab.simulator.bmw;

import java.util.List;
import java.util.Random;

import org.eclipse.jdt.annotation.NonNullByDefault;
import org.openhab.simulator.bmw.base.AimedCall;
import org.openhab.simulator.bmw.base.Base;
import org.openhab.simulator.bmw.base.CarRoutes;
import org.openhab.simulator.bmw.base.CloudModule;
import org.openhab.simulator.bmw.base.Control;
import org.openhab.simulator.bmw.base.Fault;
import org.openhab.simulator.bmw.base.Gateway;
import org.openhab.simulator.bmw.base.RequestLog;
import org.openhab.simulator.bmw.model.Fleet;
import org.openhab.simulator.bmw.scenario.Life;
import org.openhab.simulator.kit.control.ControlHandler;
import org.openhab.simulator.kit.fault.FaultBoard;
import org.openhab.simulator.kit.http.Secrets;
import org.openhab.simulator.kit.http.Server;
import org.openhab.simulator.kit.time.SimClock;

/**
 * The simulated clouds My BMW and CarData on one port, the cars behind them, a control API beside.
 *
 * With a {@link org.openhab.simulator.kit.time.ManualClock} everything happens on the thread that advances it.
 *
 * @author Cloud Bindings Team - Initial contribution
 */
@NonNullByDefault
public class BmwCloud implements AutoCloseable {

    private final Base base;
    private final List<CloudModule> modules;
    private final Server server;
    private final Control control;

    private BmwCloud(Base base, List<CloudModule> modules, Server server, Control control) {
        this.base = base;
        this.modules = modules;
        this.server = server;
        this.control = control;
    }

    /**
     * Starts the clouds.
     *
     * @throws java.io.UncheckedIOException when the port is taken
     * @throws org.openhab.simulator.kit.control.ControlError when an option is unknown
     */
    public static BmwCloud start(CloudOptions options) {
        Random random = new Random(options.seed());
        SimClock clock = options.openClock();
        Base base = new Base(clock, options.fleet.apply(clock), new Secrets(new Random(random.nextLong())), random,
                new Life(clock));
        List<CloudModule> modules = Modules.of(base, options.switches());
        FaultBoard<Fault, AimedCall> faults = new FaultBoard<>();
        RequestLog log = new RequestLog();
        Control control = new Control(base, modules, faults, log, new CarRoutes(base));
        Server server = new Server("bmw-cloud", options.host(), options.port(),
                new Gateway(modules, faults, log, clock, new ControlHandler(control)));
        return new BmwCloud(base, modules, server, control);
    }

    /** The base URL of everything over HTTP, without a slash at its end. */
    public String apiUrl() {
        return "http://127.0.0.1:" + server.port();
    }

    public int port() {
        return server.port();
    }

    /** What HTTP reaches below {@code /_control/}. */
    public Control control() {
        return control;
    }

    public SimClock clock() {
        return base.clock();
    }

    public Fleet fleet() {
        return base.fleet();
    }

    /** The part of this kind, such as the module of CarData. */
    public <T extends CloudModule> T module(Class<T> kind) {
        return modules.stream().filter(kind::isInstance).map(kind::cast).findFirst().orElseThrow();
    }

    @Override
    public void close() {
        control.stop();
        modules.forEach(CloudModule::close);
        base.clock().close();
        server.close();
    }
}
