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
package org.openhab.devhost.internal.storage;

import static org.hamcrest.MatcherAssert.assertThat;
import static org.hamcrest.Matchers.*;
import static org.junit.jupiter.api.Assertions.assertThrows;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.math.BigDecimal;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.time.Clock;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.List;

import org.eclipse.jdt.annotation.NonNullByDefault;
import org.eclipse.jdt.annotation.Nullable;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.openhab.core.config.core.Configuration;
import org.openhab.core.storage.DeletableStorage;
import org.openhab.core.storage.Storage;

/**
 * Tests of the storage on disk.
 *
 * @author Cloud Bindings Team - Initial contribution
 */
@NonNullByDefault
class JsonStorageServiceTest {

    /** Something with fields, as bindings store. */
    public static class Sample {
        public String name = "";
        public int count;
        public @Nullable Instant at;
    }

    private static final Clock CLOCK = Clock.fixed(Instant.ofEpochMilli(4711), ZoneOffset.UTC);

    private @TempDir @NonNullByDefault({}) Path folder;
    private @NonNullByDefault({}) JsonStorageService service;

    @BeforeEach
    void start() throws IOException {
        service = restarted();
    }

    private JsonStorageService restarted() throws IOException {
        return new JsonStorageService(folder.resolve("jsondb"), CLOCK);
    }

    private Path file(String name) {
        return folder.resolve("jsondb").resolve(name);
    }

    @Test
    void aValueIsOnTheDiskWhenPutReturns() throws IOException {
        Sample sample = new Sample();
        sample.name = "Jérôme <b>";
        sample.count = 3;
        sample.at = Instant.parse("2026-01-02T03:04:05Z");
        service.<Sample> getStorage("withings:person:1").put("key", sample);

        // nothing is closed or flushed: this is what a kill -9 leaves
        Sample read = restarted().<Sample> getStorage("withings:person:1").get("key");

        assertThat(read, is(notNullValue()));
        assertThat(read.name, is("Jérôme <b>"));
        assertThat(read.count, is(3));
        assertThat(read.at, is(Instant.parse("2026-01-02T03:04:05Z")));
    }

    @Test
    void theShapeIsOpenHabs() throws IOException {
        service.<String> getStorage("plain").put("a", "b");

        assertThat(Files.readString(file("plain.json")).replaceAll("\\s", ""),
                is("{\"a\":{\"class\":\"java.lang.String\",\"value\":\"b\"}}"));
    }

    @Test
    void namesAreEncodedAndCannotLeaveTheFolder() {
        service.<String> getStorage("../a:b").put("k", "v");

        assertThat(Files.exists(file("..%2Fa%3Ab.json")), is(true));
    }

    @Test
    void puttingNullRemovesAndOldValuesAreReturned() throws IOException {
        Storage<String> storage = service.getStorage("s");

        assertThat(storage.put("k", "1"), is(nullValue()));
        assertThat(storage.put("k", "2"), is("1"));
        assertThat(storage.put("k", null), is("2"));
        assertThat(storage.containsKey("k"), is(false));
        assertThat(storage.remove("k"), is(nullValue()));
        assertThat(restarted().<String> getStorage("s").getKeys(), is(empty()));
    }

    /** As in openHAB. A binding that asks twice loses entries here too. */
    @Test
    void storagesOfOneNameOverwriteEachOther() throws IOException {
        Storage<String> one = service.getStorage("s", String.class.getClassLoader());
        Storage<String> other = service.getStorage("s", getClass().getClassLoader());
        one.put("a", "1");
        other.put("b", "2");
        assertThat(other.containsKey("a"), is(false));
        assertThat(restarted().<String> getStorage("s").getKeys(), contains("b"));
    }

    @Test
    void configurationNumbersComeBackAsBigDecimal() throws IOException {
        Configuration configuration = new Configuration();
        configuration.put("port", new BigDecimal("8080"));
        configuration.put("on", Boolean.TRUE);
        configuration.put("names", List.of("a", "b"));
        service.<Configuration> getStorage("c").put("k", configuration);

        Configuration read = restarted().<Configuration> getStorage("c").get("k");

        assertThat(read, is(configuration));
    }

    @Test
    void aClassThatIsGoneReadsAsNull() throws IOException {
        Files.writeString(file("s.json"), "{\"k\":{\"class\":\"no.such.Type\",\"value\":{}}}");

        Storage<Object> storage = service.getStorage("s");

        assertThat(storage.get("k"), is(nullValue()));
        assertThat(storage.containsKey("k"), is(true));
    }

    @Test
    void aDamagedFileIsKeptAside() throws IOException {
        Files.writeString(file("s.json"), "{\"k\":{\"class\":\"java.lang.Str");

        Storage<String> storage = service.getStorage("s");
        storage.put("new", "value");

        assertThat(storage.getKeys(), contains("new"));
        assertThat(Files.readString(file("s.json.corrupt-4711")), startsWith("{\"k\""));
    }

    @Test
    void aFileOfAnotherShapeIsKeptAside() throws IOException {
        Files.writeString(file("s.json"), "[1,2]");

        assertThat(service.<String> getStorage("s").getKeys(), is(empty()));
        assertThat(Files.exists(file("s.json.corrupt-4711")), is(true));
    }

    @Test
    void filesBelongToTheOwnerAlone() throws IOException {
        service.<String> getStorage("s").put("k", "v");

        assertThat(PosixFilePermissions.toString(Files.getPosixFilePermissions(file("s.json"))), is("rw-------"));
        assertThat(PosixFilePermissions.toString(Files.getPosixFilePermissions(folder.resolve("jsondb"))),
                is("rwx------"));
    }

    @Test
    void aFailedWriteIsToldAndChangesNothing() throws IOException {
        Storage<String> storage = service.getStorage("s");
        storage.put("k", "old");
        Files.delete(file("s.json"));
        Files.createDirectories(file("s.json").resolve("in the way"));

        assertThrows(UncheckedIOException.class, () -> storage.put("k", "new"));

        assertThat(storage.get("k"), is("old"));
        try (var files = Files.list(folder.resolve("jsondb"))) {
            assertThat(files.toList(), contains(file("s.json")));
        }
    }

    @Test
    void leftoversOfACrashAreRemoved() throws IOException {
        Files.writeString(file(".writing-123"), "half");

        restarted();

        assertThat(Files.exists(file(".writing-123")), is(false));
    }

    @Test
    void deleteRemovesTheFile() {
        DeletableStorage<String> storage = service.getStorage("s");
        storage.put("k", "v");

        storage.delete();

        assertThat(Files.exists(file("s.json")), is(false));
        assertThat(storage.get("k"), is(nullValue()));
    }
}
