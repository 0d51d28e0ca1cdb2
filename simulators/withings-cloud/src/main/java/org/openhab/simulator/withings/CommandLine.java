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

import java.time.Instant;
import java.time.format.DateTimeParseException;

import org.eclipse.jdt.annotation.NonNullByDefault;
import org.eclipse.jdt.annotation.Nullable;

/**
 * Reads the arguments of the program.
 *
 * @author Cloud Bindings Team - Initial contribution
 */
@NonNullByDefault
final class CommandLine {

    static final String HELP = """
            Simulated Withings cloud. Arguments:
              --port N               port, default 8099; 0 takes any free one
              --host ADDRESS         address to bind, default 127.0.0.1
              --client-id ID         id of the registered application, default demo-client-id
              --client-secret S      its secret, default demo-client-secret
              --redirect URL[,URL]   its registered callback URLs, default http://localhost:8080/withings
              --time-scale X         simulated seconds per real second, default 1
              --start INSTANT        simulated time at the start, such as 2026-03-15T08:00:00Z; default now
              --seed N               what makes one run differ from another
              --option NAME=VALUE    an option of the control API; may be repeated
              --help                 this text
            """;

    private CommandLine() {
    }

    /**
     * Reads arguments into options.
     *
     * @return null when help was asked for
     * @throws IllegalArgumentException with a sentence for the user
     */
    static @Nullable CloudOptions parse(String[] args, ModelFactory model) {
        CloudOptions options = new CloudOptions(model).port(8099);
        for (int i = 0; i < args.length; i++) {
            if ("--help".equals(args[i])) {
                return null;
            }
            if (i + 1 == args.length) {
                throw new IllegalArgumentException(args[i] + " is unknown or lacks a value");
            }
            try {
                apply(options, args[i], args[++i]);
            } catch (NumberFormatException | DateTimeParseException e) {
                throw new IllegalArgumentException(args[i - 1] + " cannot be " + args[i], e);
            }
        }
        return options;
    }

    private static void apply(CloudOptions options, String name, String value) {
        switch (name) {
            case "--port" -> options.port(Integer.parseInt(value));
            case "--host" -> options.host(value);
            case "--client-id" -> options.client(value, options.clientSecret);
            case "--client-secret" -> options.client(options.clientId, value);
            case "--redirect" -> options.callbackUrls(value.split(","));
            case "--time-scale" -> options.timeScale(Double.parseDouble(value));
            case "--start" -> options.startAt(Instant.parse(value));
            case "--seed" -> options.seed(Long.parseLong(value));
            case "--option" -> option(options, value);
            default -> throw new IllegalArgumentException(name + " is unknown");
        }
    }

    private static void option(CloudOptions options, String assignment) {
        int equals = assignment.indexOf('=');
        if (equals < 1) {
            throw new IllegalArgumentException("--option takes NAME=VALUE");
        }
        options.option(assignment.substring(0, equals), assignment.substring(equals + 1));
    }
}
