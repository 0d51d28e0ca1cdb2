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
package org.openhab.core.io.console.extensions;

import org.eclipse.jdt.annotation.NonNullByDefault;
import org.openhab.core.io.console.Console;

/**
 * The base of console commands, with their name plus usage lines of one form.
 *
 * @author Cloud Bindings Team - Initial contribution
 */
@NonNullByDefault
public abstract class AbstractConsoleCommandExtension implements ConsoleCommandExtension {

    private final String command;
    private final String description;

    /**
     * Creates the command.
     *
     * @param cmd the name the user types
     * @param desc what the command does
     */
    protected AbstractConsoleCommandExtension(String cmd, String desc) {
        this.command = cmd;
        this.description = desc;
    }

    /**
     * Returns a usage line for the command without arguments.
     */
    protected String buildCommandUsage(String description) {
        return getCommand() + " - " + description;
    }

    /**
     * Returns a usage line for the command with arguments.
     *
     * @param syntax the arguments
     * @param description what the command does with them
     */
    protected String buildCommandUsage(String syntax, String description) {
        return getCommand() + " " + syntax + " - " + description;
    }

    @Override
    public String getCommand() {
        return command;
    }

    @Override
    public String getDescription() {
        return description;
    }

    /**
     * Writes every usage line.
     */
    protected void printUsage(Console console) {
        getUsages().forEach(console::printUsage);
    }
}
