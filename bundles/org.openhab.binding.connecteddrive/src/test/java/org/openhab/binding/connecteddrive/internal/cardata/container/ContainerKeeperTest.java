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

import java.time.Duration;
import java.time.Instant;
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
import org.openhab.cloudcommons.testkit.ManualScheduler;
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

    private final ManualScheduler time = new ManualScheduler(Instant.parse("2026-05-02T10:00:00Z"));
    private final MemoryStorage<String> storage = new MemoryStorage<>();
    private final FakeCloud cloud = new FakeCloud();

    @Test
    void containerIsMadeOnceFoundAgainAndKeptOverRestarts() {
        String id = id(keeper());
        assertThat(cloud.calls, is(2));
        assertThat(id(keeper()), is(id));
        assertThat("stored", cloud.calls, is(2));
        storage.remove("container");
        assertThat("found in the cloud", id(keeper()), is(id));
        assertThat(cloud.containers, hasSize(1));
        ContainerKeeper keeper = keeper();
        keeper.forget(id);
        cloud.containers.clear();
        assertThat(id(keeper), is(not(id)));
    }

    @Test
    void keyThatTheCloudDoesNotKnowIsFoundWithinTheBudget() {
        cloud.bad.add("key.150");
        Choice choice = keeper().containers().join();
        assertThat(cloud.calls, is(lessThanOrEqualTo(20)));
        assertThat(Set.copyOf(choice.keys()), is(without("key.150")));
        assertThat("nothing is left behind", cloud.containers, hasSize(1));
        int calls = cloud.calls;
        time.advance(Duration.ofDays(2));
        keeper().containers().join();
        assertThat("nothing to be had", cloud.calls, is(calls));
    }

    @Test
    void namedKeysAreLeftOutAtOnce() {
        cloud.bad.addAll(Set.of("key.7", "key.150", "key.151"));
        cloud.names = true;
        Choice choice = keeper().containers().join();
        assertThat(Set.copyOf(choice.keys()), is(without("key.7", "key.150", "key.151")));
        assertThat("list, refusal, container", cloud.calls, is(3));
    }

    @Test
    void severalUnknownKeysAreFoundDayByDay() {
        Set<String> bad = Set.of("key.3", "key.90", "key.199");
        cloud.bad.addAll(bad);
        ContainerKeeper keeper = keeper();
        assertThat("the most important ones at once", keeper.containers().join().keys(),
                hasItems(CoreKeys.LIST.get(0)));
        int days = 0;
        while (!Set.copyOf(keeper.containers().join().keys()).equals(without(bad.toArray(String[]::new)))) {
            int before = cloud.calls;
            time.advance(ContainerKeeper.RETRY);
            keeper.containers().join();
            assertThat("calls of a day", cloud.calls - before, is(lessThanOrEqualTo(24)));
            assertThat(++days, is(lessThan(5)));
        }
        assertThat("nothing is left behind", cloud.containers, hasSize(1));
    }

    @Test
    void unknownKeyIsForgivenAfterAMonth() {
        cloud.bad.add("key.150");
        cloud.names = true;
        ContainerKeeper keeper = keeper();
        keeper.containers().join();
        cloud.bad.clear();
        time.advance(ContainerKeeper.FORGIVEN);
        assertThat(Set.copyOf(keeper.containers().join().keys()), is(Set.copyOf(WANTED)));
        assertThat(cloud.containers, hasSize(1));
    }

    @Test
    void tooLargeListIsSplit() {
        cloud.most = 60;
        Choice choice = keeper().containers().join();
        assertThat(Set.copyOf(choice.keys()), is(Set.copyOf(WANTED)));
        assertThat(choice.parts(), hasSize(4));
        assertThat(choice.parts().get(0).keys().subList(0, CoreKeys.LIST.size()), is(CoreKeys.LIST));
        assertThat(choice.calls(), is(2));
        assertThat(choice.round(0), contains(choice.parts().get(0), choice.parts().get(1)));
        assertThat(choice.round(2), contains(choice.parts().get(0), choice.parts().get(3)));
        assertThat(choice.round(3), contains(choice.parts().get(0), choice.parts().get(1)));
        int calls = cloud.calls;
        assertThat("after a restart", keeper().containers().join(), is(choice));
        assertThat(cloud.calls, is(calls));
    }

    @Test
    void smallContainersHoldWhatFitsAndAreMadeAnewWhenTheCloudTakesMore() {
        cloud.most = 16;
        ContainerKeeper keeper = keeper();
        Choice choice = keeper.containers().join();
        assertThat(choice.parts(), hasSize(ContainerMaker.MOST_PARTS));
        assertThat(choice.keys(), hasSize(16 * ContainerMaker.MOST_PARTS));
        cloud.most = 1000;
        assertThat("not before tomorrow", keeper.containers().join(), is(choice));
        time.advance(ContainerKeeper.RETRY);
        assertThat(Set.copyOf(keeper.containers().join().keys()), is(Set.copyOf(WANTED)));
        assertThat("the old ones are gone", cloud.containers, hasSize(1));
    }

    @Test
    void failedRetryLeavesWhatThereWas() {
        cloud.most = 16;
        ContainerKeeper keeper = keeper();
        Choice choice = keeper.containers().join();
        cloud.down = true;
        time.advance(ContainerKeeper.RETRY);
        assertThat(keeper.containers().join(), is(choice));
        int calls = cloud.calls;
        keeper.containers().join();
        assertThat("not again at once", cloud.calls, is(calls));
    }

    @Test
    void lostPartIsMadeAnew() {
        cloud.most = 60;
        ContainerKeeper keeper = keeper();
        String lost = keeper.containers().join().parts().get(2).id();
        cloud.delete(lost);
        keeper.forget(lost);
        Choice again = keeper.containers().join();
        assertThat(Set.copyOf(again.keys()), is(Set.copyOf(WANTED)));
        assertThat(cloud.containers, hasSize(4));
    }

    @Test
    void ownOldContainerMakesRoomAndOthersAreLeftAlone() {
        cloud.room = 2;
        cloud.add("other", "x");
        cloud.add("openHAB", "openHAB old");
        keeper().containers().join();
        assertThat(cloud.containers.stream().map(c -> c.get("name").getAsString()).toList(),
                contains("other", "openHAB"));
        assertThat(cloud.containers.get(1).get("purpose").getAsString(), matchesPattern("openHAB [0-9a-f]{8}"));
    }

    @Test
    void tenContainersOfOthersAreAFailure() {
        cloud.room = 1;
        cloud.add("other", "x");
        CompletionException e = Assertions.assertThrows(CompletionException.class, () -> keeper().containers().join());
        assertThat(e.getCause(), is(instanceOf(Refused.class)));
    }

    private static String id(ContainerKeeper keeper) {
        return keeper.containers().join().parts().get(0).id();
    }

    private static Set<String> without(String... keys) {
        Set<String> all = new HashSet<>(WANTED);
        all.removeAll(Set.of(keys));
        return all;
    }

    private ContainerKeeper keeper() {
        return new ContainerKeeper(cloud, WANTED,
                new JsonStore<>(storage, "container", ContainerKeeper.Stored.class, 1, problem -> {
                    throw new AssertionError(problem);
                }), time.clock());
    }

    private static final class Refused extends Exception {
        private static final long serialVersionUID = 1L;
        private final Refusal refusal;
        private final List<String> named;

        Refused(Refusal refusal, List<String> named) {
            this.refusal = refusal;
            this.named = named;
        }
    }

    private static final class FakeCloud implements ContainerCloud {
        private final List<JsonObject> containers = new ArrayList<>();
        private final Set<String> bad = new HashSet<>();
        private int most = Integer.MAX_VALUE;
        private int room = 10;
        private int calls;
        private int next;
        private boolean names;
        private boolean down;

        private static CompletableFuture<String> refused(Refusal refusal) {
            return CompletableFuture.failedFuture(new Refused(refusal, List.of()));
        }

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
            return down ? refused(Refusal.OTHER)
                    : CompletableFuture.completedFuture("{\"containers\":" + containers + "}");
        }

        @Override
        public CompletableFuture<String> create(String json) {
            calls++;
            JsonObject body = JsonParser.parseString(json).getAsJsonObject();
            List<String> keys = body.getAsJsonArray("technicalDescriptors").asList().stream()
                    .map(JsonElement::getAsString).toList();
            List<String> unknown = keys.stream().filter(bad::contains).toList();
            if (!unknown.isEmpty()) {
                return CompletableFuture.failedFuture(new Refused(Refusal.BAD_KEY, names ? unknown : List.of()));
            }
            if (keys.size() > most || containers.size() >= room) {
                return refused(keys.size() > most ? Refusal.TOO_LARGE : Refusal.TOO_MANY);
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

        @Override
        public List<String> named(Throwable failure, List<String> keys) {
            return failure instanceof Refused refused ? refused.named : List.of();
        }
    }
}
