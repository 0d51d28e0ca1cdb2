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
package org.openhab.simulator.kit.start;

import java.time.Instant;
import java.time.format.DateTimeParseException;
import java.util.Optional;

import org.eclipse.jdt.annotation.NonNullByDefault;

/**
 * Reads the arguments of the program of a simulated cloud.
 *
 * @author Cloud Bindings Team - Initial contribution
 */
@NonNullByDefault
public final class Arguments {

    private static final String HELP = """
              --host ADDRESS         address to bind, default 127.0.0.1
              --time-scale X         simulated seconds per real second, default 1
              --start INSTANT        simulated time at the start, such as 2026-03-15T08:00:00Z; default now
              --seed N               what makes one run differ from another
              --option NAME=VALUE    a switch of the control API; may be repeated
              --help                 this text
            """;

    /** What only one cloud understands. */
    public interface Own {

        /**
         * Takes an argument.
         *
         * @return whether it is one of this cloud
         * @throws IllegalArgumentException with a sentence for the user
         */
        boolean apply(String name, String value);
    }

    private Arguments() {
    }

    /**
     * The help of a program.
     *
     * @param title what the program is
     * @param port its usual port
     * @param own a line for each argument that only this cloud has
     */
    public static String help(String title, int port, String own) {
        return title + ". Arguments:\n  --port N               port, default " + port + "; 0 takes any free one\n" + own
                + HELP;
    }

    /**
     * Reads arguments into options.
     *
     * @return empty when help was asked for
     * @throws IllegalArgumentException with a sentence for the user
     */
    public static <T extends StartOptions<T>> Optional<T> read(String[] args, T options, Own own) {
        for (int i = 0; i < args.length; i++) {
            if ("--help".equals(args[i])) {
                return Optional.empty();
            }
            if (i + 1 == args.length) {
                throw new IllegalArgumentException(args[i] + " is unknown or lacks a value");
            }
            try {
                apply(options, own, args[i], args[++i]);
            } catch (NumberFormatException | DateTimeParseException e) {
                throw new IllegalArgumentException(args[i - 1] + " cannot be " + args[i], e);
            }
        }
        return Optional.of(options);
    }

    private static void apply(StartOptions<?> options, Own own, String name, String value) {
        switch (name) {
            case "--port" -> options.port(Integer.parseInt(value));
            case "--host" -> options.host(value);
            case "--time-scale" -> options.timeScale(Double.parseDouble(value));
            case "--start" -> options.startAt(Instant.parse(value));
            case "--seed" -> options.seed(Long.parseLong(value));
            case "--option" -> option(options, value);
            default -> {
                if (!own.apply(name, value)) {
                    throw new IllegalArgumentException(name + " is unknown");
                }
            }
        }
    }

    private static void option(StartOptions<?> options, String assignment) {
        int equals = assignment.indexOf('=');
        if (equals < 1) {
            throw new IllegalArgumentException("--option takes NAME=VALUE");
        }
        options.option(assignment.substring(0, equals), assignment.substring(equals + 1));
    }
}
