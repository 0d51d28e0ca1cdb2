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

import static org.hamcrest.MatcherAssert.assertThat;
import static org.hamcrest.Matchers.empty;
import static org.hamcrest.Matchers.greaterThan;
import static org.hamcrest.Matchers.is;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;

import org.eclipse.jdt.annotation.NonNullByDefault;
import org.junit.jupiter.api.Test;

/**
 * This module has nothing that openHAB 4.3 and 5.2 have not.
 *
 * @author Cloud Bindings Team - Initial contribution
 */
@NonNullByDefault
class ConformanceTest {

    private static final Path CLASSES = Path.of("target", "classes");

    private static List<Path> publicClasses() throws IOException {
        try (Stream<Path> files = Files.walk(CLASSES)) {
            return files.filter(file -> file.toString().endsWith(".class"))
                    .filter(file -> !CLASSES.relativize(file).toString().contains("internal")).sorted().toList();
        }
    }

    @Test
    void everyClassAndMemberIsAsInBothVersionsOfOpenHAB() throws IOException {
        Path shared = Path.of(System.getProperty("shared.dir", "../../../shared"));
        Optional<ApiList> v43 = ApiList.read(shared, "4.3");
        Optional<ApiList> v52 = ApiList.read(shared, "5.2");
        assumeTrue(v43.isPresent() && v52.isPresent(), "no signature lists in " + shared);

        ConformanceCheck check = new ConformanceCheck(v43.orElseThrow(), v52.orElseThrow(),
                ConformanceExceptions.ofThisModule());
        List<String> problems = new ArrayList<>();
        int classes = 0;
        for (Path file : publicClasses()) {
            byte[] bytes = Files.readAllBytes(file);
            problems.addAll(check.check(bytes));
            classes += ClassFacts.read(bytes).isPresent() ? 1 : 0;
        }

        assertThat(String.join("\n", problems), problems, is(empty()));
        assertThat(classes, is(greaterThan(200)));
    }

    @Test
    void everyExceptionIsStillNeeded() throws IOException {
        Set<String> names = new HashSet<>();
        for (Path file : publicClasses()) {
            ClassFacts.read(Files.readAllBytes(file)).ifPresent(facts -> {
                names.add(facts.name());
                facts.members().keySet().forEach(key -> names.add(facts.name() + "#" + key));
            });
        }

        ConformanceExceptions exceptions = ConformanceExceptions.ofThisModule();

        List<String> stale = Stream
                .concat(exceptions.onlyIn().keySet().stream(),
                        exceptions.omittedInterfaces().stream().map(each -> each.split("#")[0]))
                .filter(each -> !names.contains(each)).toList();
        assertThat(stale, is(empty()));
    }
}
