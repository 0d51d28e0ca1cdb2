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
package org.openhab.cloudcommons.store;

import static org.hamcrest.MatcherAssert.assertThat;
import static org.hamcrest.Matchers.*;

import java.math.BigDecimal;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;

import org.eclipse.jdt.annotation.NonNullByDefault;
import org.eclipse.jdt.annotation.Nullable;
import org.junit.jupiter.api.Test;
import org.openhab.cloudcommons.testkit.MemoryStorage;

/**
 * Tests of {@link JsonStore} with {@link GsonTypes}.
 *
 * @author Cloud Bindings Team - Initial contribution
 */
@NonNullByDefault
class JsonStoreTest {

    private record Value(BigDecimal value, Instant at) {
    }

    private record Memory(Map<Integer, Value> values, List<Long> ids, @Nullable LocalDate day, @Nullable ZoneId zone,
            @Nullable Duration span) {
    }

    private static final Memory MEMORY = new Memory(
            Map.of(1, new Value(new BigDecimal("72.300"), Instant.parse("2026-01-01T07:00:00.5Z"))),
            List.of(9_007_199_254_740_993L), LocalDate.of(2026, 1, 1), ZoneId.of("Europe/Berlin"),
            Duration.ofMinutes(7));

    private final MemoryStorage<String> storage = new MemoryStorage<>();
    private final List<String> problems = new ArrayList<>();
    private final JsonStore<Memory> store = store(1);

    @Test
    void recordComesBackExactly() {
        store.save(MEMORY);
        assertThat(store(1).load(), is(Optional.of(MEMORY)));
        assertThat(problems, is(empty()));
    }

    @Test
    void nullsSurvive() {
        Memory sparse = new Memory(Map.of(), List.of(), null, null, null);
        store.save(sparse);
        assertThat(store.load(), is(Optional.of(sparse)));
    }

    @Test
    void nothingStoredIsNoProblem() {
        assertThat(store.load(), is(Optional.empty()));
        assertThat(problems, is(empty()));
    }

    @Test
    void otherVersionIsPutAsideAndReportedOnce() {
        store(2).save(MEMORY);
        String text = storage.get("key");
        assertThat(store.load(), is(Optional.empty()));
        assertThat(store.load(), is(Optional.empty()));
        assertThat(storage.get("key" + JsonStore.ASIDE), is(text));
        assertThat(storage.containsKey("key"), is(false));
        assertThat(problems, contains(containsString("another format version")));
    }

    @Test
    void unreadableIsPutAsideAndReportedWithoutContent() {
        for (String text : new String[] { "", "geheim", "[]", "{\"version\":1}", "{\"version\":1,\"data\":[]}",
                "{\"version\":\"geheim\",\"data\":{}}", "{\"version\":[],\"data\":{}}", "{\"version\":{},\"data\":{}}",
                "{\"version\":1,\"data\":{\"ids\":\"geheim\"}}", "{\"version\":1,\"data\":{\"day\":\"geheim\"}}",
                "{\"version\":1,\"data\":{\"values\":",
                "{\"version\":1,\"data\":{\"values\":{\"1\":{\"value\":\"geheim\"}}}}" }) {
            problems.clear();
            storage.put("key", text);
            assertThat(text, store.load(), is(Optional.empty()));
            assertThat(text, problems, contains(both(containsString("put aside")).and(not(containsString("geheim")))));
            assertThat(storage.get("key" + JsonStore.ASIDE), is(text));
        }
        store.save(MEMORY);
        assertThat(store.load(), is(Optional.of(MEMORY)));
    }

    @Test
    void clearLeavesNothing() {
        storage.put("key", "broken");
        store.load();
        store.save(MEMORY);
        store.clear();
        assertThat(storage.getKeys(), is(empty()));
    }

    private JsonStore<Memory> store(int version) {
        return new JsonStore<>(storage, "key", Memory.class, version, problems::add);
    }
}
