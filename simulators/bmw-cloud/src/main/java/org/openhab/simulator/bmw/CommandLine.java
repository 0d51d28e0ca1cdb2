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
package org.openhab.simulator.bmw;

import java.util.Optional;

import org.eclipse.jdt.annotation.NonNullByDefault;
import org.openhab.simulator.bmw.scenario.Fleets;
import org.openhab.simulator.kit.start.Arguments;

/**
 * The arguments of the program.
 *
 * @author Cloud Bindings Team - Initial contribution
 */
@NonNullByDefault
final class CommandLine {

    private static final int PORT = 8098;
    static final String HELP = Arguments.help("Simulated clouds My BMW and CarData", PORT, """
              --fleet NAME           demo (default): a My BMW and a CarData account; all: one account, every kind of car
            """);

    private CommandLine() {
    }

    /**
     * Reads arguments into options.
     *
     * @return empty when help was asked for
     * @throws IllegalArgumentException with a sentence for the user
     */
    static Optional<CloudOptions> parse(String... args) {
        CloudOptions options = new CloudOptions().port(PORT);
        return Arguments.read(args, options, (name, value) -> {
            boolean isFleet = "--fleet".equals(name);
            if (isFleet) {
                fleet(options, value);
            }
            return isFleet;
        });
    }

    private static void fleet(CloudOptions options, String name) {
        switch (name) {
            case "demo" -> options.fleet(Fleets::demo);
            case "all" -> options.fleet(Fleets::all);
            default -> throw new IllegalArgumentException("--fleet takes demo or all");
        }
    }
}
