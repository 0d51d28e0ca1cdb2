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
import static org.hamcrest.Matchers.*;
import static org.openhab.cloudcommons.testkit.ExampleFiles.find;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.Set;
import java.util.regex.MatchResult;
import java.util.stream.Collectors;

import org.eclipse.jdt.annotation.NonNullByDefault;
import org.junit.jupiter.api.Test;
import org.openhab.binding.connecteddrive.internal.vehicle.RemoteCommand;
import org.openhab.cloudcommons.testkit.DocumentsContract;

/**
 * Checks what the documents say of the binding.
 *
 * @author Cloud Bindings Team - Initial contribution
 */
@NonNullByDefault
class DocumentsTest extends DocumentsContract {

    DocumentsTest() throws Exception {
        super("ConnectedDrive");
    }

    @Override
    protected Set<String> commandWords() {
        return Arrays.stream(RemoteCommand.values()).map(RemoteCommand::id).collect(Collectors.toSet());
    }

    /** Both the page and the catalogue come from BMW's names, where a typing error shows nowhere else. */
    @Test
    void telematicKeysAreThoseOfTheCatalogue() throws Exception {
        String catalogue = Files.readString(Path.of("src/main/resources/cardata-keys.tsv"));
        List<MatchResult> keys = find("`(vehicle\\.[A-Za-z.]+)` \\|",
                Files.readString(Path.of("..", "..", "docs", "coming-from.md")));
        assertThat(keys.size(), is(greaterThan(10)));
        keys.forEach(key -> assertThat(catalogue, containsString("\n" + key.group(1) + "\t")));
    }
}
