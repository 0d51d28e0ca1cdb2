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
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

import org.eclipse.jdt.annotation.NonNullByDefault;
import org.eclipse.jdt.annotation.Nullable;

/**
 * One field, method, or record component, in the notation of the signature lists.
 *
 * @param kind f, m or r
 * @param modifiers as in Java, {@code synchronized} left out as it is not part of a signature
 * @param nullness where an annotation stands, each followed by ? or !
 *
 * @author Cloud Bindings Team - Initial contribution
 */
@NonNullByDefault
public record ApiMember(char kind, String name, String descriptor, Set<String> modifiers, @Nullable String signature,
        Set<String> exceptions, Set<String> nullness, boolean nullByDefault, @Nullable Integer ordinal,
        @Nullable String constant, @Nullable String annotationDefault) {

    private static final Pattern TAIL = Pattern.compile("(?:^| )(= |default=)(.*)$");

    /** What tells members of a class apart. */
    public String key() {
        return kind + " " + name + " " + descriptor;
    }

    /** Reads a line that starts with a blank. */
    static ApiMember parse(String line) {
        String[] parts = line.substring(1).split(" ", 4);
        String rest = parts.length > 3 ? parts[3] : "";
        String constant = null;
        String annotationDefault = null;
        Matcher tail = TAIL.matcher(rest);
        if (tail.find()) {
            if (tail.group(1).startsWith("=")) {
                constant = tail.group(2);
            } else {
                annotationDefault = tail.group(2);
            }
            rest = rest.substring(0, tail.start());
        }
        Set<String> modifiers = new TreeSet<>();
        Set<String> exceptions = Set.of();
        Set<String> nullness = Set.of();
        String signature = null;
        Integer ordinal = null;
        boolean nullByDefault = false;
        String before = "";
        for (String word : rest.isEmpty() ? new String[0] : rest.trim().split(" ")) {
            if (word.startsWith("sig=")) {
                signature = word.substring(4);
            } else if (word.startsWith("null=")) {
                nullness = new TreeSet<>(Arrays.asList(word.substring(5).split(",")));
            } else if (word.startsWith("enum#")) {
                ordinal = Integer.valueOf(word.substring(5));
            } else if ("throws".equals(before)) {
                exceptions = new TreeSet<>(Arrays.asList(word.split(",")));
            } else if ("nnbd".equals(word)) {
                nullByDefault = true;
            } else if (!Set.of("throws", "deprecated", "synchronized").contains(word)) {
                modifiers.add(word);
            }
            before = word;
        }
        return new ApiMember(parts[0].charAt(0), parts[1], parts[2], modifiers, signature, exceptions, nullness,
                nullByDefault, ordinal, constant, annotationDefault);
    }
}
