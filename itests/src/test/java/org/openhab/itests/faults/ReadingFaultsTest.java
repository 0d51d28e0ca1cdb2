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
package org.openhab.itests.faults;

import static org.hamcrest.MatcherAssert.assertThat;
import static org.hamcrest.Matchers.*;
import static org.junit.jupiter.api.DynamicContainer.dynamicContainer;
import static org.junit.jupiter.api.DynamicTest.dynamicTest;

import java.time.Duration;
import java.util.stream.Stream;

import org.eclipse.jdt.annotation.NonNullByDefault;
import org.junit.jupiter.api.DynamicNode;
import org.junit.jupiter.api.TestFactory;
import org.openhab.binding.withings.internal.auth.LinkOutcome;
import org.openhab.simulator.withings.fault.Endpoint;
import org.openhab.simulator.withings.fault.NamedFault;

/**
 * Every fault of the simulated cloud on every endpoint that data come from: nothing vanishes, the status says what is
 * wrong, and as soon as the cloud is well again everything follows by itself.
 *
 * @author Cloud Bindings Team - Initial contribution
 */
@NonNullByDefault
class ReadingFaultsTest {

    /** Before a first repetition, after everything that follows at once. */
    private static final Duration AT_ONCE = Duration.ofSeconds(40);
    /** Longer than the longest pause that a cloud asks for here. */
    private static final Duration PAUSED = Duration.ofSeconds(190);
    private static final Duration LASTING = Duration.ofMinutes(40);
    private static final Duration LONGEST_WAIT = Duration.ofMinutes(31);
    private static final Duration DAY = Duration.ofDays(1);

    @TestFactory
    Stream<DynamicNode> everyFaultOnEveryReading() throws Exception {
        Bench bench = new Bench(false, "iris", 30);
        Stream<DynamicNode> cells = Stream.of(Reading.values())
                .map(reading -> dynamicContainer(reading.endpoint().key(), Cell.of(reading.endpoint()).stream()
                        .map(cell -> dynamicTest(cell.fault().key(), () -> check(bench, reading, cell)))));
        return Stream.concat(cells, Stream.of(dynamicTest("no other endpoint", () -> isAll(bench))))
                .onClose(() -> close(bench));
    }

    /** The cells of endpoints that are never called need no tests. */
    private static void isAll(Bench bench) {
        bench.look();
        for (Reading reading : Reading.values()) {
            assertThat(reading.endpoint() + " is called", bench.isUsed(reading.endpoint()), is(true));
        }
        for (Endpoint endpoint : Endpoint.values()) {
            assertThat(endpoint + " is called", !bench.isUsed(endpoint) || Reactions.isUsed(endpoint), is(true));
        }
    }

    private static void check(Bench bench, Reading reading, Cell cell) throws InterruptedException {
        try {
            once(bench, reading, cell);
            if (Reactions.to(cell).isPassing() && cell.fault() != NamedFault.SLOW) {
                lasting(bench, reading, cell);
            }
        } finally {
            bench.repair();
        }
    }

    private static void once(Bench bench, Reading reading, Cell cell) throws InterruptedException {
        reading.await(bench);
        bench.look();
        bench.fault(cell, false);
        reading.news(bench);
        bench.refresh();
        bench.pass(AT_ONCE);
        assertThat("the fault has hit", bench.hits(), is(greaterThan(0L)));
        shows(bench, reading, cell);
        bench.repair();
        recovers(bench, reading, cell, PAUSED);
    }

    private static void lasting(Bench bench, Reading reading, Cell cell) throws InterruptedException {
        reading.await(bench);
        bench.look();
        bench.fault(cell, true);
        reading.news(bench);
        bench.refresh();
        bench.pass(LASTING);
        shows(bench, reading, cell);
        boolean paused = Reactions.to(cell) == Reaction.PAUSE;
        assertThat("calls that fail", bench.hits(), is(lessThanOrEqualTo(paused ? LASTING.toMinutes() + 1 : 8)));
        assertThat("all calls", (long) bench.calls(), is(lessThanOrEqualTo(2 * LASTING.toMinutes())));
        bench.repair();
        recovers(bench, reading, cell, LONGEST_WAIT);
    }

    private static void shows(Bench bench, Reading reading, Cell cell) {
        Reaction reaction = Reactions.to(cell);
        assertThat(reaction + " shows " + bench.status(), reaction.fits(bench.status()), is(true));
        if (reaction == Reaction.HINT) {
            assertThat(bench.status().getDescription(), containsString("[\"" + reading.group() + "\"]"));
        }
        assertThat("vanishes", bench.vanished(), is(empty()));
        if (!cell.isTwisted()) {
            assertThat("is kept", bench.lost(reading.group()), is(empty()));
        }
        assertThat("is linked", bench.isLinked(), is(reaction != Reaction.RELINK));
    }

    private static void recovers(Bench bench, Reading reading, Cell cell, Duration wait) throws InterruptedException {
        if (Reactions.to(cell) == Reaction.RELINK) {
            assertThat(bench.world().consent(bench.person()).kind(), is(LinkOutcome.Kind.LINKED));
        }
        bench.pass(wait);
        if (cell.isTwisted()) {
            bench.pass(DAY);
            reading.await(bench);
        }
        if (cell.isTwisted() || reading != Reading.COURSE) {
            reading.news(bench);
        }
        bench.nextTurns(reading);
        assertThat("ONLINE again: " + bench.status(), Reaction.SILENT.fits(bench.status()), is(true));
        assertThat("follows the cloud", bench.wrong(), is(empty()));
    }

    private static void close(Bench bench) {
        try {
            bench.close();
        } catch (Exception e) {
            throw new IllegalStateException(e);
        }
    }
}
