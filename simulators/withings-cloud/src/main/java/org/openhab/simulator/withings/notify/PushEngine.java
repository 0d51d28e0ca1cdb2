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
package org.openhab.simulator.withings.notify;

import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.concurrent.Executor;
import java.util.concurrent.atomic.AtomicLong;
import java.util.random.RandomGenerator;

import org.eclipse.jdt.annotation.NonNullByDefault;
import org.openhab.simulator.kit.http.Forms;
import org.openhab.simulator.kit.time.SimClock;
import org.openhab.simulator.withings.api.ChangeListener;
import org.openhab.simulator.withings.api.DataChange;
import org.openhab.simulator.withings.api.People;
import org.openhab.simulator.withings.auth.TokenStore;
import org.openhab.simulator.withings.control.Switch;
import org.openhab.simulator.withings.control.Switches;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * Sends pushes for what happens to the data, again and again by the plan of withings.md 9.4.
 *
 * @author Cloud Bindings Team - Initial contribution
 */
@NonNullByDefault
public class PushEngine implements ChangeListener {

    private final Logger logger = LoggerFactory.getLogger(PushEngine.class);
    private final Subscriptions subscriptions;
    private final TokenStore tokens;
    private final People people;
    private final SimClock clock;
    private final Executor executor;
    private final Switches switches;
    private final RetryPlan plan;
    private final HttpClient client;
    private final PushLog log;
    /** For the measured times of the log only. */
    private final Clock real = Clock.systemUTC();
    private final AtomicLong events = new AtomicLong();
    private final AtomicLong generation = new AtomicLong();
    private final List<Delivery> held = new ArrayList<>();

    /** @param executor what carries the posts, so that a hanging receiver does not stop the clock */
    public PushEngine(Subscriptions subscriptions, TokenStore tokens, People people, SimClock clock, Executor executor,
            Switches switches, RandomGenerator random, HttpClient client, PushLog log) {
        this.subscriptions = subscriptions;
        this.tokens = tokens;
        this.people = people;
        this.clock = clock;
        this.executor = executor;
        this.switches = switches;
        this.plan = new RetryPlan(random);
        this.client = client;
        this.log = log;
    }

    /**
     * A push to one subscription, with its progress.
     *
     * @param event the number of the event
     * @param generation what a reset of the cloud outdates
     * @param farewell true when it is sent although the subscription is gone, as the last one
     */
    private record Delivery(long event, long generation, Subscription to, Map<String, String> fields, int cycle,
            boolean farewell) {

        Delivery nextCycle() {
            return new Delivery(event, generation, to, fields, cycle + 1, farewell);
        }
    }

    @Override
    public void changed(DataChange change) {
        boolean farewell = change.appli() == 46
                && ("unlink".equals(change.action()) || "delete".equals(change.action()));
        long event = events.incrementAndGet();
        Map<String, String> fields = PushFields.of(change, zone(change.userId()), switches);
        for (Subscription to : subscriptions.listeners(change.userId(), change.appli())) {
            if (Categories.delivers(change.appli(), tokens.grantedScopes(to.userId(), to.clientId()))) {
                Delivery delivery = new Delivery(event, generation.get(), to, fields, 1, farewell);
                for (long copy = 0; copy < switches.number(Switch.PUSH_COPIES); copy++) {
                    submit(delivery);
                }
            }
        }
        if (farewell) {
            tokens.unlink(change.userId(), null);
            subscriptions.removeIf(s -> s.userId() == change.userId());
        }
    }

    /** Sends what was held back, in the order of arrival or reversed; answers how many. */
    public int release(boolean reversed) {
        List<Delivery> out;
        synchronized (held) {
            out = new ArrayList<>(held);
            held.clear();
        }
        if (reversed) {
            Collections.reverse(out);
        }
        out.forEach(d -> schedule(d, clock.now()));
        return out.size();
    }

    /** Number of pushes held back. */
    public int heldBack() {
        synchronized (held) {
            return held.size();
        }
    }

    /** Forgets everything that waits. */
    public void reset() {
        generation.incrementAndGet();
        synchronized (held) {
            held.clear();
        }
        log.clear();
    }

    private ZoneId zone(long userId) {
        return people.all().stream().filter(p -> p.userId() == userId).findFirst().map(p -> ZoneId.of(p.timezone()))
                .orElse(ZoneId.of("UTC"));
    }

    private void submit(Delivery delivery) {
        if (switches.on(Switch.PUSH_HOLD)) {
            synchronized (held) {
                held.add(delivery);
            }
        } else {
            schedule(delivery, clock.now().plus(switches.seconds(Switch.PUSH_DELAY_SECONDS)));
        }
    }

    private void schedule(Delivery delivery, Instant due) {
        clock.at(due, () -> executor.execute(() -> cycle(delivery)));
    }

    /** Two attempts in a row; then the next cycle, or the end. */
    private void cycle(Delivery delivery) {
        for (int attempt = 1; attempt <= RetryPlan.ATTEMPTS; attempt++) {
            boolean alive = delivery.farewell() || subscriptions.contains(delivery.to());
            if (delivery.generation() != generation.get() || !alive || subscriptions.isMuted(delivery.to())) {
                return;
            }
            Instant sentAt = real.instant();
            int http = post(delivery);
            Duration took = Duration.between(sentAt, real.instant());
            if (Thread.currentThread().isInterrupted()) {
                return; // the cloud is closing
            }
            if (http > 0 && http < 400) {
                note(delivery, attempt, sentAt, took, http, "delivered");
                subscriptions.succeeded(delivery.to());
                return;
            }
            boolean lastOfCycle = attempt == RetryPlan.ATTEMPTS || !switches.on(Switch.PUSH_RETRIES);
            note(delivery, attempt, sentAt, took, http, lastOfCycle ? endCycle(delivery) : "failed");
            if (lastOfCycle) {
                return;
            }
        }
    }

    private String endCycle(Delivery delivery) {
        if (subscriptions.failed(delivery.to(), delivery.event(), clock.now(), switches.choice(Switch.DEATH_RULE))) {
            return "died";
        }
        if (delivery.cycle() >= RetryPlan.CYCLES || !switches.on(Switch.PUSH_RETRIES)) {
            return "dropped";
        }
        schedule(delivery.nextCycle(), clock.now().plus(plan.waitAfter(delivery.cycle())));
        return "failed";
    }

    private int post(Delivery delivery) {
        Duration limit = Duration.ofMillis(switches.number(Switch.PUSH_TIMEOUT_MILLIS));
        try {
            HttpRequest request = HttpRequest.newBuilder(URI.create(delivery.to().callbackUrl())).timeout(limit)
                    .header("Content-Type", "application/x-www-form-urlencoded")
                    .POST(HttpRequest.BodyPublishers.ofString(Forms.encode(delivery.fields()))).build();
            return client.send(request, HttpResponse.BodyHandlers.discarding()).statusCode();
        } catch (IOException e) {
            logger.debug("A push of category {} found no answer: {}", delivery.to().appli(),
                    e.getClass().getSimpleName());
            return 0;
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            return 0;
        }
    }

    private void note(Delivery delivery, int attempt, Instant sentAt, Duration took, int http, String outcome) {
        log.add(new PushLog.Attempt(clock.now(), sentAt, took, delivery.event(), delivery.to().callbackUrl(),
                delivery.fields(), delivery.cycle(), attempt, http, outcome));
    }
}
