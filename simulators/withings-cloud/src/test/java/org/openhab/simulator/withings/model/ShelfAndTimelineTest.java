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
package org.openhab.simulator.withings.model;

import static org.hamcrest.MatcherAssert.assertThat;
import static org.hamcrest.Matchers.*;

import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.stream.IntStream;

import org.eclipse.jdt.annotation.NonNullByDefault;
import org.junit.jupiter.api.Test;
import org.openhab.simulator.kit.time.ManualClock;

/**
 * The shelf under threads, and the order of planned steps.
 *
 * @author Cloud Bindings Team - Initial contribution
 */
@NonNullByDefault
public class ShelfAndTimelineTest {

    @Test
    public void nothingIsLostWhenManyWriteAndReadersSeeWholeStates() throws Exception {
        Shelf<Integer> shelf = new Shelf<>();
        shelf.addAll(List.of(-1, -2));
        ExecutorService pool = Executors.newFixedThreadPool(4);
        CountDownLatch go = new CountDownLatch(1);
        List<Future<Boolean>> results = new ArrayList<>();
        for (int writer = 0; writer < 4; writer++) {
            int base = writer * 1000;
            results.add(pool.submit(() -> {
                go.await();
                boolean whole = true;
                for (int i = 0; i < 300; i++) {
                    shelf.add(base + i);
                    shelf.swap(item -> item < 0, List.of(-1, -2));
                    whole &= shelf.all().stream().filter(item -> item < 0).count() == 2;
                }
                return whole;
            }));
        }
        go.countDown();
        for (Future<Boolean> result : results) {
            assertThat(result.get(), is(true));
        }
        pool.shutdown();
        assertThat(shelf.all(), hasSize(1202));
    }

    @Test
    public void itemsAreChangedInPlaceAndTakenOut() {
        Shelf<Integer> shelf = new Shelf<>();
        shelf.addAll(IntStream.range(0, 6).boxed().toList());
        assertThat(shelf.update(item -> item % 2 == 0, item -> item + 100), contains(100, 102, 104));
        assertThat(shelf.all(), contains(100, 1, 102, 3, 104, 5));
        assertThat(shelf.remove(item -> item > 100), contains(102, 104));
        assertThat(shelf.all(), contains(100, 1, 3, 5));
    }

    @Test
    public void stepsRunInTheOrderOfTheirTimeAndPastOnesAtOnce() {
        Instant start = Instant.ofEpochSecond(1_000_000);
        ManualClock clock = new ManualClock(start);
        Timeline timeline = new Timeline(clock);
        List<String> ran = new ArrayList<>();
        timeline.at(1_000_020, () -> ran.add("late at " + clock.now().getEpochSecond()));
        timeline.at(1_000_010, () -> ran.add("early at " + clock.now().getEpochSecond()));
        timeline.at(999_000, () -> ran.add("past"));
        timeline.at(1_000_000, () -> ran.add("now"));
        assertThat(timeline.pending(), is(2));
        clock.advance(Duration.ofSeconds(60));
        assertThat(ran, contains("past", "now", "early at 1000010", "late at 1000020"));
        timeline.at(1_000_100, () -> ran.add("never"));
        timeline.clear();
        clock.advance(Duration.ofSeconds(100));
        assertThat(ran, hasSize(4));
        assertThat(timeline.pending(), is(0));
    }
}
