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
package org.openhab.core.types;

import java.util.ArrayList;
import java.util.List;

import org.eclipse.jdt.annotation.NonNullByDefault;

/**
 * Builds a {@link CommandDescription}.
 *
 * @author Cloud Bindings Team - Initial contribution
 */
@NonNullByDefault
public class CommandDescriptionBuilder {

    private final List<CommandOption> options = new ArrayList<>();

    private CommandDescriptionBuilder() {
    }

    public static CommandDescriptionBuilder create() {
        return new CommandDescriptionBuilder();
    }

    /** A description of its own, which later changes of the builder leave alone. */
    public CommandDescription build() {
        return new Description(List.copyOf(options));
    }

    /** Adds one option to those set before. */
    public CommandDescriptionBuilder withCommandOption(CommandOption commandOption) {
        options.add(commandOption);
        return this;
    }

    /** Replaces all options set before. */
    public CommandDescriptionBuilder withCommandOptions(List<CommandOption> commandOptions) {
        options.clear();
        options.addAll(commandOptions);
        return this;
    }

    private record Description(List<CommandOption> options) implements CommandDescription {

        @Override
        public List<CommandOption> getCommandOptions() {
            return options;
        }
    }
}
