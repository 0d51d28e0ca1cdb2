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
import static org.hamcrest.Matchers.*;
import static org.openhab.cloudcommons.testkit.ExampleFiles.find;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Properties;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.regex.MatchResult;
import java.util.stream.Collectors;

import org.eclipse.jdt.annotation.NonNullByDefault;
import org.junit.jupiter.api.Test;
import org.w3c.dom.Element;

/**
 * Checks that the README of a binding names parameters and troubles as the binding does.
 *
 * @author Cloud Bindings Team - Initial contribution
 */
@NonNullByDefault
public abstract class ReadmeContract {

    private final String binding;
    private final AddOnXml xml;

    /** @param binding the id of the binding whose bundle is being tested */
    protected ReadmeContract(String binding) throws Exception {
        this.binding = binding;
        xml = new AddOnXml();
    }

    /** Whether a text tells of a trouble that the README has to explain. */
    protected abstract boolean isTrouble(String key);

    /** What the README may quote besides. */
    protected abstract Set<String> otherQuotes(Properties texts);

    /** How people find a text of the binding: by its beginning. */
    protected String beginning(String text) {
        return text.replaceAll("\\{\\d}", "…").split("(?<=[.?]) ")[0];
    }

    @Test
    void parametersAreThoseOfTheThingTypes() throws Exception {
        Map<String, Map<String, String>> expected = new TreeMap<>();
        xml.things().keySet().forEach(thing -> {
            Map<String, String> parameters = new TreeMap<>();
            xml.parameters(thing).forEach((name, parameter) -> parameters.put(name, row(parameter)));
            expected.put(thing, parameters);
        });
        Map<String, Map<String, String>> shown = new TreeMap<>();
        for (MatchResult part : find("(?s)\n### (`[^\n]+)\n(.*?)(?=\n###|$)", chapter("Thing Configuration"))) {
            Map<String, String> parameters = new TreeMap<>();
            find("(?m)^\\| `(\\w+)` \\| (\\w+) \\| [^|]+ \\| ([^|]+) \\| (yes|no) \\| (yes|no) \\|$", part.group(2))
                    .forEach(row -> parameters.put(row.group(1), row.group(2) + " | " + row.group(3) + " | required "
                            + row.group(4) + " | advanced " + row.group(5)));
            find("`([\\w-]+)`", part.group(1)).forEach(thing -> shown.put(thing.group(1), parameters));
        }
        assertThat(shown, is(expected));
    }

    @Test
    void everyTroubleIsExplained() throws Exception {
        Properties texts = AddOnXml.texts(binding);
        String chapter = chapter("Troubleshooting");
        Set<String> missing = troubles(texts);
        assertThat(missing.size(), is(greaterThan(20)));
        missing.removeIf(beginning -> chapter.contains('"' + beginning + '"'));
        assertThat(missing, is(empty()));
    }

    @Test
    void onlyWhatTheBindingSaysIsQuoted() throws Exception {
        Properties texts = AddOnXml.texts(binding);
        Set<String> known = troubles(texts);
        known.addAll(otherQuotes(texts));
        List<MatchResult> quotes = find("\"([^\"\n]+)\"",
                chapter("Troubleshooting").replaceAll("(?m)\\|[^|]*\\|$", "|"));
        assertThat(quotes.size(), is(greaterThan(20)));
        quotes.forEach(quote -> assertThat(known, hasItem(quote.group(1))));
    }

    /** Whatever a link within the page leads to exists. */
    @Test
    void linksLeadSomewhere() throws Exception {
        String readme = Files.readString(Path.of("README.md"));
        Set<String> anchors = find("(?m)^#+ (.+)$", readme).stream()
                .map(title -> title.group(1).toLowerCase().replaceAll("[^a-z0-9 _-]", "").replace(' ', '-'))
                .collect(Collectors.toSet());
        find("]\\(#([^)]+)\\)", readme).forEach(link -> assertThat(anchors, hasItem(link.group(1))));
        find("]\\((?!#|https?:)([^)#]+)[^)]*\\)", readme)
                .forEach(link -> assertThat(link.group(1), Files.exists(Path.of(link.group(1))), is(true)));
    }

    private Set<String> troubles(Properties texts) {
        return texts.stringPropertyNames().stream().filter(this::isTrouble)
                .map(key -> beginning(texts.getProperty(key))).collect(Collectors.toCollection(TreeSet::new));
    }

    private static String row(Element parameter) {
        String preset = AddOnXml.text(parameter, "default");
        return parameter.getAttribute("type") + " | " + (preset.isEmpty() ? "N/A" : preset) + " | required "
                + ("true".equals(parameter.getAttribute("required")) ? "yes" : "no") + " | advanced "
                + ("true".equals(AddOnXml.text(parameter, "advanced")) ? "yes" : "no");
    }

    private static String chapter(String title) throws Exception {
        String readme = Files.readString(Path.of("README.md"));
        return find("(?s)\n## " + title + "\n(.*?)(?=\n## |$)", readme).get(0).group(1);
    }
}
