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

import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.time.Instant;
import java.util.Optional;
import java.util.Random;
import java.util.Set;
import java.util.concurrent.CompletableFuture;

import org.eclipse.jdt.annotation.NonNullByDefault;
import org.openhab.benchmarks.Idle;
import org.openhab.binding.withings.internal.api.Application;
import org.openhab.binding.withings.internal.api.WithingsClient;
import org.openhab.binding.withings.internal.auth.LinkDesk;
import org.openhab.binding.withings.internal.person.Account;
import org.openhab.binding.withings.internal.person.Person;
import org.openhab.binding.withings.internal.person.Services;
import org.openhab.binding.withings.internal.push.Finding;
import org.openhab.binding.withings.internal.push.PushDesk;
import org.openhab.binding.withings.internal.push.PushMeans;
import org.openhab.binding.withings.internal.push.Webhooks;
import org.openhab.cloudcommons.auth.TokenPair;
import org.openhab.cloudcommons.budget.BudgetRegistry;
import org.openhab.cloudcommons.budget.CallBudget;
import org.openhab.cloudcommons.http.HttpAnswer;
import org.openhab.cloudcommons.http.HttpCall;
import org.openhab.cloudcommons.testkit.ManualScheduler;
import org.openhab.cloudcommons.testkit.MemoryVault;
import org.openhab.core.thing.ThingStatus;

/**
 * A household of linked persons after their first reading, waiting for the next poll.
 *
 * Each of them has read a page of measurements that fills every kind of value its devices have. What belongs to openHAB
 * is not counted: items and their states, the storage, the token store, the threads of the scheduler.
 *
 * @author Cloud Bindings Team - Initial contribution
 */
@NonNullByDefault
public final class IdlePersons {

    private static final Instant START = Instant.ofEpochSecond(1_760_000_000);
    private static final Duration TIMEOUT = Duration.ofSeconds(30);
    private static final int CALLS = 10_000;
    private static final Duration POLL_INTERVAL = Duration.ofMinutes(30);
    private static final byte[] PAGE = GeneratedMeasures.answer(20_000);
    private static final byte[] NOTHING = "{\"status\":0,\"body\":{}}".getBytes(StandardCharsets.UTF_8);

    private final ManualScheduler scheduler = new ManualScheduler(START);
    /** Far more than a cloud allows: persons of many homes would otherwise wait for each other. */
    private final CallBudget budget = new CallBudget(new CallBudget.Limits(CALLS, CALLS, CALLS, Duration.ZERO),
            scheduler.clock(), scheduler);
    private final Services services;
    private final Account account;
    private int persons;

    private IdlePersons() {
        services = new Services(IdlePersons::answer, new BudgetRegistry(id -> budget), new LinkDesk(),
                new ForgetfulStore(), id -> new MemoryVault(tokens(id)), scheduler, scheduler.clock(), new Random(1),
                TIMEOUT, new PushMeans(new PushDesk(), new Webhooks(scheduler.clock()), Finding::key));
        WithingsClient client = new WithingsClient(IdlePersons::answer, budget, "http://cloud",
                new Application("client", "secret"), scheduler.clock(), TIMEOUT);
        account = new Account(client, "client", "http://account", Optional.empty(), POLL_INTERVAL, () -> {
        });
    }

    /**
     * Builds a household and weighs it.
     *
     * @param persons how many persons
     */
    public static Idle.Cost measure(int persons) {
        return Idle.measure(new IdlePersons()::join, persons);
    }

    private Person join() {
        SilentThing thing = new SilentThing("withings:person:home:p" + ++persons);
        Person person = new Person(thing, services, "", true);
        person.restore();
        person.connect(account);
        scheduler.advance(Duration.ofMinutes(1));
        if (thing.status() != ThingStatus.ONLINE) {
            throw new IllegalStateException("A person is " + thing.status() + " after the first reading");
        }
        return person;
    }

    private static TokenPair tokens(String id) {
        return new TokenPair("access", "refresh", START.plus(Duration.ofDays(3650)), Set.of("user.metrics"),
                String.valueOf(id.hashCode()));
    }

    private static CompletableFuture<HttpAnswer> answer(HttpCall call) {
        boolean measures = new String(call.body(), StandardCharsets.UTF_8).contains("action=getmeas");
        String json = new String(measures ? PAGE : NOTHING, StandardCharsets.UTF_8);
        return CompletableFuture.completedFuture(HttpAnswer.of(200, HttpCall.JSON, json));
    }
}
