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
package org.openhab.core.conformance;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;

import org.eclipse.jdt.annotation.NonNullByDefault;

/**
 * Looks for members through superclasses: of the bindings' own classes, of openHAB's in a list, of all others that
 * this program can load.
 *
 * @author Cloud Bindings Team - Initial contribution
 */
@NonNullByDefault
final class Hierarchy {

    private final Map<String, CompiledClass> compiled;
    private final ApiList list;

    Hierarchy(Map<String, CompiledClass> compiled, ApiList list) {
        this.compiled = compiled;
        this.list = list;
    }

    /** Whether a class has or inherits a member; classes that are unknown here are trusted. */
    boolean has(String owner, String key) {
        boolean touchesCore = owner.startsWith("org.openhab.core.");
        for (String each : lineage(owner)) {
            touchesCore |= each.startsWith("org.openhab.core.");
            CompiledClass own = compiled.get(each);
            Optional<ApiClass> listed = own == null ? list.find(each) : Optional.empty();
            boolean found = own != null ? own.declared().contains(key) || own.demanded().contains(key)
                    : listed.isPresent() ? listed.get().member(key).isPresent() || isHidden(listed.get(), key)
                            : !each.startsWith("org.openhab.core.") && loadedHas(each, key);
            if (found) {
                return true;
            }
        }
        return !touchesCore;
    }

    /** The compiler's own members of annotations or enums are not in the lists. */
    private static boolean isHidden(ApiClass listed, String key) {
        return "enum".equals(listed.kind()) && key.startsWith("m ordinal ");
    }

    private static boolean loadedHas(String className, String key) {
        String[] parts = key.split(" ");
        try {
            Class<?> type = Class.forName(className, false, Hierarchy.class.getClassLoader());
            return "f".equals(parts[0])
                    ? Arrays.stream(type.getDeclaredFields()).anyMatch(field -> field.getName().equals(parts[1]))
                    : Arrays.stream(type.getDeclaredMethods())
                            .anyMatch(method -> method.getName().equals(parts[1])
                                    && org.objectweb.asm.Type.getMethodDescriptor(method).equals(parts[2]))
                            || "<init>".equals(parts[1]) && Arrays.stream(type.getDeclaredConstructors())
                                    .anyMatch(constructor -> org.objectweb.asm.Type
                                            .getConstructorDescriptor(constructor).equals(parts[2]));
        } catch (ClassNotFoundException | LinkageError e) {
            // A library that is not on this class path is not what this check is about.
            return true;
        }
    }

    /** The class, then everything above it; interfaces have the methods of Object too. */
    private Set<String> lineage(String className) {
        Set<String> lineage = new LinkedHashSet<>();
        List<String> queue = new ArrayList<>(List.of(className));
        while (!queue.isEmpty()) {
            String each = queue.remove(0);
            if (lineage.add(each)) {
                queue.addAll(parentsOf(each));
            }
        }
        lineage.add("java.lang.Object");
        return lineage;
    }

    private List<String> parentsOf(String className) {
        CompiledClass own = compiled.get(className);
        if (own != null) {
            return own.parents();
        }
        Optional<ApiClass> listed = list.find(className);
        if (listed.isPresent()) {
            List<String> parents = new ArrayList<>(listed.get().interfaces());
            Optional.ofNullable(listed.get().superclass()).ifPresent(parents::add);
            if ("annotation".equals(listed.get().kind())) {
                parents.add("java.lang.annotation.Annotation");
            }
            return parents;
        }
        if (className.startsWith("org.openhab.core.")) {
            return List.of();
        }
        try {
            Class<?> type = Class.forName(className, false, Hierarchy.class.getClassLoader());
            List<String> parents = new ArrayList<>(Arrays.stream(type.getInterfaces()).map(Class::getName).toList());
            Optional.ofNullable(type.getSuperclass()).map(Class::getName).ifPresent(parents::add);
            return parents;
        } catch (ClassNotFoundException | LinkageError e) {
            return List.of();
        }
    }

    /** The abstract methods of openHAB's that a class leaves open. */
    Set<String> unimplemented(String className) {
        Set<String> demanded = new TreeSet<>();
        Set<String> implemented = new HashSet<>();
        List<String> others = new ArrayList<>();
        for (String each : lineage(className)) {
            CompiledClass own = compiled.get(each);
            Optional<ApiClass> listed = list.find(each);
            if (own != null) {
                implemented.addAll(own.declared());
            } else if (listed.isPresent()) {
                listed.get().members().values().stream().filter(member -> member.kind() == 'm').forEach(
                        member -> (member.modifiers().contains("abstract") ? demanded : implemented).add(member.key()));
            } else if (isLoadedClass(each)) {
                others.add(each);
            }
        }
        demanded.removeAll(implemented);
        demanded.removeIf(key -> others.stream().anyMatch(each -> loadedHas(each, key)));
        return demanded;
    }

    private static boolean isLoadedClass(String className) {
        try {
            return !Class.forName(className, false, Hierarchy.class.getClassLoader()).isInterface();
        } catch (ClassNotFoundException | LinkageError e) {
            return false;
        }
    }
}
