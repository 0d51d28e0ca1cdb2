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
package org.openhab.cloudcommons.console;

import java.time.Clock;
import java.util.List;

import org.eclipse.jdt.annotation.NonNullByDefault;
import org.eclipse.jdt.annotation.Nullable;
import org.openhab.core.io.console.ConsoleCommandCompleter;
import org.openhab.core.io.console.StringsCompleter;
import org.openhab.core.io.console.extensions.AbstractConsoleCommandExtension;
import org.openhab.core.thing.Thing;
import org.openhab.core.thing.ThingRegistry;

/**
 * A console command that looks into the things of one binding: {@code status} tells of all, other words take the UID
 * of one.
 *
 * @author Cloud Bindings Team - Initial contribution
 */
@NonNullByDefault
public abstract class BindingCommand extends AbstractConsoleCommandExtension implements ConsoleCommandCompleter {

    protected static final String STATUS = "status";

    private final String binding;
    private final ThingRegistry registry;
    private final Clock clock;

    /**
     * @param binding the id of the binding, which is the name of the command too
     * @param description one sentence for the list of commands
     */
    protected BindingCommand(String binding, String description, ThingRegistry registry, Clock clock) {
        super(binding, description);
        this.binding = binding;
        this.registry = registry;
        this.clock = clock;
    }

    /** The words that may come first. */
    protected abstract List<String> words();

    /** Whether the UID of a thing may come after a word. */
    protected abstract boolean takes(String word, Thing thing);

    @Override
    public ConsoleCommandCompleter getCompleter() {
        return this;
    }

    @Override
    public boolean complete(String[] args, int cursorArgumentIndex, int cursorPosition, List<String> candidates) {
        List<String> offered = List.of();
        if (cursorArgumentIndex <= 0) {
            offered = words();
        } else if (cursorArgumentIndex == 1) {
            offered = things().stream().filter(thing -> takes(args[0], thing))
                    .map(thing -> thing.getUID().getAsString()).toList();
        }
        return new StringsCompleter(offered, false).complete(args, cursorArgumentIndex, cursorPosition, candidates);
    }

    /** All things of the binding. */
    protected List<Thing> things() {
        return registry.getAll().stream().filter(thing -> binding.equals(thing.getUID().getBindingId())).toList();
    }

    /** The thing of the binding with a UID, {@code null} if there is none. */
    protected @Nullable Thing thing(String uid) {
        return things().stream().filter(thing -> thing.getUID().getAsString().equals(uid)).findFirst().orElse(null);
    }

    /** Words for moments, as seen from now. */
    protected Ages ages() {
        return new Ages(clock.instant());
    }
}
