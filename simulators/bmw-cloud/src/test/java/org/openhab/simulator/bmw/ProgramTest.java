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
package org.openhab.simulator.bmw;

import static org.hamcrest.MatcherAssert.assertThat;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.is;

import java.io.ByteArrayOutputStream;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;

import org.eclipse.jdt.annotation.NonNullByDefault;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/**
 * Tests the arguments of the program.
 *
 * @author Cloud Bindings Team - Initial contribution
 */
@NonNullByDefault
class ProgramTest {

    private final ByteArrayOutputStream out = new ByteArrayOutputStream();
    private final ByteArrayOutputStream err = new ByteArrayOutputStream();

    @Test
    void helpListsTheArguments() {
        assertThat(run("--help"), is(0));
        assertThat(out.toString(StandardCharsets.UTF_8), containsString("--time-scale"));
    }

    @ParameterizedTest
    @ValueSource(strings = { "--port x", "--levitate 1", "--port", "--option quota", "--option levitation=1",
            "--fleet x", "--start yesterday", "--time-scale -1" })
    void wrongArgumentsEndTheProgram(String arguments) {
        assertThat(run(arguments.split(" ")), is(2));
        assertThat(err.toString(StandardCharsets.UTF_8), containsString("--help"));
    }

    @Test
    void takenPortEndsTheProgram() {
        try (BmwCloud cloud = BmwCloud.start(new CloudOptions())) {
            assertThat(run("--port", Integer.toString(cloud.port())), is(1));
        }
    }

    private int run(String... arguments) {
        return BmwCloudMain.run(arguments, new PrintStream(out, true, StandardCharsets.UTF_8),
                new PrintStream(err, true, StandardCharsets.UTF_8));
    }
}
