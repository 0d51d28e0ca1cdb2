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
package org.openhab.binding.withings.internal.history;

import java.util.HashSet;
import java.util.Iterator;
import java.util.List;
import java.util.Set;
import java.util.concurrent.CompletableFuture;
import java.util.function.BiFunction;

import org.eclipse.jdt.annotation.NonNullByDefault;
import org.openhab.binding.withings.internal.channel.HistoryListener;
import org.openhab.binding.withings.internal.state.HistoryRecord;
import org.openhab.binding.withings.internal.state.HistoryRecord.Job;
import org.openhab.binding.withings.internal.state.HistoryRecord.Period;
import org.openhab.binding.withings.internal.state.HistoryRecord.Progress;
import org.openhab.binding.withings.internal.state.Kept;

/**
 * Hands the past of channels over to the persistence: all of it once per channel, periods as often as somebody asks.
 *
 * @author Cloud Bindings Team - Initial contribution
 */
@NonNullByDefault
public class HistoryImport {

    private final List<Archive> archives;
    private final Kept<HistoryRecord> record;
    private final HistoryListener listener;
    private final BiFunction<Set<String>, Class<?>, Set<String>> served;

    /**
     * @param archives where the past comes from
     * @param record keeps the progress
     * @param listener takes what is found
     * @param served those of some channels that tell of items of a type
     */
    public HistoryImport(List<Archive> archives, Kept<HistoryRecord> record, HistoryListener listener,
            BiFunction<Set<String>, Class<?>, Set<String>> served) {
        this.archives = archives;
        this.record = record;
        this.listener = listener;
        this.served = served;
    }

    /**
     * Goes on with what is under way, then serves the channels that have not been served yet.
     *
     * @param wanted the channels whose past is wanted
     * @return completes when every one of them has been served; an interruption costs one step
     */
    public CompletableFuture<Void> run(Set<String> wanted) {
        return run(archives.iterator(), wanted);
    }

    /**
     * Notes that a period is to be handed over again; the next {@link #run} does it.
     *
     * @param wanted the channels that it is for
     * @param period the time that it is about
     */
    public void request(Set<String> wanted, Period period) {
        for (Archive archive : archives) {
            Set<String> channels = served.apply(wanted, archive.type());
            if (!channels.isEmpty()) {
                record.change(r -> r.with(archive.name(), r.of(archive.name()).with(new Job(channels, period, 0))));
            }
        }
    }

    private CompletableFuture<Void> run(Iterator<Archive> rest, Set<String> wanted) {
        return rest.hasNext() ? jobs(rest.next(), wanted).thenCompose(done -> run(rest, wanted))
                : CompletableFuture.completedFuture(null);
    }

    private CompletableFuture<Void> jobs(Archive archive, Set<String> wanted) {
        Progress progress = record.get().of(archive.name());
        if (progress.jobs().isEmpty()) {
            Set<String> owed = new HashSet<>(served.apply(wanted, archive.type()));
            owed.removeAll(progress.served());
            if (owed.isEmpty()) {
                return CompletableFuture.completedFuture(null);
            }
            record.change(r -> r.with(archive.name(), r.of(archive.name()).with(new Job(owed, null, 0))));
        }
        Job job = record.get().of(archive.name()).jobs().get(0);
        return archive.step(job).thenCompose(step -> {
            listener.history(job.channels(), step.items());
            record.change(r -> r.with(archive.name(), r.of(archive.name()).stepped(step.next())));
            return jobs(archive, wanted);
        });
    }
}
