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
package org.openhab.itests;

import static org.hamcrest.MatcherAssert.assertThat;
import static org.hamcrest.Matchers.*;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;

import org.eclipse.jdt.annotation.NonNullByDefault;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.openhab.demo.host.BuildOutput;
import org.openhab.demo.setup.Patience;

import com.google.gson.JsonObject;

/**
 * What the chapter "Install into openHAB" of the README says: each file it names brings its binding by itself.
 *
 * @author Cloud Bindings Team - Initial contribution
 */
@NonNullByDefault
class InstallTest {

    private static final Duration LIMIT = Duration.ofSeconds(60);
    private static final Pattern CHAPTER = Pattern.compile("^## Install into openHAB$(.*?)^## ",
            Pattern.MULTILINE | Pattern.DOTALL);
    private static final Pattern FILE = Pattern.compile("`([^`]+\\.(?:jar|kar))`");
    /** The bridges of a binding, by a word of the names of its files. */
    private static final Map<String, List<String>> BRIDGES = Map.of("withings", List.of("withings:account"),
            "connecteddrive", List.of("connecteddrive:account", "connecteddrive:cardata"));

    private static LiveHost host;

    @BeforeAll
    static void startHost() throws IOException {
        host = LiveHost.bare("install");
    }

    @AfterAll
    static void stopHost() {
        host.close();
    }

    static List<String> files() throws IOException {
        String readme = Files.readString(BuildOutput.find().root().resolve("README.md"));
        return CHAPTER.matcher(readme).results().map(MatchResult::group)
                .flatMap(chapter -> FILE.matcher(chapter).results()).map(found -> found.group(1)).toList();
    }

    @Test
    void theChapterNamesAFileForEachBinding() throws Exception {
        for (String binding : BRIDGES.keySet()) {
            assertThat(binding, files(), hasItem(containsString(binding)));
        }
    }

    @ParameterizedTest
    @MethodSource("files")
    void theFileAloneBringsTheBinding(String name) throws Exception {
        Path file = BuildOutput.find().root().resolve(name);
        String binding = BRIDGES.keySet().stream().filter(name::contains).findFirst().orElseThrow();
        Patience patience = new Patience(LIMIT);
        host.install(file);
        for (String bridge : BRIDGES.getOrDefault(binding, List.of())) {
            patience.until(bridge + " is known", () -> host.rest().knowsThingType(bridge));
            String uid = bridge + ":install";
            host.rest().createThing(uid, "Installed", null, new JsonObject());
            patience.until(uid + " waits for its configuration, as only a thing with a handler does",
                    () -> "HANDLER_CONFIGURATION_PENDING".equals(detail(uid)));
            host.rest().removeThing(uid);
        }
        host.uninstall(file.getFileName().toString());
        for (String bridge : BRIDGES.getOrDefault(binding, List.of())) {
            patience.until(bridge + " is gone", () -> !host.rest().knowsThingType(bridge));
        }
    }

    private static String detail(String uid) throws IOException {
        return host.rest().thing(uid).getAsJsonObject("statusInfo").get("statusDetail").getAsString();
    }
}
