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
import static org.junit.jupiter.api.Assumptions.abort;
import static org.openhab.cloudcommons.testkit.ExampleFiles.find;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Stream;

import org.eclipse.jdt.annotation.NonNullByDefault;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.TestFactory;

/**
 * Runs the rules in JavaScript that README and examples show.
 *
 * @author Cloud Bindings Team - Initial contribution
 */
@NonNullByDefault
public abstract class ScriptsContract {

    private final ExampleFiles files;

    /** @param binding the id of the binding whose bundle is being tested */
    protected ScriptsContract(String binding) {
        files = new ExampleFiles(binding);
    }

    /** The types of the items that the README names, but that the file of items does not have. */
    protected abstract Map<String, String> moreItems();

    /** What actions return, by their names. */
    protected abstract Map<String, Map<String, Object>> replies();

    /**
     * What happens and what rules do then: lines of three columns, the states before, an event as
     * {@link ScriptHost#happens} takes it, and what is done.
     */
    protected abstract String runs();

    /** The same for the script of the rule of blocks, without a column for the event. */
    protected abstract String blockRuns();

    @TestFactory
    Stream<DynamicTest> rulesInJavaScriptDoWhatTheyTell() throws Exception {
        List<String> libraries = ScriptHost.libraries();
        if (libraries.isEmpty()) {
            // Within a test, so that somebody sees that one was skipped.
            return Stream.of(DynamicTest.dynamicTest("openhab-js",
                    () -> abort("openhab-js is not there; ./verify fetches it if there is npm")));
        }
        return libraries.stream().map(library -> DynamicTest.dynamicTest(library, () -> check(library)));
    }

    private void check(String library) throws Exception {
        Map<String, String> itemTypes = new HashMap<>(moreItems());
        files.items().forEach(item -> itemTypes.put(item.name(), item.type()));
        try (ScriptHost host = new ScriptHost(library, files.things().keySet(), itemTypes, replies())) {
            // The example file is among them, word by word.
            for (var block : find("(?s)\n```javascript\n(.*?)\n```\n", ExamplesContract.readme())) {
                host.run("(function () {\n" + block.group(1) + "\n})();");
            }
            Set<String> run = new HashSet<>();
            for (String line : runs().lines().toList()) {
                String[] columns = line.split(" *\\| *", -1);
                put(host, columns[0]);
                run.addAll(host.happens(columns[1]));
                assertThat(line, String.join("; ", host.effects()), is(columns[2]));
            }
            for (String line : blockRuns().lines().toList()) {
                String[] columns = line.split(" *\\| *", -1);
                put(host, columns[0]);
                host.run("(function () {\n" + new ExampleBlocks(files.text("blocks.yaml")).script() + "\n})();");
                assertThat(line, String.join("; ", host.effects()), is(columns[1]));
            }
            assertThat("each has run", new ArrayList<>(run), containsInAnyOrder(host.rules().toArray()));
        }
    }

    private static void put(ScriptHost host, String states) {
        find("(\\w+) = ([^,]+)", states).forEach(state -> host.put(state.group(1), state.group(2)));
    }
}
