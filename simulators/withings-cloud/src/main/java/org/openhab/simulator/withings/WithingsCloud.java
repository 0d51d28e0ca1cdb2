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
package org.openhab.simulator.withings;

import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Random;
import java.util.concurrent.Executor;
import java.util.concurrent.atomic.AtomicReference;
import java.util.function.Function;

import org.eclipse.jdt.annotation.NonNullByDefault;
import org.eclipse.jdt.annotation.Nullable;
import org.openhab.simulator.kit.http.Reply;
import org.openhab.simulator.kit.http.Request;
import org.openhab.simulator.kit.http.Server;
import org.openhab.simulator.kit.time.ManualClock;
import org.openhab.simulator.kit.time.SimClock;
import org.openhab.simulator.withings.api.Model;
import org.openhab.simulator.withings.control.Control;
import org.openhab.simulator.withings.control.Switches;

/**
 * The simulated Withings cloud: API and account pages on one port, the persons behind them, a control API beside.
 *
 * <p>
 * With a {@link ManualClock} pushes are sent on the thread that advances it, so a test sees them without waiting.
 *
 * @author Cloud Bindings Team - Initial contribution
 */
@NonNullByDefault
public class WithingsCloud implements AutoCloseable {

    private final SimClock clock;
    private final Server server;
    private final Control control;
    private final Model model;

    private WithingsCloud(SimClock clock, Server server, Control control, Model model) {
        this.clock = clock;
        this.server = server;
        this.control = control;
        this.model = model;
    }

    /**
     * Starts a cloud.
     *
     * @throws java.io.UncheckedIOException when the port is taken
     * @throws org.openhab.simulator.kit.control.ControlError when an option is unknown
     */
    public static WithingsCloud start(CloudOptions options) {
        Random random = new Random(options.seed());
        Map<String, String> own = new LinkedHashMap<>();
        Map<String, String> forModel = new LinkedHashMap<>();
        options.switches().forEach((k, v) -> (Switches.find(k) == null ? forModel : own).put(k, v));
        Switches switches = new Switches(own);
        SimClock clock = options.openClock();
        Model model = options.model.create(clock, new Random(random.nextLong()));
        AtomicReference<@Nullable Function<Request, Reply>> router = new AtomicReference<>();
        Server server = new Server("withings-cloud", options.host(), options.port(), request -> {
            Function<Request, Reply> ready = router.get();
            return ready == null ? Reply.of(503, "text/plain", "starting") : ready.apply(request);
        });
        try {
            Executor pushing = clock instanceof ManualClock ? Runnable::run : server.executor();
            Wiring wiring = new Wiring(options, clock, switches, model, random, pushing);
            Control control = new Control(wiring.parts(), forModel);
            router.set(wiring.router(control));
            return new WithingsCloud(clock, server, control, model);
        } catch (RuntimeException e) {
            server.close();
            throw e;
        }
    }

    /** The base URL of the API, without a slash at its end. */
    public String apiUrl() {
        return "http://127.0.0.1:" + server.port();
    }

    /** The base URL of the account pages; here the same as that of the API. */
    public String accountUrl() {
        return apiUrl();
    }

    public int port() {
        return server.port();
    }

    /** What HTTP reaches below {@code /_control/}. */
    public Control control() {
        return control;
    }

    public SimClock clock() {
        return clock;
    }

    public Model model() {
        return model;
    }

    @Override
    public void close() {
        control.stop();
        clock.close();
        server.close();
    }
}
