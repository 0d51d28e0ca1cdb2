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
import java.util.Arrays;
import java.util.List;

import org.apache.felix.service.command.Process;
import org.apache.karaf.shell.api.console.Command;
import org.apache.karaf.shell.api.console.CommandLine;
import org.apache.karaf.shell.api.console.Completer;
import org.apache.karaf.shell.api.console.Parser;
import org.apache.karaf.shell.api.console.Session;
import org.eclipse.jdt.annotation.NonNullByDefault;
import org.eclipse.jdt.annotation.Nullable;
import org.openhab.core.io.console.ConsoleCommandCompleter;
import org.openhab.core.io.console.extensions.ConsoleCommandExtension;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * A console command of a binding in Karaf's shell.
 *
 * @author Cloud Bindings Team - Initial contribution
 */
@NonNullByDefault
final class ShellCommand implements Command {

    static final String SCOPE = "openhab";

    private final Logger logger = LoggerFactory.getLogger(ShellCommand.class);
    private final ConsoleCommandExtension extension;

    ShellCommand(ConsoleCommandExtension extension) {
        this.extension = extension;
    }

    @Override
    public @Nullable Object execute(Session session, List<Object> arguments) {
        String[] args = arguments.stream().map(String::valueOf).toArray(String[]::new);
        ShellConsole console = new ShellConsole(SCOPE, out(session));
        if (args.length == 1 && "--help".equals(args[0])) {
            extension.getUsages().forEach(console::printUsage);
            return null;
        }
        try {
            extension.execute(args, console);
        } catch (RuntimeException e) {
            logger.error("The console command {} failed", getName(), e);
            console.println("An unexpected error occurred during execution.");
        }
        return null;
    }

    /** Where a pipe leads, else the terminal. */
    private static PrintStream out(Session session) {
        Process process = Process.Utils.current();
        return process == null ? session.getConsole() : process.out();
    }

    @Override
    public Completer getCompleter(boolean scoped) {
        return this::complete;
    }

    /** Completes arguments; the name of the command is the shell's business. */
    private int complete(Session session, CommandLine line, List<String> candidates) {
        ConsoleCommandCompleter completer = extension.getCompleter();
        int argument = line.getCursorArgumentIndex();
        if (completer == null || argument < 1) {
            return -1;
        }
        String[] args = line.getArguments();
        boolean found = completer.complete(Arrays.copyOfRange(args, 1, args.length), argument - 1,
                line.getArgumentPosition(), candidates);
        return found ? line.getBufferPosition() - line.getArgumentPosition() : -1;
    }

    @Override
    public String getDescription() {
        return extension.getDescription();
    }

    @Override
    public String getName() {
        return extension.getCommand();
    }

    @Override
    public @Nullable Parser getParser() {
        return null;
    }

    @Override
    public String getScope() {
        return SCOPE;
    }
}
