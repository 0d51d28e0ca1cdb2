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
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Objects;
import java.util.Random;
import java.util.concurrent.CompletableFuture;
import java.util.function.Consumer;

import org.eclipse.jdt.annotation.NonNullByDefault;
import org.eclipse.jdt.annotation.Nullable;
import org.eclipse.jetty.client.HttpClient;
import org.openhab.binding.withings.internal.WithingsBindingConstants;
import org.openhab.binding.withings.internal.auth.LinkDesk;
import org.openhab.binding.withings.internal.auth.LinkOutcome;
import org.openhab.binding.withings.internal.auth.Linkable;
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
import org.openhab.cloudcommons.testkit.ManualScheduler;
import org.openhab.cloudcommons.web.WebHandler;
import org.openhab.core.thing.Bridge;
import org.openhab.core.thing.Thing;
import org.openhab.core.thing.ThingStatus;
import org.openhab.core.thing.ThingStatusDetail;
import org.openhab.core.thing.ThingStatusInfo;
import org.openhab.core.thing.ThingUID;
import org.openhab.core.thing.binding.BridgeHandler;
import org.openhab.core.thing.binding.ThingHandler;
import org.openhab.core.types.State;

/**
 * One life of openHAB with the binding in it, from its start to its end.
 *
 * @author Cloud Bindings Team - Initial contribution
 */
@NonNullByDefault
public final class Host {

    private static final Duration TIMEOUT = Duration.ofSeconds(30);

    private final ManualScheduler scheduler;
    private final Wire wire;
    private final Disk disk;
    private final Core core;
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
        scheduler = new ManualScheduler(start);
        wire = new Wire(new JettyHttpTransport(http), witness);
        this.disk = disk;
        core = new Core(disk.things(), scheduler, ledger);
        webhooks = new Webhooks(scheduler.clock());
        services = new Services(wire,
                new BudgetRegistry(
                        id -> new CallBudget(CallBudget.Limits.SIXTY_PER_MINUTE, scheduler.clock(), scheduler)),
                links, new StoredPersons(disk.storage()), disk::vault, scheduler, scheduler.clock(), new Random(seed),
                TIMEOUT, new PushMeans(pushes, webhooks, Finding::key));
    }

    /** Gives every thing its handler. */
    void start() {
        List.copyOf(disk.things().values()).forEach(this::add);
    }

    /** Gives a thing its handler. */
    void add(Thing thing) {
        disk.things().put(thing.getUID(), thing);
        thing.setStatusInfo(new ThingStatusInfo(ThingStatus.INITIALIZING, ThingStatusDetail.NONE, null));
        ThingHandler handler = handler(thing);
        handler.setCallback(core);
        thing.setHandler(handler);
        handler.initialize();
        if (handler instanceof BridgeHandler) {
            return;
        }
        scheduler.runPending();
    }

    /** Ends as openHAB does when it is stopped. */
    void stop() {
        List<Thing> children = new ArrayList<>(disk.things().values());
        Collections.reverse(children);
        children.forEach(thing -> {
            ThingHandler handler = thing.getHandler();
            if (handler != null) {
                handler.dispose();
                handler.setCallback(null);
                thing.setHandler(null);
            }
        });
        end();
    }

    /** Ends as if somebody had pulled the plug: nothing runs any more, nobody is told. */
    void end() {
        scheduler.shutdownNow();
        wire.cut();
    }

    /** The handler of a thing. */
    public ThingHandler handlerOf(ThingUID thing) {
        return Objects.requireNonNull(disk.things().get(thing).getHandler());
    }

    /** Begins to remove a thing. */
    void remove(ThingUID thing) {
        handlerOf(thing).handleRemoval();
    }

    /** Ends a thing that the binding has agreed to remove. */
    void forget(ThingUID thing) {
        if (status(thing).getStatus() != ThingStatus.REMOVED) {
            throw new AssertionError(thing + " is not removed: " + status(thing));
        }
        handlerOf(thing).dispose();
        disk.things().remove(thing);
    }

    /** Some calls get less time, see {@link Wire#hurry}. */
    void hurry(String text, Duration patience) {
        wire.hurry(text, patience);
    }

    /** From now on openHAB can be given addresses in the internet. */
    void offer(WebhookPort addresses) {
        webhooks.bind(addresses);
    }

    /** What the cloud's calls are for. */
    WebHandler pushes() {
        return PushPages.of(pushes);
    }

    /** Does what is due until a moment; calls wait for {@link #settle}. */
    void advanceTo(Instant moment) {
        scheduler.advance(Duration.between(scheduler.now(), moment));
    }

    /** Makes the calls that wait, and those that their answers lead to. */
    void settle() throws InterruptedException {
        wire.settle();
    }

    /** When there is something to do; null for never. */
    @Nullable
    Instant nextDue() {
        Duration left = scheduler.untilNext();
        return left == null ? null : scheduler.now().plus(left);
    }

    /** The last state of a channel, null if none came. */
    @Nullable
    public State state(ThingUID thing, String channel) {
        return core.state(thing + ":" + channel);
    }

    public ThingStatusInfo status(ThingUID thing) {
        Thing found = disk.things().get(thing);
        if (found == null) {
            throw new IllegalArgumentException("There is no " + thing);
        }
        return found.getStatusInfo();
    }

    /** What trigger channels told, each as {@code <channel> <event>}. */
    public List<String> events() {
        return core.events();
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

    private ThingHandler handler(Thing thing) {
        if (thing instanceof Bridge bridge) {
            return WithingsBindingConstants.THING_TYPE_ACCOUNT.equals(thing.getThingTypeUID())
                    ? new AccountHandler(bridge, services)
                    : new PersonHandler(bridge, services);
        }
        return new DeviceHandler(thing);
    }
}
