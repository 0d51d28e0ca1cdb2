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
package org.openhab.binding.connecteddrive.internal.channel;

import static org.hamcrest.MatcherAssert.assertThat;
import static org.hamcrest.Matchers.is;
import static org.openhab.cloudcommons.testkit.ExampleFiles.find;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Properties;
import java.util.Set;
import java.util.TreeMap;

import org.eclipse.jdt.annotation.NonNullByDefault;
import org.junit.jupiter.api.Test;
import org.openhab.cloudcommons.testkit.AddOnXml;
import org.openhab.cloudcommons.testkit.ReadmeContract;

/**
 * Checks that the README names parameters and troubles as the binding does.
 *
 * @author Cloud Bindings Team - Initial contribution
 */
@NonNullByDefault
class ReadmeTest extends ReadmeContract {

    ReadmeTest() throws Exception {
        super("connecteddrive");
    }

    @Override
    protected boolean isTrouble(String key) {
        return key.matches("(offline|trouble|remark|command|cardata)\\..*") || "page.expired".equals(key);
    }

    @Override
    protected Set<String> otherQuotes(Properties texts) {
        return Set.of();
    }

    /** Without what the cloud adds in brackets or at the end; status and page tell some troubles slightly apart. */
    @Override
    protected String beginning(String text) {
        return super.beginning(text).replaceAll(" \\(…\\)|: …$", "").replaceAll("(?<![.…])$", ".");
    }

    @Test
    void channelsOfTheBridgeAreListed() throws Exception {
        AddOnXml xml = new AddOnXml();
        Map<String, String> expected = new TreeMap<>();
        xml.thing("cardata").channels().forEach((id, type) -> expected.put(id, xml.itemType(type)));
        Map<String, String> shown = new TreeMap<>();
        find("(?m)^\\| `((?:quota|stream)#[\\w-]+)` \\| (\\w+) \\| R \\|", Files.readString(Path.of("README.md")))
                .forEach(row -> shown.put(row.group(1), row.group(2)));
        assertThat(shown, is(expected));
    }

    @Test
    void wordsOfTheStreamAreExplained() throws Exception {
        String readme = Files.readString(Path.of("README.md"));
        List<String> explained = find("(?m)^\\| `([A-Z_]+)` \\| \\w", readme).stream().map(row -> row.group(1))
                .toList();
        assertThat(explained, is(new AddOnXml().options("stream-state")));
    }
}
