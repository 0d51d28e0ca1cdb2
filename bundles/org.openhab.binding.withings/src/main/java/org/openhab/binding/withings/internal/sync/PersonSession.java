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
package org.openhab.binding.withings.internal.sync;

import java.time.Clock;
import java.time.Duration;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ScheduledExecutorService;
import java.util.function.Supplier;
import java.util.random.RandomGenerator;

import org.eclipse.jdt.annotation.NonNullByDefault;
import org.openhab.binding.withings.internal.channel.PersonChannels;
import org.openhab.binding.withings.internal.channel.PersonPublisher;
import org.openhab.binding.withings.internal.state.PersonState;
import org.openhab.cloudcommons.poll.PollPlan;
import org.openhab.cloudcommons.poll.Poller;
import org.openhab.cloudcommons.retry.Backoff;

/**
 * The time during which a linked person is kept level with the cloud.
 *
 * @author Cloud Bindings Team - Initial contribution
 */
@NonNullByDefault
public class PersonSession implements AutoCloseable {

    private static final Duration STAGGER = Duration.ofSeconds(3);
    /** A first reading of many years may have to wait for the budget, page by page. */
    private static final Duration LONGEST_RUN = Duration.ofHours(2);

    private final Watcher watcher;
    private final Poller polling;
    private final Poller importing;
    private volatile boolean open = true;
    private volatile boolean level;

    /** Hears how the readings end. */
    public interface Watcher {

        /** The state is level with the cloud. */
        void level();

        /** A reading failed. */
        void failed(Throwable failure);
    }

    /**
     * The means of a session.
     *
     * @param scheduler starts work
     * @param clock tells the present moment
     * @param random staggers the persons
     */
    public record Means(ScheduledExecutorService scheduler, Clock clock, RandomGenerator random) {
    }

    /**
     * @param source where measurements come from
     * @param state what is known
     * @param publisher shows it
     * @param interval the time between two polls
     * @param watcher hears how they end
     * @param means the means
     */
    public PersonSession(MeasureSource source, PersonState state, PersonPublisher publisher, Duration interval,
            Watcher watcher, Means means) {
        this.watcher = watcher;
        MeasureSource gate = (query, urgent) -> !open ? over()
                : source.page(query, urgent)
                        .thenCompose(page -> open ? CompletableFuture.completedFuture(page) : over());
        MeasureSync sync = new MeasureSync(gate, state, publisher, means.clock());
        HistoryImport history = new HistoryImport(gate, state, publisher, PersonChannels::types, means.clock());
        polling = poller(() -> reported(sync.run()), interval, means);
        importing = poller(() -> history.run(publisher.historyWanted()), Duration.ofDays(1), means);
    }

    /** Begins with a first reading. */
    public void start() {
        polling.start();
    }

    /** Reads at once. */
    public void pollNow() {
        polling.pollNow();
    }

    /** Hands over the history of channels that had none yet, as soon as the first reading is done. */
    public void importNow() {
        if (level) {
            importing.pollNow();
        }
    }

    @Override
    public void close() {
        open = false;
        polling.close();
        importing.close();
    }

    /** Neither calls nor answers pass any more: a late one may be about a user whom the thing shows no longer. */
    private static <T> CompletableFuture<T> over() {
        return CompletableFuture.failedFuture(new IllegalStateException("The session is over"));
    }

    private static Poller poller(Supplier<CompletableFuture<Void>> task, Duration interval, Means means) {
        return new Poller(task, new PollPlan(interval, STAGGER, 0.05, Backoff.CLOUD, LONGEST_RUN), means.scheduler(),
                means.clock(), means.random());
    }

    private CompletableFuture<Void> reported(CompletableFuture<Void> run) {
        return run.whenComplete((done, failure) -> {
            if (!open) {
                return;
            }
            if (failure == null) {
                level = true;
                watcher.level();
                importing.start();
            } else {
                watcher.failed(failure);
            }
        });
    }
}
