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
package org.openhab.binding.withings.internal.handler;

import static org.hamcrest.MatcherAssert.assertThat;
import static org.hamcrest.Matchers.*;
import static org.mockito.ArgumentMatchers.any;
import static org.mockito.Mockito.doAnswer;
import static org.mockito.Mockito.mock;
import static org.mockito.Mockito.when;

import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.concurrent.CompletableFuture;

import org.eclipse.jdt.annotation.NonNullByDefault;
import org.junit.jupiter.api.BeforeEach;
import org.openhab.binding.withings.internal.FakeCloud;
import org.openhab.binding.withings.internal.WithingsBindingConstants;
import org.openhab.binding.withings.internal.auth.LinkDesk;
import org.openhab.binding.withings.internal.auth.LinkOutcome;
import org.openhab.binding.withings.internal.person.Services;
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
import org.openhab.core.config.core.Configuration;
import org.openhab.core.thing.Bridge;
import org.openhab.core.thing.ChannelUID;
import org.openhab.core.thing.ThingStatus;
import org.openhab.core.thing.ThingStatusInfo;
import org.openhab.core.thing.ThingUID;
import org.openhab.core.thing.binding.ThingHandlerCallback;
import org.openhab.core.types.State;

/**
 * An account and a person as openHAB holds them, against a small cloud.
 *
 * @author Cloud Bindings Team - Initial contribution
 */
@NonNullByDefault
public abstract class HandlerFixture {

    protected static final ThingUID ACCOUNT = new ThingUID(WithingsBindingConstants.THING_TYPE_ACCOUNT, "home");
    protected static final ThingUID PERSON = new ThingUID(WithingsBindingConstants.THING_TYPE_PERSON, ACCOUNT, "anna");
    protected static final String REDIRECT = "http://localhost:8080/withings/callback";

    protected final ManualScheduler scheduler = new ManualScheduler(Instant.ofEpochSecond(1_760_000_000));
    protected final FakeCloud cloud = new FakeCloud();
    protected final LinkDesk desk = new LinkDesk();
    protected final Map<String, TokenVault> vaults = new HashMap<>();
    protected final Webhooks webhooks = new Webhooks(scheduler.clock());
    protected final PushMeans push = new PushMeans(new PushDesk(), webhooks,
            finding -> finding.key() + finding.arguments());
    protected final Services services = new Services(cloud,
            new BudgetRegistry(id -> new CallBudget(CallBudget.Limits.SIXTY_PER_MINUTE, scheduler.clock(), scheduler)),
            desk, new StoredPersons(new MemoryStorage<>()),
            id -> vaults.computeIfAbsent(id, i -> new MemoryVault(null)), scheduler, scheduler.clock(), new Random(1),
            Duration.ofSeconds(30), push);
    protected final Bridge account = mock(Bridge.class);
    protected final Bridge person = mock(Bridge.class);
    protected final ThingHandlerCallback callback = mock(ThingHandlerCallback.class);
    protected final Configuration accountConfig = new Configuration(
            new HashMap<>(Map.of("clientId", FakeCloud.CLIENT_ID, "clientSecret", FakeCloud.CLIENT_SECRET)));
    protected final Configuration personConfig = new Configuration(new HashMap<>());
    protected final List<ThingStatusInfo> accountStatus = new ArrayList<>();
    protected final List<ThingStatusInfo> personStatus = new ArrayList<>();
    protected final Map<String, State> states = new HashMap<>();
    protected final AccountHandler accountHandler = new AccountHandler(account, services);
    protected final PersonHandler personHandler = new PersonHandler(person, services);

    @BeforeEach
    protected void prepare() {
        when(account.getUID()).thenReturn(ACCOUNT);
        when(account.getConfiguration()).thenReturn(accountConfig);
        when(account.getHandler()).thenReturn(accountHandler);
        when(account.getStatus()).thenAnswer(call -> last(accountStatus).getStatus());
        when(person.getUID()).thenReturn(PERSON);
        when(person.getStatus()).thenAnswer(
                call -> personStatus.isEmpty() ? ThingStatus.UNINITIALIZED : last(personStatus).getStatus());
        when(person.getBridgeUID()).thenReturn(ACCOUNT);
        when(person.getLabel()).thenReturn("Anna");
        when(person.getConfiguration()).thenReturn(personConfig);
        when(callback.getBridge(ACCOUNT)).thenReturn(account);
        when(callback.isChannelLinked(any())).thenReturn(true);
        doAnswer(call -> {
            (call.getArgument(0) == account ? accountStatus : personStatus).add(call.getArgument(1));
            return null;
        }).when(callback).statusUpdated(any(), any());
        doAnswer(call -> states.put(call.<ChannelUID> getArgument(0).getId(), call.getArgument(1))).when(callback)
                .stateUpdated(any(), any());
        accountHandler.setCallback(callback);
        personHandler.setCallback(callback);
    }

    protected void startAccount() {
        accountHandler.initialize();
        scheduler.runPending();
    }

    protected void online() {
        cloud.group("42", 1, 0, cloud.time, 1, 78_450, -3);
        startAccount();
        personHandler.initialize();
        assertThat(link("42").kind(), is(LinkOutcome.Kind.LINKED));
        scheduler.advance(Duration.ofSeconds(30));
    }

    protected LinkOutcome link(String userId) {
        String text = String.valueOf(last(personStatus).getDescription());
        String token = text.replaceAll(".*/withings/connect/", "").replaceAll("\".*", "");
        CompletableFuture<LinkOutcome> linking = desk.finish(desk.begin(desk.peek(token).orElseThrow(), REDIRECT),
                cloud.consent(userId));
        // The budget may want a pause first.
        scheduler.advance(Duration.ofSeconds(2));
        return linking.getNow(LinkOutcome.of(LinkOutcome.Kind.UNKNOWN));
    }

    protected static ThingStatusInfo last(List<ThingStatusInfo> list) {
        return list.get(list.size() - 1);
    }
}
