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
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.stream.Collectors;

import org.eclipse.jdt.annotation.NonNullByDefault;

/**
 * The few places where this module differs from openHAB on purpose.
 *
 * @param onlyIn classes and members ({@code class#key}) that one version has, with that version
 * @param omittedInterfaces interfaces left out ({@code class#interface})
 *
 * @author Cloud Bindings Team - Initial contribution
 */
@NonNullByDefault
public record ConformanceExceptions(Map<String, String> onlyIn, Set<String> omittedInterfaces) {

    /** No exception at all. */
    public static final ConformanceExceptions NONE = new ConformanceExceptions(Map.of(), Set.of());

    /**
     * Reads {@code only-in <version> <class>[#<member>]} and {@code without <class>#<interface>}; # starts a comment.
     *
     * @throws IllegalArgumentException if a line is something else
     */
    public static ConformanceExceptions parse(List<String> lines) {
        Map<String, String> onlyIn = new LinkedHashMap<>();
        Set<String> omitted = new LinkedHashSet<>();
        for (String line : lines) {
            String[] words = line.trim().split(" +", 3);
            if (line.isBlank() || line.startsWith("#")) {
                continue;
            }
            if ("only-in".equals(words[0]) && words.length == 3) {
                onlyIn.put(words[2], words[1]);
            } else if ("without".equals(words[0]) && words.length == 2) {
                omitted.add(words[1]);
            } else {
                throw new IllegalArgumentException("Not understood: " + line);
            }
        }
        return new ConformanceExceptions(onlyIn, omitted);
    }

    /** The exceptions of this module. */
    public static ConformanceExceptions ofThisModule() throws IOException {
        try (InputStream in = ConformanceExceptions.class.getResourceAsStream("/conformance-exceptions.txt")) {
            return parse(
                    new String(Objects.requireNonNull(in).readAllBytes(), StandardCharsets.UTF_8).lines().toList());
        }
    }

    /** The classes that one version only has. */
    public Set<String> classesOnlyIn(String version) {
        return onlyIn.entrySet().stream().filter(entry -> entry.getValue().equals(version)).map(Map.Entry::getKey)
                .filter(name -> !name.contains("#")).collect(Collectors.toSet());
    }
}
