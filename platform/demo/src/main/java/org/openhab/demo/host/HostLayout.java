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

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.Comparator;
import java.util.List;
import java.util.Properties;
import java.util.stream.Stream;

import org.eclipse.jdt.annotation.NonNullByDefault;

/**
 * The directory of one host: what it is configured with, which add-ons lie in it.
 *
 * <p>
 * The Karaf assembly itself stays untouched and is shared; a layout holds only what differs: {@code etc},
 * {@code addons}
 * (the folder a user of openHAB drops add-ons into) and {@code userdata}. Two layouts can run side by side.
 *
 * @param assembly the unpacked Karaf assembly of {@code platform/devhost-karaf}
 * @param base the directory of this host
 * @param logLevel the level at which the host and its add-ons log
 * @author Cloud Bindings Team - Initial contribution
 */
@NonNullByDefault
public record HostLayout(Path assembly, Path base, String logLevel) {

    /** A host that logs as openHAB does. */
    public HostLayout(Path assembly, Path base) {
        this(assembly, base, "INFO");
    }

    public Path etc() {
        return base.resolve("etc");
    }

    public Path addons() {
        return base.resolve("addons");
    }

    public Path userdata() {
        return base.resolve("userdata");
    }

    public Path log() {
        return userdata().resolve("logs").resolve("openhab.log");
    }

    /** Removes everything an earlier host of this directory has left, and makes room for add-ons. */
    public void clear() throws IOException {
        if (Files.exists(base)) {
            try (Stream<Path> files = Files.walk(base)) {
                for (Path file : files.sorted(Comparator.reverseOrder()).toList()) {
                    Files.delete(file);
                }
            }
        }
        Files.createDirectories(addons());
    }

    /**
     * Writes the directory where it is missing, then its configuration for the given port.
     * What a host has stored under {@code userdata} is kept.
     *
     * @param port the HTTP port on the loopback interface
     */
    public void prepare(int port) throws IOException {
        if (!Files.isDirectory(assembly.resolve("system"))) {
            throw new IOException("No Karaf assembly at " + assembly + "; build platform/devhost-karaf first");
        }
        for (Path directory : List.of(etc(), addons(), userdata().resolve("logs"))) {
            Files.createDirectories(directory);
        }
        copyTree(assembly.resolve("etc"), etc());
        set("org.ops4j.pax.web.cfg", "org.osgi.service.http.port", Integer.toString(port));
        set("org.ops4j.pax.web.cfg", "org.ops4j.pax.web.listening.addresses", "127.0.0.1");
        set("org.apache.felix.fileinstall-deploy.cfg", "felix.fileinstall.dir", addons().toString());
        set("org.apache.felix.fileinstall-deploy.cfg", "felix.fileinstall.poll", "500");
        // The host is complete; it must never look for an artifact elsewhere.
        set("org.ops4j.pax.url.mvn.cfg", "org.ops4j.pax.url.mvn.repositories", "");
        // What a developer has installed into his own repository must not take the place of what a KAR brings.
        set("org.ops4j.pax.url.mvn.cfg", "org.ops4j.pax.url.mvn.localRepository", userdata().resolve("m2").toString());
        // A refresh during the boot would take away the handler of mvn: addresses in the middle of it.
        set("org.apache.karaf.features.cfg", "autoRefresh", "false");
        set("org.ops4j.pax.logging.cfg", "log4j2.appender.rolling.fileName", log().toString());
        set("org.ops4j.pax.logging.cfg", "log4j2.appender.rolling.filePattern", log() + ".%i");
        set("org.ops4j.pax.logging.cfg", "log4j2.logger.openhab.name", "org.openhab");
        set("org.ops4j.pax.logging.cfg", "log4j2.logger.openhab.level", logLevel);
    }

    /** Puts an add-on into the host as a user of openHAB does: by copying the file into {@code addons}. */
    public void install(Path addOn) throws IOException {
        Path target = addons().resolve(addOn.getFileName().toString());
        Path part = Files.createTempFile(base, "addon", ".part");
        Files.copy(addOn, part, StandardCopyOption.REPLACE_EXISTING);
        Files.move(part, target, StandardCopyOption.REPLACE_EXISTING);
    }

    private void set(String file, String key, String value) throws IOException {
        Path path = etc().resolve(file);
        Properties properties = new Properties();
        if (Files.exists(path)) {
            try (var reader = Files.newBufferedReader(path)) {
                properties.load(reader);
            }
        }
        properties.setProperty(key, value);
        try (var writer = Files.newBufferedWriter(path)) {
            properties.store(writer, null);
        }
    }

    private static void copyTree(Path from, Path to) throws IOException {
        try (Stream<Path> files = Files.walk(from)) {
            files.forEach(source -> {
                Path target = to.resolve(from.relativize(source).toString());
                try {
                    if (Files.isDirectory(source)) {
                        Files.createDirectories(target);
                    } else {
                        Files.copy(source, target, StandardCopyOption.REPLACE_EXISTING);
                    }
                } catch (IOException e) {
                    throw new UncheckedIOException(e);
                }
            });
        } catch (UncheckedIOException e) {
            throw e.getCause();
        }
    }
}
