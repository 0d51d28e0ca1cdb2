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

import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;

import org.apache.karaf.shell.api.console.SessionFactory;
import org.eclipse.jdt.annotation.NonNullByDefault;
import org.openhab.core.io.console.extensions.ConsoleCommandExtension;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Deactivate;
import org.osgi.service.component.annotations.Reference;
import org.osgi.service.component.annotations.ReferenceCardinality;
import org.osgi.service.component.annotations.ReferencePolicy;

/**
 * Makes the console commands of bindings commands of Karaf's shell, in the scope {@code openhab}.
 *
 * @author Cloud Bindings Team - Initial contribution
 */
@NonNullByDefault
@Component(immediate = true, service = {})
public class ConsoleCommands {

    private final Map<ConsoleCommandExtension, ShellCommand> commands = new ConcurrentHashMap<>();
    private final SessionFactory shell;

    @Activate
    public ConsoleCommands(@Reference SessionFactory shell) {
        this.shell = shell;
    }

    @Deactivate
    public void deactivate() {
        commands.keySet().forEach(this::removeCommand);
    }

    @Reference(cardinality = ReferenceCardinality.MULTIPLE, policy = ReferencePolicy.DYNAMIC)
    public void addCommand(ConsoleCommandExtension extension) {
        ShellCommand command = new ShellCommand(extension);
        commands.put(extension, command);
        shell.getRegistry().register(command);
    }

    public void removeCommand(ConsoleCommandExtension extension) {
        ShellCommand command = commands.remove(extension);
        if (command != null) {
            shell.getRegistry().unregister(command);
        }
    }
}
