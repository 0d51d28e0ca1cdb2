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
package org.openhab.binding.withings.internal.state;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;

import org.eclipse.jdt.annotation.NonNullByDefault;
import org.eclipse.jdt.annotation.Nullable;

/**
 * How far the past of a person has been handed over to the persistence.
 *
 * @param archives the progress by name of the archive
 *
 * @author Cloud Bindings Team - Initial contribution
 */
@NonNullByDefault
public record HistoryRecord(Map<String, Progress> archives) {

    /** Nothing handed over yet. */
    public static final HistoryRecord NOTHING = new HistoryRecord(Map.of());

    /** More than anybody asks for; the oldest wish goes first. */
    private static final int MOST_JOBS = 20;

    public HistoryRecord {
        archives = Map.copyOf(Objects.requireNonNullElse(archives, Map.of()));
    }

    /** The progress with an archive. */
    public Progress of(String archive) {
        return archives.getOrDefault(archive, Progress.NONE);
    }

    /** The same with another progress with an archive. */
    public HistoryRecord with(String archive, Progress progress) {
        Map<String, Progress> changed = new HashMap<>(archives);
        changed.put(archive, progress);
        return new HistoryRecord(changed);
    }

    /**
     * The progress with one archive.
     *
     * @param served the channels that have been served completely
     * @param jobs what is under way first, then what waits
     */
    public record Progress(Set<String> served, List<Job> jobs) {

        static final Progress NONE = new Progress(Set.of(), List.of());

        public Progress {
            served = Set.copyOf(Objects.requireNonNullElse(served, Set.of()));
            jobs = List.copyOf(Objects.requireNonNullElse(jobs, List.of()));
        }

        /** The same with one more job at the end. */
        public Progress with(Job job) {
            List<Job> more = new ArrayList<>(jobs);
            more.add(job);
            return new Progress(served, more.size() > MOST_JOBS ? more.subList(1, more.size()) : more);
        }

        /**
         * The same after a step of the first job.
         *
         * @param cursor where that goes on, {@code null} if it is done
         */
        public Progress stepped(@Nullable Long cursor) {
            List<Job> rest = new ArrayList<>(jobs);
            Job job = rest.remove(0);
            if (cursor != null) {
                rest.add(0, new Job(job.channels(), job.period(), cursor));
                return new Progress(served, rest);
            }
            Set<String> all = new HashSet<>(served);
            if (job.period() == null) {
                all.addAll(job.channels());
            }
            return new Progress(all, rest);
        }
    }

    /**
     * A hand-over.
     *
     * @param channels the channels that it is for
     * @param period the time that it is about, {@code null} for all there is
     * @param cursor where it stands; means something to the archive alone, 0 at the beginning
     */
    public record Job(Set<String> channels, @Nullable Period period, long cursor) {

        public Job {
            channels = Set.copyOf(channels);
        }
    }

    /**
     * A time, both ends inclusive, in unix seconds.
     *
     * @param from its first moment
     * @param to its last moment
     */
    public record Period(long from, long to) {
    }
}
