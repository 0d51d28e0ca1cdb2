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
package org.openhab.benchmarks.withings;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;

import org.eclipse.jdt.annotation.NonNullByDefault;

/**
 * The recorded answers of the cloud, which lie outside of this repository: the system property {@code shared.dir} names
 * the directory above {@code corpus/withings}.
 *
 * @author Cloud Bindings Team - Initial contribution
 */
@NonNullByDefault
public final class Recordings {

    private static final Path DIRECTORY = Path.of(System.getProperty("shared.dir", "nowhere"), "corpus", "withings");

    private Recordings() {
    }

    /** Whether they are there. */
    public static boolean present() {
        return Files.isDirectory(DIRECTORY);
    }

    /**
     * Reads recordings.
     *
     * @param envelope what the cloud sends around a recording that holds a bare list, with {@code %s} for the list
     * @param files their paths below the directory
     */
    static List<byte[]> read(String envelope, String... files) {
        return Arrays.stream(files).map(file -> read(envelope, DIRECTORY.resolve(file))).toList();
    }

    private static byte[] read(String envelope, Path file) {
        try {
            String json = Files.readString(file).strip();
            String answer = json.startsWith("[") ? envelope.formatted(json) : json;
            return answer.getBytes(StandardCharsets.UTF_8);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
