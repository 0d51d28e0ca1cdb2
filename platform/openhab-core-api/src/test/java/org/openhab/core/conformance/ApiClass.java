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

import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;

import org.eclipse.jdt.annotation.NonNullByDefault;
import org.eclipse.jdt.annotation.Nullable;

/**
 * One class with its public and protected members, in the notation of the signature lists.
 *
 * @param name with dots between packages and dollar signs before nested classes
 * @param kind class, interface, enum, record or annotation
 *
 * @author Cloud Bindings Team - Initial contribution
 */
@NonNullByDefault
public record ApiClass(String name, Set<String> modifiers, String kind, @Nullable String superclass,
        Set<String> interfaces, @Nullable String signature, boolean nullByDefault, Map<String, ApiMember> members) {

    private static final Set<String> KINDS = Set.of("class", "interface", "enum", "record", "annotation");

    /** Reads a line that starts with C; its members are added to the map afterwards. */
    static ApiClass parse(String line) {
        String[] words = line.split(" ");
        Set<String> modifiers = new TreeSet<>();
        Set<String> interfaces = new TreeSet<>();
        String kind = "";
        String superclass = null;
        String signature = null;
        boolean nullByDefault = false;
        for (int i = 2; i < words.length; i++) {
            String word = words[i];
            if (kind.isEmpty() && KINDS.contains(word)) {
                kind = word;
            } else if (kind.isEmpty()) {
                modifiers.add(word);
            } else if ("extends".equals(word) && "interface".equals(kind) || "implements".equals(word)) {
                interfaces.addAll(Arrays.asList(words[i + 1].split(",")));
            } else if ("extends".equals(word)) {
                superclass = words[i + 1];
            } else if (word.startsWith("sig=")) {
                signature = word.substring(4);
            } else if (word.startsWith("nnbd")) {
                nullByDefault = true;
            }
        }
        return new ApiClass(words[1], modifiers, kind, superclass, interfaces, signature, nullByDefault,
                new LinkedHashMap<>());
    }

    boolean isAbstract() {
        return modifiers.contains("abstract") || "interface".equals(kind);
    }

    Optional<ApiMember> member(String key) {
        return Optional.ofNullable(members.get(key));
    }
}
