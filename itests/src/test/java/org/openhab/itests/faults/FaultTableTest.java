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
package org.openhab.itests.faults;

import static org.hamcrest.MatcherAssert.assertThat;
import static org.hamcrest.Matchers.*;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;

import org.eclipse.jdt.annotation.NonNullByDefault;
import org.junit.jupiter.api.Test;
import org.openhab.simulator.withings.fault.Endpoint;

/**
 * The documentation of the fault matrix says what the tests of its cells expect.
 *
 * @author Cloud Bindings Team - Initial contribution
 */
@NonNullByDefault
class FaultTableTest {

    private static final Path DOCUMENT = Path.of("..", "docs", "fault-matrix.md");

    @Test
    void documentHasEveryCell() throws IOException {
        List<String> tables = document().stream()
                .filter(line -> line.startsWith("| |") || line.startsWith("|---|") || line.startsWith("| `")).toList();
        assertThat(String.join("\n", tables), is(String.join("\n", FaultTable.lines())));
    }

    @Test
    void documentExplainsEveryWord() throws IOException {
        for (Reaction reaction : Reaction.values()) {
            assertThat(document(), hasItem(startsWith("- **" + reaction.word() + "**: ")));
        }
    }

    @Test
    void documentNamesTheEndpointsThatAreNotUsed() throws IOException {
        String text = String.join("\n", document());
        for (Endpoint endpoint : Endpoint.values()) {
            assertThat(text, containsString("`" + endpoint.key() + "`"));
        }
    }

    private static List<String> document() throws IOException {
        return Files.readAllLines(DOCUMENT);
    }
}
