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

import static org.hamcrest.MatcherAssert.assertThat;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.is;
import static org.mockito.Mockito.mock;
import static org.mockito.Mockito.verify;
import static org.mockito.Mockito.when;

import java.io.ByteArrayOutputStream;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;

import org.apache.karaf.shell.api.console.Command;
import org.apache.karaf.shell.api.console.CommandLine;
import org.apache.karaf.shell.api.console.Registry;
import org.apache.karaf.shell.api.console.Session;
import org.apache.karaf.shell.api.console.SessionFactory;
import org.eclipse.jdt.annotation.NonNullByDefault;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.mockito.ArgumentCaptor;
import org.openhab.core.io.console.Console;
import org.openhab.core.io.console.ConsoleCommandCompleter;
import org.openhab.core.io.console.StringsCompleter;
import org.openhab.core.io.console.extensions.AbstractConsoleCommandExtension;

/**
 * Tests console commands of bindings in Karaf's shell.
 *
 * @author Cloud Bindings Team - Initial contribution
 */
@NonNullByDefault
class ConsoleCommandsTest {

    private final SessionFactory shell = mock(SessionFactory.class);
    private final Registry registry = mock(Registry.class);
    private final Session session = mock(Session.class);
    private final ByteArrayOutputStream out = new ByteArrayOutputStream();
    private final Sample sample = new Sample();

    /** Says what it hears. */
    private static class Sample extends AbstractConsoleCommandExtension {

        Sample() {
            super("sample", "Says what it hears");
        }

        @Override
        public void execute(String[] args, Console console) {
            if (args.length == 0) {
                throw new IllegalStateException("nothing to say");
            }
            console.printf("%s!%n", String.join(" ", args));
        }

        @Override
        public List<String> getUsages() {
            return List.of(buildCommandUsage("<word>", "says a word"), buildCommandUsage("says nothing"));
        }

        @Override
        public ConsoleCommandCompleter getCompleter() {
            return new StringsCompleter(List.of("status", "stop", "dump"), false);
        }
    }

    @BeforeEach
    void prepare() {
        when(shell.getRegistry()).thenReturn(registry);
        when(session.getConsole()).thenReturn(new PrintStream(out, true, StandardCharsets.UTF_8));
    }

    private Command registered() {
        new ConsoleCommands(shell).addCommand(sample);
        ArgumentCaptor<Object> service = ArgumentCaptor.forClass(Object.class);
        verify(registry).register(service.capture());
        return (Command) service.getValue();
    }

    private String run(Command command, Object... args) throws Exception {
        out.reset();
        command.execute(session, List.of(args));
        return out.toString(StandardCharsets.UTF_8).replace("\r\n", "\n");
    }

    @Test
    void aCommandGetsItsArgumentsAndWritesToTheShell() throws Exception {
        Command command = registered();
        assertThat(command.getScope() + ":" + command.getName(), is("openhab:sample"));
        assertThat(command.getDescription(), is("Says what it hears"));
        assertThat(run(command, "good", 7), is("good 7!\n"));
    }

    @Test
    void helpIsItsUsages() throws Exception {
        assertThat(run(registered(), "--help"), is("""
                Usage: openhab:sample <word> - says a word
                Usage: openhab:sample - says nothing
                """));
    }

    @Test
    void aFailureDoesNotReachTheShell() throws Exception {
        assertThat(run(registered()), is("An unexpected error occurred during execution.\n"));
    }

    @Test
    void argumentsAreCompleted() {
        CommandLine line = mock(CommandLine.class);
        when(line.getArguments()).thenReturn(new String[] { "openhab:sample", "st" });
        when(line.getCursorArgumentIndex()).thenReturn(1);
        when(line.getArgumentPosition()).thenReturn(2);
        when(line.getBufferPosition()).thenReturn(17);
        List<String> candidates = new ArrayList<>();
        assertThat(registered().getCompleter(false).complete(session, line, candidates), is(15));
        assertThat(candidates, contains("status ", "stop "));
        when(line.getCursorArgumentIndex()).thenReturn(0);
        assertThat(new ShellCommand(sample).getCompleter(false).complete(session, line, candidates), is(-1));
    }

    @Test
    void aCommandThatGoesLeavesTheShell() {
        ConsoleCommands commands = new ConsoleCommands(shell);
        commands.addCommand(sample);
        ArgumentCaptor<Object> service = ArgumentCaptor.forClass(Object.class);
        verify(registry).register(service.capture());
        commands.removeCommand(sample);
        verify(registry).unregister(service.getValue());
    }
}
