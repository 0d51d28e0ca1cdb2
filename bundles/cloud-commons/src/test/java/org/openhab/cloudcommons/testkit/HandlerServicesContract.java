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

import static org.hamcrest.MatcherAssert.assertThat;
import static org.hamcrest.Matchers.empty;
import static org.hamcrest.Matchers.is;
import static org.hamcrest.Matchers.not;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.stream.Stream;

import org.eclipse.jdt.annotation.NonNullByDefault;
import org.junit.jupiter.api.Test;
import org.openhab.core.thing.binding.ThingHandlerService;

/**
 * openHAB can register the services of a bundle's handlers.
 *
 * <p>
 * It registers them under the names of their interfaces as source code writes them, which are no names of classes where
 * an interface lies inside another class: OSGi refuses such a service, and the thing stays without handler.
 *
 * @author Cloud Bindings Team - Initial contribution
 */
@NonNullByDefault
public abstract class HandlerServicesContract {

    private static final Path CLASSES = Path.of("target/classes");

    @Test
    void everyInterfaceOfAServiceIsAClassOfItsOwn() throws IOException {
        List<Class<?>> services = services();
        assertThat("services of handlers", services, is(not(empty())));
        List<String> inside = new ArrayList<>();
        for (Class<?> service : services) {
            for (Class<?> type = service; type != null; type = type.getSuperclass()) {
                Arrays.stream(type.getInterfaces()).filter(Class::isMemberClass)
                        .forEach(nested -> inside.add(service.getName() + " is a " + nested.getCanonicalName()));
            }
        }
        assertThat(inside, is(empty()));
    }

    private static List<Class<?>> services() throws IOException {
        List<Class<?>> found = new ArrayList<>();
        try (Stream<Path> files = Files.walk(CLASSES)) {
            for (Path file : files.filter(path -> path.toString().endsWith(".class")).toList()) {
                String name = CLASSES.relativize(file).toString().replace(file.getFileSystem().getSeparator(), ".");
                Class<?> type = load(name.substring(0, name.length() - ".class".length()));
                if (ThingHandlerService.class.isAssignableFrom(type) && !type.isInterface()) {
                    found.add(type);
                }
            }
        }
        return found;
    }

    private static Class<?> load(String name) {
        try {
            return Class.forName(name, false, HandlerServicesContract.class.getClassLoader());
        } catch (ClassNotFoundException e) {
            throw new IllegalStateException("No class " + name, e);
        }
    }
}
