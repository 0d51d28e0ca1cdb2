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
package org.openhab.simulator.withings;

import java.util.Optional;

import org.eclipse.jdt.annotation.NonNullByDefault;
import org.openhab.simulator.kit.start.Arguments;

/**
 * The arguments of the program.
 *
 * @author Cloud Bindings Team - Initial contribution
 */
@NonNullByDefault
final class CommandLine {

    private static final int PORT = 8099;
    static final String HELP = Arguments.help("Simulated Withings cloud", PORT, """
              --client-id ID         id of the registered application, default demo-client-id
              --client-secret S      its secret, default demo-client-secret
              --redirect URL[,URL]   its registered callback URLs, default http://localhost:8080/withings
            """);

    private CommandLine() {
    }

    /**
     * Reads arguments into options.
     *
     * @return empty when help was asked for
     * @throws IllegalArgumentException with a sentence for the user
     */
    static Optional<CloudOptions> parse(String[] args, ModelFactory model) {
        CloudOptions options = new CloudOptions(model).port(PORT);
        return Arguments.read(args, options, (name, value) -> apply(options, name, value));
    }

    private static boolean apply(CloudOptions options, String name, String value) {
        switch (name) {
            case "--client-id" -> options.client(value, options.clientSecret);
            case "--client-secret" -> options.client(options.clientId, value);
            case "--redirect" -> options.callbackUrls(value.split(","));
            default -> {
                return false;
            }
        }
        return true;
    }
}
