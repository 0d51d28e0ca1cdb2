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
package org.openhab.devhost.internal.console;

import java.io.PrintStream;

import org.eclipse.jdt.annotation.NonNullByDefault;
import org.openhab.core.io.console.Console;

/**
 * Where a command in Karaf's shell writes to.
 *
 * @param scope stands before the command in its usage
 * @param out takes the text
 *
 * @author Cloud Bindings Team - Initial contribution
 */
@NonNullByDefault
record ShellConsole(String scope, PrintStream out) implements Console {

    @Override
    public void print(String text) {
        out.print(text);
    }

    @Override
    public void println(String text) {
        out.println(text);
    }

    @Override
    public void printUsage(String usage) {
        out.println("Usage: " + scope + ":" + usage);
    }
}
