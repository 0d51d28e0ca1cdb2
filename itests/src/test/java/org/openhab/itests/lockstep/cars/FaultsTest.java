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
import static org.junit.jupiter.api.DynamicContainer.dynamicContainer;
import static org.junit.jupiter.api.DynamicTest.dynamicTest;

import java.time.Duration;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;

import org.eclipse.jdt.annotation.NonNullByDefault;
import org.junit.jupiter.api.DynamicNode;
import org.junit.jupiter.api.TestFactory;
import org.openhab.core.thing.ThingUID;
import org.openhab.simulator.bmw.model.Account;
import org.openhab.simulator.bmw.model.Fleet;
import org.openhab.simulator.bmw.scenario.Fleets;
import org.openhab.simulator.bmw.scenario.Persona;

/**
 * Every fault of both clouds on every call: the status says what is wrong, nothing that is known is lost, the cloud is
 * asked less and less often, and as soon as it is well again everything follows by itself.
 *
 * @author Cloud Bindings Team - Initial contribution
 */
@NonNullByDefault
class FaultsTest {

    private static final Duration AT_ONCE = Duration.ofSeconds(60);
    private static final Duration LASTING = Duration.ofMinutes(40);
    private static final Duration LOOK = Duration.ofMinutes(5);
    private static final Duration USUAL = Duration.ofHours(1);
    /** A quota, a lock-out, what somebody has to mend at BMW. */
    private static final Duration LONGEST = Duration.ofHours(26);
    private static final Set<String> TWISTED = Set.of("unknown-words", "clock-skew");

    @TestFactory
    Stream<DynamicNode> myBmw() throws Exception {
        return cells(CarWorld.ACCOUNT, new FaultBench(CarWorld.ACCOUNT,
                clock -> new Fleet(List.of(new Account(Fleets.MYBMW_GCID, Fleets.MYBMW_USER, Fleets.MYBMW_PASSWORD,
                        "ROW", null, Fleets.mappings(clock, "WBYSIM0000MYBMW01", Persona.BEV))))));
    }

    @TestFactory
    Stream<DynamicNode> carData() throws Exception {
        FaultBench bench = new FaultBench(CarWorld.CARDATA,
                clock -> new Fleet(List.of(new Account(Fleets.CARDATA_GCID, "cardata@example.com", "demo-password",
                        "ROW", Fleets.CARDATA_CLIENT_ID, Fleets.mappings(clock, "WBASIM0000CDATA01", Persona.I4)))));
        // What the stream brings is not to be taken for what was read.
        bench.world().stream().down(true);
        return cells(CarWorld.CARDATA, bench);
    }

    private static Stream<DynamicNode> cells(ThingUID bridge, FaultBench bench) throws Exception {
        bench.moveIn();
        return FaultedCall.of(bridge).stream()
                .<DynamicNode> map(call -> dynamicContainer(call.endpoint(),
                        bench.faults(call.endpoint()).stream()
                                .map(fault -> dynamicTest(fault, () -> check(bench, call, fault)))))
                .onClose(() -> close(bench));
    }

    private static void check(FaultBench bench, FaultedCall call, String fault) throws InterruptedException {
        FaultReaction reaction = FaultReaction.to(call.endpoint(), fault);
        bench.prepare();
        bench.fault(call.endpoint(), fault);
        try {
            bench.drive();
            call.make(bench);
            bench.world().advance(AT_ONCE);
            assertThat("the fault has hit", bench.calls(call.endpoint()), is(greaterThan(0L)));
            assertThat(reaction + " shows " + bench.bridgeStatus() + ", " + bench.status(),
                    reaction.word().fits(bench.bridgeStatus(), bench.status(), reaction.key()), is(true));
            bench.world().advance(LASTING);
            assertThat("calls", bench.calls(call.endpoint()), is(lessThanOrEqualTo(most(call, fault))));
            if (!TWISTED.contains(fault)) {
                assertThat("is kept", bench.changed(), is(empty()));
            }
        } finally {
            bench.repair();
        }
        recovers(bench, call, fault, reaction);
    }

    private static void recovers(FaultBench bench, FaultedCall call, String fault, FaultReaction reaction)
            throws InterruptedException {
        bench.drive();
        // The refresh token is spent although nobody has got the new one.
        boolean isLost = call == FaultedCall.CD_REFRESH && fault.equals("truncated");
        if (isLost || reaction.word() == FaultWord.LINK || reaction.word() == FaultWord.USER && !isForSomeTime(call)) {
            bench.moveOut();
            bench.moveIn();
        }
        Duration passed = Duration.ZERO;
        Duration limit = isPause(fault, reaction) ? LONGEST : USUAL;
        // What the search found to be bad keys is not read for 30 days, but by the stream (bmw-cardata.md 3.2).
        boolean isSearch = call == FaultedCall.CD_CREATE && fault.equals("cu-402");
        while (!isWell(bench, isSearch) && passed.compareTo(limit) < 0) {
            bench.world().advance(LOOK);
            passed = passed.plus(LOOK);
        }
        assertThat("well again: " + bench.bridgeStatus() + ", " + bench.status(), isWell(bench, isSearch), is(true));
        if (call.endpoint().startsWith("cardata-")) {
            // Another day with all its calls.
            FaultedCall.forget(bench, "");
            bench.world().advance(AT_ONCE);
        }
    }

    private static boolean isWell(FaultBench bench, boolean isOnlineEnough) {
        return bench.isWell() || isOnlineEnough && FaultWord.SILENT.fits(bench.bridgeStatus(), bench.status(), "");
    }

    /** As often as the protocol descriptions allow to try again. */
    private static long most(FaultedCall call, String fault) {
        return switch (call) {
            // Every five seconds as long as the code lives (bmw-cardata.md 2.2).
            case CD_POLL -> 60;
            // For three minutes; a short limit is waited for three times a question (bmw-mybmw.md 9, 13.6).
            case EVENT_STATUS -> fault.equals("rate-limit") ? 40 : 20;
            // The search for the bad key (bmw-cardata.md 3.2).
            case CD_CREATE -> fault.equals("cu-402") ? 45 : fault.equals("cu-403") ? 24 : 8;
            default -> fault.equals("rate-limit") ? 24 : 12;
        };
    }

    /** With tokens the account is tried again by itself. */
    private static boolean isForSomeTime(FaultedCall call) {
        return call.compareTo(FaultedCall.TOKEN_REFRESH) >= 0 && call.compareTo(FaultedCall.EVENT_STATUS) <= 0;
    }

    /** Until there are calls again, which the search for a bad key spends too; until somebody has mended it. */
    private static boolean isPause(String fault, FaultReaction reaction) {
        return fault.startsWith("cu-429") || fault.equals("cu-402") || reaction.word() == FaultWord.USER
                || reaction.key().endsWith("quota");
    }

    private static void close(FaultBench bench) {
        try {
            bench.close();
        } catch (Exception e) {
            throw new IllegalStateException(e);
        }
    }
}
