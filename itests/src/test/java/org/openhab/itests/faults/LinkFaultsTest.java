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
import java.util.concurrent.CompletableFuture;
import java.util.stream.Stream;

import org.eclipse.jdt.annotation.NonNullByDefault;
import org.junit.jupiter.api.DynamicNode;
import org.junit.jupiter.api.TestFactory;
import org.openhab.binding.withings.internal.WithingsBindingConstants;
import org.openhab.binding.withings.internal.auth.LinkOutcome;
import org.openhab.core.thing.ThingStatus;
import org.openhab.core.thing.ThingStatusDetail;
import org.openhab.core.thing.ThingUID;
import org.openhab.core.thing.binding.ThingHandler;
import org.openhab.simulator.withings.fault.Endpoint;
import org.openhab.simulator.withings.fault.NamedFault;

/**
 * Every fault of the simulated cloud on every endpoint that is about access, confirmation or being called.
 *
 * @author Cloud Bindings Team - Initial contribution
 */
@NonNullByDefault
class LinkFaultsTest {

    private static final ThingUID ACCOUNT = new ThingUID(WithingsBindingConstants.THING_TYPE_ACCOUNT, "home");
    private static final Duration AT_ONCE = Duration.ofSeconds(40);
    /** Longer than the longest pause that a cloud asks for here. */
    private static final Duration PAUSED = Duration.ofSeconds(240);
    private static final Duration LASTING = Duration.ofMinutes(40);
    private static final Duration LONGEST_WAIT = Duration.ofMinutes(31);
    /** Subscriptions are looked at every four hours. */
    private static final Duration LOOK = Duration.ofHours(5);

    /** How an endpoint comes to be called, and what is to follow. */
    private interface Check {
        void run(Bench bench, Cell cell) throws InterruptedException;
    }

    @TestFactory
    Stream<DynamicNode> everyFaultOfAccess() throws Exception {
        Bench bench = new Bench(false, "anna", 3);
        return Stream.of(of(Endpoint.TOKEN_CODE, bench, LinkFaultsTest::linking),
                of(Endpoint.TOKEN_REFRESH, bench, LinkFaultsTest::refreshing),
                of(Endpoint.GETNONCE, bench, LinkFaultsTest::checking),
                of(Endpoint.CONFIRMUSER, bench, LinkFaultsTest::confirming)).onClose(() -> close(bench));
    }

    @TestFactory
    Stream<DynamicNode> everyFaultOfBeingCalled() throws Exception {
        Bench bench = new Bench(true, "dan", 3);
        return Stream.<DynamicNode> of(of(Endpoint.NOTIFY_LIST, bench, LinkFaultsTest::looking),
                of(Endpoint.NOTIFY_SUBSCRIBE, bench, LinkFaultsTest::subscribing),
                of(Endpoint.NOTIFY_REVOKE, bench, LinkFaultsTest::removing),
                of(Endpoint.TOKEN_REVOKE, bench, LinkFaultsTest::removing),
                dynamicTest("bed subscriptions lost", () -> losing(bench)),
                dynamicTest("no other endpoint", () -> isAll(bench))).onClose(() -> close(bench));
    }

    private static void isAll(Bench bench) {
        bench.look();
        for (Endpoint endpoint : Endpoint.values()) {
            assertThat(endpoint + " is called", !bench.isUsed(endpoint) || Reactions.isUsed(endpoint), is(true));
        }
    }

    /** The user links again, fails, and succeeds the next time; what is known stays all the while. */
    private static void linking(Bench bench, Cell cell) throws InterruptedException {
        bench.world().control("POST", "tokens/kill", "{}");
        bench.refresh();
        bench.pass(AT_ONCE);
        bench.look();
        bench.fault(cell, false);
        boolean silent = Reactions.to(cell) == Reaction.SILENT;
        LinkOutcome outcome = bench.world().consent(bench.person());
        assertThat(outcome.kind(), is(silent ? LinkOutcome.Kind.LINKED : LinkOutcome.Kind.FAILED));
        shows(bench, cell);
        bench.repair();
        bench.pass(PAUSED);
        if (!silent) {
            assertThat(bench.world().consent(bench.person()).kind(), is(LinkOutcome.Kind.LINKED));
        }
        follows(bench);
    }

    private static void refreshing(Bench bench, Cell cell) throws InterruptedException {
        refreshing(bench, cell, false, AT_ONCE);
        if (Reactions.to(cell) == Reaction.RELINK) {
            assertThat(bench.world().consent(bench.person()).kind(), is(LinkOutcome.Kind.LINKED));
        }
        bench.pass(PAUSED);
        follows(bench);
        if (Reactions.to(cell).isPassing() && cell.fault() != NamedFault.SLOW) {
            refreshing(bench, cell, true, LASTING);
            bench.pass(LONGEST_WAIT);
            follows(bench);
        }
    }

    private static void refreshing(Bench bench, Cell cell, boolean lasting, Duration time) throws InterruptedException {
        bench.look();
        bench.world().control("POST", "tokens/expire", "{}");
        bench.fault(cell, lasting);
        Reading.MEASURES.news(bench);
        bench.refresh();
        bench.pass(time);
        shows(bench, cell);
        boolean paused = Reactions.to(cell) == Reaction.PAUSE;
        assertThat("refreshes", bench.hits(), is(lessThanOrEqualTo(paused ? LASTING.toMinutes() + 1 : 8)));
        assertThat("calls", (long) bench.calls(), is(lessThanOrEqualTo(2 * LASTING.toMinutes())));
        bench.repair();
    }

    /** The user saves the configuration of the account, so that its credentials are tried. */
    private static void checking(Bench bench, Cell cell) throws InterruptedException {
        bench.look();
        bench.fault(cell, false);
        ThingHandler account = bench.world().host().handlerOf(ACCOUNT);
        account.dispose();
        account.initialize();
        bench.pass(AT_ONCE);
        shows(bench, cell);
        boolean silent = Reactions.to(cell) == Reaction.SILENT;
        assertThat(bench.status(ACCOUNT).getStatusDetail(),
                is(silent ? ThingStatusDetail.NONE : ThingStatusDetail.COMMUNICATION_ERROR));
        bench.repair();
        bench.pass(PAUSED);
        assertThat(bench.status(ACCOUNT).getStatus(), is(ThingStatus.ONLINE));
        follows(bench);
    }

    /** Whatever the rule is told: sooner or later the channels show what the cloud holds. */
    private static void confirming(Bench bench, Cell cell) throws InterruptedException {
        long group = bench
                .world().scenario("manual-entry", "{\"person\":\"" + bench.name()
                        + "\",\"attrib\":1,\"values\":{\"weight\":" + (60 + bench.number() * 0.1) + "}}")
                .getAsJsonArray("grpids").get(0).getAsLong();
        bench.refresh();
        bench.pass(AT_ONCE);
        assertThat(bench.state("status#unconfirmed"), is("1"));
        bench.look();
        bench.fault(cell, false);
        CompletableFuture<Void> answer = bench.session().confirm(group, true);
        bench.pass(AT_ONCE);
        assertThat("answered", answer.isDone(), is(true));
        assertThat(answer.isCompletedExceptionally(), is(Reactions.to(cell) == Reaction.REPLY));
        shows(bench, cell);
        bench.repair();
        bench.pass(PAUSED);
        if (Reactions.to(cell) == Reaction.REPLY) {
            // The rule does it again, which is one time too often if the answer alone was lost.
            bench.session().confirm(group, true);
        }
        follows(bench);
        assertThat(bench.state("status#unconfirmed"), is("0"));
    }

    private static void looking(Bench bench, Cell cell) throws InterruptedException {
        bench.look();
        bench.fault(cell, false);
        called(bench, cell);
    }

    private static void subscribing(Bench bench, Cell cell) throws InterruptedException {
        bench.look();
        bench.world().control("POST", "subscriptions/drop", "{}");
        bench.fault(cell, false);
        called(bench, cell);
    }

    /** News are polled for until the cloud calls again. */
    private static void called(Bench bench, Cell cell) throws InterruptedException {
        bench.passUntilHit(LOOK);
        shows(bench, cell);
        Reaction reaction = Reactions.to(cell);
        assertThat(bench.state("status#push"), is(reaction == Reaction.POLLING ? "OFF" : "ON"));
        assertThat(bench.state("status#push-info"), is(reaction == Reaction.SILENT ? "push.works" : "push.unchecked"));
        bench.repair();
        bench.pass(Duration.ofMinutes(12));
        assertThat("subscriptions", bench.subscriptions(), is(greaterThan(10)));
        assertThat(bench.state("status#push"), is("ON"));
        assertThat(bench.state("status#push-info"), is("push.works"));
        Reading.MEASURES.news(bench);
        bench.pass(AT_ONCE);
        assertThat("told by the cloud", bench.wrong(), is(empty()));
        assertThat(Reaction.SILENT.fits(bench.status()), is(true));
    }

    private static void losing(Bench bench) throws InterruptedException {
        int all = bench.subscriptions();
        bench.world().control("POST", "subscriptions/drop", "{\"appli\":[50,51]}");
        assertThat("lost", bench.subscriptions(), is(all - 2));
        bench.pass(LOOK);
        assertThat("subscribed again", bench.subscriptions(), is(all));
    }

    /** Nobody is kept from removing a thing, and what stays behind at the cloud is in nobody's way. */
    private static void removing(Bench bench, Cell cell) throws InterruptedException {
        bench.look();
        bench.fault(cell, false);
        bench.world().remove(bench.person());
        assertThat("the fault has hit", bench.hits(), is(greaterThan(0L)));
        assertThat("calls", bench.calls(), is(lessThan(30)));
        bench.repair();
        bench.world().link(bench.name());
        bench.pass(Duration.ofMinutes(2));
        Reading.MEASURES.news(bench);
        bench.pass(AT_ONCE);
        assertThat("told by the cloud", bench.wrong(), is(empty()));
    }

    private static void shows(Bench bench, Cell cell) {
        assertThat("the fault has hit", bench.hits(), is(greaterThan(0L)));
        Reaction reaction = Reactions.to(cell);
        assertThat(reaction + " shows " + bench.status(), reaction.fits(bench.status()), is(true));
        assertThat("vanishes", bench.vanished(), is(empty()));
    }

    private static void follows(Bench bench) throws InterruptedException {
        Reading.MEASURES.news(bench);
        bench.nextTurns(Reading.MEASURES);
        assertThat("ONLINE again: " + bench.status(), Reaction.SILENT.fits(bench.status()), is(true));
        assertThat("follows the cloud", bench.wrong(), is(empty()));
    }

    private static DynamicNode of(Endpoint endpoint, Bench bench, Check check) {
        return dynamicContainer(endpoint.key(),
                Cell.of(endpoint).stream().map(cell -> dynamicTest(cell.fault().key(), () -> {
                    try {
                        check.run(bench, cell);
                    } finally {
                        bench.repair();
                    }
                })));
    }

    private static void close(Bench bench) {
        try {
            bench.close();
        } catch (Exception e) {
            throw new IllegalStateException(e);
        }
    }
}
