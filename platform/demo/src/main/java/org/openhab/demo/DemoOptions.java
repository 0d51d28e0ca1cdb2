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
package org.openhab.demo;

import org.eclipse.jdt.annotation.NonNullByDefault;

/**
 * The options of {@code ./demo}.
 *
 * @param port the HTTP port of the host
 * @param once end as soon as everything is live
 * @param json print the result as JSON instead of a table
 * @param empty the host alone, without clouds and things
 * @author Cloud Bindings Team - Initial contribution
 */
@NonNullByDefault
public record DemoOptions(int port, boolean once, boolean json, boolean empty) {

    public static final String USAGE = "Usage: ./demo [--port N] [--once [--json]] [--empty]";

    /**
     * Reads the command line.
     *
     * @throws IllegalArgumentException with a sentence for the user
     */
    public static DemoOptions parse(String... arguments) {
        int port = 8080;
        boolean once = false;
        boolean json = false;
        boolean empty = false;
        for (int i = 0; i < arguments.length; i++) {
            switch (arguments[i]) {
                case "--once" -> once = true;
                case "--json" -> json = true;
                case "--empty" -> empty = true;
                case "--port" -> port = port(++i < arguments.length ? arguments[i] : "");
                default -> throw new IllegalArgumentException("Unknown option " + arguments[i] + ". " + USAGE);
            }
        }
        if (json && !once || once && empty) {
            throw new IllegalArgumentException("These options do not go together. " + USAGE);
        }
        return new DemoOptions(port, once, json, empty);
    }

    private static int port(String text) {
        try {
            int port = Integer.parseInt(text);
            if (port > 0 && port < 65536) {
                return port;
            }
        } catch (NumberFormatException e) {
            throw new IllegalArgumentException("--port needs a number from 1 to 65535, not \"" + text + "\".", e);
        }
        throw new IllegalArgumentException("--port needs a number from 1 to 65535, not " + text + ".");
    }
}
