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
package org.openhab.core.io.console;

import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import java.util.SortedSet;
import java.util.TreeSet;

import org.eclipse.jdt.annotation.NonNullByDefault;

/**
 * A completer that offers the words of a set that start with what was typed.
 *
 * @author Cloud Bindings Team - Initial contribution
 */
@NonNullByDefault
public class StringsCompleter implements ConsoleCommandCompleter {

    private final SortedSet<String> strings;
    private final boolean caseSensitive;

    /**
     * Creates a completer without words that ignores letter case.
     */
    public StringsCompleter() {
        this(List.of(), false);
    }

    /**
     * Creates a completer.
     *
     * @param strings the words
     * @param caseSensitive whether letter case counts
     */
    public StringsCompleter(Collection<String> strings, boolean caseSensitive) {
        this.caseSensitive = caseSensitive;
        this.strings = new TreeSet<>(caseSensitive ? Comparator.naturalOrder() : String.CASE_INSENSITIVE_ORDER);
        this.strings.addAll(strings);
    }

    @Override
    public boolean complete(String[] args, int cursorArgumentIndex, int cursorPosition, List<String> candidates) {
        boolean inside = cursorArgumentIndex >= 0 && cursorArgumentIndex < args.length;
        String typed = inside ? args[cursorArgumentIndex].substring(0, cursorPosition) : "";
        for (String word : strings) {
            if (word.regionMatches(!caseSensitive, 0, typed, 0, typed.length())) {
                candidates.add(word + " ");
            }
        }
        return !candidates.isEmpty();
    }

    /**
     * Returns the words; the set may be changed.
     */
    public SortedSet<String> getStrings() {
        return strings;
    }
}
