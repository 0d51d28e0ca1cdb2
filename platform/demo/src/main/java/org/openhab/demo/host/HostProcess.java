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
package org.openhab.demo.host;

import java.io.File;
import java.io.IOException;
import java.net.URI;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.TimeUnit;
import java.util.stream.Stream;

import org.eclipse.jdt.annotation.NonNullByDefault;

/**
 * A running development host in a process of its own.
 *
 * @author Cloud Bindings Team - Initial contribution
 */
@NonNullByDefault
public final class HostProcess implements AutoCloseable {

    /** What Karaf's own start script opens for Java 9 and newer. */
    private static final List<String> MODULE_OPTIONS = List.of("--add-reads=java.xml=java.logging",
            "--add-exports=java.base/org.apache.karaf.specs.locator=java.xml,ALL-UNNAMED",
            "--add-opens=java.base/java.security=ALL-UNNAMED", "--add-opens=java.base/java.net=ALL-UNNAMED",
            "--add-opens=java.base/java.lang=ALL-UNNAMED", "--add-opens=java.base/java.util=ALL-UNNAMED",
            "--add-opens=java.naming/javax.naming.spi=ALL-UNNAMED",
            "--add-exports=java.base/sun.net.www.protocol.file=ALL-UNNAMED",
            "--add-exports=java.base/sun.net.www.protocol.http=ALL-UNNAMED",
            "--add-exports=java.base/sun.net.www.protocol.https=ALL-UNNAMED",
            "--add-exports=java.base/sun.net.www.protocol.jar=ALL-UNNAMED",
            "--add-exports=java.base/sun.net.www.content.text=ALL-UNNAMED",
            "--add-exports=jdk.xml.dom/org.w3c.dom.html=ALL-UNNAMED");

    private final HostLayout layout;
    private final int port;
    private final Process process;

    private HostProcess(HostLayout layout, int port, Process process) {
        this.layout = layout;
        this.port = port;
        this.process = process;
    }

    /**
     * Starts the host in a prepared layout.
     *
     * @param options further options of the virtual machine, such as {@code -Dkey=value}
     * @return the started process; its REST interface answers some seconds later
     */
    public static HostProcess start(HostLayout layout, int port, List<String> options) throws IOException {
        layout.prepare(port);
        List<String> command = new ArrayList<>();
        command.add(Path.of(System.getProperty("java.home"), "bin", "java").toString());
        command.addAll(MODULE_OPTIONS);
        command.add("--patch-module=java.base=" + jar(layout, "lib/endorsed", "org.apache.karaf.specs.locator"));
        command.add("--patch-module=java.xml=" + jar(layout, "lib/endorsed", "org.apache.karaf.specs.java.xml"));
        command.addAll(List.of("-Xms64m", "-Xmx512m", "-XX:TieredStopAtLevel=1", "-Xshare:auto"));
        command.add("-Dkaraf.home=" + layout.assembly());
        command.add("-Dkaraf.base=" + layout.base());
        command.add("-Dkaraf.data=" + layout.userdata());
        command.add("-Dkaraf.etc=" + layout.etc());
        command.add("-Dkaraf.log=" + layout.log().getParent());
        command.add("-Dkaraf.startLocalConsole=false");
        command.add("-Dkaraf.startRemoteShell=false");
        command.add("-Dkaraf.shutdown.port=-1");
        command.add("-Djava.util.logging.config.file=" + layout.etc().resolve("java.util.logging.properties"));
        command.add("-Dopenhab.userdata=" + layout.userdata());
        command.add("-Dopenhab.conf=" + layout.base().resolve("conf"));
        command.addAll(options);
        command.add("-cp");
        command.add(classPath(layout));
        command.add("org.apache.karaf.main.Main");
        Process process = new ProcessBuilder(command).directory(layout.base().toFile()).redirectErrorStream(true)
                .redirectOutput(layout.base().resolve("console.log").toFile()).start();
        return new HostProcess(layout, port, process);
    }

    public URI uri() {
        return URI.create("http://127.0.0.1:" + port);
    }

    public HostLayout layout() {
        return layout;
    }

    public long pid() {
        return process.pid();
    }

    public boolean isAlive() {
        return process.isAlive();
    }

    /** Waits until the process has ended. */
    public void awaitEnd() throws InterruptedException {
        process.waitFor();
    }

    /** Ends the process at once, as a power cut would: no shutdown hook runs. */
    public void kill() throws InterruptedException {
        process.destroyForcibly().waitFor();
    }

    /** Asks the process to stop; after twenty seconds it is ended the hard way. */
    @Override
    public void close() {
        process.destroy();
        try {
            if (!process.waitFor(20, TimeUnit.SECONDS)) {
                process.destroyForcibly().waitFor();
            }
        } catch (InterruptedException e) {
            process.destroyForcibly();
            Thread.currentThread().interrupt();
        }
    }

    private static Path jar(HostLayout layout, String directory, String prefix) throws IOException {
        return jars(layout.assembly().resolve(directory)).stream()
                .filter(jar -> jar.getFileName().toString().startsWith(prefix)).findFirst()
                .orElseThrow(() -> new IOException("No " + prefix + " in " + directory + " of the assembly"));
    }

    private static String classPath(HostLayout layout) throws IOException {
        List<String> entries = new ArrayList<>();
        for (String directory : List.of("lib/boot", "lib/jdk9plus")) {
            jars(layout.assembly().resolve(directory)).forEach(jar -> entries.add(jar.toString()));
        }
        return String.join(File.pathSeparator, entries);
    }

    private static List<Path> jars(Path directory) throws IOException {
        try (Stream<Path> files = Files.list(directory)) {
            return files.filter(file -> file.toString().endsWith(".jar")).sorted().toList();
        }
    }
}
