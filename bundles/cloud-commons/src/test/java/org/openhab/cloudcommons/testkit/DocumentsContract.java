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
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

import org.eclipse.jdt.annotation.NonNullByDefault;
import org.junit.jupiter.api.Test;

/**
 * Checks what the documents about all bindings say of the one that is being tested.
 *
 * @author Cloud Bindings Team - Initial contribution
 */
@NonNullByDefault
public abstract class DocumentsContract {

    private static final Path DOCUMENTS = Path.of("..", "..", "docs");
    private static final List<Path> SOURCES = List.of(Path.of("src/main/java"), Path.of("src/main/resources"));
    private static final String HOST = "\\b(?:[a-z0-9-]+\\.)+(?:com|net|org|io|cn|us)\\b";
    /** Packages of Java, names of schemas and licences, and an example. */
    private static final Pattern NO_HOST = Pattern
            .compile("(?:java|javax|org|com\\.(?:google|fasterxml))\\..*|openhab\\.org|www\\.(?:w3|eclipse)\\.org"
                    + "|(?:.*\\.)?example\\.(?:com|org)|openhab\\.io");

    private final String chapter;
    private final AddOnXml xml;

    /** @param chapter the title of the chapter about the binding */
    protected DocumentsContract(String chapter) throws Exception {
        this.chapter = chapter;
        xml = new AddOnXml();
    }

    /** The words of commands that the tables of other systems may name besides channels. */
    protected abstract Set<String> commandWords();

    /** Whom the binding or its pages call, and nobody else, stands in the page about privacy. */
    @Test
    void hostsAreThoseOfTheCode() throws Exception {
        Set<String> told = new TreeSet<>();
        find("(?m)^\\| `(" + HOST + ")` \\|", chapter("privacy.md")).forEach(host -> told.add(host.group(1)));
        assertThat(told, is(hostsInSources()));
    }

    @Test
    void tablesOfOtherSystemsNameChannelsThatExist() throws Exception {
        Set<String> known = xml.things().values().stream().flatMap(thing -> thing.channels().keySet().stream())
                .collect(Collectors.toSet());
        List<MatchResult> rows = rows(chapter("coming-from.md"));
        assertThat(rows.size(), is(greaterThan(50)));
        for (MatchResult row : rows) {
            List<MatchResult> channels = find("`([^`]+)`", row.group(2));
            assertThat(row.group(), channels, is(not(empty())));
            channels.forEach(channel -> assertThat(row.group(), known, hasItem(channel.group(1))));
            find("`([a-z-]+#[a-z0-9-]+)`", row.group(3))
                    .forEach(channel -> assertThat(row.group(), known, hasItem(channel.group(1))));
            if (row.group(2).contains("`remote#command`")) {
                find("`([^`]+)`", row.group(3))
                        .forEach(word -> assertThat(row.group(), commandWords(), hasItem(word.group(1))));
            }
        }
    }

    @Test
    void everyNameOfAnotherSystemComesOnce() throws Exception {
        for (MatchResult table : find("(?s)\n### ([^\n]+)\n(.*?)(?=\n### |$)", chapter("coming-from.md"))) {
            Set<String> seen = new HashSet<>();
            rows(table.group(2)).forEach(row -> assertThat(row.group(), seen.add(row.group(1)), is(true)));
        }
    }

    private static List<MatchResult> rows(String text) {
        return find("(?m)^\\| `([^`]+)` \\| ([^|]+) \\| ([^|]*)\\|$", text);
    }

    private static Set<String> hostsInSources() throws Exception {
        Set<String> hosts = new TreeSet<>();
        for (Path folder : SOURCES) {
            List<Path> files = new ArrayList<>();
            try (var all = Files.walk(folder)) {
                all.filter(file -> file.toString().matches(".*\\.(java|xml|html|js|tsv|json|properties)"))
                        .forEach(files::add);
            }
            for (Path file : files) {
                find(HOST, Files.readString(file)).stream().map(MatchResult::group)
                        .filter(host -> !NO_HOST.matcher(host).matches()).forEach(hosts::add);
            }
        }
        return hosts;
    }

    private String chapter(String document) throws Exception {
        String text = Files.readString(DOCUMENTS.resolve(document));
        return find("(?s)\n## " + chapter + "\n(.*?)(?=\n## |$)", text).get(0).group(1);
    }
}
