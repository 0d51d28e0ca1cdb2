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
package org.openhab.benchmarks;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

import org.eclipse.jdt.annotation.NonNullByDefault;
import org.openjdk.jmh.profile.GCProfiler;
import org.openjdk.jmh.results.RunResult;
import org.openjdk.jmh.runner.Runner;
import org.openjdk.jmh.runner.RunnerException;
import org.openjdk.jmh.runner.options.Options;
import org.openjdk.jmh.runner.options.OptionsBuilder;
import org.openjdk.jmh.runner.options.TimeValue;
import org.openjdk.jmh.runner.options.VerboseMode;

/**
 * Lets the passages of a contest run one after the other, in several rounds, so that a machine that is busy with
 * something else for a while spoils one round and not the result.
 *
 * @author Cloud Bindings Team - Initial contribution
 */
@NonNullByDefault
public final class Race {

    /** Low enough to leave out what else the machine does: other programs, collections of garbage. */
    private static final double PERCENTILE = 10;
    private static final String ALLOCATION = "gc.alloc.rate.norm";

    private final Contest contest;
    private final Map<Passage, List<Lap>> laps = new LinkedHashMap<>();

    /** What a passage took in one round when nothing got in its way, and what it allocated. */
    private record Lap(double micros, double bytes) {
    }

    public Race(Contest contest) {
        this.contest = contest;
        contest.passages().forEach(passage -> laps.put(passage, new ArrayList<>()));
    }

    public Contest contest() {
        return contest;
    }

    /** Runs one more round; takes some seconds per passage. */
    public void round() throws RunnerException {
        String methods = laps.keySet().stream().map(Passage::method).collect(Collectors.joining("|", "(", ")"));
        Options options = new OptionsBuilder()
                .include(Pattern.quote(contest.benchmark().getName() + ".") + methods + "$")
                .param(contest.parameter(), contest.name()).forks(1).warmupIterations(contest.seconds())
                .warmupTime(TimeValue.seconds(1)).measurementIterations(Math.max(1, contest.seconds() - 1))
                .measurementTime(TimeValue.seconds(1)).addProfiler(GCProfiler.class).shouldFailOnError(true)
                .verbosity(VerboseMode.SILENT).build();
        for (RunResult result : new Runner(options).run()) {
            Lap lap = new Lap(result.getPrimaryResult().getStatistics().getPercentile(PERCENTILE),
                    result.getSecondaryResults().get(ALLOCATION).getScore());
            String benchmark = result.getParams().getBenchmark();
            laps.entrySet().stream().filter(one -> benchmark.endsWith('.' + one.getKey().method()))
                    .forEach(one -> one.getValue().add(lap));
        }
    }

    /** The time of a passage in microseconds, in its best round. */
    public double micros(Passage passage) {
        return laps.get(passage).stream().mapToDouble(Lap::micros).min().orElseThrow();
    }

    /** What a passage allocates, in bytes. */
    public double bytes(Passage passage) {
        return laps.get(passage).stream().mapToDouble(Lap::bytes).min().orElseThrow();
    }

    /** The time of a passage, divided by that of the scan of the same round; sorted, one number per round. */
    public List<Double> ratios(Passage passage) {
        List<Lap> scans = laps.get(Passage.SCAN);
        List<Lap> others = laps.get(passage);
        List<Double> ratios = new ArrayList<>();
        for (int round = 0; round < scans.size(); round++) {
            ratios.add(others.get(round).micros() / scans.get(round).micros());
        }
        ratios.sort(null);
        return ratios;
    }

    /** The time of a passage, divided by that of the scan, each in its best round; this is held against the limit. */
    public double ratio(Passage passage) {
        return micros(passage) / micros(Passage.SCAN);
    }
}
