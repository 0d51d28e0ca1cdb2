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
package org.openhab.cloudcommons.docs;

import static org.hamcrest.MatcherAssert.assertThat;
import static org.hamcrest.Matchers.*;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;

import org.eclipse.jdt.annotation.NonNullByDefault;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;

/**
 * Checks that whatever a document of the repository points at exists.
 *
 * @author Cloud Bindings Team - Initial contribution
 */
@NonNullByDefault
class LinksTest {

    private static final Path ROOT = Path.of("..", "..").toAbsolutePath().normalize();
    /** What Maven, git and the demo make, and the copies that others keep beside the sources. */
    private static final Pattern MADE = Pattern.compile("target|node_modules|\\..*");
    private static final String CODE = "(?sm)^ *```.*?^ *```|`[^`\n]*`";

    @TestFactory
    Stream<DynamicTest> linksAndPicturesOfADocumentExist() throws IOException {
        List<Path> documents = documents(ROOT);
        assertThat(documents.size(), is(greaterThan(12)));
        return documents.stream()
                .map(document -> DynamicTest.dynamicTest(ROOT.relativize(document).toString(), () -> follow(document)));
    }

    /** A document that no other one leads to is read by nobody. */
    @Test
    void everyDocumentIsReachedFromTheReadme() throws IOException {
        Set<Path> reached = new TreeSet<>();
        reach(ROOT.resolve("README.md"), reached);
        assertThat(reached, hasItems(documents(ROOT).toArray(Path[]::new)));
    }

    @Test
    void commandsOfTheReadmeCanBeRun() throws IOException {
        List<String> commands = find("(?m)^(\\./\\S+)$", text("README.md")).stream().map(match -> match.group(1))
                .toList();
        assertThat(commands, contains("./demo", "./verify"));
        commands.forEach(command -> assertThat(command, Files.isExecutable(ROOT.resolve(command)), is(true)));
    }

    /** The files to install are made by a build, so their names are those of modules with the present version. */
    @Test
    void filesToInstallAreThoseOfABuild() throws IOException {
        String version = find("<version>([^<]+)</version>", text("pom.xml").replaceAll("(?s)<parent>.*?</parent>", ""))
                .get(0).group(1);
        List<MatchResult> files = find("`([^`]+)/target/([^`]+)\\.(?:jar|kar)`", text("README.md"));
        assertThat(files.size(), is(3));
        for (MatchResult file : files) {
            Path module = ROOT.resolve(file.group(1));
            assertThat(file.group(), Files.exists(module.resolve("pom.xml")), is(true));
            assertThat(file.group(2), is(module.getFileName() + "-" + version));
        }
    }

    private static void reach(Path document, Set<Path> reached) throws IOException {
        if (reached.add(document)) {
            for (Path target : targets(document)) {
                if (target.toString().endsWith(".md") && Files.exists(target)) {
                    reach(target, reached);
                }
            }
        }
    }

    private static void follow(Path document) throws IOException {
        for (String link : links(document)) {
            String[] parts = link.split("#", 2);
            Path target = target(document, parts[0]);
            assertThat(link, Files.exists(target), is(true));
            if (parts.length > 1 && target.toString().endsWith(".md")) {
                assertThat(link, anchors(target), hasItem(parts[1]));
            }
        }
    }

    private static List<Path> targets(Path document) throws IOException {
        return links(document).stream().map(link -> target(document, link.split("#", 2)[0])).toList();
    }

    private static Path target(Path document, String path) {
        return path.isEmpty() ? document : document.resolveSibling(path).normalize();
    }

    /** Those within the repository. */
    private static List<String> links(Path document) throws IOException {
        String text = Files.readString(document).replaceAll(CODE, "");
        return find("]\\(([^)\\s]+)(?: \"[^\"]*\")?\\)|src=\"([^\"]+)\"", text).stream()
                .map(match -> match.group(1) == null ? match.group(2) : match.group(1))
                .filter(link -> !link.matches("[a-z]+:.*")).toList();
    }

    /** As the usual viewers of Markdown make them of titles. */
    private static Set<String> anchors(Path document) throws IOException {
        return find("(?m)^#+ (.+)$", Files.readString(document)).stream()
                .map(title -> title.group(1).toLowerCase().replaceAll("[^\\p{L}\\p{N} _-]", "").replace(' ', '-'))
                .collect(Collectors.toSet());
    }

    private static List<Path> documents(Path folder) throws IOException {
        try (var entries = Files.list(folder)) {
            List<Path> documents = new ArrayList<>();
            for (Path entry : entries.sorted().toList()) {
                String name = entry.getFileName().toString();
                if (Files.isDirectory(entry) && !MADE.matcher(name).matches()) {
                    documents.addAll(documents(entry));
                } else if (name.endsWith(".md")) {
                    documents.add(entry);
                }
            }
            return documents;
        }
    }

    private static String text(String file) throws IOException {
        return Files.readString(ROOT.resolve(file));
    }

    private static List<MatchResult> find(String pattern, String text) {
        return Pattern.compile(pattern).matcher(text).results().toList();
    }
}
