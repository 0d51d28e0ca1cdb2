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
package org.openhab.demo;

import java.io.IOException;
import java.io.PrintStream;
import java.net.InetSocketAddress;
import java.net.ServerSocket;
import java.time.Duration;
import java.util.List;

import org.eclipse.jdt.annotation.NonNullByDefault;
import org.openhab.demo.cloud.SimulatedWithings;
import org.openhab.demo.host.BuildOutput;
import org.openhab.demo.host.HostLayout;
import org.openhab.demo.host.HostProcess;
import org.openhab.demo.report.DemoReport;
import org.openhab.demo.rest.OpenHabRest;
import org.openhab.demo.setup.Patience;
import org.openhab.demo.setup.WithingsThings;

/**
 * The program behind {@code ./demo}.
 *
 * @author Cloud Bindings Team - Initial contribution
 */
@NonNullByDefault
public final class Demo {

    private static final Duration LIMIT = Duration.ofSeconds(180);

    private final DemoOptions options;
    private final PrintStream out;
    private final PrintStream progress;

    private Demo(DemoOptions options, PrintStream out, PrintStream progress) {
        this.options = options;
        this.out = out;
        this.progress = progress;
    }

    public static void main(String[] arguments) {
        DemoOptions options;
        try {
            options = DemoOptions.parse(arguments);
        } catch (IllegalArgumentException e) {
            System.err.println(e.getMessage());
            System.exit(2);
            return;
        }
        try {
            new Demo(options, System.out, System.err).run();
        } catch (IOException e) {
            System.err.println(e.getMessage());
            for (Throwable cause = e.getCause(); cause != null; cause = cause.getCause()) {
                System.err.println("  because: " + cause.getMessage());
            }
            System.exit(1);
        }
        System.exit(0);
    }

    private void run() throws IOException {
        requireFreePort();
        BuildOutput build = BuildOutput.find();
        HostLayout layout = new HostLayout(build.assembly(), build.root().resolve(".demo"));
        layout.clear();
        layout.install(build.kar("openhab-binding-withings"));
        Patience patience = new Patience(LIMIT);
        try (HostProcess host = HostProcess.start(layout, options.port(), List.of())) {
            Runtime.getRuntime().addShutdownHook(new Thread(host::close, "shutdown"));
            OpenHabRest rest = new OpenHabRest(host.uri());
            progress.println("Host:  http://localhost:" + options.port() + "/  (log: .demo/userdata/logs/openhab.log)");
            patience.until("the host has installed the binding",
                    () -> alive(host) && rest.isUp() && rest.knowsThingType("withings:account"));
            if (options.empty()) {
                waitForEnd(host);
                return;
            }
            try (SimulatedWithings withings = SimulatedWithings.start(options.port())) {
                progress.println("Cloud: " + withings.apiUrl() + "/  (control: /_control/state)");
                show(host, rest, withings, patience);
            }
        }
    }

    private void show(HostProcess host, OpenHabRest rest, SimulatedWithings withings, Patience patience)
            throws IOException {
        DemoHousehold household = new DemoHousehold(rest, new WithingsThings(rest, host.uri()), withings,
                host.uri().toString(), progress);
        household.moveIn(patience);
        DemoReport report = household.live(patience);
        out.print(options.json() ? report.json() + System.lineSeparator() : report.table());
        if (!options.once()) {
            waitForEnd(host);
        }
    }

    private static boolean alive(HostProcess host) throws IOException {
        if (!host.isAlive()) {
            throw new IOException("The host has ended; see " + host.layout().base().resolve("console.log"));
        }
        return true;
    }

    /** Keeps everything running until Ctrl-C, or until the host ends by itself. */
    private void waitForEnd(HostProcess host) throws IOException {
        progress.println("Running until Ctrl-C.");
        try {
            host.awaitEnd();
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
        alive(host);
    }

    private void requireFreePort() throws IOException {
        try (ServerSocket socket = new ServerSocket()) {
            socket.bind(new InetSocketAddress("127.0.0.1", options.port()));
        } catch (IOException e) {
            throw new IOException("Port " + options.port() + " is in use. Choose another one: ./demo --port N", e);
        }
    }
}
