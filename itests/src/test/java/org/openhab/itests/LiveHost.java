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
package org.openhab.itests;

import java.io.IOException;
import java.net.BindException;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.concurrent.ThreadLocalRandom;
import java.util.function.IntFunction;

import org.eclipse.jdt.annotation.NonNullByDefault;
import org.openhab.demo.host.BuildOutput;
import org.openhab.demo.host.HostLayout;
import org.openhab.demo.host.HostProcess;
import org.openhab.demo.rest.OpenHabRest;
import org.openhab.demo.setup.Channels;
import org.openhab.demo.setup.Patience;
import org.openhab.demo.setup.WithingsThings;

/**
 * A host with the bindings installed, in a directory of its own below {@code target}.
 *
 * @author Cloud Bindings Team - Initial contribution
 */
@NonNullByDefault
final class LiveHost implements AutoCloseable {

    /** The number of this one among the virtual machines that run tests side by side. */
    private static final int FORK = Integer.getInteger("itests.fork", 1);
    private static final int PORTS = 1000;
    private static final Duration START = Duration.ofSeconds(90);

    private final HostLayout layout;
    private final int port;
    private final List<String> options;
    private HostProcess process;

    /** What a host that has just been started waits for. */
    private interface Arrival {

        void of(LiveHost host) throws IOException;
    }

    private LiveHost(HostLayout layout, int port, List<String> options, HostProcess process) {
        this.layout = layout;
        this.port = port;
        this.options = options;
        this.process = process;
    }

    static LiveHost start(String name) throws IOException {
        return start(name, "INFO");
    }

    static LiveHost start(String name, String logLevel) throws IOException {
        return start(name, logLevel, List.of());
    }

    /** @param addOns jars or KARs that the host gets as soon as it is up, besides the binding */
    static LiveHost start(String name, String logLevel, List<Path> addOns) throws IOException {
        return start(name, logLevel, addOns, port -> List.of());
    }

    /** @param options further options of the virtual machine, which may depend on the port of the host */
    static LiveHost start(String name, String logLevel, List<Path> addOns, IntFunction<List<String>> options)
            throws IOException {
        return start(name, logLevel, options, host -> host.moveIn(addOns));
    }

    /** One without any add-on, once it is up. */
    static LiveHost bare(String name) throws IOException {
        return start(name, "INFO", port -> List.of(), LiveHost::awaitUp);
    }

    private static LiveHost start(String name, String logLevel, IntFunction<List<String>> options, Arrival arrival)
            throws IOException {
        BuildOutput build = BuildOutput.find();
        HostLayout layout = new HostLayout(build.assembly(),
                build.root().resolve("itests/target/hosts").resolve(name + "-" + FORK), logLevel);
        layout.clear();
        int port = freePort();
        List<String> chosen = options.apply(port);
        LiveHost host = new LiveHost(layout, port, chosen, HostProcess.start(layout, port, chosen));
        try {
            arrival.of(host);
            return host;
        } catch (IOException | RuntimeException e) {
            host.process.close();
            throw e;
        }
    }

    /** Not before the host is up: while Karaf boots, its features service may restart, which loses what comes then. */
    private void moveIn(List<Path> addOns) throws IOException {
        awaitUp();
        layout.install(BuildOutput.find().kar("openhab-binding-withings"));
        for (Path addOn : addOns) {
            layout.install(addOn);
        }
        awaitBinding();
    }

    /** Stops the process in order and starts it again with what it has stored. */
    void restart() throws IOException {
        process.close();
        startAgain();
    }

    /** Ends the process as {@code kill -9} does. */
    void kill() throws InterruptedException {
        process.kill();
    }

    /** Starts it again after {@link #kill()}. */
    void startAgain() throws IOException {
        process = HostProcess.start(layout, port, options);
        awaitBinding();
    }

    int port() {
        return port;
    }

    HostProcess process() {
        return process;
    }

    OpenHabRest rest() {
        return new OpenHabRest(process.uri());
    }

    WithingsThings things() {
        return new WithingsThings(rest(), process.uri());
    }

    Channels channels() {
        return new Channels(rest());
    }

    Path log() {
        return layout.log();
    }

    /** Puts an add-on into the running host. */
    void install(Path addOn) throws IOException {
        layout.install(addOn);
    }

    /** Takes an add-on out of the running host, by deleting its file. */
    void uninstall(String fileName) throws IOException {
        Files.delete(layout.addons().resolve(fileName));
    }

    @Override
    public void close() {
        process.close();
    }

    /** Out of a range that no other fork of the tests uses, below the ports that the system hands out by itself. */
    static int freePort() throws IOException {
        int first = 20_000 + FORK * PORTS;
        for (int port : ThreadLocalRandom.current().ints(first, first + PORTS).distinct().limit(PORTS / 2).toArray()) {
            try (ServerSocket socket = new ServerSocket(port, 1, InetAddress.getLoopbackAddress())) {
                return socket.getLocalPort();
            } catch (BindException e) {
                // Somebody else has it.
                continue;
            }
        }
        throw new IOException("No port is free from " + first + " to " + (first + PORTS));
    }

    private void awaitUp() throws IOException {
        await("the host is up", () -> rest().isUp());
    }

    private void awaitBinding() throws IOException {
        OpenHabRest rest = rest();
        await("the host has installed the binding", () -> rest.isUp() && rest.knowsThingType("withings:account"));
    }

    private void await(String what, Patience.Condition condition) throws IOException {
        new Patience(START).until(what, () -> {
            if (!process.isAlive()) {
                throw new IOException("The host has ended; see " + layout.base().resolve("console.log"));
            }
            return condition.holds();
        });
    }
}
