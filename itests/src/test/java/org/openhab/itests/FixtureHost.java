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
import java.time.Duration;
import java.util.List;
import java.util.stream.Stream;

import org.eclipse.jdt.annotation.NonNullByDefault;
import org.junit.jupiter.api.extension.ExtensionContext;
import org.junit.jupiter.api.extension.ParameterContext;
import org.junit.jupiter.api.extension.ParameterResolver;
import org.openhab.demo.host.BuildOutput;
import org.openhab.demo.setup.Patience;

/**
 * Hands one running host with the fixture add-on to all test classes that ask for it.
 *
 * @author Cloud Bindings Team - Initial contribution
 */
@NonNullByDefault
class FixtureHost implements ParameterResolver {

    @Override
    public boolean supportsParameter(ParameterContext parameter, ExtensionContext context) {
        return parameter.getParameter().getType() == LiveHost.class;
    }

    @Override
    public Object resolveParameter(ParameterContext parameter, ExtensionContext context) {
        return KeptHosts.get("fixture", FixtureHost::start);
    }

    private static LiveHost start(String name) throws IOException {
        LiveHost host = LiveHost.start(name, "INFO", List.of(addOn()));
        patience().until("the fixture add-on is installed", () -> host.rest().knowsThingType("fixture:device"));
        return host;
    }

    static Patience patience() {
        return new Patience(Duration.ofSeconds(10));
    }

    /** The jar of the fixture add-on. */
    static Path addOn() throws IOException {
        Path target = BuildOutput.find().root().resolve("itests/fixture-addon/target");
        if (Files.isDirectory(target)) {
            try (Stream<Path> files = Files.list(target)) {
                var jar = files.filter(file -> file.toString().endsWith(".jar")).findFirst();
                if (jar.isPresent()) {
                    return jar.get();
                }
            }
        }
        throw new IOException("No jar in itests/fixture-addon/target; build it first");
    }
}
