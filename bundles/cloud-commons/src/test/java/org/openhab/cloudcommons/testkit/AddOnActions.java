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
import java.math.BigDecimal;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.stream.IntStream;

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
    private static final Set<Class<?>> NUMBERS = Set.of(int.class, Integer.class, long.class, double.class,
            Double.class, BigDecimal.class);

    private AddOnActions() {
    }

    /** Whether a method takes arguments as rules write them; one that is no literal fits everywhere. */
    static boolean takes(Method method, List<String> arguments) {
        Class<?>[] types = method.getParameterTypes();
        return types.length == arguments.size()
                && IntStream.range(0, types.length).allMatch(i -> takes(types[i], arguments.get(i)));
    }

    private static boolean takes(Class<?> type, String argument) {
        if (argument.matches("[\"'`].*")) {
            return type == String.class;
        }
        if (argument.matches("-?\\d+")) {
            return NUMBERS.contains(type);
        }
        if (argument.matches("-?\\d+\\.\\d+")) {
            return NUMBERS.contains(type) && type != int.class && type != long.class && type != Integer.class;
        }
        if ("true".equals(argument) || "false".equals(argument)) {
            return type == boolean.class || type == Boolean.class;
        }
        return !"null".equals(argument) || !type.isPrimitive();
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
