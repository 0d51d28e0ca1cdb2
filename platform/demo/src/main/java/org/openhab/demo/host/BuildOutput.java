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
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.stream.Stream;

import org.eclipse.jdt.annotation.NonNullByDefault;

/**
 * Where the build of this repository leaves what a host is made of.
 *
 * @param root the root of the checkout
 * @author Cloud Bindings Team - Initial contribution
 */
@NonNullByDefault
public record BuildOutput(Path root) {

    /** The checkout named by the system property {@code reactor.root}, else the working directory. */
    public static BuildOutput find() {
        return new BuildOutput(Path.of(System.getProperty("reactor.root", "")).toAbsolutePath().normalize());
    }

    public Path assembly() {
        return root.resolve("platform/devhost-karaf/target/assembly");
    }

    /** The KAR of a feature, as a user downloads it. */
    public Path kar(String feature) throws IOException {
        Path target = root.resolve("features").resolve(feature).resolve("target");
        if (Files.isDirectory(target)) {
            try (Stream<Path> files = Files.list(target)) {
                var kar = files.filter(file -> file.toString().endsWith(".kar")).findFirst();
                if (kar.isPresent()) {
                    return kar.get();
                }
            }
        }
        throw new IOException("No KAR in " + root.relativize(target) + "; build it first (./verify or ./demo)");
    }
}
