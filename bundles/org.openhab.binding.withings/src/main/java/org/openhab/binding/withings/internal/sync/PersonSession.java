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
import java.util.ArrayList;
import java.util.Collection;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ScheduledExecutorService;
import java.util.function.Supplier;
import java.util.random.RandomGenerator;

import org.eclipse.jdt.annotation.NonNullByDefault;
import org.openhab.binding.withings.internal.api.Query;
import org.openhab.binding.withings.internal.channel.PersonChannels;
import org.openhab.binding.withings.internal.channel.PersonPublisher;
import org.openhab.binding.withings.internal.channel.Topic;
import org.openhab.binding.withings.internal.history.Archives;
import org.openhab.binding.withings.internal.history.HistoryImport;
import org.openhab.binding.withings.internal.state.HistoryRecord.Period;
import org.openhab.binding.withings.internal.state.PersonData;
import org.openhab.binding.withings.internal.state.Sections;
import org.openhab.cloudcommons.budget.Priority;
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
    private final MeasureWindows windows;
    private final Rounds rounds;
    private final PersonPublisher publisher;
    private final HistoryImport history;
    private final Poller polling;
    private final Poller importing;
    private final Midnight midnight;
    private volatile boolean open = true;
    private volatile boolean level;

    /** Hears how the readings end. */
    public interface Watcher {

        /** A round is over. */
        void round(Report report);

        /** A round broke off, because no data can be had at all. */
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
     * @param source makes the calls
     * @param data what is known
     * @param publisher shows it
     * @param interval the time between two polls
     * @param watcher hears how they end
     * @param means the means
     */
    public PersonSession(Reader source, PersonData data, PersonPublisher publisher, Duration interval, Watcher watcher,
            Means means) {
        this.watcher = watcher;
        Reader gate = new Gate(source);
        MeasureSource measures = MeasureSource.of(gate);
        MeasureListener listener = new ArrivedOnce(publisher);
        windows = new MeasureWindows(measures, data.measures(), data.part(Sections.SWEEP), listener, means.clock());
        Feed feed = new MeasureFeed(new MeasureSync(measures, data.measures(), listener, means.clock()), windows);
        rounds = new Rounds(PersonFeeds.of(feed, gate, data, publisher, this::want, means.clock()), interval,
                means.clock());
        this.publisher = publisher;
        history = new HistoryImport(Archives.of(gate, data, means.clock()), data.part(Sections.HISTORY), publisher,
                PersonChannels::withPast);
        polling = poller(this::round, interval, means);
        midnight = new Midnight(data::zone, () -> newDay(data), means.scheduler(), means.clock());
        importing = poller(() -> history.run(publisher.historyWanted()), Duration.ofDays(1), means);
    }

    /** Begins with a first reading. */
    public void start() {
        midnight.look();
        polling.start();
    }

    /** Reads at once. */
    public void pollNow() {
        polling.pollNow();
    }

    /** Reads everything at once. */
    public void pollAll() {
        rounds.wantAll();
        polling.pollNow();
    }

    /** Changes the time between two polls. */
    public void setInterval(Duration interval) {
        rounds.setInterval(interval);
        polling.setInterval(interval);
    }

    /**
     * Reads at once what the cloud says is new; what fails is owed to the next poll, which follows then.
     *
     * @param topics what it is about
     * @param news the periods of measuring it is about
     * @return completes when it is over, never fails
     */
    public CompletableFuture<Void> fetch(Set<Topic> topics, Collection<Window> news) {
        Set<Topic> wanted = EnumSet.noneOf(Topic.class);
        wanted.addAll(topics);
        boolean room = true;
        for (Window window : news) {
            room &= windows.owe(window);
        }
        if (!room) {
            wanted.add(Topic.MEASURES);
        }
        List<CompletableFuture<Void>> parts = new ArrayList<>();
        wanted.forEach(topic -> parts.add(readNow(topic)));
        if (!news.isEmpty()) {
            parts.add(windows.read(Priority.PUSH)
                    .thenCompose(unclear -> unclear ? rounds.runNow(Topic.MEASURES, Priority.PUSH)
                            : CompletableFuture.completedFuture(null)));
        }
        return CompletableFuture.allOf(parts.toArray(CompletableFuture[]::new)).handle((done, failure) -> {
            if (failure != null && open) {
                if (!news.isEmpty()) {
                    rounds.want(Topic.MEASURES);
                }
                polling.pollNow();
            }
            publisher.changed(Topic.STATUS);
            return null;
        });
    }

    /** Hands over the history of channels that had none yet, as soon as the first reading is done. */
    public void importNow() {
        if (level) {
            importing.pollNow();
        }
    }

    /**
     * Hands over the history of a period once more.
     *
     * @param period the time that it is about
     */
    public void importPeriod(Period period) {
        history.request(publisher.historyWanted(), period);
        importNow();
    }

    @Override
    public void close() {
        open = false;
        midnight.close();
        polling.close();
        importing.close();
    }

    /** What one feed found makes another one worth reading. */
    private void want(Topic topic) {
        rounds.want(topic);
    }

    /** What was counted yesterday is not today's (withings.md 12.10). */
    private void newDay(PersonData data) {
        if (!data.get(Sections.ACTIVITY).items().isEmpty()) {
            publisher.changed(Topic.ACTIVITY);
        }
        if (data.get(Sections.SLEEP).watermark() > 0) {
            publisher.changed(Topic.NAP);
        }
    }

    /** The course of a night can be asked for only when the night itself is known. */
    private CompletableFuture<Void> readNow(Topic topic) {
        CompletableFuture<Void> read = rounds.runNow(topic, Priority.PUSH);
        return topic == Topic.SLEEP ? read.thenCompose(done -> rounds.runNow(Topic.SLEEP_SIGNALS, Priority.PUSH))
                : read;
    }

    private static Poller poller(Supplier<CompletableFuture<Void>> task, Duration interval, Means means) {
        return new Poller(task, new PollPlan(interval, STAGGER, 0.05, Backoff.CLOUD, LONGEST_RUN), means.scheduler(),
                means.clock(), means.random());
    }

    private CompletableFuture<Void> round() {
        return rounds.run().whenComplete((report, failure) -> {
            if (!open) {
                return;
            }
            if (failure != null) {
                watcher.failed(failure);
                return;
            }
            watcher.round(report);
            // The round may have found out that the person is in another zone.
            midnight.look();
            if (report.outage().isEmpty()) {
                level = true;
                importing.start();
            }
        }).thenCompose(report -> report.failing().values().stream().findFirst()
                .<CompletableFuture<Void>> map(CompletableFuture::failedFuture)
                .orElseGet(() -> CompletableFuture.completedFuture(null)));
    }

    /** Neither calls nor answers pass any more once the session is over: a late one may be about another user. */
    private final class Gate implements Reader {

        private final Reader inner;

        Gate(Reader inner) {
            this.inner = inner;
        }

        @Override
        public <T> CompletableFuture<T> read(Query<T> query, Priority priority) {
            return !open ? over()
                    : inner.read(query, priority)
                            .thenCompose(answer -> open ? CompletableFuture.completedFuture(answer) : over());
        }

        private <T> CompletableFuture<T> over() {
            return CompletableFuture.failedFuture(new IllegalStateException("The session is over"));
        }
    }
}
