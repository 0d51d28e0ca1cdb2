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
package org.openhab.itests.lockstep.cars;

import static org.hamcrest.MatcherAssert.assertThat;
import static org.hamcrest.Matchers.*;
import static org.junit.jupiter.api.DynamicTest.dynamicTest;

import java.time.Duration;
import java.util.List;
import java.util.stream.Stream;

import org.eclipse.jdt.annotation.NonNullByDefault;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.TestFactory;
import org.openhab.simulator.bmw.model.Account;
import org.openhab.simulator.bmw.model.Fleet;
import org.openhab.simulator.bmw.scenario.Fleets;
import org.openhab.simulator.bmw.scenario.Persona;

/**
 * Every fault of the stream: the account says what somebody can do about it, reading goes on, what is known stays, the
 * broker is not run over, and afterwards the stream is heard again by itself.
 *
 * @author Cloud Bindings Team - Initial contribution
 */
@NonNullByDefault
class StreamFaultsTest {

    /** After this the five tries of a client that is refused are over. */
    private static final Duration SOON = Duration.ofMinutes(2);
    private static final Duration LASTING = Duration.ofMinutes(40);
    private static final Duration LOOK = Duration.ofMinutes(1);
    /** The longest wait, by bmw-cardata.md 5.4: 300 s with a fifth more by chance, ten minutes when refused. */
    private static final Duration BACK = Duration.ofMinutes(10);
    /** The token is renewed in time, each hour. */
    private static final int RENEWALS = 1;

    @TestFactory
    Stream<DynamicTest> everyFault() throws Exception {
        FaultBench bench = new FaultBench(CarWorld.CARDATA,
                clock -> new Fleet(List.of(new Account(Fleets.CARDATA_GCID, "cardata@example.com", "demo-password",
                        "ROW", Fleets.CARDATA_CLIENT_ID, Fleets.mappings(clock, "WBASIM0000CDATA01", Persona.I4)))));
        bench.moveIn();
        return Stream.of(StreamFault.values()).map(fault -> dynamicTest(fault.text(), () -> check(bench, fault)))
                .onClose(() -> close(bench));
    }

    private static void check(FaultBench bench, StreamFault fault) throws InterruptedException {
        awaitStream(bench);
        // A connection that ends at once would go on with the back-off of the fault before.
        bench.world().advance(SOON);
        bench.prepare();
        long attempts = bench.world().host().attempts();
        try {
            fault.begin(bench);
            bench.world().advance(SOON);
            isShown(bench, fault);
            bench.world().advance(LASTING);
            isShown(bench, fault);
            assertThat("connections", bench.world().host().attempts() - attempts,
                    is(lessThanOrEqualTo((long) fault.kind().most() + RENEWALS)));
            assertThat("connections", bench.world().host().attempts() - attempts,
                    is(greaterThanOrEqualTo(fault.kind().most() / 2L)));
            assertThat("is kept", bench.changed(), is(empty()));
        } finally {
            StreamFault.repair(bench);
        }
        recovers(bench);
    }

    private static void isShown(FaultBench bench, StreamFault fault) {
        FaultReaction reaction = fault.kind().reaction();
        assertThat(reaction + " shows " + bench.bridgeStatus() + ", " + bench.status(),
                reaction.word().fits(bench.bridgeStatus(), bench.status(), reaction.key()), is(true));
        assertThat(state(bench), is(fault.kind().state()));
    }

    private static void recovers(FaultBench bench) throws InterruptedException {
        awaitStream(bench);
        bench.drive();
        bench.world().advance(Duration.ZERO);
        assertThat("heard at once: " + bench.bridgeStatus() + ", " + bench.status(), bench.isWell(), is(true));
    }

    private static void awaitStream(FaultBench bench) throws InterruptedException {
        Duration passed = Duration.ZERO;
        while (!"CONNECTED".equals(state(bench)) && passed.compareTo(BACK) < 0) {
            bench.world().advance(LOOK);
            passed = passed.plus(LOOK);
        }
        assertThat("the stream is back", state(bench), is("CONNECTED"));
    }

    private static String state(FaultBench bench) {
        return bench.world().state(bench.bridge(), "stream#state");
    }

    private static void close(FaultBench bench) {
        try {
            bench.close();
        } catch (Exception e) {
            throw new IllegalStateException(e);
        }
    }
}
