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
package org.openhab.binding.withings.internal.person;

import static org.hamcrest.MatcherAssert.assertThat;
import static org.hamcrest.Matchers.*;

import java.time.Duration;
import java.time.Instant;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Random;

import org.eclipse.jdt.annotation.NonNullByDefault;
import org.openhab.binding.withings.internal.FakeCloud;
import org.openhab.binding.withings.internal.FakeThing;
import org.openhab.binding.withings.internal.api.Application;
import org.openhab.binding.withings.internal.api.WithingsClient;
import org.openhab.binding.withings.internal.auth.LinkDesk;
import org.openhab.binding.withings.internal.auth.LinkOutcome;
import org.openhab.binding.withings.internal.auth.Linkable;
import org.openhab.binding.withings.internal.push.PushDesk;
import org.openhab.binding.withings.internal.push.PushMeans;
import org.openhab.binding.withings.internal.push.Webhooks;
import org.openhab.binding.withings.internal.state.StoredPersons;
import org.openhab.cloudcommons.auth.TokenVault;
import org.openhab.cloudcommons.budget.BudgetRegistry;
import org.openhab.cloudcommons.budget.CallBudget;
import org.openhab.cloudcommons.testkit.ManualScheduler;
import org.openhab.cloudcommons.testkit.MemoryStorage;
import org.openhab.cloudcommons.testkit.MemoryVault;
import org.openhab.core.thing.ThingStatus;
import org.openhab.core.thing.ThingStatusDetail;

/**
 * A person thing against a small cloud, in the hands of a manual clock.
 *
 * @author Cloud Bindings Team - Initial contribution
 */
@NonNullByDefault
public abstract class PersonFixture {

    protected static final String ANNA = "withings:person:home:anna";
    protected static final String USER = "10000042";
    protected static final String WEIGHT = "body#weight";
    protected static final String REDIRECT = "http://localhost:8080/withings/callback";

    protected final ManualScheduler scheduler = new ManualScheduler(Instant.ofEpochSecond(1_760_000_000));
    protected final FakeCloud cloud = new FakeCloud();
    protected final LinkDesk desk = new LinkDesk();
    protected final MemoryStorage<String> storage = new MemoryStorage<>();
    protected final Map<String, TokenVault> vaults = new HashMap<>();
    protected final CallBudget budget = new CallBudget(CallBudget.Limits.SIXTY_PER_MINUTE, scheduler.clock(),
            scheduler);
    protected final PushDesk pushes = new PushDesk();
    protected final Webhooks webhooks = new Webhooks(scheduler.clock());
    protected final PushMeans push = new PushMeans(pushes, webhooks, finding -> finding.key() + finding.arguments());
    protected final Services services = new Services(cloud, new BudgetRegistry(id -> budget), desk,
            new StoredPersons(storage), id -> vaults.computeIfAbsent(id, i -> new MemoryVault(null)), scheduler,
            scheduler.clock(), new Random(1), Duration.ofSeconds(30), push);
    protected final WithingsClient client = new WithingsClient(cloud, budget, "http://cloud",
            new Application(FakeCloud.CLIENT_ID, FakeCloud.CLIENT_SECRET), scheduler.clock(), Duration.ofSeconds(30));
    protected int rechecks;
    protected final Account account = new Account(client, FakeCloud.CLIENT_ID, "http://account", Optional.empty(),
            Duration.ofMinutes(30), () -> rechecks++);
    protected final FakeThing thing = new FakeThing(ANNA, WEIGHT, "status#linked-user", "status#last-sync");

    protected Person begin(FakeThing shown) {
        Person person = new Person(shown, services, "", true);
        person.restore();
        person.connect(account);
        return person;
    }

    protected Person online() {
        Person person = begin(thing);
        assertThat(link(thing, USER).kind(), is(LinkOutcome.Kind.LINKED));
        // The first reading, then the history.
        scheduler.advance(Duration.ofSeconds(30));
        assertThat(thing.status, is(ThingStatus.ONLINE));
        return person;
    }

    /** Everything in memory is lost; vaults and storage are what the crash left behind. */

    protected FakeThing afterCrash() {
        ManualScheduler later = new ManualScheduler(scheduler.now());
        CallBudget fresh = new CallBudget(CallBudget.Limits.SIXTY_PER_MINUTE, later.clock(), later);
        Services restarted = new Services(cloud, new BudgetRegistry(id -> fresh), new LinkDesk(),
                new StoredPersons(storage), services.vaults(), later, later.clock(), new Random(1),
                Duration.ofSeconds(30), push);
        WithingsClient caller = new WithingsClient(cloud, fresh, "http://cloud",
                new Application(FakeCloud.CLIENT_ID, FakeCloud.CLIENT_SECRET), later.clock(), Duration.ofSeconds(30));
        FakeThing again = new FakeThing(ANNA, WEIGHT);
        new Person(again, restarted, USER, true).connect(new Account(caller, FakeCloud.CLIENT_ID, "http://account",
                Optional.empty(), Duration.ofMinutes(30), () -> {
                }));
        later.advance(Duration.ofMinutes(5));
        return again;
    }

    protected void nextPoll() {
        int calls = cloud.calls("getmeas").size();
        for (int second = 0; second < 4000 && cloud.calls("getmeas").size() == calls; second++) {
            scheduler.advance(Duration.ofSeconds(1));
        }
        assertThat("a poll came", cloud.calls("getmeas").size(), is(greaterThan(calls)));
    }

    protected LinkOutcome link(FakeThing shown, String userId) {
        Linkable link = desk.peek(shown.link()).orElseThrow();
        return desk.finish(desk.begin(link, REDIRECT), cloud.consent(userId))
                .getNow(LinkOutcome.of(LinkOutcome.Kind.UNKNOWN));
    }

    protected void weight(long id, long grams) {
        cloud.group(USER, id, 0, cloud.time, 1, grams, -3);
    }

    protected Map<String, String> last(String action) {
        List<Map<String, String>> calls = cloud.calls(action);
        return calls.get(calls.size() - 1);
    }

    protected void assertPending(String text) {
        assertThat(thing.status, is(ThingStatus.OFFLINE));
        assertThat(thing.detail, is(ThingStatusDetail.CONFIGURATION_PENDING));
        assertThat(thing.text, startsWith(text));
    }

    /** The vault of a thing that was there already. */
    protected MemoryVault vault(String id) {
        return (MemoryVault) vaults.computeIfAbsent(id, i -> new MemoryVault(null));
    }
}
