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
import java.math.BigDecimal;
import java.net.InetSocketAddress;
import java.net.ServerSocket;
import java.time.Duration;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

import org.eclipse.jdt.annotation.NonNullByDefault;
import org.openhab.demo.cloud.SimulatedWithings;
import org.openhab.demo.host.BuildOutput;
import org.openhab.demo.host.HostLayout;
import org.openhab.demo.host.HostProcess;
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

    private static final Duration LIMIT = Duration.ofSeconds(180);

    /** The persons of the demo household: thing id and the name the cloud knows. */
    private static final List<Map.Entry<String, String>> PERSONS = List.of(Map.entry("anna", "Anna"),
            Map.entry("ben", "Ben"));

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
        WithingsThings things = new WithingsThings(rest, host.uri());
        List<String> uids = new ArrayList<>();
        String account = things.createAccount("demo", SimulatedWithings.CLIENT_ID, SimulatedWithings.CLIENT_SECRET,
                withings.apiUrl(), withings.accountUrl());
        uids.add(account);
        Channels channels = new Channels(rest);
        List<String> exposed = new ArrayList<>();
        Map<String, String> expected = new LinkedHashMap<>();
        for (Map.Entry<String, String> person : PERSONS) {
            String uid = things.createPerson(account, person.getKey(), person.getValue());
            uids.add(uid);
            exposed.addAll(channels.expose(uid));
            progress.println("Link:  " + things.link(uid, person.getValue(), patience).text());
            withings.body(person.getValue()).forEach((channel, value) -> expected.put(uid + ":body#" + channel, value));
        }
        patience.until("all things are ONLINE", () -> onlyOnline(things, uids));
        patience.until("every channel shows what the cloud holds", () -> showsAll(expected, channels.states(exposed)));
        Map<String, String> statuses = new LinkedHashMap<>();
        for (String uid : uids) {
            statuses.put(uid, things.status(uid));
        }
        DemoReport report = new DemoReport(statuses, channels.states(exposed));
        out.print(options.json() ? report.json() + System.lineSeparator() : report.table());
        if (!options.once()) {
            waitForEnd(host);
        }
    }

    private static boolean onlyOnline(WithingsThings things, List<String> uids) throws IOException {
        for (String uid : uids) {
            if (!"ONLINE".equals(things.status(uid))) {
                throw new IOException(uid + " is " + things.status(uid) + ": " + things.statusDescription(uid));
            }
        }
        return true;
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

    private static boolean showsAll(Map<String, String> expected, Map<String, String> states) throws IOException {
        for (Map.Entry<String, String> value : expected.entrySet()) {
            String state = states.get(value.getKey());
            if (state == null || new BigDecimal(state.split(" ")[0]).compareTo(new BigDecimal(value.getValue())) != 0) {
                throw new IOException(value.getKey() + " shows " + state + ", the cloud holds " + value.getValue());
            }
        }
        return true;
    }

    private void requireFreePort() throws IOException {
        try (ServerSocket socket = new ServerSocket()) {
            socket.bind(new InetSocketAddress("127.0.0.1", options.port()));
        } catch (IOException e) {
            throw new IOException("Port " + options.port() + " is in use. Choose another one: ./demo --port N", e);
        }
    }
}
