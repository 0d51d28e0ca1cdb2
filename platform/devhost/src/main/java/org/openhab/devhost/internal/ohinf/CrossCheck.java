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
package org.openhab.devhost.internal.ohinf;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.function.Function;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import java.util.stream.Stream;

import org.eclipse.jdt.annotation.NonNullByDefault;
import org.openhab.devhost.internal.ohinf.OhInfContent.Definition;
import org.openhab.devhost.internal.ohinf.OhInfContent.Refusal;

/**
 * Checks what a schema cannot: that what the files of a bundle refer to exists.
 * <p>
 * openHAB itself finds a wrong reference only when a thing is made, and shows a missing text as its key. Here both are
 * reason to refuse the file.
 *
 * @author Cloud Bindings Team - Initial contribution
 */
@NonNullByDefault
final class CrossCheck {

    private final BundleTexts texts;
    private final Predicate<Definition> definedElsewhere;
    private final List<OhInfFile> accepted;
    private final List<Refusal> refusals = new ArrayList<>();

    /**
     * @param files of one bundle, each valid in itself
     * @param texts of that bundle
     * @param definedElsewhere knows what other bundles define
     */
    CrossCheck(List<OhInfFile> files, BundleTexts texts, Predicate<Definition> definedElsewhere) {
        this.texts = texts;
        this.definedElsewhere = definedElsewhere;
        this.accepted = new ArrayList<>(files);
        Set<Definition> all = definitions();
        boolean changed = true;
        // A refused file takes its definitions along, which can spoil other files.
        while (changed) {
            changed = accepted.removeIf(file -> refused(file, definitions(), all));
        }
    }

    List<OhInfFile> accepted() {
        return accepted;
    }

    List<Refusal> refusals() {
        return refusals;
    }

    /** @return flaws of the accepted files that are no reason to refuse them, one line each */
    List<String> notices() {
        return Stream
                .of(accepted.stream().flatMap(file -> file.notices.stream().map(notice -> file.path + ": " + notice)),
                        accepted.stream().flatMap(this::untranslatable), duplicates())
                .flatMap(Function.identity()).toList();
    }

    private boolean refused(OhInfFile file, Set<Definition> defined, Set<Definition> parsed) {
        List<Problem> problems = new ArrayList<>(file.problems);
        file.namedTexts.stream().filter(text -> !hasText(text))
                .map(text -> new Problem(text.line(),
                        "no text for '@text/" + text.keys().get(0) + "' in the default properties"))
                .forEach(problems::add);
        for (Mention reference : file.references) {
            Definition wanted = new Definition(reference.kind(), reference.uid());
            if (!defined.contains(wanted) && !definedElsewhere.test(wanted)) {
                String why = parsed.contains(wanted) ? "is in a refused file" : "is defined nowhere";
                problems.add(new Problem(reference.line(), reference.kind() + " '" + reference.uid() + "' " + why));
            }
        }
        if (!problems.isEmpty()) {
            refusals.add(new Refusal(file.path, List.copyOf(problems)));
        }
        return !problems.isEmpty();
    }

    private Stream<String> untranslatable(OhInfFile file) {
        String keys = file.plainTexts.stream().filter(text -> !hasText(text)).map(text -> text.keys().get(0))
                .collect(Collectors.joining(", "));
        return keys.isEmpty() ? Stream.empty() : Stream.of(file.path + ": no default text for " + keys);
    }

    private Stream<String> duplicates() {
        Set<Definition> seen = new HashSet<>();
        return accepted.stream()
                .flatMap(file -> file.definitions.stream()
                        .filter(mention -> !seen.add(new Definition(mention.kind(), mention.uid())))
                        .map(mention -> file.path + ": line " + mention.line() + ": " + mention.kind() + " '"
                                + mention.uid() + "' is defined twice"));
    }

    private boolean hasText(TextUse text) {
        return text.keys().stream().anyMatch(texts::hasDefault);
    }

    private Set<Definition> definitions() {
        return accepted.stream().flatMap(file -> file.definitions.stream())
                .map(mention -> new Definition(mention.kind(), mention.uid())).collect(Collectors.toSet());
    }
}
