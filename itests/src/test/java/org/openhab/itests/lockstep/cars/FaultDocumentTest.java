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
package org.openhab.itests.lockstep.cars;

import static org.hamcrest.MatcherAssert.assertThat;
import static org.hamcrest.Matchers.*;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;

import org.eclipse.jdt.annotation.NonNullByDefault;
import org.junit.jupiter.api.Test;
import org.openhab.simulator.bmw.BmwCloud;
import org.openhab.simulator.bmw.CloudOptions;
import org.openhab.simulator.bmw.base.Endpoint;

/**
 * The documentation of the fault matrix says what the tests of its cells expect.
 *
 * @author Cloud Bindings Team - Initial contribution
 */
@NonNullByDefault
class FaultDocumentTest {

    private static final Path DOCUMENT = Path.of("..", "docs", "faults-connecteddrive.md");

    @Test
    void documentHasEveryCell() throws IOException {
        try (BmwCloud cloud = BmwCloud.start(new CloudOptions())) {
            List<String> tables = Files.readAllLines(DOCUMENT).stream()
                    .filter(line -> line.startsWith("| |") || line.startsWith("|---|") || line.startsWith("| `"))
                    .toList();
            assertThat(String.join("\n", tables), is(String.join("\n", FaultDocument.lines(cloud))));
        }
    }

    @Test
    void tablesHaveEveryCallThatIsTested() {
        assertThat(FaultDocument.calls(), is(Set.of(FaultedCall.values())));
    }

    @Test
    void documentExplainsEveryWord() throws IOException {
        for (FaultWord word : FaultWord.values()) {
            assertThat(Files.readAllLines(DOCUMENT), hasItem(startsWith("- **" + word.word() + "**: ")));
        }
    }

    @Test
    void documentNamesTheCallsWithoutATest() throws IOException {
        String text = Files.readString(DOCUMENT);
        Set<String> tested = Stream.of(FaultedCall.values()).map(FaultedCall::endpoint).collect(Collectors.toSet());
        try (BmwCloud cloud = BmwCloud.start(new CloudOptions())) {
            for (Endpoint endpoint : cloud.control().faultTable().endpoints()) {
                assertThat(text, containsString("`" + endpoint.key() + "`"));
            }
            assertThat(tested.size(), is(lessThan(cloud.control().faultTable().endpoints().size())));
        }
    }
}
