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
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.stream.Stream;

import org.eclipse.jdt.annotation.NonNullByDefault;
import org.openhab.demo.host.BuildOutput;

/**
 * Where the build has put the jar of a binding.
 *
 * @author Cloud Bindings Team - Initial contribution
 */
@NonNullByDefault
final class BundleJar {

    private BundleJar() {
    }

    static Path find(String bundle) throws IOException {
        Path target = BuildOutput.find().root().resolve("bundles").resolve(bundle).resolve("target");
        try (Stream<Path> files = Files.list(target)) {
            return files.filter(file -> file.getFileName().toString().matches(bundle + "-[0-9.]+(-SNAPSHOT)?\\.jar"))
                    .findFirst().orElseThrow(() -> new IOException("No jar in " + target + "; build it first"));
        }
    }
}
