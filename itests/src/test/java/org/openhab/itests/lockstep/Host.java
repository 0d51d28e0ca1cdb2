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
package org.openhab.itests.lockstep;

import java.time.Duration;
import java.time.Instant;
import java.util.Random;
import java.util.concurrent.CompletableFuture;
import java.util.function.Consumer;

import org.eclipse.jdt.annotation.NonNullByDefault;
import org.eclipse.jetty.client.HttpClient;
import org.openhab.binding.withings.internal.WithingsBindingConstants;
import org.openhab.binding.withings.internal.auth.LinkDesk;
import org.openhab.binding.withings.internal.auth.LinkOutcome;
import org.openhab.binding.withings.internal.auth.Linkable;
import org.openhab.binding.withings.internal.channel.PersonChannels;
import org.openhab.binding.withings.internal.handler.AccountHandler;
import org.openhab.binding.withings.internal.handler.DeviceHandler;
import org.openhab.binding.withings.internal.handler.PersonHandler;
import org.openhab.binding.withings.internal.person.Services;
import org.openhab.binding.withings.internal.push.Finding;
import org.openhab.binding.withings.internal.push.PushDesk;
import org.openhab.binding.withings.internal.push.PushMeans;
import org.openhab.binding.withings.internal.push.WebhookPort;
import org.openhab.binding.withings.internal.push.Webhooks;
import org.openhab.binding.withings.internal.servlet.PushPages;
import org.openhab.binding.withings.internal.state.StoredPersons;
import org.openhab.cloudcommons.budget.BudgetRegistry;
import org.openhab.cloudcommons.budget.CallBudget;
import org.openhab.cloudcommons.http.HttpCall;
import org.openhab.cloudcommons.http.JettyHttpTransport;
import org.openhab.cloudcommons.web.WebHandler;
import org.openhab.core.thing.Bridge;
import org.openhab.core.thing.Thing;
import org.openhab.core.thing.ThingUID;
import org.openhab.core.thing.binding.ThingHandler;

/**
 * One life of openHAB with the Withings binding in it.
 *
 * @author Cloud Bindings Team - Initial contribution
 */
@NonNullByDefault
public final class Host extends OpenHab {

    private static final String STORAGE = "withings";
    private static final Duration TIMEOUT = Duration.ofSeconds(30);

    private final LinkDesk links = new LinkDesk();
    private final PushDesk pushes = new PushDesk();
    private final Webhooks webhooks;
    private final Services services;

    /**
     * @param start the present moment
     * @param http a started client
     * @param disk what is left of an earlier life
     * @param ledger counts what goes to the persistence
     * @param seed decides about all that is random
     * @param witness sees every call to the cloud before it goes out
     */
    Host(Instant start, HttpClient http, Disk disk, Ledger ledger, long seed, Consumer<HttpCall> witness) {
        super(start, new JettyHttpTransport(http), disk, PersonChannels.rows().keySet(), ledger, witness);
        webhooks = new Webhooks(scheduler.clock());
        services = new Services(wire,
                new BudgetRegistry(
                        id -> new CallBudget(CallBudget.Limits.SIXTY_PER_MINUTE, scheduler.clock(), scheduler)),
                links, new StoredPersons(disk.storage(STORAGE)), disk::vault, scheduler, scheduler.clock(),
                new Random(seed), TIMEOUT, new PushMeans(pushes, webhooks, Finding::key));
    }

    /** From now on openHAB can be given addresses in the internet. */
    void offer(WebhookPort addresses) {
        webhooks.bind(addresses);
    }

    /** What the cloud's calls are for. */
    WebHandler pushes() {
        return PushPages.of(pushes);
    }

    /** Goes the way of a browser from the link in a person's status to the consent. */
    String beginLinking(ThingUID person, String redirectUri) {
        String text = String.valueOf(status(person).getDescription());
        Linkable waiting = links.peek(text.replaceAll("(?s).*/withings/connect/", "").replaceAll("\".*", ""))
                .orElseThrow(() -> new AssertionError(person + " asks for no linking: " + status(person)));
        return links.begin(waiting, redirectUri);
    }

    CompletableFuture<LinkOutcome> finishLinking(String state, String code) {
        return links.finish(state, code);
    }

    @Override
    protected ThingHandler handler(Thing thing) {
        if (thing instanceof Bridge bridge) {
            return WithingsBindingConstants.THING_TYPE_ACCOUNT.equals(thing.getThingTypeUID())
                    ? new AccountHandler(bridge, services)
                    : new PersonHandler(bridge, services);
        }
        return new DeviceHandler(thing);
    }
}
