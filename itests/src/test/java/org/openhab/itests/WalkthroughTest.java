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
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.TimeUnit;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

import org.eclipse.jdt.annotation.NonNullByDefault;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.openhab.demo.cloud.SimulatedWithings;
import org.openhab.demo.host.BuildOutput;

/**
 * Runs the commands of {@code docs/rest-walkthrough.md}, then compares what they print with what stands there.
 *
 * @author Cloud Bindings Team - Initial contribution
 */
@NonNullByDefault
class WalkthroughTest {

    private static final Pattern STEP = Pattern.compile("```sh\\n(.*?)```\\s*```text\\n(.*?)```", Pattern.DOTALL);
    private static final String BORDER = "=== step ===";

    private record Step(String commands, String output) {
    }

    @Test
    void printsWhatThePageSays(@TempDir Path directory) throws Exception {
        List<Step> steps = steps(BuildOutput.find().root().resolve("docs/rest-walkthrough.md"));
        assertThat(steps.size(), is(greaterThan(5)));
        try (LiveHost host = LiveHost.start("walkthrough");
                SimulatedWithings cloud = SimulatedWithings.start(host.port())) {
            String[] outputs = run(directory, steps, host, cloud).split(BORDER + "\n");
            for (int i = 0; i < steps.size(); i++) {
                String actual = i < outputs.length ? outputs[i].strip() : "(not reached)";
                assertThat(steps.get(i).commands(), actual, matchesPattern(pattern(steps.get(i).output().strip())));
            }
        }
    }

    private static List<Step> steps(Path page) throws IOException {
        List<Step> steps = new ArrayList<>();
        Matcher step = STEP.matcher(Files.readString(page));
        while (step.find()) {
            steps.add(new Step(step.group(1), step.group(2)));
        }
        return steps;
    }

    private static String run(Path directory, List<Step> steps, LiveHost host, SimulatedWithings cloud)
            throws IOException, InterruptedException {
        StringBuilder script = new StringBuilder();
        steps.forEach(step -> script.append(step.commands()).append("echo; echo '").append(BORDER).append("'\n"));
        Path output = directory.resolve("output.txt");
        ProcessBuilder bash = new ProcessBuilder("bash", "-c", script.toString()).directory(directory.toFile())
                .redirectErrorStream(true).redirectOutput(output.toFile());
        bash.environment().put("HOST", "http://localhost:" + host.port());
        bash.environment().put("CLOUD", cloud.apiUrl().toString());
        Process process = bash.start();
        assertThat("ends within its time", process.waitFor(120, TimeUnit.SECONDS), is(true));
        return Files.readString(output, StandardCharsets.UTF_8);
    }

    /** The text with each {@code ...} standing for anything within a line. */
    private static Pattern pattern(String text) {
        StringBuilder pattern = new StringBuilder();
        for (String part : text.split(Pattern.quote("..."), -1)) {
            pattern.append(pattern.isEmpty() ? "" : ".*").append(Pattern.quote(part));
        }
        return Pattern.compile(pattern.toString());
    }
}
