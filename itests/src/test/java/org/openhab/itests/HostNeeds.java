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
import static org.hamcrest.Matchers.greaterThan;
import static org.hamcrest.Matchers.is;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;

import org.eclipse.jdt.annotation.NonNullByDefault;

/**
 * What a host needs of the machine.
 *
 * @param pid its process
 *
 * @author Cloud Bindings Team - Initial contribution
 */
@NonNullByDefault
record HostNeeds(long pid) {

    private static final Pattern USED = Pattern.compile("total \\d+K, used (\\d+)K");

    int threads() throws IOException {
        try (Stream<Path> tasks = Files.list(Path.of("/proc", Long.toString(pid), "task"))) {
            return (int) tasks.count();
        }
    }

    /** What lives in the heap, in kilobytes; it is cleaned up before. */
    long heap() throws IOException, InterruptedException {
        jcmd("GC.run");
        return used();
    }

    /** What is in the heap, in kilobytes, garbage included. */
    long used() throws IOException, InterruptedException {
        String info = jcmd("GC.heap_info");
        Matcher used = USED.matcher(info);
        long sum = 0;
        while (used.find()) {
            sum += Long.parseLong(used.group(1));
        }
        assertThat(info, sum, is(greaterThan(0L)));
        return sum;
    }

    private String jcmd(String command) throws IOException, InterruptedException {
        Process process = new ProcessBuilder(Path.of(System.getProperty("java.home"), "bin", "jcmd").toString(),
                Long.toString(pid), command).redirectErrorStream(true).start();
        String answer = new String(process.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
        assertThat(answer, process.waitFor(), is(0));
        return answer;
    }
}
