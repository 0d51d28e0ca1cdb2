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
package org.openhab.cloudcommons.testkit;

import java.io.File;
import java.lang.reflect.Method;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;

import org.eclipse.jdt.annotation.NonNullByDefault;
import org.openhab.core.thing.binding.ThingActions;

/**
 * Finds what rules can ask the add-on for whose tests run.
 *
 * @author Cloud Bindings Team - Initial contribution
 */
@NonNullByDefault
final class AddOnActions {

    private static final String CLASS = ".class";

    private AddOnActions() {
    }

    /** The public methods of its actions, also the static ones for DSL; empty if it has none. */
    static List<Method> methods() throws Exception {
        Path classes = Path.of("target", "classes");
        List<Method> found = new ArrayList<>();
        try (var all = Files.walk(classes)) {
            for (Path file : all.filter(path -> path.toString().endsWith("Actions" + CLASS)).toList()) {
                String name = classes.relativize(file).toString().replace(File.separatorChar, '.');
                Class<?> type = Class.forName(name.substring(0, name.length() - CLASS.length()));
                if (ThingActions.class.isAssignableFrom(type)) {
                    found.addAll(List.of(type.getMethods()));
                }
            }
        }
        return found;
    }
}
