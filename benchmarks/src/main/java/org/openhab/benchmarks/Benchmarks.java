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

import java.io.PrintStream;
import java.util.Arrays;
import java.util.List;

import org.eclipse.jdt.annotation.NonNullByDefault;
import org.openhab.benchmarks.withings.Heap;
import org.openhab.benchmarks.withings.IdlePersons;
import org.openhab.benchmarks.withings.Race;
import org.openhab.benchmarks.withings.Workload;
import org.openjdk.jmh.runner.RunnerException;

/**
 * The program behind {@code ./benchmarks/run}. Ends with 1 if something takes more than its limit.
 *
 * @author Cloud Bindings Team - Initial contribution
 */
@NonNullByDefault
public final class Benchmarks {

    private static final int DEFAULT_ROUNDS = 2;
    private static final int COPIES = 20;
    private static final int PERSONS = 200;

    private Benchmarks() {
    }

    /**
     * @param arguments the number of rounds, then the names of the workloads; without them the usual number and all
     */
    public static void main(String[] arguments) throws RunnerException {
        int rounds = arguments.length == 0 ? DEFAULT_ROUNDS : Integer.parseInt(arguments[0]);
        PrintStream out = System.out;
        List<Workload> wanted = arguments.length < 2 ? List.of(Workload.values())
                : Arrays.stream(arguments).skip(1).map(Workload::valueOf).toList();
        wanted.stream().filter(workload -> !workload.present()).forEach(workload -> out.printf(
                "Skipped: %s. The recordings are not here; shared.dir has to name the directory above corpus/withings.%n",
                workload.title()));
        List<Race> races = wanted.stream().filter(Workload::present).map(Race::new).toList();
        for (int round = 1; round <= rounds; round++) {
            for (Race race : races) {
                out.printf("Round %d of %d: %s%n", round, rounds, race.workload().title());
                race.round();
            }
        }
        Report report = new Report(out);
        races.forEach(race -> report.race(race, Heap.bytes(race.workload()::decoded, COPIES)));
        report.idle(IdlePersons.measure(PERSONS));
        System.exit(report.tooMuch() == 0 ? 0 : 1);
    }
}
