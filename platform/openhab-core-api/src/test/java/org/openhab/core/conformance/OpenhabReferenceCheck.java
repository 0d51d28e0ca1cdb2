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

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.stream.Stream;

import org.eclipse.jdt.annotation.NonNullByDefault;

/**
 * Finds what compiled bindings use of openHAB core that genuine openHAB does not have.
 * <p>
 * Every {@code org.openhab.core.*} class, method, field that a class file names, inherited ones too, must be in both
 * signature lists. Of the classes that only openHAB 5.2 has, those named as optional may be used. A class that is not
 * abstract must also implement what either version demands of it.
 *
 * <pre>
 * Path shared = Path.of(System.getProperty("shared.dir"));
 * OpenhabReferenceCheck check = new OpenhabReferenceCheck(ApiList.read(shared, "4.3").orElseThrow(),
 *         ApiList.read(shared, "5.2").orElseThrow(), ConformanceExceptions.ofThisModule().classesOnlyIn("5.2"));
 * assertThat(check.check(List.of(Path.of("target/classes"))), is(empty()));
 * </pre>
 *
 * @author Cloud Bindings Team - Initial contribution
 */
@NonNullByDefault
public final class OpenhabReferenceCheck {

    private static final String CORE = "org.openhab.core.";

    private final ApiList v43;
    private final ApiList v52;
    private final Set<String> optional52;

    /**
     * @param optional52 the classes that openHAB 4.3 may lack
     */
    public OpenhabReferenceCheck(ApiList v43, ApiList v52, Set<String> optional52) {
        this.v43 = v43;
        this.v52 = v52;
        this.optional52 = optional52;
    }

    /**
     * Checks all class files below some directories, which may name each other.
     *
     * @return one line per problem, sorted; none if all is well
     * @throws IOException if a file cannot be read
     */
    public List<String> check(Collection<Path> classesDirectories) throws IOException {
        List<byte[]> classFiles = new ArrayList<>();
        for (Path directory : classesDirectories) {
            try (Stream<Path> files = Files.walk(directory)) {
                for (Path file : files.filter(each -> each.toString().endsWith(".class")).toList()) {
                    classFiles.add(Files.readAllBytes(file));
                }
            }
        }
        return checkClassFiles(classFiles);
    }

    List<String> checkClassFiles(Collection<byte[]> classFiles) {
        Map<String, CompiledClass> compiled = new TreeMap<>();
        for (byte[] classFile : classFiles) {
            CompiledClass each = CompiledClass.read(classFile);
            compiled.put(each.name(), each);
        }
        Set<String> problems = new TreeSet<>();
        for (CompiledClass each : compiled.values()) {
            checkVersion(each, compiled, v43, "4.3", optional52, problems);
            checkVersion(each, compiled, v52, "5.2", Set.of(), problems);
        }
        return List.copyOf(problems);
    }

    private static void checkVersion(CompiledClass user, Map<String, CompiledClass> compiled, ApiList list,
            String version, Set<String> optional, Set<String> problems) {
        Hierarchy hierarchy = new Hierarchy(compiled, list);
        for (String type : user.types()) {
            if (type.startsWith(CORE) && !optional.contains(type) && list.find(type).isEmpty()) {
                problems.add(user.name() + " uses " + type + ": not in openHAB " + version);
            }
        }
        for (CompiledClass.Use use : user.uses()) {
            boolean known = optional.contains(use.owner()) || hierarchy.has(use.owner(), use.key());
            if (!known) {
                problems.add(user.name() + " uses " + use.owner() + " " + use.key() + ": not in openHAB " + version);
            }
        }
        if (!user.isAbstract() && Collections.disjoint(user.types(), optional)) {
            for (String missing : hierarchy.unimplemented(user.name())) {
                problems.add(user.name() + " does not implement " + missing + " of openHAB " + version);
            }
        }
    }
}
