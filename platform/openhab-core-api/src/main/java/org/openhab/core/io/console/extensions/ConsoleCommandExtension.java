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

import java.util.List;

import org.eclipse.jdt.annotation.NonNullByDefault;
import org.eclipse.jdt.annotation.Nullable;
import org.openhab.core.io.console.Console;
import org.openhab.core.io.console.ConsoleCommandCompleter;

/**
 * A command of the console, registered as an OSGi service.
 *
 * @author Cloud Bindings Team - Initial contribution
 */
@NonNullByDefault
public interface ConsoleCommandExtension {

    /**
     * Runs the command.
     *
     * @param args what the user typed after the command
     * @param console where output goes
     */
    void execute(String[] args, Console console);

    /**
     * Returns the name the user types.
     */
    String getCommand();

    /**
     * Returns what completes arguments, or null if nothing does.
     */
    default @Nullable ConsoleCommandCompleter getCompleter() {
        return null;
    }

    /**
     * Returns what the command does.
     */
    String getDescription();

    /**
     * Returns one line for each way to call the command.
     */
    List<String> getUsages();
}
