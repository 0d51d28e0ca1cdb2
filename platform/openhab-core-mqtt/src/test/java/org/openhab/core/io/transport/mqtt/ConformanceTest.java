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
package org.openhab.core.io.transport.mqtt;

import static org.hamcrest.MatcherAssert.assertThat;
import static org.hamcrest.Matchers.empty;
import static org.hamcrest.Matchers.greaterThan;
import static org.hamcrest.Matchers.is;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

import org.eclipse.jdt.annotation.NonNullByDefault;
import org.junit.jupiter.api.Test;
import org.openhab.core.conformance.ApiList;
import org.openhab.core.conformance.ConformanceCheck;
import org.openhab.core.conformance.ConformanceExceptions;

/**
 * This module has nothing that openHAB 4.3 and 5.2 have not.
 *
 * @author Cloud Bindings Team - Initial contribution
 */
@NonNullByDefault
class ConformanceTest {

    @Test
    void everyClassAndMemberIsAsInBothVersionsOfOpenHAB() throws IOException {
        Path shared = Path.of(System.getProperty("shared.dir", "../../../shared"));
        Optional<ApiList> v43 = ApiList.read(shared, "4.3");
        Optional<ApiList> v52 = ApiList.read(shared, "5.2");
        assumeTrue(v43.isPresent() && v52.isPresent(), "no signature lists in " + shared);
        ConformanceCheck check = new ConformanceCheck(v43.orElseThrow(), v52.orElseThrow(), ConformanceExceptions.NONE);
        List<Path> files;
        try (Stream<Path> all = Files.walk(Path.of("target", "classes"))) {
            files = all.filter(file -> file.toString().endsWith(".class") && !file.toString().contains("internal"))
                    .toList();
        }

        List<String> problems = new ArrayList<>();
        for (Path file : files) {
            problems.addAll(check.check(Files.readAllBytes(file)));
        }

        assertThat(String.join("\n", problems), problems, is(empty()));
        assertThat(files.size(), is(greaterThan(10)));
    }
}
