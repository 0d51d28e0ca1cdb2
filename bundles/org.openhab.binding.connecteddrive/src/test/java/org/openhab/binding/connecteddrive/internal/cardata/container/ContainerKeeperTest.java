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
package org.openhab.binding.connecteddrive.internal.cardata.container;

import static org.hamcrest.MatcherAssert.assertThat;
import static org.hamcrest.Matchers.*;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CompletionException;
import java.util.stream.IntStream;
import java.util.stream.Stream;

import org.eclipse.jdt.annotation.NonNullByDefault;
import org.junit.jupiter.api.Assertions;
import org.junit.jupiter.api.Test;
import org.openhab.binding.connecteddrive.internal.cardata.container.ContainerCloud.Refusal;
import org.openhab.cloudcommons.store.JsonStore;
import org.openhab.cloudcommons.testkit.MemoryStorage;

import com.google.gson.JsonElement;
import com.google.gson.JsonObject;
import com.google.gson.JsonParser;

/**
 * Tests of {@link ContainerKeeper}.
 *
 * @author Cloud Bindings Team - Initial contribution
 */
@NonNullByDefault
class ContainerKeeperTest {

    private static final List<String> WANTED = Stream
            .concat(IntStream.range(0, 200).mapToObj(i -> "key." + i), CoreKeys.LIST.stream()).toList();

    private final MemoryStorage<String> storage = new MemoryStorage<>();
    private final FakeCloud cloud = new FakeCloud();

    @Test
    void containerIsMadeOnceFoundAgainAndKeptOverRestarts() {
        String id = keeper().container().join().id();
        assertThat(cloud.calls, is(2));
        assertThat(keeper().container().join().id(), is(id));
        assertThat("stored", cloud.calls, is(2));
        storage.remove("container");
        assertThat("found in the cloud", keeper().container().join().id(), is(id));
        assertThat(cloud.containers, hasSize(1));
        ContainerKeeper keeper = keeper();
        keeper.forget(id);
        cloud.containers.clear();
        assertThat(keeper.container().join().id(), is(not(id)));
    }

    @Test
    void keyThatTheCloudDoesNotKnowIsFoundWithinTheBudget() {
        cloud.bad.add("key.150");
        ContainerKeeper.Choice choice = keeper().container().join();
        assertThat(cloud.calls, is(lessThanOrEqualTo(16)));
        assertThat(choice.keys(), not(hasItem("key.150")));
        assertThat(choice.keys().size(), is(either(is(WANTED.size() - 1)).or(is(CoreKeys.LIST.size()))));
        assertThat("nothing is left behind", cloud.containers, hasSize(1));
    }

    @Test
    void tooLargeListFallsBackToTheCore() {
        cloud.most = 20;
        assertThat(keeper().container().join().keys(), is(CoreKeys.LIST));
    }

    @Test
    void ownOldContainerMakesRoomAndOthersAreLeftAlone() {
        cloud.room = 2;
        cloud.add("other", "x");
        cloud.add("openHAB", "openHAB old");
        keeper().container().join();
        assertThat(cloud.containers.stream().map(c -> c.get("name").getAsString()).toList(),
                contains("other", "openHAB"));
        assertThat(cloud.containers.get(1).get("purpose").getAsString(), matchesPattern("openHAB [0-9a-f]{8}"));
    }

    @Test
    void tenContainersOfOthersAreAFailure() {
        cloud.room = 1;
        cloud.add("other", "x");
        CompletionException e = Assertions.assertThrows(CompletionException.class, () -> keeper().container().join());
        assertThat(e.getCause(), is(instanceOf(Refused.class)));
    }

    private ContainerKeeper keeper() {
        return new ContainerKeeper(cloud, WANTED,
                new JsonStore<>(storage, "container", ContainerKeeper.Stored.class, 1, problem -> {
                    throw new AssertionError(problem);
                }));
    }

    private static final class Refused extends Exception {
        private static final long serialVersionUID = 1L;
        private final Refusal refusal;

        Refused(Refusal refusal) {
            this.refusal = refusal;
        }
    }

    private static final class FakeCloud implements ContainerCloud {
        private final List<JsonObject> containers = new ArrayList<>();
        private final Set<String> bad = new HashSet<>();
        private int most = Integer.MAX_VALUE;
        private int room = 10;
        private int calls;
        private int next;

        void add(String name, String purpose) {
            JsonObject one = new JsonObject();
            one.addProperty("containerId", "S" + next++);
            one.addProperty("name", name);
            one.addProperty("purpose", purpose);
            one.addProperty("state", "ACTIVE");
            containers.add(one);
        }

        @Override
        public CompletableFuture<String> list() {
            calls++;
            return CompletableFuture.completedFuture("{\"containers\":" + containers + "}");
        }

        @Override
        public CompletableFuture<String> create(String json) {
            calls++;
            JsonObject body = JsonParser.parseString(json).getAsJsonObject();
            int size = body.getAsJsonArray("technicalDescriptors").size();
            for (JsonElement key : body.getAsJsonArray("technicalDescriptors")) {
                if (bad.contains(key.getAsString())) {
                    return CompletableFuture.failedFuture(new Refused(Refusal.BAD_KEY));
                }
            }
            if (size > most || containers.size() >= room) {
                return CompletableFuture.failedFuture(new Refused(size > most ? Refusal.TOO_LARGE : Refusal.TOO_MANY));
            }
            add(body.get("name").getAsString(), body.get("purpose").getAsString());
            return CompletableFuture.completedFuture(containers.get(containers.size() - 1).toString());
        }

        @Override
        public CompletableFuture<String> delete(String id) {
            calls++;
            containers.removeIf(one -> id.equals(one.get("containerId").getAsString()));
            return CompletableFuture.completedFuture("");
        }

        @Override
        public Refusal refusal(Throwable failure) {
            return failure instanceof Refused refused ? refused.refusal : Refusal.OTHER;
        }
    }
}
