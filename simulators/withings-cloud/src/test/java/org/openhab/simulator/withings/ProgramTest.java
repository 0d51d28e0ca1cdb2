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
package org.openhab.simulator.withings;

import static org.hamcrest.MatcherAssert.assertThat;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.greaterThanOrEqualTo;
import static org.hamcrest.Matchers.is;
import static org.hamcrest.Matchers.lessThan;
import static org.hamcrest.Matchers.startsWith;
import static org.junit.jupiter.api.Assertions.assertThrows;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.util.List;
import java.util.Map;

import org.eclipse.jdt.annotation.NonNullByDefault;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.openhab.simulator.kit.time.SimClock;
import org.openhab.simulator.withings.control.Switch;
import org.openhab.simulator.withings.fault.FaultKind;

/**
 * Tests arguments and start of the program.
 *
 * @author Cloud Bindings Team - Initial contribution
 */
@NonNullByDefault
class ProgramTest {

    private static final ModelFactory MODEL = (clock, random) -> new TinyModel(clock);

    private int run(String... args) {
        return WithingsCloudMain.run(args, MODEL, new PrintStream(new ByteArrayOutputStream()),
                new PrintStream(new ByteArrayOutputStream()));
    }

    @Test
    void everyArgumentArrives() {
        CloudOptions options = CommandLine.parse(
                "--port 0 --host 0.0.0.0 --client-id i --client-secret s --redirect http://a/x,http://b/y --time-scale 60 --start 2026-03-15T08:00:00Z --seed 3 --option rateLimit=60"
                        .split(" "),
                MODEL).orElseThrow();
        assertThat(options.port(), is(0));
        assertThat(options.host(), is("0.0.0.0"));
        assertThat(options.clientId + options.clientSecret, is("is"));
        assertThat(options.callbackUrls, is(List.of("http://a/x", "http://b/y")));
        assertThat(options.seed(), is(3L));
        assertThat(options.switches(), is(Map.of("rateLimit", "60")));
        try (SimClock clock = options.openClock()) {
            assertThat(clock.now(), is(greaterThanOrEqualTo(Instant.parse("2026-03-15T08:00:00Z"))));
            assertThat(clock.now(), is(lessThan(Instant.parse("2026-03-15T09:00:00Z"))));
            assertThat(clock.scale(), is(60.0));
        }
    }

    @ParameterizedTest
    @ValueSource(strings = { "--port", "--port x", "--colour red", "--option rateLimit", "--start tomorrow",
            "--option nothing=1", "--option rateLimit=often", "--time-scale -1 --port 0" })
    void wrongArgumentsExitWith2(String line) {
        assertThat(run(line.split(" ")), is(2));
    }

    @Test
    void helpExitsWith0() {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        assertThat(WithingsCloudMain.run(new String[] { "--help" }, MODEL, new PrintStream(out), System.err), is(0));
        assertThat(out.toString(StandardCharsets.UTF_8), containsString("--time-scale"));
    }

    @Test
    void takenPortExitsWith1() {
        try (WithingsCloud first = WithingsCloud.start(new CloudOptions(MODEL))) {
            assertThat(run("--port", Integer.toString(first.port())), is(1));
        }
    }

    @Test
    @Timeout(120)
    void programTellsWhereItListensAndAnswers() throws Exception {
        java.io.PipedInputStream in = new java.io.PipedInputStream();
        PrintStream out = new PrintStream(new java.io.PipedOutputStream(in));
        Thread program = new Thread(
                () -> WithingsCloudMain.run(new String[] { "--port", "0" }, MODEL, out, System.err));
        program.start();
        String line = new java.io.BufferedReader(new java.io.InputStreamReader(in, StandardCharsets.UTF_8)).readLine();
        assertThat(line, startsWith("Withings cloud listens at http://127.0.0.1:"));
        Http http = new Http(line.substring(line.indexOf("http")));
        assertThat(http.get("/_control/state").http(), is(200));
        program.interrupt();
        program.join();
        assertThrows(IOException.class, () -> http.get("/_control/state"));
    }

    @Test
    void readmeNamesEveryOptionAndFault() throws IOException {
        String readme = java.nio.file.Files.readString(java.nio.file.Path.of("README.md"));
        for (Switch s : Switch.values()) {
            assertThat(readme, containsString("| `" + s.key() + "` | " + s.initial() + " |"));
        }
        for (FaultKind kind : FaultKind.values()) {
            assertThat(readme, containsString("| `" + kind.key() + "` |"));
        }
    }
}
