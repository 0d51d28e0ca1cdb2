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
import java.util.stream.Stream;

import org.eclipse.jdt.annotation.NonNullByDefault;
import org.openhab.demo.cloud.SimulatedBmw;
import org.openhab.demo.cloud.SimulatedWithings;
import org.openhab.demo.cloud.Traffic;
import org.openhab.demo.host.BuildOutput;
import org.openhab.demo.host.HostLayout;
import org.openhab.demo.host.HostProcess;
import org.openhab.demo.household.CarDataHousehold;
import org.openhab.demo.household.House;
import org.openhab.demo.household.MyBmwHousehold;
import org.openhab.demo.household.WithingsHousehold;
import org.openhab.demo.report.DemoReport;
import org.openhab.demo.rest.OpenHabRest;
import org.openhab.demo.setup.Channels;
import org.openhab.demo.setup.Patience;
import org.openhab.demo.setup.WithingsThings;

/**
 * The program behind {@code ./demo}.
 *
 * @author Cloud Bindings Team - Initial contribution
 */
@NonNullByDefault
public final class Demo {

    private static final Duration LIMIT = Duration.ofSeconds(300);
    private static final List<String> KARS = List.of("openhab-binding-withings", "openhab-binding-connecteddrive");

    private final DemoOptions options;
    private final PrintStream out;
    private final PrintStream progress;

    private Demo(DemoOptions options, PrintStream out, PrintStream progress) {
        this.options = options;
        this.out = out;
        this.progress = progress;
    }

    public static void main(String[] arguments) {
        // The clouds have threads of their own, which would keep the program alive for ever.
        Thread.currentThread().setUncaughtExceptionHandler((thread, failure) -> {
            failure.printStackTrace();
            System.exit(1);
        });
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
        Patience patience = new Patience(LIMIT);
        if (options.empty()) {
            try (HostProcess host = start(layout, List.of(), patience)) {
                waitForEnd(host);
            }
            return;
        }
        try (SimulatedBmw bmw = SimulatedBmw.start();
                SimulatedWithings withings = SimulatedWithings.start(options.port());
                HostProcess host = start(layout, hostOptions(bmw), patience)) {
            progress.println("Cloud: " + withings.apiUrl() + "/  (Withings; control: /_control/state)");
            progress.println("Cloud: " + bmw.url() + "/  (BMW; control: /_control/state)");
            show(host, withings, bmw, patience);
        }
    }

    /** Starts the host, brings it the add-ons as a user does, which is when it runs, and waits until it knows both. */
    private HostProcess start(HostLayout layout, List<String> virtualMachine, Patience patience) throws IOException {
        HostProcess host = HostProcess.start(layout, options.port(), virtualMachine);
        Runtime.getRuntime().addShutdownHook(new Thread(host::close, "shutdown"));
        progress.println("Host:  http://localhost:" + options.port() + "/  (log: .demo/userdata/logs/openhab.log)");
        OpenHabRest rest = new OpenHabRest(host.uri());
        // While Karaf boots, its features service may restart, which loses what is just being installed.
        patience.until("the host is up", () -> alive(host) && rest.isUp());
        for (String kar : KARS) {
            layout.install(BuildOutput.find().kar(kar));
        }
        patience.until("the host has installed the bindings", () -> alive(host)
                && rest.knowsThingType("withings:account") && rest.knowsThingType("connecteddrive:vehicle"));
        return host;
    }

    /** The host trusts the simulated stream, speaks English, and stands where the cars are at home. */
    private static List<String> hostOptions(SimulatedBmw bmw) {
        return Stream
                .concat(bmw.trust().stream(),
                        Stream.of("-Dorg.openhab.i18n.language=en", "-Dorg.openhab.i18n.location=" + SimulatedBmw.HOME))
                .toList();
    }

    private void show(HostProcess host, SimulatedWithings withings, SimulatedBmw bmw, Patience patience)
            throws IOException {
        OpenHabRest rest = new OpenHabRest(host.uri());
        Channels channels = new Channels(rest);
        House house = new House(rest, channels,
                List.of(new WithingsHousehold(rest, channels, new WithingsThings(rest, host.uri()), withings,
                        host.uri().toString(), progress), new MyBmwHousehold(rest, host.uri(), bmw, progress),
                        new CarDataHousehold(rest, host.uri(), bmw, progress)));
        house.moveIn(patience);
        DemoReport report = house.live(patience);
        out.print(options.json() ? report.json() + System.lineSeparator() : report.table());
        if (!options.once()) {
            try (Traffic traffic = Traffic.begin(bmw)) {
                progress.println(traffic.toString());
                waitForEnd(host);
            }
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
