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

import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import java.util.function.BiConsumer;
import java.util.function.Function;

import org.eclipse.jdt.annotation.NonNullByDefault;
import org.openhab.core.thing.Thing;

/**
 * What a console command says of things: a line for each, with the details below it.
 *
 * @author Cloud Bindings Team - Initial contribution
 */
@NonNullByDefault
public final class ThingLines {

    private final List<String> lines = new ArrayList<>();

    private ThingLines() {
    }

    /**
     * @param things in any order; they are told in the order of their UIDs
     * @param heading the line of a thing
     * @param details adds those of a thing, if there are any
     * @return at least one line
     */
    public static List<String> of(Collection<Thing> things, Function<Thing, String> heading,
            BiConsumer<Thing, ThingLines> details) {
        ThingLines report = new ThingLines();
        things.stream().sorted(Comparator.comparing((Thing thing) -> thing.getUID().getAsString())).forEach(thing -> {
            report.lines.add(heading.apply(thing));
            details.accept(thing, report);
        });
        return report.lines.isEmpty() ? List.of("No things.") : report.lines;
    }

    /** Adds a detail of the thing that was told last. */
    public void detail(String name, String text) {
        lines.add("  " + name + ": " + text);
    }
}
